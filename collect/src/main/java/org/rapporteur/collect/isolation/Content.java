package org.rapporteur.collect.isolation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes that can be opened more than once, wherever they lie.
public interface Content {
  /// The bytes from the first one on.
  InputStream open() throws IOException;

  /// How many there are.
  long size();

  /// Bytes in memory. The array is not copied.
  static Content of(byte[] bytes) {
    return new Content() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long size() {
        return bytes.length;
      }
    };
  }

  /// The bytes of a file. A file that is not there or may not be read is reported when it is
  /// opened.
  static Content of(Path file) {
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long size() {
        try {
          return Files.size(file);
        } catch (IOException e) {
          return 0;
        }
      }
    };
  }
}
