package org.rapporteur.model.evidence;

/// A stretch of text whose place in the layout the file itself declares.
///
/// @param start first char
/// @param end one past the last
/// @param layout what the file says it is
public record Region(int start, int end, Layout layout) {
  public Region {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a region runs forward");
    }
  }

  /// Kinds of layout that formats declare.
  public enum Layout {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    CAPTION,
    BYLINE,
    DATE,
    NAVIGATION,
    ASIDE,
    HEADER,
    FOOTER,
    COMMENT,
    FORM,
    QUOTED_MAIL,
    MAIL_HEADER
  }
}
