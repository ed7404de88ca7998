package org.rapporteur.collect.trace.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// The characters of a table. A byte order mark decides, or that every other byte is zero, as in
/// UTF-16; else it is UTF-8, and what is none is windows-1252, which is what spreadsheets write.
///
/// @param reader without the mark
/// @param charset what was chosen, for people
public record Characters(Reader reader, String charset) {
  private static final int SAMPLE = 1 << 16;

  /// The characters of a stream; closing the reader does not close the stream.
  ///
  /// @param notes told of what was no UTF-8
  /// @throws WrongShapeException if it is a packed or printed file, which has no characters to read
  public static Characters of(InputStream content, Consumer<String> notes)
      throws IOException, WrongShapeException {
    var stream = new BufferedInputStream(content, SAMPLE);
    byte[] head = peek(stream, 4);
    refuse(head);
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      stream.skipNBytes(3);
      return new Characters(new MixedReader(stream, notes), "utf-8");
    }
    if (starts(head, 0xFF, 0xFE)) {
      stream.skipNBytes(2);
      return new Characters(lenient(stream, StandardCharsets.UTF_16LE), "utf-16le");
    }
    if (starts(head, 0xFE, 0xFF)) {
      stream.skipNBytes(2);
      return new Characters(lenient(stream, StandardCharsets.UTF_16BE), "utf-16be");
    }
    if (head.length == 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
      return new Characters(lenient(stream, StandardCharsets.UTF_16LE), "utf-16le");
    }
    if (head.length == 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0) {
      return new Characters(lenient(stream, StandardCharsets.UTF_16BE), "utf-16be");
    }
    return new Characters(new MixedReader(stream, notes), "utf-8");
  }

  private static void refuse(byte[] head) throws WrongShapeException {
    if (starts(head, 'P', 'K', 3, 4)) {
      throw new WrongShapeException(
          "it is a packed file, such as a spreadsheet or an archive: save its table as CSV, or"
              + " unpack it, and take that in");
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new WrongShapeException(
          "it is a spreadsheet or document of an old form: save its table as CSV, and take that"
              + " in");
    }
    if (starts(head, '%', 'P', 'D', 'F')) {
      throw new WrongShapeException("it is a PDF: a table is read as CSV; take that in");
    }
  }

  private static Reader lenient(InputStream stream, Charset charset) {
    return new InputStreamReader(
        stream,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private static byte[] peek(BufferedInputStream stream, int length) throws IOException {
    stream.mark(length);
    byte[] head = stream.readNBytes(length);
    stream.reset();
    return head;
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
