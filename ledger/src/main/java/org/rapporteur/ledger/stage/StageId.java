package org.rapporteur.ledger.stage;

/// The name of a stage and the version of its rules. Any change of what a stage gives for some
/// input raises the version.
public record StageId(String name, int version) {
  public StageId {
    if (name.isBlank() || version < 1) {
      throw new IllegalArgumentException("a stage has a name and a version of at least 1");
    }
  }

  /// For example `frame/3`.
  @Override
  public String toString() {
    return name + "/" + version;
  }
}
