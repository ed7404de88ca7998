package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Capitals;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// Mentions that name one thing; it grows while the document is read ([Referents]).
final class Group {
  /// The attribute of a person for another name that the document itself gives.
  static final String ALIAS = "alias";

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  /// More than all words of a name can have.
  private static final int SHORTENED = 100;

  /// Ends that only another case than the first has: `Осмонову`, `Осмоновой`, `Каримовым`.
  private static final Pattern IN_CASE =
      Pattern.compile("\\p{IsCyrillic}{3,}(?:[ую]|ого|его|ому|ему|[вн]ой|[вн]ым|[сц]ким|[сц]ком)");

  /// Ends of the first case that a key leaves out as well: `Игорь`, `Ковальский`, `Толстая`.
  private static final Pattern FIRST_CASE = Pattern.compile(".*(?:[ьй]|ая)");

  final List<Found> found = new ArrayList<>();
  final Map<String, String> attributes = new LinkedHashMap<>();
  final EntityType type;
  final @Nullable String knownAs;
  final String key;
  private final @Nullable String canonical;
  private final Map<String, String> keys = new HashMap<>();

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

  /// The keys of the names as they are printed.
  Set<String> printed() {
    return found.stream()
        .map(f -> keys.computeIfAbsent(f.mention().text(), NameKey::of))
        .collect(Collectors.toSet());
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
            .anyMatch(t -> !NameKey.of(t).equals(NamesOfBodies.key(t)));
    return firm
        ? EntityType.ORGANIZATION
        : majority(full.stream().map(f -> f.candidate().type()).toList());
  }

  private String name() {
    if (canonical != null) {
      return canonical;
    }
    return found.stream()
        .map(f -> f.mention().text())
        .max(
            Comparator.comparingInt((String t) -> -otherCase(t))
                .thenComparingInt(String::length)
                .thenComparing(t -> !Capitals.only(t))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /// How little a Slavic name looks like its first case: `Дильшод Каримов` does, and `Дильшода
  /// Каримова` does not.
  private int otherCase(String name) {
    if (type != EntityType.PERSON || !CYRILLIC.matcher(name).find()) {
      return 0;
    }
    int words = Arrays.stream(name.split(" ")).mapToInt(Group::otherCaseOfWord).sum();
    return isShortened(name) ? words + SHORTENED : words;
  }

  private static int otherCaseOfWord(String word) {
    if (IN_CASE.matcher(word).matches()) {
      return 2;
    }
    boolean bare = NameKey.of(word).length() == word.length();
    return bare || FIRST_CASE.matcher(word).matches() ? 0 : 1;
  }

  /// One word of a Slavic name where others print it in full.
  private boolean isShortened(String name) {
    return !name.contains(" ") && found.stream().anyMatch(f -> f.mention().text().contains(" "));
  }

  /// Counts how often something occurs; the most frequent wins, the smallest among equals.
  private static <T extends Comparable<T>> T majority(List<T> items) {
    var counts = new HashMap<T, Integer>();
    items.forEach(i -> counts.merge(i, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
