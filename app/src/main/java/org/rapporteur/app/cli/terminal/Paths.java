package org.rapporteur.app.cli.terminal;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// Paths as a person types them.
public final class Paths {
  private Paths() {}

  /// A path that does not exist is a slip of the pen, told before anything begins.
  public static void requireAll(List<Path> paths) {
    for (var path : paths) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new IllegalArgumentException(
            "There is no file or folder " + path + ". Nothing was done.");
      }
    }
  }
}
