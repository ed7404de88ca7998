package org.rapporteur.ledger.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The form of an object file: `"RAPPOBJ1" | suite u8 | kind u8 | zero u16 | length u64 | content`,
/// integers big-endian. Suite 0 stores the content as it is, with nothing after it.
///
/// @param kind what the object is
/// @param length number of content bytes
record ObjectContainer(ObjectKind kind, long length) {
  static final int LENGTH_AT = 12;
  static final int HEADER = 20;
  private static final byte[] MAGIC = "RAPPOBJ1".getBytes(StandardCharsets.US_ASCII);

  /// The header as stored.
  byte[] header() {
    return ByteBuffer.allocate(HEADER)
        .put(MAGIC)
        .put((byte) 0)
        .put((byte) kind.code())
        .putShort((short) 0)
        .putLong(length)
        .array();
  }

  /// What a header says, or why it is refused.
  sealed interface Header {
    record Sound(ObjectContainer container) implements Header {}

    record Refused(int from, int to, String why) implements Header {}
  }

  /// Reads the first bytes of a file of `fileSize` bytes.
  static Header read(byte[] first, long fileSize) {
    if (first.length < HEADER) {
      return new Header.Refused(0, first.length, "the file is shorter than its header.");
    }
    if (!Arrays.equals(first, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return new Header.Refused(0, MAGIC.length, "the file does not begin as an object.");
    }
    var kind = kind(first[9]);
    if (first[8] != 0 || kind.isEmpty() || first[10] != 0 || first[11] != 0) {
      return new Header.Refused(
          8, LENGTH_AT, "unknown suite, unknown kind or a set reserved byte.");
    }
    long length = ByteBuffer.wrap(first).getLong(LENGTH_AT);
    if (length != fileSize - HEADER) {
      return new Header.Refused(
          LENGTH_AT,
          HEADER,
          "the object says it holds %d bytes and the file has %d."
              .formatted(length, fileSize - HEADER));
    }
    return new Header.Sound(new ObjectContainer(kind.get(), length));
  }

  private static Optional<ObjectKind> kind(byte code) {
    return Arrays.stream(ObjectKind.values()).filter(kind -> kind.code() == code).findFirst();
  }
}
