package org.rapporteur.collect.trace.format;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A packed file that cannot be unpacked to its end: it was cut off or damaged on its way. What
/// stands before that place is worth reading, save a line that it goes through.
public final class BrokenPackingException extends IOException {
  private static final long serialVersionUID = 1;

  BrokenPackingException(IOException cause) {
    super("it is packed with gzip, and the packing is broken", cause);
  }

  /// The one that a failure came from.
  static Optional<BrokenPackingException> in(@Nullable Throwable failure) {
    for (var at = failure; at != null; at = at.getCause()) {
      if (at instanceof BrokenPackingException broken) {
        return Optional.of(broken);
      }
    }
    return Optional.empty();
  }

  /// The fault of a file that was read up to there.
  Fault fault(long line) {
    return new Fault(
        line,
        getMessage()
            + " here: what stands before was read, the rest was not; fetch the file again");
  }
}
