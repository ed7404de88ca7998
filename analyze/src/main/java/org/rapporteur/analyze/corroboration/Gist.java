package org.rapporteur.analyze.corroboration;

import java.util.HashSet;
import java.util.Set;

/// What a sentence speaks of, apart from its days: by which it can be found told again elsewhere.
///
/// @param words beginnings of its words, those left out that every text uses
/// @param names whom and what it names
/// @param figures the figures of two digits and more that it prints
record Gist(Set<String> words, Set<String> names, Set<String> figures) {
  static final Gist NOTHING = new Gist(Set.of(), Set.of(), Set.of());

  Gist {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
    figures = Set.copyOf(figures);
  }

  /// Whether both name one thing, or one of them names nothing: what is told alike of two villages
  /// befell two villages.
  boolean meets(Gist other) {
    return !apart(names, other.names);
  }

  /// What the one or the other speaks of.
  Gist with(Gist other) {
    return new Gist(
        either(words, other.words), either(names, other.names), either(figures, other.figures));
  }

  private static Set<String> either(Set<String> left, Set<String> right) {
    var either = new HashSet<>(left);
    either.addAll(right);
    return either;
  }

  /// Whether neither is empty and nothing is in both.
  static boolean apart(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && !meet(left, right);
  }

  /// Whether anything is in both.
  static boolean meet(Set<String> left, Set<String> right) {
    boolean fewer = left.size() < right.size();
    var most = fewer ? right : left;
    for (var one : fewer ? left : right) {
      if (most.contains(one)) {
        return true;
      }
    }
    return false;
  }

  static Set<String> both(Set<String> left, Set<String> right) {
    var both = new HashSet<>(left);
    both.retainAll(right);
    return both;
  }
}
