package org.rapporteur.collect.mechanism;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a pack by their names below its folder.
public record PackFiles(SortedMap<String, byte[]> files) {
  /// The file that says what the others are.
  static final String CONTENTS = "pack.yaml";

  /// All files of a folder.
  ///
  /// @throws IllegalArgumentException if it holds no pack
  public static PackFiles of(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(CONTENTS))) {
      throw new IllegalArgumentException(
          folder
              + " is no pack: a pack is a folder with a file "
              + CONTENTS
              + " (see docs/howto/write-a-pack.md).");
    }
    var files = new TreeMap<String, byte[]>();
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new PackFiles(files);
  }

  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
