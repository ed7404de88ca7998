package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.ledger.disk.Disk;

/// Where the parts of a log stand in a case folder.
///
/// @param folder the case folder
record LogFiles(Path folder) {
  Path log() {
    return folder.resolve("log");
  }

  Path segment(long number) {
    return log().resolve("private").resolve(TilePath.grouped(number));
  }

  Path tiles() {
    return log().resolve("tile");
  }

  Path tile(TilePath tile) {
    return tiles().resolve(tile.path());
  }

  Path checkpoint() {
    return log().resolve("checkpoint");
  }

  Path heads() {
    return log().resolve("heads");
  }

  Path head(long size) {
    return heads().resolve(Long.toString(size));
  }

  Path key(String name) {
    return log().resolve("keys").resolve(name + ".pem");
  }

  Path torn(long seq) {
    return log().resolve("torn").resolve(Long.toString(seq));
  }

  /// Sizes of the heads that are kept, ascending.
  List<Long> headSizes() throws IOException {
    return names(heads()).stream()
        .filter(name -> name.matches("[1-9][0-9]{0,17}"))
        .map(Long::valueOf)
        .sorted()
        .toList();
  }

  /// Names in a directory, hidden ones left out; none if it is not there.
  static List<String> names(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  String name(Path file) {
    return Disk.name(folder, file);
  }
}
