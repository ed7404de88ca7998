package org.rapporteur.analyze.trace.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.trace.NodeId;

/// Words by which the matcher sees by itself that a name is a company's, so that names read once
/// can be compared, instead of reading both again each time. The matcher is asked: a word counts
/// only if two names with it are compared as bodies without being told.
final class BodyWords {
  private static final List<String> TRIED =
      List.of(
          "ltd",
          "limited",
          "corporation",
          "corp",
          "inc",
          "incorporated",
          "co",
          "company",
          "llc",
          "gmbh",
          "bank",
          "trading",
          "group",
          "holding",
          "holdings",
          "shipping",
          "bureau",
          "ministry",
          "department",
          "agency",
          "committee",
          "institute",
          "university",
          "factory",
          "enterprise");

  private final Set<String> words = new HashSet<>();

  BodyWords(NameMatcher matcher) {
    for (var word : TRIED) {
      var one = "Ambar Dolim " + word;
      var other = "Dolen Ambar " + word;
      var told = matcher.compareBodies(one, other);
      if (matcher.compare(matcher.prepare(one), matcher.prepare(other)).equals(told)) {
        words.add(word);
      }
    }
  }

  /// Whether one of these words is in a name.
  boolean in(String name) {
    for (var word : NodeId.plain(name).split(" ")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
