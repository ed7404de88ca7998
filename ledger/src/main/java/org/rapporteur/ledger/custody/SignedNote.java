package org.rapporteur.ledger.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.keys.LogKey;
import org.rapporteur.ledger.keys.LogPublicKey;
import org.rapporteur.ledger.keys.Sha256;

/// A C2SP `signed-note`: a text, a blank line, and lines `— <name> base64(keyId4 | signature)`.
///
/// @param text the signed text with its last line break
/// @param signatures the lines below it
record SignedNote(String text, List<Line> signatures) {
  private static final String DASH = "— ";
  private static final int MOST_LINES = 100;
  private static final int LONGEST = 1 << 20;

  /// One signature line.
  ///
  /// @param name who signs
  /// @param keyId the first four bytes of the key's hash, then the signature
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(String name, byte[] keyId, byte[] signature) {}

  SignedNote {
    signatures = List.copyOf(signatures);
  }

  /// Which key of a name this is: SHA-256(name | 0x0A | 0x01 | key), its first four bytes.
  static byte[] keyId(String name, LogPublicKey key) {
    return Arrays.copyOf(Sha256.of(name.getBytes(UTF_8), new byte[] {'\n', 1}, key.raw()), 4);
  }

  /// The file name of a key's PEM, without `.pem`.
  static String keyName(String name, LogPublicKey key) {
    return HexFormat.of().formatHex(keyId(name, key));
  }

  /// A text signed by one key.
  static byte[] sign(String text, String name, LogKey key) {
    var line =
        ByteBuffer.allocate(68)
            .put(keyId(name, key.shown()))
            .put(key.sign(text.getBytes(UTF_8)))
            .array();
    return (text + "\n" + DASH + name + " " + Base64.getEncoder().encodeToString(line) + "\n")
        .getBytes(UTF_8);
  }

  /// Reads a note; empty if it is malformed.
  static Optional<SignedNote> parse(byte[] bytes) {
    String note;
    try {
      note = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    int split = note.lastIndexOf("\n\n");
    if (split < 0 || split + 2 == note.length() || bytes.length > LONGEST || !note.endsWith("\n")) {
      return Optional.empty();
    }
    var lines = note.substring(split + 2, note.length() - 1).split("\n", -1);
    var signatures = new ArrayList<Line>();
    for (var line : lines) {
      line(line).ifPresent(signatures::add);
    }
    return signatures.size() == lines.length && lines.length <= MOST_LINES
        ? Optional.of(new SignedNote(note.substring(0, split + 1), signatures))
        : Optional.empty();
  }

  private static Optional<Line> line(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space <= DASH.length()) {
      return Optional.empty();
    }
    var written = line.substring(space + 1);
    try {
      var decoded = Base64.getDecoder().decode(written);
      if (decoded.length < 5 || !Base64.getEncoder().encodeToString(decoded).equals(written)) {
        return Optional.empty();
      }
      return Optional.of(
          new Line(
              line.substring(DASH.length(), space),
              Arrays.copyOf(decoded, 4),
              Arrays.copyOfRange(decoded, 4, decoded.length)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether one of the keys signed it under this name. Lines of others are not looked at; a bad
  /// signature of one of the keys refuses the note.
  boolean signedBy(String name, Collection<LogPublicKey> keys) {
    int good = 0;
    for (var line : signatures) {
      for (var key : keys) {
        if (!line.name().equals(name) || !Arrays.equals(line.keyId(), keyId(name, key))) {
          continue;
        }
        if (!key.verifies(text.getBytes(UTF_8), line.signature())) {
          return false;
        }
        good++;
      }
    }
    return good > 0;
  }
}
