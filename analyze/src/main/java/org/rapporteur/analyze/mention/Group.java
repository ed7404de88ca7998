package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// Mentions that name one thing; it grows while the document is read ([Referents]).
final class Group {
  /// The attribute of a person for another name that the document itself gives.
  static final String ALIAS = "alias";

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private static final Pattern IN_CASE =
      Pattern.compile("\\p{IsCyrillic}{3}(?:у|ю|ой|ей|ым|им|ом|ем|ого|его|ому|ему)$");

  final List<Found> found = new ArrayList<>();
  final Map<String, String> attributes = new LinkedHashMap<>();
  final EntityType type;
  final @Nullable String knownAs;
  final String key;
  private final @Nullable String canonical;

  /// @param key the words by which it is told from others
  Group(Candidate candidate, String key) {
    this.type = candidate.type();
    this.knownAs = candidate.knownAs();
    this.canonical = candidate.canonical();
    this.key = key;
    if (candidate.country() != null) {
      attributes.put("country", candidate.country());
    }
  }

  int start() {
    return found.getFirst().mention().start();
  }

  Referent referent(int number) {
    nickname();
    return new Referent(
        number, type(), name(), knownAs, found.stream().map(Found::mention).toList(), attributes);
  }

  private void nickname() {
    if (type == EntityType.PERSON) {
      found.stream()
          .flatMap(f -> Nicknames.of(f.mention().text()).stream())
          .findFirst()
          .ifPresent(n -> attributes.putIfAbsent(ALIAS, n));
    }
  }

  /// What most mentions were taken for; what the gazetteer knows is not asked.
  private EntityType type() {
    var full = found.stream().filter(f -> f.candidate().length() > 1).toList();
    if (knownAs != null || full.stream().map(f -> f.candidate().type()).allMatch(type::near)) {
      return type;
    }
    boolean firm =
        found.stream()
            .map(f -> f.mention().text())
            .anyMatch(t -> !Referents.key(t).equals(NamesOfBodies.key(t)));
    return firm
        ? EntityType.ORGANIZATION
        : Referents.majority(full.stream().map(f -> f.candidate().type()).toList());
  }

  private String name() {
    if (canonical != null) {
      return canonical;
    }
    return found.stream()
        .map(f -> f.mention().text())
        .max(
            Comparator.comparingInt((String t) -> isInCase(t) ? 0 : 1)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /// Whether a Slavic name ends as no first case of a name in full does: `Айгуль Осмонову`.
  private boolean isInCase(String name) {
    return type == EntityType.PERSON && (IN_CASE.matcher(name).find() || isShortened(name));
  }

  /// One word of a Slavic name where others print it in full.
  private boolean isShortened(String name) {
    return CYRILLIC.matcher(name).find()
        && !name.contains(" ")
        && found.stream().anyMatch(f -> f.mention().text().contains(" "));
  }
}
