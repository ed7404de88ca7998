package org.rapporteur.collect.estimate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A comma-separated file (RFC 4180, UTF-8) with a header.
///
/// @param name of the file, for messages
record Csv(String name, List<String> header, List<Line> lines) {
  private static final long LARGEST = 512L << 20;

  /// @param number in the file, the header being 1
  record Line(long number, List<String> values) {}

  static Csv read(Path path) {
    return parse(String.valueOf(path.getFileName()), text(path));
  }

  static Csv parse(String name, String text) {
    var lines = new ArrayList<Line>();
    var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (var parser =
        CSVParser.builder().setReader(new StringReader(plain)).setFormat(format).get()) {
      long next = 1;
      for (var row : parser) {
        lines.add(new Line(next, row.stream().map(String::strip).toList()));
        next = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(
          name + " is broken after line " + lines.size() + ": look for a stray quotation mark.", e);
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(
          name + " is empty: the first line names the columns, one per list and last count.");
    }
    return new Csv(name, lines.getFirst().values(), List.copyOf(lines.subList(1, lines.size())));
  }

  private static String text(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new IllegalArgumentException(path + " is a folder: name the table in it.");
      }
      if (Files.size(path) > LARGEST) {
        throw new IllegalArgumentException(
            path + " is larger than 512 MB: count people by combination of lists first.");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
          .toString();
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("There is no file " + path + ": check the path.", e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(path + " is not UTF-8: save it as CSV in UTF-8.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: may we, and is it whole?", e);
    }
  }
}
