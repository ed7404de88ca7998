package org.rapporteur.app.cli.trace;

import org.rapporteur.desk.Desk;
import org.rapporteur.desk.trace.Exposure;
import org.rapporteur.desk.trace.TraceMaterial;

/// The material of an open case.
final class TraceCase {
  private TraceCase() {}

  static TraceMaterial material(Desk desk) {
    return desk.trace();
  }

  static Exposure exposure(Desk desk) {
    return Exposure.of(material(desk).load());
  }
}
