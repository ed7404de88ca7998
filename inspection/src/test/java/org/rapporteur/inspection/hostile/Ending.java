package org.rapporteur.inspection.hostile;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.model.evidence.Reading;

/// How the reading of a file may end.
enum Ending {
  TEXT,
  EMPTY,
  MEDIA,
  NO_TEXT_LAYER,
  CONTAINER,
  DESCRIPTION,
  UNSUPPORTED,
  ENCRYPTED,
  MALFORMED,
  TIMED_OUT,
  OUT_OF_MEMORY,
  ANSWER_TOO_LARGE,
  ARCHIVE_LIMIT,
  CRASHED,
  NOT_PERMITTED;

  /// Endings in which a bomb was stopped, by whichever limit it met first.
  static final Set<Ending> STOPPED =
      EnumSet.of(ARCHIVE_LIMIT, OUT_OF_MEMORY, ANSWER_TOO_LARGE, TIMED_OUT, MALFORMED);

  /// Endings of a file that parsers may mend or give up, but must not fall to.
  static final Set<Ending> ORDERLY =
      EnumSet.of(
          TEXT,
          EMPTY,
          MEDIA,
          NO_TEXT_LAYER,
          CONTAINER,
          UNSUPPORTED,
          ENCRYPTED,
          MALFORMED,
          ARCHIVE_LIMIT);

  static Ending of(Reading reading) {
    return switch (reading) {
      case Reading.Text text -> TEXT;
      case Reading.NoText none -> valueOf(none.reason().name());
      case Reading.Unreadable unreadable -> valueOf(unreadable.reason().name());
    };
  }
}
