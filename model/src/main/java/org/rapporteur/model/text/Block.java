package org.rapporteur.model.text;

/// A paragraph-like part of a document and what it is for.
///
/// @param number counts from 0 in reading order
/// @param start first char
/// @param end one past the last
/// @param language BCP 47 tag such as `en`
public record Block(int number, Kind kind, int start, int end, String language) {
  public Block {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a block is not empty");
    }
  }

  /// What a block is for, and so what may be taken from it.
  public enum Kind {
    TITLE(true, true),
    BYLINE(true, true),
    DATE(true, true),
    BODY(true, true),
    CAPTION(true, true),
    /// Who answers for a text or sent it, below it: names, but nothing that the text tells.
    IMPRINT(false, true),
    COMMENT(false, false),
    RELATED(false, false),
    LEGAL(false, false),
    FURNITURE(false, false);

    private final boolean claims;
    private final boolean names;

    Kind(boolean claims, boolean names) {
      this.claims = claims;
      this.names = names;
    }

    /// Whether claims may come from it (from a byline or a date block only those about the
    /// document).
    public boolean yieldsClaims() {
      return claims;
    }

    /// Whether names in it count as mentions.
    public boolean yieldsNames() {
      return names;
    }
  }
}
