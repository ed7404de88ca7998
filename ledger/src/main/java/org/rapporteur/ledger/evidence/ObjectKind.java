package org.rapporteur.ledger.evidence;

/// What an object is to the case.
public enum ObjectKind {
  /// Bytes as they were received.
  EVIDENCE(1),
  /// Bytes made from evidence by a tool.
  DERIVED(2),
  /// A form of evidence made for looking at.
  RENDITION(3);

  private final int code;

  ObjectKind(int code) {
    this.code = code;
  }

  /// The byte that stands for it in an object's header.
  public int code() {
    return code;
  }
}
