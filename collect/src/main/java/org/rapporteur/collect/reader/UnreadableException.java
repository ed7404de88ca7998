package org.rapporteur.collect.reader;

import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// A reader's orderly refusal. The detail says what is wrong with the file, never what stands in
/// it.
public final class UnreadableException extends Exception {
  private final UnreadableReason reason;
  private final String detail;

  public UnreadableException(UnreadableReason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }

  /// Why the file could not be read.
  public UnreadableReason reason() {
    return reason;
  }

  /// One line for people.
  public String detail() {
    return detail;
  }
}
