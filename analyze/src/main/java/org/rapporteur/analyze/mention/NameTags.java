package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.model.telling.EntityType;

/// Names written as one tag for each word: `B-PERSON` begins one, `I-PERSON` goes on, `O` is none
/// (Ramshaw and Marcus 1995). Kinds that are near each other share a tag.
final class NameTags {
  /// A word outside of all names.
  static final String NONE = "O";

  private static final String BEGINS = "B-";
  private static final String GOES_ON = "I-";

  private NameTags() {}

  /// A stretch of words that the tags name.
  ///
  /// @param from first word
  /// @param to one past the last
  /// @param kind the kind that its tag stands for
  record Stretch(int from, int to, EntityType kind) {}

  /// The tags of a sentence with these names.
  static String[] of(int words, List<Candidate> names) {
    var tags = new String[words];
    Arrays.fill(tags, NONE);
    for (var name : names) {
      String kind = kind(name.type()).name();
      Arrays.fill(tags, name.from(), name.to(), GOES_ON + kind);
      tags[name.from()] = BEGINS + kind;
    }
    return tags;
  }

  /// The kind that stands for all near it.
  static EntityType kind(EntityType type) {
    return switch (type) {
      case PERSON, DOCUMENT -> type;
      case ORGANIZATION, PUBLIC_BODY, GROUP -> EntityType.ORGANIZATION;
      case COUNTRY, PLACE -> EntityType.PLACE;
    };
  }

  /// The kind of name that a tag speaks of, or the tag itself if it speaks of none.
  static String kindIn(String tag) {
    return tag.startsWith(BEGINS) || tag.startsWith(GOES_ON) ? tag.substring(BEGINS.length()) : tag;
  }

  /// The names that tags tell; one that goes on without a begin begins there.
  static List<Stretch> stretches(List<String> tags) {
    var stretches = new ArrayList<Stretch>();
    int at = 0;
    while (at < tags.size()) {
      String tag = tags.get(at);
      int to = at + 1;
      if (tag.startsWith(BEGINS) || tag.startsWith(GOES_ON)) {
        String kind = tag.substring(BEGINS.length());
        while (to < tags.size() && tags.get(to).equals(GOES_ON + kind)) {
          to++;
        }
        stretches.add(new Stretch(at, to, EntityType.valueOf(kind)));
      }
      at = to;
    }
    return stretches;
  }
}
