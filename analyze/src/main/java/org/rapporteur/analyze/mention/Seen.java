package org.rapporteur.analyze.mention;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a word was taken for in several places, in so few words that one more place rarely changes
/// it.
///
/// @param most the tag that it got most often
/// @param thirds for each kind of name, how many thirds of the places took it for one
record Seen(String most, SortedMap<String, Integer> thirds) {
  /// Seen nowhere.
  static final Seen NEVER = new Seen("-", new TreeMap<>());

  private static final int PARTS = 3;

  /// @param counts how often the word got which tag, at least one
  static Seen of(Map<String, Integer> counts) {
    String most = NEVER.most();
    int highest = 0;
    int all = 0;
    var kinds = new TreeMap<String, Integer>();
    for (var tag : new TreeMap<>(counts).entrySet()) {
      int count = tag.getValue();
      if (count >= highest && count > 0) {
        most = tag.getKey();
        highest = count;
      }
      all += count;
      kinds.merge(NameTags.kindIn(tag.getKey()), count, Integer::sum);
    }
    if (all == 0) {
      return NEVER;
    }
    int places = all;
    kinds.replaceAll((kind, count) -> count * PARTS / places);
    return new Seen(most, kinds);
  }
}
