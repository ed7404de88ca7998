package org.rapporteur.collect.trace.format;

/// The file is not what it was said to be: another root element, other columns. It is thrown before
/// any record is given, so that a page whose shape has changed never looks like an empty list.
public final class WrongShapeException extends Exception {
  private static final long serialVersionUID = 1;

  public WrongShapeException(String message) {
    super(message);
  }
}
