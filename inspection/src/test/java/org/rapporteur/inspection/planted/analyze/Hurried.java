package org.rapporteur.inspection.planted.analyze;

/// Starts a thread.
final class Hurried {
  Thread helper() {
    return Thread.ofVirtual().start(() -> {});
  }
}
