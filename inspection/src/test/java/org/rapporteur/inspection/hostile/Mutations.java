package org.rapporteur.inspection.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Good files with a few bytes changed, removed or doubled at random.
final class Mutations {
  private static final int EACH = 4;

  private Mutations() {}

  static List<Sample> samples(Random random) {
    var samples = new ArrayList<Sample>();
    mutate(
        "page.html", "<html><h1>T</h1><p>Some words.</p><table><tr><td>a</table>", random, samples);
    mutate("letter.eml", HostileMail.attachment("a.txt"), random, samples);
    mutate("page.pdf", HostilePdf.page("BT /F 9 Tf 9 9 Td (w) Tj ET"), random, samples);
    mutate("text.docx", HostileOffice.docx("", HostileOffice.body("words"), ""), random, samples);
    mutate("pack.zip", new Zip().with("a", "words ".repeat(99)).bytes(), random, samples);
    return samples;
  }

  private static void mutate(String name, String text, Random random, List<Sample> samples) {
    mutate(name, text.getBytes(StandardCharsets.UTF_8), random, samples);
  }

  private static void mutate(String name, byte[] good, Random random, List<Sample> samples) {
    for (int i = 0; i < EACH; i++) {
      samples.add(Sample.orderly("mutation-" + i + "-" + name, mutated(good, random)));
    }
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      case 1 -> HostileArchives.joined(bytes, bytes);
      default -> bytes;
    };
  }
}
