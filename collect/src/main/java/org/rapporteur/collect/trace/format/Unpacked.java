package org.rapporteur.collect.trace.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The bytes of a file, unpacked if they are gzip. Where the packing is broken a
/// [BrokenPackingException] says so, again at each further reading.
public final class Unpacked extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private @Nullable BrokenPackingException broken;

  private Unpacked(InputStream in) {
    super(in);
  }

  /// Opens a file.
  public static InputStream of(InputStream file) throws IOException {
    var stream = new BufferedInputStream(file, BUFFER);
    stream.mark(2);
    boolean packed = stream.read() == 0x1F && stream.read() == 0x8B;
    stream.reset();
    if (!packed) {
      return stream;
    }
    try {
      return new Unpacked(new GZIPInputStream(stream, BUFFER));
    } catch (ZipException | EOFException e) {
      stream.close();
      throw new BrokenPackingException(e);
    }
  }

  /// Nothing is promised, so that a buffer gives on what it has before it asks for more, which may
  /// be the broken place.
  @Override
  public int available() {
    return 0;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (broken != null) {
      throw broken;
    }
    try {
      return super.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      broken = new BrokenPackingException(e);
      throw broken;
    }
  }
}
