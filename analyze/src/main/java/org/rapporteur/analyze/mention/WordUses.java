package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.telling.WordUse;

/// What all documents of a case take their words for at a first look. `Roca` is a person's name in
/// one sentence that could be read either way; where four others write `the prison La Roca`, it is
/// a prison.
public final class WordUses {
  private final List<String> tags = new ArrayList<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /// Adds one document. The order does not matter.
  public void add(WordUse use) {
    use.counts().forEach((word, byTag) -> byTag.forEach((tag, count) -> add(word, tag, count)));
  }

  private void add(String word, String tag, int count) {
    int at = tags.indexOf(tag);
    if (at < 0) {
      tags.add(tag);
      at = tags.size() - 1;
    }
    var sums = counts.getOrDefault(word, new int[0]);
    if (sums.length <= at) {
      sums = Arrays.copyOf(sums, at + 1);
      counts.put(word, sums);
    }
    sums[at] += count;
  }

  /// What the other documents take the words of one for.
  ///
  /// @param use of a document that was added
  public Elsewhere besides(WordUse use) {
    var seen = new TreeMap<String, Seen>();
    use.counts()
        .forEach((word, own) -> {
          var others = Seen.of(others(word, own));
          if (!others.equals(Seen.NEVER)) {
            seen.put(word, others);
          }
        });
    return new Elsewhere(seen);
  }

  private Map<String, Integer> others(String word, Map<String, Integer> own) {
    var others = new TreeMap<String, Integer>();
    var sums = counts.getOrDefault(word, new int[0]);
    for (int i = 0; i < sums.length; i++) {
      int rest = sums[i] - own.getOrDefault(tags.get(i), 0);
      if (rest > 0) {
        others.put(tags.get(i), rest);
      }
    }
    return others;
  }
}
