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

  /// Share of sounds that do not meet, 0 to 1 and more.
  static double distance(String hangul, String latin) {
    String korean = classes(hangul);
    List<String> foreign = latinClasses(latin);
    double[][] cost = new double[korean.length() + 1][foreign.size() + 1];
    for (int i = 0; i <= korean.length(); i++) {
      for (int j = 0; j <= foreign.size(); j++) {
        cost[i][j] = i + j == 0 ? 0 : step(cost, korean, foreign, i, j);
      }
    }
    return cost[korean.length()][foreign.size()]
        / Math.max(1, Math.max(korean.length(), foreign.size()));
  }

  /// How many sounds a Hangul word holds that can be compared.
  static int weight(String hangul) {
    return classes(hangul).length();
  }

  private static double step(double[][] cost, String korean, List<String> foreign, int i, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = cost[i - 1][j] + (korean.charAt(i - 1) == 'h' ? .5 : 1);
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + silent(foreign.get(j - 1)));
    }
    if (i > 0 && j > 0) {
      best = Math.min(best, cost[i - 1][j - 1] + change(korean.charAt(i - 1), foreign.get(j - 1)));
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

  private static double change(char korean, String foreign) {
    if (foreign.indexOf(korean) >= 0) {
      return 0;
    }
    boolean nasal =
        (korean == 'N' || korean == 'n') && (foreign.equals("n") || foreign.equals("N"));
    boolean breath = korean == 'h' && (foreign.equals("r") || foreign.contains("p"));
    boolean last =
        (korean == 't' && foreign.contains("s")) || (korean == 's' && foreign.contains("t"));
    return nasal ? .1 : breath || last ? .5 : 1;
  }

  private static String classes(String hangul) {
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
