package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;

/// Foreign names as Korean letters keep them: b and v, p and f, l and r, z and j fall together,
/// consonants without a vowel get one. So consonant classes are compared, in order.
final class LoanSounds {
  private static final String ONSET = "kknttrmppss-cccktph";
  private static final String[] CODA = {
    "", "k", "k", "k", "n", "n", "n", "t", "r", "rk", "rm", "rp", "r", "r", "r", "r", "m", "p", "p",
    "t", "t", "N", "t", "t", "k", "t", "p", "t"
  };

  private LoanSounds() {}

  /// The sounds of a Latin word, each with what Korean letters may keep of it.
  static final class Latin {
    /// For each sound a bit for every consonant it may become.
    private final int[] kept;

    /// What it costs when nothing is kept.
    private final double[] silent;

    private Latin(List<String> classes) {
      this.kept = classes.stream().mapToInt(LoanSounds::bits).toArray();
      this.silent = classes.stream().mapToDouble(LoanSounds::silent).toArray();
    }

    static Latin of(String word) {
      return new Latin(latinClasses(word));
    }
  }

  /// A name in Latin letters, word by word and run together.
  record Foreign(List<Latin> words, Latin whole) {
    static Foreign of(List<String> words) {
      return new Foreign(words.stream().map(Latin::of).toList(), Latin.of(String.join("", words)));
    }
  }

  /// The consonants of a name in Hangul, word by word and run together.
  record Korean(List<String> words, String whole) {
    static Korean of(List<String> words) {
      return new Korean(
          words.stream().map(LoanSounds::classes).toList(), classes(String.join("", words)));
    }
  }

  /// Share of sounds that do not meet, 0 to 1 and more.
  static double distance(String hangul, String latin) {
    return distanceOfClasses(classes(hangul), Latin.of(latin));
  }

  /// The same for the [#classes] of a Hangul word.
  static double distanceOfClasses(String korean, Latin foreign) {
    int size = foreign.kept.length;
    double[] before = new double[size + 1];
    double[] cost = new double[size + 1];
    for (int i = 0; i <= korean.length(); i++) {
      double[] last = before;
      before = cost;
      cost = last;
      for (int j = 0; j <= size; j++) {
        cost[j] = i + j == 0 ? 0 : step(before, cost, korean, foreign, i, j);
      }
    }
    return cost[size] / Math.max(1, Math.max(korean.length(), size));
  }

  private static double step(
      double[] before, double[] cost, String korean, Latin foreign, int i, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = before[j] + (korean.charAt(i - 1) == 'h' ? .5 : 1);
    }
    if (j > 0) {
      best = Math.min(best, cost[j - 1] + foreign.silent[j - 1]);
    }
    if (i > 0 && j > 0) {
      best = Math.min(best, before[j - 1] + change(korean.charAt(i - 1), foreign.kept[j - 1]));
    }
    return best;
  }

  private static double silent(String sound) {
    return switch (sound.charAt(0)) {
      case 'r' -> .3;
      case 'h' -> .3;
      case 'y' -> 0;
      default -> sound.contains("-") ? .2 : 1;
    };
  }

  private static double change(char korean, int foreign) {
    if ((foreign & bit(korean)) != 0) {
      return 0;
    }
    boolean nasal =
        (korean == 'N' || korean == 'n') && (foreign == bit('n') || foreign == bit('N'));
    boolean breath = korean == 'h' && (foreign == bit('r') || (foreign & bit('p')) != 0);
    boolean last =
        (korean == 't' && (foreign & bit('s')) != 0)
            || (korean == 's' && (foreign & bit('t')) != 0);
    return nasal ? .1 : breath || last ? .5 : 1;
  }

  private static int bits(String sounds) {
    return sounds.chars().map(c -> bit((char) c)).reduce(0, (a, b) -> a | b);
  }

  /// Small letters and N for ng; no bit for the hyphen.
  private static int bit(char sound) {
    return sound == 'N' ? 1 << 26 : sound < 'a' ? 0 : 1 << (sound - 'a');
  }

  /// The consonants of a Hangul word as classes.
  static String classes(String hangul) {
    var classes = new StringBuilder();
    for (int i = 0; i < hangul.length(); i++) {
      char c = hangul.charAt(i);
      if (Hangul.isSyllable(c)) {
        append(classes, ONSET.substring(Hangul.onset(c), Hangul.onset(c) + 1));
        append(classes, CODA[Hangul.coda(c)]);
      }
    }
    return classes.toString();
  }

  private static void append(StringBuilder classes, String sound) {
    boolean again =
        sound.equals("r") && !classes.isEmpty() && classes.charAt(classes.length() - 1) == 'r';
    classes.append(sound.equals("-") || again ? "" : sound);
  }

  static List<String> latinClasses(String latin) {
    List<String> classes = new ArrayList<>();
    for (int i = 0; i < latin.length(); ) {
      String two = latin.substring(i, Math.min(i + 2, latin.length()));
      String pair = pair(two);
      String sound = pair.isEmpty() ? single(latin.charAt(i)) : pair;
      boolean again =
          !classes.isEmpty()
              && classes.getLast().equals(sound)
              && i > 0
              && latin.charAt(i - 1) == latin.charAt(i);
      if (!sound.isEmpty() && !again) {
        classes.add(sound);
      }
      i += pair.isEmpty() ? 1 : 2;
    }
    return classes;
  }

  private static String pair(String two) {
    return switch (two) {
      case "ch" -> "ckh";
      case "sh" -> "s";
      case "th" -> "ts";
      case "ph", "bh" -> "p";
      case "gh" -> "k-";
      case "kh" -> "kh";
      case "dh" -> "t";
      case "ck" -> "k";
      case "zh", "dj" -> "c";
      case "ts", "tz" -> "cst";
      case "ng" -> "N";
      default -> "";
    };
  }

  private static String single(char c) {
    return switch (c) {
      case 'b', 'p', 'v' -> "p";
      case 'f' -> "ph";
      case 'd', 't' -> "t";
      case 'l', 'r' -> "r";
      case 'g' -> "kc";
      case 'k', 'q' -> "k";
      case 'c' -> "ksc";
      case 'j' -> "ch-";
      case 'z' -> "cs";
      case 's' -> "s";
      case 'x' -> "ks";
      case 'm' -> "m";
      case 'n' -> "n";
      case 'h' -> "h";
      default -> "";
    };
  }
}
