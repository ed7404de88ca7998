package org.rapporteur.analyze.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One way to spell Korean syllables: P(letters | syllable), summed over all cuts of the letters
/// into onset, nucleus and coda.
///
/// What was seen of a syllable as a whole is remembered: 정 is "jong" less often than 종, though the
/// letters of its vowel would allow it. The fewer spellings of a syllable were seen, the more its
/// jamo tell (Dirichlet smoothing).
final class KoreanStyle {
  private static final double HIDDEN_RIEUL = .2;
  private static final double SHOWN_RIEUL = .03;
  private static final double TURNED = .2;

  /// So many spellings seen of a syllable weigh as much as what its jamo tell. Of 2 to 40 the best
  /// on folds 1 to 4 of the training pairs, by little.
  private static final double JAMO = 40;

  /// The share of syllables that are written in the style behind. Chosen on the same folds.
  private static final double BEHIND = .2;

  private static final double[] UNSEEN = {1e-5, 5e-7, 2.5e-8, 1.25e-9, 6.25e-11};

  private final Slot onset;
  private final Slot nucleus;
  private final Slot coda;
  private final String syllables;
  private final char[] sorted;
  private final Map<String, double[]> seen = new HashMap<>();
  private final double[] times;
  private final @Nullable KoreanStyle behind;
  private final Remembered<Chances> remembered = new Remembered<>(20_000);

  KoreanStyle(KoreanTable table, String syllables) {
    this(table, syllables, null);
  }

  /// A style with another behind it, in which some syllables are written.
  KoreanStyle(KoreanTable table, String syllables, @Nullable KoreanStyle behind) {
    this.onset = new Slot(table.onset());
    this.nucleus = new Slot(table.nucleus());
    this.coda = new Slot(table.coda());
    this.syllables = syllables;
    this.sorted = syllables.toCharArray();
    this.behind = behind;
    this.times = new double[syllables.length()];
    table.spelled().forEach((syllable, forms) -> remember(index(syllable.charAt(0)), forms));
  }

  /// The syllables are in the order of their code points.
  private int index(char syllable) {
    return Arrays.binarySearch(sorted, syllable);
  }

  private void remember(int syllable, Map<String, Double> forms) {
    forms.forEach((letters, n) -> {
      seen.computeIfAbsent(letters, k -> new double[times.length])[syllable] = n;
      times[syllable] += n;
    });
  }

  /// For some letters, how probable they are in one place of a syllable, jamo by jamo.
  private static final class Slot {
    private final Map<String, double[]> known = new HashMap<>();
    private final double[][] unseen = new double[UNSEEN.length][];

    Slot(List<Map<String, Double>> jamo) {
      for (int length = 0; length < UNSEEN.length; length++) {
        unseen[length] = new double[jamo.size()];
        Arrays.fill(unseen[length], UNSEEN[length]);
      }
      for (int i = 0; i < jamo.size(); i++) {
        for (var entry : jamo.get(i).entrySet()) {
          String letters = entry.getKey();
          known.computeIfAbsent(letters, k -> unseen[k.length()].clone())[i] = entry.getValue();
        }
      }
    }

    double[] chances(String letters) {
      return known.getOrDefault(letters, unseen[letters.length()]);
    }
  }

  /// McCune-Reischauer without its marks, which is also how the North spells: Pak Chol-su, Kim
  /// Yo-jong.
  static KoreanStyle northern(String syllables) {
    KoreanTable table = KoreanTable.empty();
    fill(table.onset(), "k g|kk|n|t d|tt|r n l|m|p b|pp|s|ss|-|ch j|tch|ch|k kh|t th|p ph|h");
    fill(table.nucleus(), "a|ae|ya|yae|o|e|yo|ye|o|wa|wae|oe|yo|u|wo|we|wi|yu|u|ui|i");
    fill(table.coda(), "-|k|k|k|n|n|n|t|l|k|m|l|l|l|l|l|m|p|p|t|t|ng|t|t|k|t|p|t");
    return new KoreanStyle(table, syllables);
  }

  private static void fill(List<Map<String, Double>> slots, String spellings) {
    String[] each = spellings.split("\\|");
    for (int i = 0; i < each.length; i++) {
      String[] choices = each[i].split(" ");
      for (String choice : choices) {
        slots.get(i).put(choice.equals("-") ? "" : choice, 1.0 / choices.length);
      }
    }
  }

  /// Which syllables these letters may stand for.
  Chances syllables(String letters) {
    return remembered.of(letters, this::worked);
  }

  private Chances worked(String letters) {
    return Chances.of(exact(letters, syllables));
  }

  /// P(letters | syllable) for each of some syllables, however improbable.
  double[] exact(String letters, String each) {
    double[] dense = new double[each.length()];
    var pieces = new Pieces(letters);
    for (int i = 0; i < dense.length; i++) {
      dense[i] = pieces.withArcs(each.charAt(i));
    }
    if (behind != null) {
      double[] other = behind.exact(letters, each);
      for (int i = 0; i < dense.length; i++) {
        dense[i] = (1 - BEHIND) * dense[i] + BEHIND * other[i];
      }
    }
    return dense;
  }

  /// P(letters | syllable), also for a syllable that no training row holds.
  double chance(String letters, char syllable) {
    int index = index(syllable);
    return index >= 0 ? syllables(letters).at(index) : exact(letters, syllable);
  }

  /// P(letters | syllable) without dropping what is very improbable.
  double exact(String letters, char syllable) {
    return exact(letters, Character.toString(syllable))[0];
  }

  /// P(letters | syllables) over all cuts.
  double chance(String letters, String several) {
    if (several.length() == 1) {
      return chance(letters, several.charAt(0));
    }
    double sum = 0;
    for (int cut = 1; cut < Math.min(letters.length(), 8); cut++) {
      double first = chance(letters.substring(0, cut), several.charAt(0));
      if (first > Chances.LEAST) {
        sum += first * chance(letters.substring(cut), several.substring(1));
      }
    }
    return sum;
  }

  /// All pieces of some letters with their chances per jamo, looked up once.
  private final class Pieces {
    private static final int LONGEST = 10;
    private final int length;
    private final double[][] onset;
    private final double[][] coda;
    private final double[][] nucleus;
    private final boolean turned;
    private final double @Nullable [] counts;

    Pieces(String written) {
      this.counts = seen.get(written);
      this.turned = written.startsWith("wh") || written.equals("cook");
      String letters = turned ? straight(written) : written;
      this.length = letters.length();
      int cuts = length > LONGEST || length == 0 ? 0 : Math.min(3, length) + 1;
      this.onset = new double[cuts][];
      this.coda = new double[cuts][];
      this.nucleus = new double[cuts * cuts][];
      for (int i = 0; i < cuts; i++) {
        onset[i] = KoreanStyle.this.onset.chances(letters.substring(0, i));
        coda[i] = KoreanStyle.this.coda.chances(letters.substring(length - i));
        for (int j = 0; j < cuts; j++) {
          int size = length - i - j;
          boolean fits = size >= 1 && size <= 4;
          nucleus[i * cuts + j] =
              fits
                  ? KoreanStyle.this.nucleus.chances(letters.substring(i, length - j))
                  : new double[0];
        }
      }
    }

    /// The letters as the tables know them: `wha` for `hwa`, the English word `cook` for `kook`.
    private static String straight(String written) {
      return written.equals("cook") ? "kook" : "hw" + written.substring(2);
    }

    double withArcs(char syllable) {
      double byJamo = (turned ? TURNED : 1) * withSoundRule(syllable);
      int index = index(syllable);
      if (index < 0) {
        return byJamo;
      }
      double counted = counts == null ? 0 : counts[index];
      return (counted + JAMO * byJamo) / (times[index] + JAMO);
    }

    private double withSoundRule(char syllable) {
      double own = chance(syllable);
      char southern = Hangul.southern(syllable);
      if (southern != syllable) {
        return (1 - HIDDEN_RIEUL) * own + HIDDEN_RIEUL * chance(southern);
      }
      char northern = Hangul.northern(syllable);
      return northern == syllable ? own : (1 - SHOWN_RIEUL) * own + SHOWN_RIEUL * chance(northern);
    }

    private double chance(char syllable) {
      double sum = 0;
      int cuts = onset.length;
      for (int i = 0; i < cuts; i++) {
        double begin = onset[i][Hangul.onset(syllable)];
        for (int j = 0; j < cuts; j++) {
          double[] middle = nucleus[i * cuts + j];
          if (middle.length > 0) {
            sum += begin * middle[Hangul.nucleus(syllable)] * coda[j][Hangul.coda(syllable)];
          }
        }
      }
      return sum;
    }
  }
}
