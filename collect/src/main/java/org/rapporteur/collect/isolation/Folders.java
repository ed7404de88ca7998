package org.rapporteur.collect.isolation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Temporary folders of this room.
final class Folders {
  private Folders() {}

  /// A new folder that only this user can open.
  static Path create(Path parent) throws IOException {
    Files.createDirectories(parent);
    return Files.createTempDirectory(parent, "reading-");
  }

  /// Removes a folder and all it holds, without following links. What cannot be removed stays: a
  /// child that is just being killed may still hold it.
  static void remove(Path folder) {
    try {
      Files.walkFileTree(folder, new Removing());
    } catch (IOException e) {
      return; // the system's own cleaning of temporary files will come by
    }
  }

  private static final class Removing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
