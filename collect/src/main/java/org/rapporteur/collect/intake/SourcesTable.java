package org.rapporteur.collect.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.evidence.SourceKind;
import org.rapporteur.model.time.Edtf;

/// A `sources.csv` (RFC 4180, UTF-8): what a person knows of the files beside it.
///
/// The columns `file, publisher, author, url, published, language, captured, kind` may come in any
/// order; all but `file` may be missing. `file` is a path below the table's folder. A row that
/// cannot be used is passed over with a notice; so is a single value, the rest of its row being
/// kept.
final class SourcesTable {
  private static final long LARGEST = 64 << 20;
  private static final Set<String> COLUMNS =
      Set.of("file", "publisher", "author", "url", "published", "language", "captured", "kind");

  private final Found table;
  private final List<Notice> notices;
  private final Map<Path, Description> rows = new HashMap<>();
  private List<String> columns = List.of();

  private SourcesTable(Found table, List<Notice> notices) {
    this.table = table;
    this.notices = notices;
  }

  /// Reads a table and adds what is wrong with it to the notices.
  static SourcesTable read(Found table, List<Notice> notices) {
    var read = new SourcesTable(table, notices);
    read.text().ifPresent(read::parse);
    return read;
  }

  /// The rows, by the place of the file that they describe.
  Map<Path, Description> rows() {
    return rows;
  }

  private Optional<String> text() {
    try {
      if (table.size() > LARGEST) {
        notice(1, "is too large for a description and was not used");
        return Optional.empty();
      }
      var bytes = ByteBuffer.wrap(Files.readAllBytes(table.path()));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      notice(1, "is not UTF-8 and was not used; save it as UTF-8");
    } catch (IOException e) {
      notice(1, "could not be read");
    }
    return Optional.empty();
  }

  private void parse(String text) {
    var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setLenientEof(true).get();
    try (var parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      long next = 1;
      try {
        for (var row : parser) {
          long line = next;
          next = parser.getCurrentLineNumber() + 1;
          row(row, line);
        }
      } catch (UncheckedIOException e) {
        notice(
            next,
            "is broken from here on (look for a stray quotation mark); the rest was not used");
      }
    } catch (IOException e) {
      notice(1, "could not be read");
    }
  }

  private void row(CSVRecord row, long line) {
    if (columns.isEmpty()) {
      header(row, line);
    } else if (!columns.contains("file")) {
      return; // said once, at the header
    } else if (row.size() > columns.size()) {
      notice(line, "has more values than columns and was not used");
    } else {
      describe(row, line);
    }
  }

  private void header(CSVRecord row, long line) {
    columns = row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!columns.contains("file")) {
      notice(line, "has no column named file, so no row was used");
    }
    var known = new HashSet<String>();
    for (var column : columns) {
      if (!COLUMNS.contains(column)) {
        notice(line, "has a column that is not known and was passed over");
      } else if (!known.add(column)) {
        notice(line, "has a column twice; the first one was used");
      }
    }
  }

  private void describe(CSVRecord row, long line) {
    var file = value(row, "file");
    var place = file == null ? Optional.<Path>empty() : place(file);
    if (file == null) {
      notice(line, "names no file and was not used");
    } else if (place.isEmpty()) {
      notice(line, "names a file outside the folder of this table and was not used");
    } else {
      var described =
          new SourceDescription(
              value(row, "publisher"),
              value(row, "author"),
              value(row, "url"),
              date(row, "published", line),
              language(row, line),
              date(row, "captured", line),
              kind(row, line));
      var known = rows.putIfAbsent(place.get(), new Description(table.name(), line, described));
      if (known != null) {
        notice(
            line, "describes a file that line " + known.line() + " describes; the first was used");
      }
    }
  }

  private Optional<Path> place(String file) {
    var folder = Walk.place(table.path()).getParent();
    if (folder == null) {
      return Optional.empty();
    }
    try {
      var place = folder.resolve(file.replace('\\', '/')).normalize();
      return place.startsWith(folder) && !place.equals(folder)
          ? Optional.of(place)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private @Nullable String date(CSVRecord row, String column, long line) {
    var value = value(row, column);
    if (value != null && Edtf.parse(value).isEmpty()) {
      notice(line, "has a date under " + column + " that is not like 2025-06-03, 2025-06 or 2025");
      return null;
    }
    return value;
  }

  private @Nullable String language(CSVRecord row, long line) {
    var value = value(row, "language");
    if (value != null && Locale.forLanguageTag(value).getLanguage().isEmpty()) {
      notice(line, "has a language that is not a tag like en or ko");
      return null;
    }
    return value;
  }

  /// A word that is not known asks for care rather than for none.
  private @Nullable SourceKind kind(CSVRecord row, long line) {
    var value = value(row, "kind");
    if (value == null) {
      return null;
    }
    var kind = SourceKind.of(value);
    if (kind.isEmpty()) {
      notice(line, "has a kind that is not interview, internal or published; taken as internal");
    }
    return kind.orElse(SourceKind.INTERNAL);
  }

  private @Nullable String value(CSVRecord row, String column) {
    int at = columns.indexOf(column);
    if (at < 0 || at >= row.size()) {
      return null;
    }
    var value = row.get(at).strip();
    return value.isEmpty() ? null : value;
  }

  private void notice(long line, String message) {
    notices.add(new Notice(table.name(), line, message));
  }
}
