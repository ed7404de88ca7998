package org.rapporteur.inspection.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip archive in the making, the same at every time of the day.
final class Zip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(out);

  Zip with(String name, byte[] bytes) {
    try {
      var entry = new ZipEntry(name);
      entry.setTimeLocal(LocalDateTime.of(2025, 5, 20, 10, 0));
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Zip with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Zip comment(String comment) {
    zip.setComment(comment);
    return this;
  }

  byte[] bytes() {
    try {
      zip.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
