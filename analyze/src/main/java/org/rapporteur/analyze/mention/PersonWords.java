package org.rapporteur.analyze.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Common words for persons: work, rank, kin, and what befell them.
public final class PersonWords {
  private static final Set<String> NOUNS = load();

  private PersonWords() {}

  public static boolean isPerson(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return NOUNS.contains(word.substring(word.lastIndexOf('-') + 1));
  }

  private static Set<String> load() {
    try (var stream = PersonWords.class.getResourceAsStream("person-nouns.txt")) {
      if (stream == null) {
        throw new IllegalStateException("person-nouns.txt is missing from the build");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
