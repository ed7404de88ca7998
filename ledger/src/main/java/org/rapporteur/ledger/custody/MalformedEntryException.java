package org.rapporteur.ledger.custody;

/// An entry that is not written as the format demands. The message never repeats what it says.
final class MalformedEntryException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedEntryException(String message) {
    super(message);
  }
}
