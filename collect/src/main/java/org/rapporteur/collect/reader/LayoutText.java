package org.rapporteur.collect.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.evidence.Region;
import org.rapporteur.model.evidence.Region.Layout;

/// Text in the making: blocks one after another, each with its region.
///
/// Blocks are parted by an empty line; rows, list items and mail headers of one kind that follow
/// one another stand on successive lines.
final class LayoutText {
  /// More characters than this are not answered.
  static final int LIMIT = 40_000_000;

  private static final Set<Layout> CLOSE =
      EnumSet.of(Layout.TABLE_ROW, Layout.LIST_ITEM, Layout.MAIL_HEADER, Layout.QUOTED_MAIL);

  private final StringBuilder text = new StringBuilder();
  private final List<Region> regions = new ArrayList<>();

  /// Adds a block; blank content is no block.
  void block(Layout layout, CharSequence content) {
    var stripped = content.toString().strip();
    if (stripped.isEmpty()) {
      return;
    }
    if (text.length() + (long) stripped.length() > LIMIT) {
      throw new AnswerTooLargeException();
    }
    if (!regions.isEmpty()) {
      boolean close = CLOSE.contains(layout) && regions.getLast().layout() == layout;
      text.append(close ? "\n" : "\n\n");
    }
    int start = text.length();
    text.append(withoutLoneSurrogates(stripped));
    regions.add(new Region(start, text.length(), layout));
  }

  boolean isEmpty() {
    return regions.isEmpty();
  }

  /// Whether some block has this layout.
  boolean has(Layout layout) {
    return regions.stream().anyMatch(region -> region.layout() == layout);
  }

  String text() {
    return text.toString();
  }

  List<Region> regions() {
    return List.copyOf(regions);
  }

  /// The string, each half of a broken surrogate pair replaced, so that it can be written as UTF-8.
  static String withoutLoneSurrogates(String value) {
    StringBuilder mended = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        mended = mended == null ? new StringBuilder(value) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? value : mended.toString();
  }
}
