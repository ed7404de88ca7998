package org.rapporteur.analyze.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.EventType;

/// The words that tell of happenings, from `triggers.tsv`.
final class Triggers {
  /// These stand among the lemmas and are none themselves.
  private static final String SOMEBODY = "@person";

  private static final String STATE = "@state";

  private final Map<String, List<Trigger>> byLemma;

  private Triggers(Map<String, List<Trigger>> byLemma) {
    this.byLemma = byLemma;
  }

  /// A word that tells of a happening.
  ///
  /// @param word whether it must be a verb, a noun, or a light verb that tells of its object
  /// @param needs lemmas of which one must stand as subject or object; empty if none
  record Trigger(
      EventType type, Word word, String lemma, Set<String> needs, @Nullable String violation) {
    /// Whether somebody by name will do where a noun of the list is needed.
    boolean somebody() {
      return needs.contains(SOMEBODY);
    }

    /// Whether a state by name will do.
    boolean state() {
      return needs.contains(STATE);
    }
  }

  /// How a trigger works.
  enum Word {
    VERB,
    NOUN,
    LIGHT
  }

  static Triggers standard() {
    var byLemma = new HashMap<String, List<Trigger>>();
    int number = 0;
    for (var line : lines()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var trigger = trigger(line, number);
      byLemma.computeIfAbsent(trigger.lemma(), k -> new ArrayList<>()).add(trigger);
    }
    byLemma
        .values()
        .forEach(all -> all.sort(Comparator.comparing((Trigger t) -> t.needs().isEmpty())));
    return new Triggers(byLemma);
  }

  List<Trigger> of(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  boolean isNoun(String lemma, EventType type) {
    return of(lemma).stream().anyMatch(t -> t.word() == Word.NOUN && t.type() == type);
  }

  private static Trigger trigger(String line, int number) {
    var cells = line.split("\t", -1);
    if (cells.length < 3) {
      throw new IllegalStateException(
          "triggers.tsv, line " + number + ": type, word and lemma are needed");
    }
    var needs =
        cells.length > 3 && !cells[3].isBlank()
            ? Set.copyOf(Arrays.asList(cells[3].strip().split(" +")))
            : Set.<String>of();
    String violation = cells.length > 4 && !cells[4].isBlank() ? cells[4].strip() : null;
    return new Trigger(
        EventType.valueOf(cells[0]),
        Word.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
        cells[2],
        needs,
        violation);
  }

  private static List<String> lines() {
    try (var stream = Triggers.class.getResourceAsStream("triggers.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("triggers.tsv is missing from the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
