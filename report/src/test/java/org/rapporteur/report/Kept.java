package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that a person has read and kept. A test that gives something else leaves it under
/// `target/unlike`, to be read and, if it is right, copied to `src/test/resources`.
public final class Kept {
  private Kept() {}

  /// Checks that a text is the one that was kept.
  public static void assertKept(String actual, String name) throws IOException {
    if (!actual.equals(kept(name))) {
      Path unlike = Path.of("target", "unlike", name);
      Files.createDirectories(unlike.getParent());
      Files.writeString(unlike, actual);
    }
    assertThat(actual).isEqualTo(kept(name));
  }

  private static String kept(String name) throws IOException {
    try (var in = Kept.class.getResourceAsStream("/kept/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
