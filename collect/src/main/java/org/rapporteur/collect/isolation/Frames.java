package org.rapporteur.collect.isolation;

/// The frames of the conversation and its limits, as the package's page specifies them.
final class Frames {
  /// Raised when a frame changes its meaning; parent and child are of one build, so a difference
  /// means a mixed installation.
  static final int VERSION = 1;

  static final byte HELLO = 'H';
  static final byte JOB = 'J';
  static final byte DATA = 'D';
  static final byte END = 'E';
  static final byte TYPE = 'Y';
  static final byte MEMBER = 'M';
  static final byte ABANDON = 'X';
  static final byte LINK = 'L';
  static final byte READING = 'R';

  static final int LARGEST_ANSWER = 50 << 20;
  static final int LARGEST_DATA = 64 << 10;
  static final int LARGEST_HEADER = 64 << 10;
  static final int KEYS = 10_000;
  static final int LINKS = 10_000;

  private Frames() {}

  /// The greatest length a frame of this type may have.
  static int limit(byte type) {
    return switch (type) {
      case READING -> LARGEST_ANSWER;
      case DATA -> LARGEST_DATA;
      case END, ABANDON -> 0;
      default -> LARGEST_HEADER;
    };
  }
}
