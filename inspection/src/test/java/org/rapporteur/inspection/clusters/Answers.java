package org.rapporteur.inspection.clusters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, Answer> read = new HashMap<>();

  boolean same(String left, String right) {
    return same(read.computeIfAbsent(left, Answer::of), read.computeIfAbsent(right, Answer::of));
  }

  private static boolean same(Answer left, Answer right) {
    if (left.plain.equals(right.plain)) {
      return true;
    }
    if (left.when.isPresent() && right.when.isPresent()) {
      return left.when.equals(right.when);
    }
    if (left.text.contains(";") || right.text.contains(";")) {
      return Words.likeness(parts(left.text), parts(right.text)) > 0.8;
    }
    boolean brief = left.brief() && right.brief();
    if (left.counted && right.counted && (brief || left.figure() && right.figure())) {
      return Amount.same(left.text, right.text);
    }
    if (left.counted != right.counted && brief && (left.only() || right.only())) {
      return false;
    }
    return alike(left.words, right.words);
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

  /// An answer as it can be read.
  private record Answer(
      String text, String plain, Set<String> words, Optional<When> when, boolean counted) {
    static Answer of(String text) {
      return new Answer(
          text, Words.plain(text), Words.set(text), When.of(text), Amount.of(text).isPresent());
    }

    boolean brief() {
      return plain.split(" ").length <= FEW;
    }

    boolean figure() {
      return FIGURE.matcher(text.strip()).matches();
    }

    boolean only() {
      return ONLY_FIGURE.matcher(text).matches();
    }
  }
}
