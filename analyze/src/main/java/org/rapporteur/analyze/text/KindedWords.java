package org.rapporteur.analyze.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Reads lists of words by kind: each line names a kind, a colon, and its words; lines that begin
/// with `#` say what follows.
public final class KindedWords {
  private KindedWords() {}

  /// The kind of each word.
  ///
  /// @param beside the class beside which the list lies
  /// @throws IllegalStateException if the list is not in this build
  public static Map<String, String> read(Class<?> beside, String name) {
    try (var stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the build");
      }
      var kinds = new HashMap<String, String>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> {
            var parts = line.split(": *", 2);
            for (var word : parts[1].split(" ")) {
              kinds.put(word, parts[0]);
            }
          });
      return Map.copyOf(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
