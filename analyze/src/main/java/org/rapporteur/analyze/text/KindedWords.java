package org.rapporteur.analyze.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Reads lists of words by kind: each line names a kind, a colon, and its words; lines that begin
/// with `#` say what follows.
public final class KindedWords {
  private KindedWords() {}

  /// The kind of each word.
  ///
  /// @param beside the class beside which the list lies
  /// @throws IllegalStateException if the list is not in this build
  public static Map<String, String> read(Class<?> beside, String name) {
    var kinds = new HashMap<String, String>();
    each(beside, name, (kind, word) -> kinds.put(word, kind));
    return Map.copyOf(kinds);
  }

  /// The words of each kind; a word may be of several.
  public static Map<String, Set<String>> byKind(Class<?> beside, String name) {
    var words = new HashMap<String, Set<String>>();
    each(beside, name, (kind, word) -> words.computeIfAbsent(kind, k -> new HashSet<>()).add(word));
    return Map.copyOf(words);
  }

  /// All kinds of each word.
  public static Map<String, Set<String>> byWord(Class<?> beside, String name) {
    var kinds = new HashMap<String, Set<String>>();
    each(beside, name, (kind, word) -> kinds.computeIfAbsent(word, w -> new HashSet<>()).add(kind));
    return Map.copyOf(kinds);
  }

  /// The words of one kind; a word may be of several.
  public static Set<String> of(Class<?> beside, String name, String wanted) {
    var words = new HashSet<String>();
    each(
        beside,
        name,
        (kind, word) -> {
          if (kind.equals(wanted)) {
            words.add(word);
          }
        });
    return Set.copyOf(words);
  }

  /// The names of one kind, which commas part.
  public static List<String> phrases(Class<?> beside, String name, String wanted) {
    var phrases = new ArrayList<String>();
    each(
        beside,
        name,
        ", *",
        (kind, phrase) -> {
          if (kind.equals(wanted)) {
            phrases.add(phrase);
          }
        });
    return List.copyOf(phrases);
  }

  private static void each(Class<?> beside, String name, BiConsumer<String, String> take) {
    each(beside, name, " ", take);
  }

  private static void each(
      Class<?> beside, String name, String parting, BiConsumer<String, String> take) {
    try (var stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the build");
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> {
            var parts = line.split(": *", 2);
            for (var word : parts[1].split(parting)) {
              take.accept(parts[0], word);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
