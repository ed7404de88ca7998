package org.rapporteur.collect.reader;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Bytes that turned out to be text.
///
/// The order of trying: a byte order mark; strict UTF-8; UTF-16 without a mark, told by where its
/// zero bytes fall; a statistical guess, accepted only if every byte decodes. The mark stays in the
/// text as U+FEFF, so that encoding the text again yields the file's bytes.
///
/// @param charset the name of the character set
/// @param guessed whether statistics chose it
record Decoded(String text, String charset, boolean guessed) {
  private static final int SAMPLE = 200_000;
  private static final int LEAST_CONFIDENCE = 10;

  /// Sets that hold another one and are what programs mean by its name.
  private static final Map<String, String> WIDER =
      Map.of(
          "EUC-KR", "x-windows-949",
          "Shift_JIS", "windows-31j",
          "GB2312", "GB18030",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254");

  /// The text of these bytes, or nothing if they are binary or fit no character set.
  static Optional<Decoded> of(byte[] bytes) {
    return written(marked(bytes))
        .or(() -> written(strict(bytes, StandardCharsets.UTF_8, false)))
        .or(() -> written(wideWithoutMark(bytes)))
        .or(() -> guess(bytes));
  }

  /// The text under a declared character set, or as [#of(byte[])] if that does not fit.
  static Optional<Decoded> declared(byte[] bytes, String charset) {
    try {
      return strict(bytes, wider(charset), false).or(() -> of(bytes));
    } catch (IllegalArgumentException e) {
      return of(bytes);
    }
  }

  private static Optional<Decoded> marked(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return strict(b, StandardCharsets.UTF_8, false);
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0) || startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return strict(b, Charset.forName(b[0] == 0 ? "UTF-32BE" : "UTF-32LE"), false);
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return strict(b, StandardCharsets.UTF_16LE, false);
    }
    return startsWith(b, 0xFE, 0xFF)
        ? strict(b, StandardCharsets.UTF_16BE, false)
        : Optional.empty();
  }

  private static Optional<Decoded> wideWithoutMark(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int half = Math.min(bytes.length, SAMPLE) / 2;
    if (zeros[1] > half / 2 && zeros[0] == 0) {
      return strict(bytes, StandardCharsets.UTF_16LE, true);
    }
    return zeros[0] > half / 2 && zeros[1] == 0
        ? strict(bytes, StandardCharsets.UTF_16BE, true)
        : Optional.empty();
  }

  private static Optional<Decoded> guess(byte[] bytes) {
    if (hasZero(bytes) || bytes.length == 0) {
      return Optional.empty();
    }
    var detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < LEAST_CONFIDENCE || !Charset.isSupported(match.getName())) {
        continue;
      }
      var decoded = written(strict(bytes, wider(match.getName()), true));
      if (decoded.isPresent()) {
        return decoded;
      }
    }
    return Optional.empty();
  }

  private static Optional<Decoded> written(Optional<Decoded> decoded) {
    return decoded.filter(found -> !looksBinary(found.text));
  }

  private static Charset wider(String name) {
    return Charset.forName(WIDER.getOrDefault(name, name));
  }

  private static Optional<Decoded> strict(byte[] bytes, Charset charset, boolean guessed) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, charset.name().toLowerCase(Locale.ROOT), guessed));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// Whether control characters are too many for text that a person wrote.
  private static boolean looksBinary(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x0B || c == 0x1B;
      boolean control = (c < ' ' && !layout) || (c >= 0x7F && c < 0xA0 && c != 0x85);
      odd += control || c == '\uFFFE' || c == '\uFFFF' ? 1 : 0;
    }
    return odd > 2 && odd > text.length() / 50;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
