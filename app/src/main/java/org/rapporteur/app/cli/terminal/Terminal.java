package org.rapporteur.app.cli.terminal;

import java.util.List;
import java.util.Locale;

/// Text for a terminal.
public final class Terminal {
  private Terminal() {}

  /// Without characters that could steer a terminal or turn its text round.
  public static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c ->
            c == '\n' || c == '\t' || c == '\r'
                ? ' '
                : Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                    ? '\uFFFD'
                    : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// An enum constant in words.
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static String cut(String text, int width) {
    String plain = plain(text);
    return plain.length() <= width ? plain : plain.substring(0, width - 1) + "\u2026";
  }

  /// Rows as a table with a header line; the last column is not padded.
  public static String table(List<String> header, List<List<String>> rows) {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = header.get(i).length();
      for (var row : rows) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    var out = new StringBuilder();
    line(header, widths, out);
    out.append("-".repeat(Math.min(100, java.util.Arrays.stream(widths).sum() + 2 * widths.length)))
        .append('\n');
    rows.forEach(row -> line(row, widths, out));
    return out.toString();
  }

  private static void line(List<String> cells, int[] widths, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(cells.get(i));
      if (i < cells.size() - 1) {
        out.append(" ".repeat(widths[i] - cells.get(i).length() + 2));
      }
    }
    out.append('\n');
  }
}
