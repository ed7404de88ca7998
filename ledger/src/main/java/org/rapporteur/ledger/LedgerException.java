package org.rapporteur.ledger;

/// A ledger that cannot do what was asked. The message says what, where and what to do next, in
/// words for an archivist and without names or words from evidence.
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  public LedgerException(Problem problem, String message) {
    super(message);
    this.problem = problem;
  }

  public LedgerException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /// What went wrong, as a code.
  public Problem problem() {
    return problem;
  }

  /// Kinds of trouble with a case folder.
  public enum Problem {
    /// Another process works on the case.
    IN_USE,
    /// The folder was written by a newer program.
    NEWER_FORMAT,
    /// Something in the folder was changed or is missing.
    DAMAGE,
    /// No room is left.
    DISK_FULL,
    /// The folder is not a case.
    NOT_A_CASE,
    /// The disk refused.
    IO
  }
}
