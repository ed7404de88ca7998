package org.rapporteur.model.frame;

/// Kinds of happenings.
public enum EventType {
  MEETING("Meeting"),
  RESOLUTION("Resolution"),
  MANDATE("Mandate"),
  REPORT("Report"),
  STATEMENT("Statement"),
  TESTIMONY("Testimony"),
  VIOLATION("Violation"),
  DETENTION("Detention"),
  REPATRIATION("Repatriation"),
  EXECUTION("Execution"),
  SANCTION("Sanction"),
  LEGISLATION("Legislation"),
  COURT_DECISION("CourtDecision"),
  OTHER("Other");

  private final String label;

  EventType(String label) {
    this.label = label;
  }

  /// The name used in exports, such as `CourtDecision`.
  public String label() {
    return label;
  }
}
