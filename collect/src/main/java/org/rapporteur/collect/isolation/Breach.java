package org.rapporteur.collect.isolation;

/// The other side broke the rules of the conversation.
final class Breach extends Exception {
  /// How.
  enum Kind {
    /// More than may be answered.
    TOO_LARGE,
    /// More members than may be taken.
    TOO_MUCH,
    /// Anything else.
    BROKEN
  }

  private final Kind kind;

  Breach(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  Breach(String message) {
    this(Kind.BROKEN, message);
  }

  Kind kind() {
    return kind;
  }
}
