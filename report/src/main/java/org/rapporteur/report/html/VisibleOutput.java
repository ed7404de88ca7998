package org.rapporteur.report.html;

import gg.jte.TemplateOutput;

/// The text of a page, in which characters that cannot be seen but change what is seen are written
/// out, such as ⟨U+202E⟩: marks that turn text round, control characters, and halves of surrogate
/// pairs. Everything that is printed passes here, so that no template can forget it.
final class VisibleOutput implements TemplateOutput {
  private final StringBuilder page = new StringBuilder();

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int begin, int end) {
    int plain = begin;
    for (int i = begin; i < end; ) {
      int point = value.codePointAt(i);
      int after = i + Character.charCount(point);
      if (isHidden(point)) {
        page.append(value, plain, i).append(String.format("⟨U+%04X⟩", point));
        plain = after;
      }
      i = after;
    }
    if (plain < end) {
      page.append(value, plain, end);
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }

  /// The characters of Unicode's Bidi_Control property, controls but tab and line feed, line and
  /// paragraph separators, and lone surrogates.
  private static boolean isHidden(int point) {
    if (point < 0x20) {
      return point != '\n' && point != '\t';
    }
    return (point >= 0x7f && point <= 0x9f)
        || point == 0x61c
        || point == 0x200e
        || point == 0x200f
        || (point >= 0x2028 && point <= 0x202e)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= 0xd800 && point <= 0xdfff);
  }
}
