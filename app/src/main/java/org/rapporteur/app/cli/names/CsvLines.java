package org.rapporteur.app.cli.names;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as comma-separated lines (RFC 4180, but with plain line ends), to a file or to the
/// terminal.
final class CsvLines {
  private final StringBuilder text = new StringBuilder();

  void add(List<String> cells) {
    text.append(cells.stream().map(CsvLines::cell).collect(Collectors.joining(","))).append('\n');
  }

  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /// Writes everything at once, so that no half table is left behind.
  void write(@Nullable Path file, PrintWriter terminal) {
    if (file == null) {
      terminal.print(text);
      terminal.flush();
      return;
    }
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Nothing could be written to "
              + file
              + ": does its folder exist, and may we write there?",
          e);
    }
    terminal.println("Written: " + file);
  }
}
