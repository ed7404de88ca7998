package org.rapporteur.inspection.hostile;

import static org.rapporteur.inspection.hostile.Ending.ANSWER_TOO_LARGE;
import static org.rapporteur.inspection.hostile.Ending.EMPTY;
import static org.rapporteur.inspection.hostile.Ending.MALFORMED;
import static org.rapporteur.inspection.hostile.Ending.MEDIA;
import static org.rapporteur.inspection.hostile.Ending.TEXT;
import static org.rapporteur.inspection.hostile.Ending.UNSUPPORTED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Text that is none, or too much, or in no character set; and files that are not what they are
/// called.
final class HostileText {
  private HostileText() {}

  static List<Sample> samples(Random random) {
    return List.of(
        Sample.of("empty.txt", "", EMPTY),
        Sample.of("empty.docx", "", EMPTY),
        Sample.of("white.txt", " \n".repeat(10_000), EMPTY),
        Sample.of("mark-only.txt", "\uFEFF", EMPTY),
        Sample.of("nul-heavy.txt", "a\0\0\0\0b\0\0\0".repeat(500), MALFORMED),
        Sample.of("one-nul.txt", "A sentence. ".repeat(9) + "\0 and more", TEXT),
        Sample.of("cut-utf8.txt", cut("총회에서 성명을 발표하였다. ".repeat(9), 1), TEXT, MALFORMED),
        Sample.of("overlong.txt", bytes(0xC0, 0xAF, 0xE0, 0x80, 0xAF, 'a'), TEXT, MALFORMED),
        Sample.of("surrogate.txt", bytes('a', 0xED, 0xA0, 0x80, 'b'), TEXT, MALFORMED),
        Sample.of("odd-utf16.txt", bytes(0xFF, 0xFE, 'a', 0, 'b'), TEXT, MALFORMED),
        Sample.of("broken-utf16.txt", bytes(0xFF, 0xFE, 0, 0xD8, 'b', 0), TEXT, MALFORMED),
        Sample.of(
            "utf32.txt", "\uFEFFFour bytes each.".getBytes(Charset.forName("UTF-32BE")), TEXT),
        Sample.of("long-line.txt", "x".repeat(20_000_000), TEXT),
        Sample.of("too-long.txt", "words ".repeat(6_900_000), ANSWER_TOO_LARGE),
        Sample.of("line-ends.txt", "a" + "\n".repeat(1_000_000) + "b", TEXT),
        Sample.of("marks.txt", "a" + "\u0301".repeat(100_000), TEXT),
        Sample.of("bidi.txt", "name\u202Etxt.exe\u2066 \u2069 words", TEXT),
        Sample.of("terminal.txt", "\u001B[2J\u001B]0;owned\u0007 words and more words here", TEXT),
        Sample.of("noise.txt", noise(random, 5000), MALFORMED),
        Sample.of("noise.bin", noise(random, 5000), UNSUPPORTED),
        Sample.of("quotes.csv", "a,b\n\"never closed\n".repeat(999), TEXT),
        Sample.of("formulas.csv", "=cmd|'/c calc'!A1,@SUM(1)\n", TEXT),
        Sample.of("wide.csv", ",".repeat(1_000_000) + "x", TEXT),
        Sample.of("picture.html", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J'), MEDIA),
        Sample.of("page.jpg", "<!doctype html><p>not a picture</p>", TEXT),
        Sample.of("polyglot.gif", "GIF89a/*" + "<script>alert(1)</script>*/=1;", MEDIA),
        Sample.of("program", bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0), UNSUPPORTED),
        Sample.of("Program.class", bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 69), UNSUPPORTED));
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] noise(Random random, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    noise[0] = 1;
    noise[1] = 0;
    return noise;
  }

  private static byte[] cut(String text, int last) {
    byte[] whole = text.strip().getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(whole, whole.length - 1 - last);
  }
}
