package org.rapporteur.inspection.planted.analyze;

import java.time.Instant;

/// Looks at the clock.
final class Restless {
  Instant when() {
    return Instant.now();
  }
}
