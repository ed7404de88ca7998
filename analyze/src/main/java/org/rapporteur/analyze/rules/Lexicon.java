package org.rapporteur.analyze.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of one language that its rules need: months, comparators, counted nouns, titles, heads
/// of the names of bodies, verbs of saying.
///
/// A file has three columns, separated by tabs: kind, form, value. Empty lines and lines that begin
/// with `#` are skipped. The form is in lower case where the kind does not depend on case; a form
/// may end in `*`, which stands for any ending of the word.
public final class Lexicon {
  private final Map<String, Map<String, String>> kinds;
  private final Spelling spelling;

  private Lexicon(Map<String, Map<String, String>> kinds, Spelling spelling) {
    this.kinds = kinds;
    this.spelling = spelling;
  }

  /// The file that lies beside a class.
  ///
  /// @throws IllegalStateException if it is missing or a row is bad, with file and line
  public static Lexicon beside(Class<?> place, String file) {
    return beside(place, file, Spelling.PLAIN);
  }

  /// The file that lies beside a class, of a language that spells its words in several ways.
  public static Lexicon beside(Class<?> place, String file, Spelling spelling) {
    try (var stream = place.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The word list " + file + " is missing from the program.");
      }
      var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return of(file, lines, spelling);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The rows of a file.
  public static Lexicon of(String file, List<String> lines) {
    return of(file, lines, Spelling.PLAIN);
  }

  private static Lexicon of(String file, List<String> lines, Spelling spelling) {
    var kinds = new LinkedHashMap<String, Map<String, String>>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      var cells = lines.get(i).split("\t", -1);
      if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
        throw new IllegalStateException(
            file + ", line " + (i + 1) + ": a row has a kind, a form and perhaps a value.");
      }
      String value = cells.length > 2 ? cells[2].strip() : "";
      for (var form : cells[1].split("\\|")) {
        var before =
            kinds
                .computeIfAbsent(cells[0].strip(), k -> new LinkedHashMap<>())
                .put(spelling.key(form.strip()), value);
        if (before != null) {
          throw new IllegalStateException(
              file + ", line " + (i + 1) + ": " + form.strip() + " stands twice as " + cells[0]);
        }
      }
    }
    return new Lexicon(kinds, spelling);
  }

  /// All forms of a kind with their values.
  public Map<String, String> all(String kind) {
    return kinds.getOrDefault(kind, Map.of());
  }

  /// The value of a printed word; a form with `*` fits every word that begins like it.
  public Optional<String> value(String kind, String printed) {
    return spelling.readings(printed).stream()
        .map(word -> listed(kind, word))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> listed(String kind, String word) {
    var forms = all(kind);
    if (forms.containsKey(word)) {
      return Optional.ofNullable(forms.get(word));
    }
    return forms.entrySet().stream()
        .filter(e -> e.getKey().endsWith("*"))
        .filter(e -> word.startsWith(e.getKey().substring(0, e.getKey().length() - 1)))
        .max(Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /// A pattern that fits any form of the kind, the longest first; nothing if there is no form.
  public String any(String kind) {
    var forms = all(kind).keySet();
    return forms.isEmpty()
        ? "(?!)"
        : forms.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f))
            .map(this::pattern)
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// Any form of the kind that is a word of its own, in capitals or not, as group `word`.
  public Pattern whole(String kind) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}])(?<word>" + any(kind) + ")(?![\\p{L}\\p{M}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The first form of a kind as a pattern of its own, or an alternative.
  public String one(String kind, String otherwise) {
    return all(kind).keySet().stream().findFirst().orElse(otherwise);
  }

  private String pattern(String form) {
    return form.endsWith("*")
        ? spelling.pattern(form.substring(0, form.length() - 1)) + "[\\p{L}\\p{M}]*"
        : spelling.pattern(form);
  }
}
