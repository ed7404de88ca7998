package org.rapporteur.ledger.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Damage;

/// The file `FORMAT`, which is read before all else: which format the folder has, and the oldest
/// reader that understands it.
///
/// @param reader the format a program must know to open the folder
/// @param createdBy the version that made it
record Format(int reader, String createdBy) {
  static final String FILE = "FORMAT";

  /// The format this program writes and the newest it reads.
  static final int KNOWN = 1;

  private static final Pattern FORM =
      Pattern.compile(
          "format: ([1-9][0-9]{0,5})\nmin-reader: ([1-9][0-9]{0,5})\n"
              + "created-by: ([^\n]+)\n(?s:.*)");

  /// What this program writes.
  static byte[] current() {
    var version = Format.class.getPackage().getImplementationVersion();
    return "format: %d\nmin-reader: %d\ncreated-by: %s\n"
        .formatted(KNOWN, KNOWN, version == null ? "development" : version)
        .getBytes(StandardCharsets.UTF_8);
  }

  static Optional<Format> parse(byte[] bytes) {
    var form = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
    return form.matches()
        ? Optional.of(new Format(Integer.parseInt(form.group(2)), form.group(3)))
        : Optional.empty();
  }

  /// Refuses a folder of a newer format, or one whose format cannot be told.
  static void requireKnown(Path folder) throws IOException {
    var bytes = Files.readAllBytes(folder.resolve(FILE));
    var format = parse(bytes);
    if (format.isEmpty()) {
      throw new Damage(FILE, 0, bytes.length, "the format of the folder cannot be told.")
          .asException();
    }
    format.get().requireKnown();
  }

  void requireKnown() {
    if (reader > KNOWN) {
      throw new LedgerException(
          Problem.NEWER_FORMAT,
          ("This case has format %d and this program reads format %d. It was made by version %s;"
                  + " use that version or a newer one. Nothing was touched.")
              .formatted(reader, KNOWN, createdBy));
    }
  }
}
