package org.rapporteur.collect.mechanism;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// The bytes of a saved XML file as far as they can be XML in UTF-8. A character that XML forbids
/// becomes a blank; bytes that are no UTF-8 end the file. Both are told with their line.
final class XmlBytes {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");
  private static final int HEAD = 200;

  private final byte[] bytes;
  private final int lastLine;

  private XmlBytes(byte[] bytes, int lastLine) {
    this.bytes = bytes;
    this.lastLine = lastLine;
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /// Whether what is wrong on a line comes of the end that is missing.
  boolean isCutBy(int line) {
    return line >= lastLine;
  }

  /// @param tell gets the line and what is wrong there
  static XmlBytes of(byte[] bytes, BiConsumer<Integer, String> tell) {
    if (!isUtf8(bytes)) {
      return new XmlBytes(bytes, Integer.MAX_VALUE);
    }
    int end = readable(bytes);
    int lastLine = Integer.MAX_VALUE;
    if (end < bytes.length) {
      lastLine = line(bytes, end);
      tell.accept(
          lastLine,
          "is not UTF-8 from here on, though the file is said to be: save it as UTF-8, or name its"
              + " encoding in its first line");
    }
    return new XmlBytes(plain(Arrays.copyOf(bytes, end), tell), lastLine);
  }

  /// Whether the file says so, or says nothing.
  private static boolean isUtf8(byte[] bytes) {
    boolean wide =
        bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE || bytes[0] == 0 || bytes[1] == 0);
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    var named = ENCODING.matcher(head.replaceFirst("^\u00EF\u00BB\u00BF", ""));
    return !wide && (!named.find() || named.group(1).equalsIgnoreCase("UTF-8"));
  }

  private static int readable(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var result =
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    return result.isError() ? in.position() : bytes.length;
  }

  private static byte[] plain(byte[] bytes, BiConsumer<Integer, String> tell) {
    int line = 1;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i];
      line += b == '\n' ? 1 : 0;
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        tell.accept(
            line,
            "holds the character U+%04X, which XML forbids: it is read as a blank".formatted(b));
        bytes[i] = ' ';
      }
    }
    return bytes;
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
