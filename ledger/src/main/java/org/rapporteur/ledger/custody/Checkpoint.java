package org.rapporteur.ledger.custody;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// The head of a log, in C2SP `tlog-checkpoint` form: three lines.
///
/// @param origin the log's own name, such as `rapporteur/0123456789abcdef`
/// @param size number of entries
/// @param root the Merkle root over them, in base64
public record Checkpoint(String origin, long size, String root) {
  private static final Pattern TEXT =
      Pattern.compile("([^\n +]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n");

  static Checkpoint of(String origin, long size, byte[] root) {
    return new Checkpoint(origin, size, Base64.getEncoder().encodeToString(root));
  }

  /// The text that is signed.
  public String text() {
    return origin + "\n" + size + "\n" + root + "\n";
  }

  boolean hasRoot(byte[] other) {
    return Arrays.equals(Base64.getDecoder().decode(root), other);
  }

  /// Reads the text of a note; empty if it is no checkpoint.
  static Optional<Checkpoint> parse(String text) {
    var form = TEXT.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var read = new Checkpoint(form.group(1), Long.parseLong(form.group(2)), form.group(3));
    var canonical =
        Base64.getEncoder().encodeToString(Base64.getDecoder().decode(read.root)).equals(read.root);
    return canonical ? Optional.of(read) : Optional.empty();
  }
}
