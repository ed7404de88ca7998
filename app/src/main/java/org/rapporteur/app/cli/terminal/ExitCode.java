package org.rapporteur.app.cli.terminal;

import org.rapporteur.ledger.LedgerException;

/// What the command tells the shell.
public final class ExitCode {
  public static final int DONE = 0;

  /// Finished, but some inputs could not be read; they are listed.
  public static final int SOME_UNREADABLE = 1;

  public static final int USAGE = 2;
  public static final int IN_USE = 3;
  public static final int NEWER_FORMAT = 4;
  public static final int DAMAGE = 5;
  public static final int DISK_FULL = 6;

  private ExitCode() {}

  public static int of(LedgerException e) {
    return switch (e.problem()) {
      case IN_USE -> IN_USE;
      case NEWER_FORMAT -> NEWER_FORMAT;
      case DAMAGE, IO -> DAMAGE;
      case DISK_FULL -> DISK_FULL;
      case NOT_A_CASE -> USAGE;
    };
  }
}
