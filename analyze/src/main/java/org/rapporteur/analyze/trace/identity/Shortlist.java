package org.rapporteur.analyze.trace.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.names.PreparedName;

/// Which entries a name is worth comparing with. All that share a key with it may be meant; to
/// compare them all would take most of the time and find nothing. Three short lists find as much as
/// a long one: those that share its rarest keys, those that share most letters whatever the order
/// of words, and those in other scripts, of which letters say nothing.
final class Shortlist {
  /// Names that share a key with more entries than this are found by their other keys.
  private static final int CROWDED = 3000;

  private static final int BY_KEYS = 30;
  private static final int BY_LETTERS = 30;
  private static final int OTHER_SCRIPTS = 60;
  private static final int WITHOUT_LETTERS = 200;

  private static final Bearers NONE = new Bearers();

  private final NameMatcher matcher;
  private final Map<String, Bearers> byKey = new HashMap<>();

  /// The letter pairs of the entries, two numbers each, side by side: most entries that share a key
  /// are looked at for nothing else.
  private long[] letters = new long[1 << 10];

  private int entries;

  Shortlist(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /// Adds the next entry; entries are numbered from 0.
  void add(PreparedName name) {
    int number = entries++;
    if (letters.length < 2 * entries) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    var pairs = LetterPairs.of(name.text());
    letters[2 * number] = pairs.low();
    letters[2 * number + 1] = pairs.high();
    for (var key : matcher.blockingKeys(name)) {
      byKey.computeIfAbsent(key, k -> new Bearers()).add(number);
    }
  }

  /// The numbers of the entries to compare a name with.
  int[] of(PreparedName name) {
    var pairs = LetterPairs.of(name.text());
    var byKeys = new Best(pairs.isEmpty() ? WITHOUT_LETTERS : BY_KEYS);
    var byLetters = new Best(BY_LETTERS);
    var others = new Best(OTHER_SCRIPTS);
    float[] rarity = new float[entries];
    int[] near = new int[entries];
    int size = near(name, rarity, near);
    for (int i = 0; i < size; i++) {
      int entry = near[i];
      long low = letters[2 * entry];
      long high = letters[2 * entry + 1];
      byKeys.offer(entry, rarity[entry]);
      if ((low | high) == 0) {
        others.offer(entry, rarity[entry]);
      } else {
        byLetters.offer(entry, pairs.likeness(low, high));
      }
    }
    var chosen = new int[byKeys.size + others.size + byLetters.size];
    int count = byKeys.into(chosen, 0, rarity);
    count = others.into(chosen, count, rarity);
    count = byLetters.into(chosen, count, rarity);
    return Arrays.copyOf(chosen, count);
  }

  /// Fills in which entries share a key, and how rare the keys are that they share.
  private int near(PreparedName name, float[] rarity, int[] near) {
    int size = 0;
    for (var key : matcher.blockingKeys(name)) {
      var bearers = byKey.getOrDefault(key, NONE);
      if (bearers.size <= CROWDED) {
        float weight = 1f / bearers.size;
        for (int i = 0; i < bearers.size; i++) {
          int entry = bearers.entries[i];
          if (rarity[entry] == 0) {
            near[size++] = entry;
          }
          rarity[entry] += weight;
        }
      }
    }
    return size;
  }

  /// The entries of one key.
  private static final class Bearers {
    private int[] entries = new int[2];
    private int size;

    void add(int entry) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
      }
      entries[size++] = entry;
    }
  }

  /// The entries with the greatest scores, of equals the first.
  private static final class Best {
    private final int[] entries;
    private final double[] scores;
    private int size;

    Best(int most) {
      entries = new int[most];
      scores = new double[most];
    }

    void offer(int entry, double score) {
      if (size == entries.length && !before(entry, score, size - 1)) {
        return;
      }
      int at = size < entries.length ? size++ : size - 1;
      for (; at > 0 && before(entry, score, at - 1); at--) {
        entries[at] = entries[at - 1];
        scores[at] = scores[at - 1];
      }
      entries[at] = entry;
      scores[at] = score;
    }

    private boolean before(int entry, double score, int place) {
      return score > scores[place] || (score == scores[place] && entry < entries[place]);
    }

    /// Adds the entries that were not chosen already.
    ///
    /// @param count how many were chosen
    /// @param rarity marks them, below 0
    /// @return how many are chosen then
    int into(int[] chosen, int count, float[] rarity) {
      int more = count;
      for (int i = 0; i < size; i++) {
        if (rarity[entries[i]] >= 0) {
          rarity[entries[i]] = -1;
          chosen[more++] = entries[i];
        }
      }
      return more;
    }
  }
}
