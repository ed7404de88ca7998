package org.rapporteur.analyze.text;

/// How the minutes of Korean assemblies are printed.
public final class Minutes {
  /// What stands before the office and the name of whoever speaks next, as a regular expression.
  public static final String CIRCLE = "[◯○〇●◎⚪] ?";

  private Minutes() {}
}
