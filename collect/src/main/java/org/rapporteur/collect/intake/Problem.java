package org.rapporteur.collect.intake;

/// Why a path that was found is not read.
public enum Problem {
  /// A symbolic link: where it points is not evidence that somebody handed over.
  LINK_NOT_FOLLOWED("a link, not followed"),
  /// A device, a pipe or a socket.
  SPECIAL_FILE("neither a file nor a folder"),
  /// This user may not read it.
  NOT_PERMITTED("may not be read by this user"),
  /// It was named or listed, and is not there.
  VANISHED("not there");

  private final String words;

  Problem(String words) {
    this.words = words;
  }

  /// The problem in words.
  public String words() {
    return words;
  }
}
