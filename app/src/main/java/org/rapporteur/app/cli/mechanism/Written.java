package org.rapporteur.app.cli.mechanism;

import java.nio.file.Path;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.mechanism.Exports;
import picocli.CommandLine;

/// Writes what leaves the case; the custody log remembers it.
final class Written {
  private Written() {}

  static void write(Desk desk, String what, Path out, String text) {
    desk.export(what, out, text);
  }

  /// Says what was written, and how much was not for want of a consent.
  static void say(CommandLine.Model.CommandSpec spec, Exports exports, Path out) {
    int withheld = exports.withheld();
    if (withheld > 0) {
      spec.commandLine().getOut().println("Left out: " + withheld + " for want of a valid consent");
    }
    spec.commandLine().getOut().println("Written: " + out);
  }
}
