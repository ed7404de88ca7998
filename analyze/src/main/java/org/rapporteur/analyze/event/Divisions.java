package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;

/// In which township, district or province a text puts a place: `Ama in Kole Township`, `the
/// village of Ama, Kole District`, `Ama, municipality of Kole`.
final class Divisions {
  private static final String LEVEL =
      "township|district|county|province|municipality|governorate|department|oblast|prefecture"
          + "|subdistrict|commune|parish|canton|woreda|tehsil|upazila|raion";

  /// What stands between a place and its division.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)(?: village| town| hamlet| estate)?(?:, ?(?:in )?| in )(?:the )?(?:(?<of>"
              + LEVEL
              + ") of )?");

  private static final Pattern NAMED = Pattern.compile("(?i).*?\\s(?<level>" + LEVEL + ")$");
  private static final Pattern BEHIND = Pattern.compile("(?i)^\\s(?<level>" + LEVEL + ")\\b");

  private Divisions() {}

  /// A place within a division.
  ///
  /// @param level what the division is, `township`
  record Found(String level, int place, int division, int start, int end) {}

  static List<Found> in(Told told, Extent sentence) {
    String text = told.document().text();
    var names = SentenceMention.in(told, sentence, Set.of(EntityType.PLACE));
    var found = new ArrayList<Found>();
    for (int i = 0; i + 1 < names.size(); i++) {
      var place = names.get(i);
      var division = names.get(i + 1);
      int from = place.end();
      int to = division.start();
      var between = BETWEEN.matcher(to < from ? "" : text.substring(from, to));
      if (between.matches()) {
        String level = level(between.group("of"), division.mention(), text, sentence.end());
        if (!level.isEmpty() && place.referent() != division.referent()) {
          int end = division.end();
          found.add(new Found(level, place.referent(), division.referent(), place.start(), end));
        }
      }
    }
    return found;
  }

  private static String level(@Nullable String before, Mention name, String text, int end) {
    var inside = NAMED.matcher(name.text());
    var behind = BEHIND.matcher(text).region(name.end(), end);
    String level =
        before != null
            ? before
            : inside.matches() ? inside.group("level") : behind.find() ? behind.group("level") : "";
    return level.toLowerCase(Locale.ROOT);
  }
}
