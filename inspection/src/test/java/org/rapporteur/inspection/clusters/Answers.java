package org.rapporteur.inspection.clusters;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Whether two answers to one question are the same: dates, numbers, lists of names, names,
/// phrases.
final class Answers {
  private static final Pattern LIST = Pattern.compile(";|,| and ");
  private static final Pattern FIGURE = Pattern.compile("[<>=~]*\\s*\\d.*", Pattern.DOTALL);
  private static final Pattern ONLY_FIGURE = Pattern.compile("[<>=~]*[\\d.,]+");
  private static final int FEW = 4;

  private Answers() {}

  static boolean same(String left, String right) {
    if (Words.plain(left).equals(Words.plain(right))) {
      return true;
    }
    var when = When.of(left);
    var other = When.of(right);
    if (when.isPresent() && other.isPresent()) {
      return when.equals(other);
    }
    if (left.contains(";") || right.contains(";")) {
      return Words.likeness(parts(left), parts(right)) > 0.8;
    }
    boolean counted = Amount.of(left).isPresent();
    boolean otherCounted = Amount.of(right).isPresent();
    boolean brief = brief(left) && brief(right);
    if (counted && otherCounted && (brief || figure(left) && figure(right))) {
      return Amount.same(left, right);
    }
    if (counted != otherCounted && brief && (only(left) || only(right))) {
      return false;
    }
    return alike(Words.set(left), Words.set(right));
  }

  private static boolean alike(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    int least = Math.min(left.size(), right.size());
    return Words.likeness(left, right) >= 0.5 || least >= 2 && Words.common(left, right) == least;
  }

  private static Set<String> parts(String list) {
    Set<String> parts = new TreeSet<>();
    LIST.splitAsStream(list).map(Words::plain).filter(part -> !part.isEmpty()).forEach(parts::add);
    return parts;
  }

  private static boolean brief(String text) {
    return Words.plain(text).split(" ").length <= FEW;
  }

  private static boolean figure(String text) {
    return FIGURE.matcher(text.strip()).matches();
  }

  private static boolean only(String text) {
    return ONLY_FIGURE.matcher(text).matches();
  }
}
