package org.rapporteur.app.cli.mechanism;

import java.nio.file.Path;
import org.rapporteur.desk.Desk;

/// Writes what leaves the case; the custody log remembers it.
final class Written {
  private Written() {}

  static void write(Desk desk, String what, Path out, String text) {
    desk.export(what, out, text);
  }
}
