package org.rapporteur.analyze.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.names.Remembered;

/// How far two words are alike to the ear, from 0 to 1: sounds that languages exchange cost little,
/// vowels less than consonants, others all.
final class Heard {
  private static final String VOWELS = "aeiou";
  private static final double VOWEL = 0.6;

  private static final Map<String, Double> NEAR =
      Map.ofEntries(
          Map.entry("ao", .25),
          Map.entry("ae", .25),
          Map.entry("ei", .2),
          Map.entry("ou", .15),
          Map.entry("iu", .4),
          Map.entry("ai", .4),
          Map.entry("au", .3),
          Map.entry("eo", .35),
          Map.entry("eu", .4),
          Map.entry("io", .45),
          Map.entry("bp", .4),
          Map.entry("bv", .4),
          Map.entry("fv", .25),
          Map.entry("fp", .4),
          Map.entry("vw", .1),
          Map.entry("bw", .6),
          Map.entry("dt", .25),
          Map.entry("ct", .5),
          Map.entry("Ct", .5),
          Map.entry("gk", .35),
          Map.entry("gh", .4),
          Map.entry("hk", .45),
          Map.entry("Jg", .35),
          Map.entry("jy", .2),
          Map.entry("Jj", .1),
          Map.entry("Zj", .1),
          Map.entry("hj", .3),
          Map.entry("gj", .5),
          Map.entry("Jd", .5),
          Map.entry("sz", .2),
          Map.entry("cs", .3),
          Map.entry("cz", .3),
          Map.entry("Ss", .35),
          Map.entry("CS", .3),
          Map.entry("CJ", .3),
          Map.entry("Cc", .3),
          Map.entry("Ck", .45),
          Map.entry("JZ", .1),
          Map.entry("SZ", .35),
          Map.entry("Zz", .35),
          Map.entry("Jz", .35),
          Map.entry("Cs", .45),
          Map.entry("Ch", .35),
          Map.entry("Sx", .3),
          Map.entry("hx", .1),
          Map.entry("kx", .4),
          Map.entry("sx", .4),
          Map.entry("mn", .35),
          Map.entry("lr", .5),
          Map.entry("iy", .1),
          Map.entry("uw", .1),
          Map.entry("ow", .3),
          Map.entry("ey", .3));

  private static final int ASCII = 128;

  /// What it costs to exchange one sound for another.
  private static final double[][] CHANGE = changes();

  private static final int MOST = 100_000;

  private final Sounds sounds = new Sounds();
  private final Remembered<List<Reading>> readings = new Remembered<>(MOST);
  private final Remembered<List<String>> words = new Remembered<>(MOST);

  /// A word as it may be read: letters of ASCII, as [Sounds] writes them, what it costs to leave
  /// each of them out, and what all weigh together.
  private static final class Reading {
    final String sounds;
    final double[] left;
    final double weight;

    Reading(String sounds) {
      this.sounds = sounds;
      left = new double[sounds.length()];
      Arrays.setAll(left, i -> Heard.left(sounds, i));
      weight = Heard.weight(sounds);
    }
  }

  private static double[][] changes() {
    var changes = new double[ASCII][ASCII];
    for (char one = 0; one < ASCII; one++) {
      for (char other = 0; other < ASCII; other++) {
        changes[one][other] = change(one, other);
      }
    }
    return changes;
  }

  /// The words of a person's name without particles.
  List<String> words(String name) {
    return words.of(name, HeardPersons::parts);
  }

  /// The ways in which a word may be read.
  List<String> readings(String word) {
    return sounds.of(word);
  }

  /// The likeness of two words in the readings in which they are most alike.
  double likeness(String left, String right) {
    if (left.equals(right)) {
      return 1;
    }
    double best = 0;
    var others = heard(right);
    for (var one : heard(left)) {
      for (var other : others) {
        best = Math.max(best, likeness(one, other));
      }
    }
    return best;
  }

  /// The sounds that a sound is exchanged for, as one letter.
  static char family(char sound) {
    if (isVowel(sound)) {
      return 'a';
    }
    return switch (sound) {
      case 'y', 'w' -> 'a';
      case 'b', 'p', 'f', 'v' -> 'b';
      case 'd', 't' -> 'd';
      case 'g', 'k', 'h', 'x' -> 'g';
      case 'm', 'n' -> 'm';
      case 'l', 'r' -> 'l';
      default -> 's';
    };
  }

  private List<Reading> heard(String word) {
    return readings.of(word, w -> sounds.of(w).stream().map(Reading::new).toList());
  }

  /// One less what it costs at least to make one of the other, as a share of the weightier.
  private static double likeness(Reading one, Reading other) {
    int length = other.sounds.length();
    double[] row = new double[length + 1];
    for (int j = 1; j <= length; j++) {
      row[j] = row[j - 1] + other.left[j - 1];
    }
    for (int i = 0; i < one.left.length; i++) {
      double[] change = CHANGE[one.sounds.charAt(i)];
      double mine = one.left[i];
      double diagonal = row[0];
      row[0] += mine;
      for (int j = 1; j <= length; j++) {
        double above = row[j];
        double changed = diagonal + change[other.sounds.charAt(j - 1)];
        row[j] = Math.min(changed, Math.min(above + mine, row[j - 1] + other.left[j - 1]));
        diagonal = above;
      }
    }
    return Math.max(0, 1 - row[length] / Math.max(one.weight, other.weight));
  }

  private static double weight(String sounds) {
    return sounds.chars().mapToDouble(c -> isVowel((char) c) ? VOWEL : 1).sum();
  }

  private static boolean isVowel(char sound) {
    return VOWELS.indexOf(sound) >= 0;
  }

  private static double change(char one, char other) {
    if (one == other) {
      return 0;
    }
    String pair = one < other ? "" + one + other : "" + other + one;
    return NEAR.getOrDefault(pair, isVowel(one) && isVowel(other) ? .45 : 1.0);
  }

  /// What it costs to leave a sound out.
  private static double left(String sounds, int at) {
    char sound = sounds.charAt(at);
    if (isVowel(sound)) {
      return .4;
    }
    return switch (sound) {
      case 'h' -> .2;
      case 'y', 'w' -> .3;
      default -> sound == 'g' && at > 0 && sounds.charAt(at - 1) == 'n' ? .3 : .9;
    };
  }
}
