package org.rapporteur.collect.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The text of a file as UTF-8 without a byte order mark, whatever it was written in.
final class TextBytes {
  private static final int LOOK = 1 << 20;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextBytes() {}

  static InputStream of(Path path) throws IOException {
    var in = new PushbackInputStream(Files.newInputStream(path), LOOK);
    byte[] head = in.readNBytes(LOOK);
    if (begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE)) {
      in.close();
      return written(path, StandardCharsets.UTF_16);
    }
    if (!isUtf8(head)) {
      in.close();
      return written(path, WINDOWS);
    }
    int mark = begins(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    in.unread(head, mark, head.length - mark);
    return in;
  }

  private static InputStream written(Path path, Charset in) throws IOException {
    String text = new String(Files.readAllBytes(path), in);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean begins(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// Whether the bytes are UTF-8; the last letter may be cut.
  private static boolean isUtf8(byte[] head) {
    int end = head.length;
    if (end == LOOK) {
      while (end > 0 && (head[end - 1] & 0x80) != 0) {
        end--;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, end));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
