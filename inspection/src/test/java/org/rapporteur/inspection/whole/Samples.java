package org.rapporteur.inspection.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the sample articles lie, found from the folder the tests run in.
final class Samples {
  private Samples() {}

  /// The example of this project.
  static Path plenary() {
    return home().resolve("examples/plenary");
  }

  /// The annotated articles, kept beside the project and not in it.
  static Optional<Path> annotated() {
    var gold = home().resolveSibling("shared").resolve("gold/plenary-2025/docs");
    return Optional.of(gold).filter(Files::isDirectory);
  }

  /// The files of a folder by name.
  static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw"))) {
        return folder;
      }
    }
    throw new IllegalStateException("the tests run inside the project");
  }
}
