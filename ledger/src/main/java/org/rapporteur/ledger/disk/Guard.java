package org.rapporteur.ledger.disk;

import java.io.IOException;
import java.nio.file.Path;

/// Asked before every step that changes the disk; may refuse it. In use nothing is refused; tests
/// play a crash, a full disk or a failing one by throwing at the n-th step.
@FunctionalInterface
public interface Guard {
  /// Refuses nothing.
  Guard NONE = (step, file) -> {};

  /// Called before `step` happens to `file`.
  void before(Step step, Path file) throws IOException;

  /// The steps of which all writing is made.
  enum Step {
    CREATE,
    WRITE,
    FORCE,
    MOVE,
    MAKE_DIRECTORY,
    FORCE_DIRECTORY,
    TRUNCATE,
    DELETE
  }
}
