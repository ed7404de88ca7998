package org.rapporteur.inspection.clusters;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Words without case, accents and punctuation.
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private Words() {}

  static String plain(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    var folded = bare.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ς", "σ");
    return OTHERS.matcher(Normalizer.normalize(folded, Form.NFC)).replaceAll(" ").strip();
  }

  static Set<String> set(String text) {
    var words = new TreeSet<>(List.of(plain(text).split(" ")));
    words.remove("");
    return words;
  }

  /// The share of common words among all.
  static double likeness(Set<String> left, Set<String> right) {
    var all = new TreeSet<>(left);
    all.addAll(right);
    return (double) common(left, right) / Math.max(1, all.size());
  }

  static int common(Set<String> left, Set<String> right) {
    return (int) left.stream().filter(right::contains).count();
  }
}
