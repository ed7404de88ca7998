package org.rapporteur.inspection.planted.analyze;

import java.util.logging.Logger;

/// Tells a log what it was told.
final class Talkative {
  void tell(String testimony) {
    Logger.getAnonymousLogger().info(testimony);
  }
}
