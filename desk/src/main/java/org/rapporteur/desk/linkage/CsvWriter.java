package org.rapporteur.desk.linkage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a CSV file (RFC 4180, UTF-8). It takes its name only when it is complete.
final class CsvWriter implements AutoCloseable {
  private final Path path;
  private final Path unfinished;
  private final BufferedWriter out;
  private boolean begun;
  private boolean done;

  CsvWriter(Path path) {
    this.path = path;
    this.unfinished = path.resolveSibling(path.getFileName() + ".part");
    try {
      this.out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot write " + path + ": is its folder there, and yours?", e);
    }
  }

  void cell(String text) throws IOException {
    if (begun) {
      out.write(',');
    }
    begun = true;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    out.write(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
  }

  void end() throws IOException {
    out.write('\n');
    begun = false;
  }

  /// Everything is written.
  void finish() {
    done = true;
  }

  @Override
  public void close() {
    try {
      out.close();
      if (done) {
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
  }
}
