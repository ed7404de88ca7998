package org.rapporteur.collect.trace.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Reads text as UTF-8, and whatever byte is none as windows-1252. Tables that were pasted together
/// from several offices mix the two, sometimes in one line.
final class MixedReader extends Reader {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final InputStream stream;
  private final Consumer<String> notes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private final byte[] buffer = new byte[1 << 16];
  private int held;
  private int at;
  private byte[] left = {};
  private String text = "";
  private int place;
  private long mixed;

  /// @param notes told at the end how many lines had such bytes
  MixedReader(InputStream stream, Consumer<String> notes) {
    this.stream = stream;
    this.notes = notes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (place == text.length() && !next()) {
      tell();
      return -1;
    }
    int given = Math.min(length, text.length() - place);
    text.getChars(place, place + given, target, offset);
    place += given;
    return given;
  }

  /// Reads the next line with its end. A line of more than a mebibyte is cut, which no reader sees
  /// as the parts follow each other; a character that the cut went through waits for the next part.
  private boolean next() throws IOException {
    line.reset();
    line.writeBytes(left);
    boolean ended = false;
    while (line.size() < 1 << 20) {
      if (at == held) {
        held = stream.read(buffer, 0, buffer.length);
        at = 0;
        if (held <= 0) {
          held = 0;
          ended = true;
          break;
        }
      }
      int end = lineEnd();
      line.write(buffer, at, end - at);
      ended = end > at && buffer[end - 1] == '\n';
      at = end;
      if (ended) {
        break;
      }
    }
    text = decoded(ByteBuffer.wrap(line.toByteArray()), ended);
    place = 0;
    return !text.isEmpty();
  }

  private int lineEnd() {
    for (int i = at; i < held; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return held;
  }

  private String decoded(ByteBuffer bytes, boolean whole) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var characters = CharBuffer.allocate(bytes.remaining());
    var result = decoder.decode(bytes, characters, whole);
    mixed += result.isError() ? 1 : 0;
    while (result.isError()) {
      byte[] other = new byte[result.length()];
      bytes.get(other);
      characters.put(new String(other, WESTERN));
      decoder.reset();
      result = decoder.decode(bytes, characters, whole);
    }
    left = new byte[bytes.remaining()];
    bytes.get(left);
    return characters.flip().toString();
  }

  private void tell() {
    if (mixed > 0) {
      notes.accept(
          (mixed == 1 ? "one line has" : "%,d lines have".formatted(mixed))
              + " bytes that are no UTF-8 and were read as windows-1252: where names look wrong,"
              + " save the file as UTF-8 and take it in again");
      mixed = 0;
    }
  }

  @Override
  public void close() {
    // the opener closes the stream
  }
}
