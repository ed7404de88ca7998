package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;

/// A document that a stage cannot read for a fault of its own. It stops no other: its text is kept
/// and shown, nothing is taken from it, and its flag and a line for people say so. The line names
/// the fault by its kind and its place in the program, never by a message, which may hold words of
/// the document.
///
/// @param document the one that cannot be read
/// @param fault kind and place, `ArithmeticException at Clock.of:111`
record PutAside(Document document, String fault) {
  private static final String OWN = "org.rapporteur.";

  static PutAside of(Document document, Throwable failure) {
    return new PutAside(document, failure.getClass().getSimpleName() + place(failure));
  }

  private static String place(Throwable failure) {
    for (var frame : failure.getStackTrace()) {
      String name = frame.getClassName();
      if (name.startsWith(OWN)) {
        return " at "
            + name.substring(name.lastIndexOf('.') + 1)
            + "."
            + frame.getMethodName()
            + ":"
            + frame.getLineNumber();
      }
    }
    return "";
  }

  /// What is stored in place of what the document says.
  Telling telling() {
    var flag =
        new Flag(
            "not-analyzed",
            "Reading it failed (" + fault + "); nothing was taken from it.",
            -1,
            -1,
            1);
    return new Telling(
        document.evidence(),
        "und",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(flag),
        List.of(),
        Map.of("documents-not-analyzed", 1),
        List.of());
  }

  /// What a person is told.
  String notice() {
    return document.name()
        + " was put aside: reading it failed ("
        + fault
        + "). Its text is kept and shown, nothing was taken from it. Please report this line; a"
        + " version that mends it reads the document again.";
  }
}
