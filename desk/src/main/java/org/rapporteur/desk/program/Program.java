package org.rapporteur.desk.program;

/// The name and version of this program.
public final class Program {
  /// For example `rapporteur 0.1.0`.
  public static final String NAME = "rapporteur " + version();

  private Program() {}

  private static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "0.1.0-SNAPSHOT" : version;
  }
}
