package org.rapporteur.collect.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.rapporteur.collect.isolation.Breach.Kind;

/// One piece of the conversation between parent and child.
final class Frame {
  private final byte type;
  private final byte[] bytes;

  private Frame(byte type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /// One of [Frames].
  byte type() {
    return type;
  }

  /// Its content.
  byte[] bytes() {
    return bytes;
  }

  /// The next frame. The length is checked before memory is taken for it.
  ///
  /// @throws EOFException if the other side has hung up
  static Frame read(DataInputStream in) throws IOException, Breach {
    byte type = in.readByte();
    int length = in.readInt();
    if (length < 0 || length > Frames.limit(type)) {
      throw new Breach(
          type == Frames.READING ? Kind.TOO_LARGE : Kind.BROKEN, "a frame is longer than allowed");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a frame was cut off");
    }
    return new Frame(type, bytes);
  }

  /// Sends a frame.
  static void write(DataOutputStream out, byte type, byte[] bytes, int length) throws IOException {
    out.writeByte(type);
    out.writeInt(length);
    out.write(bytes, 0, length);
  }

  static void write(DataOutputStream out, byte type, Fields.Writer fields) throws IOException {
    byte[] bytes = fields.bytes();
    write(out, type, bytes, bytes.length);
  }
}
