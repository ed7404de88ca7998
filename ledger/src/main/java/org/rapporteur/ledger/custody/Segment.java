package org.rapporteur.ledger.custody;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// A segment of the private log: up to 256 salted entries behind a header.
///
///     "RAPPLOG1" | suite u8 | zero 7 | N u64      then records
///     len u32 | crc32c u32 | flag u8 | payload    len and CRC cover flag and payload
///
/// Flag 1 holds `salt32 | entry`, flag 2 an erased entry: `commitment32 | seq of the erase entry
/// u64`. A record that is damaged does not hide the ones after it: the reader goes on at the next
/// record whose CRC is right.
///
/// @param headerProblem why the header is refused, or null
/// @param slots what stands at each place
/// @param end the byte after the last record
record Segment(@Nullable String headerProblem, List<Slot> slots, long end) {
  static final int ENTRIES = 256;
  static final int HEADER = 24;
  static final int SALT = 32;
  static final int RECORD = 9;
  static final byte SALTED = 1;
  static final byte ERASED = 2;
  private static final byte[] MAGIC = "RAPPLOG1".getBytes(StandardCharsets.US_ASCII);

  /// One place of a segment.
  sealed interface Slot {
    int from();

    int to();

    /// An entry and its salt.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Salted(int from, int to, byte[] salt, byte[] entry) implements Slot {
      byte[] commitment() {
        return Merkle.commitment(salt, entry);
      }
    }

    /// What is left of an erased entry.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Erased(int from, int to, byte[] commitment, long by) implements Slot {}

    /// Bytes that are no record.
    record Broken(int from, int to, String why) implements Slot {}
  }

  Segment {
    slots = List.copyOf(slots);
  }

  static byte[] header(long number) {
    return ByteBuffer.allocate(HEADER).put(MAGIC).putLong(0).putLong(number).array();
  }

  static byte[] record(byte[] salt, byte[] entry) {
    var covered =
        ByteBuffer.allocate(1 + SALT + entry.length).put(SALTED).put(salt).put(entry).array();
    return ByteBuffer.allocate(8 + covered.length)
        .putInt(covered.length)
        .putInt((int) crc(covered, 0, covered.length))
        .put(covered)
        .array();
  }

  private static long crc(byte[] bytes, int from, int length) {
    var crc = new CRC32C();
    crc.update(bytes, from, length);
    return crc.getValue();
  }

  /// Reads the bytes of segment `number`.
  static Segment read(byte[] bytes, long number) {
    if (bytes.length < HEADER) {
      return new Segment("the segment is shorter than its header.", List.of(), bytes.length);
    }
    if (!Arrays.equals(bytes, 0, HEADER, header(number), 0, HEADER)) {
      return new Segment("this is not the header of this segment.", List.of(), bytes.length);
    }
    var slots = new ArrayList<Slot>();
    int at = HEADER;
    while (at < bytes.length && slots.size() < ENTRIES) {
      var slot = at(bytes, at);
      if (slot instanceof Slot.Broken broken) {
        at = passOver(bytes, number, broken, slots);
      } else {
        slots.add(slot);
        at = slot.to();
      }
    }
    return new Segment(null, slots, at);
  }

  private static Slot at(byte[] bytes, int at) {
    if (bytes.length - at < RECORD) {
      return new Slot.Broken(at, bytes.length, "the record ends too early.");
    }
    var buffer = ByteBuffer.wrap(bytes);
    long length = buffer.getInt(at) & 0xffffffffL;
    long to = at + 8 + length;
    if (length < 1 || length > 1 + SALT + EntryText.LONGEST || to > bytes.length) {
      return new Slot.Broken(at, bytes.length, "the record gives a length that cannot be.");
    }
    int end = (int) to;
    if ((buffer.getInt(at + 4) & 0xffffffffL) != crc(bytes, at + 8, end - at - 8)) {
      return new Slot.Broken(at, end, "the record does not match its check sum.");
    }
    int payload = at + RECORD;
    if (bytes[at + 8] == SALTED && end > payload + SALT) {
      return new Slot.Salted(
          at,
          end,
          Arrays.copyOfRange(bytes, payload, payload + SALT),
          Arrays.copyOfRange(bytes, payload + SALT, end));
    }
    if (bytes[at + 8] == ERASED && end == payload + 40) {
      return new Slot.Erased(
          at, end, Arrays.copyOfRange(bytes, payload, payload + 32), buffer.getLong(payload + 32));
    }
    return new Slot.Broken(at, end, "the record is of an unknown kind.");
  }

  /// Puts a broken record, or several, and says where to go on.
  private static int passOver(byte[] bytes, long number, Slot.Broken broken, List<Slot> slots) {
    if (broken.to() < bytes.length && !(at(bytes, broken.to()) instanceof Slot.Broken)) {
      slots.add(broken);
      return broken.to();
    }
    for (int at = broken.from() + 1; at <= bytes.length - RECORD; at++) {
      if (at(bytes, at) instanceof Slot.Salted next) {
        int place = place(next, number);
        if (place > slots.size()) {
          while (slots.size() < place) {
            slots.add(new Slot.Broken(broken.from(), at, broken.why()));
          }
          return at;
        }
      }
    }
    slots.add(new Slot.Broken(broken.from(), bytes.length, broken.why()));
    return bytes.length;
  }

  private static int place(Slot.Salted slot, long number) {
    try {
      long place = EntryText.read(slot.entry()).seq() - number * ENTRIES;
      return place > 0 && place < ENTRIES ? (int) place : -1;
    } catch (MalformedEntryException e) {
      return -1;
    }
  }
}
