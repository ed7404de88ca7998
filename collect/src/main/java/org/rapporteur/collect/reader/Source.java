package org.rapporteur.collect.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// The bytes to be read: in memory if they are few, else in the child's own folder.
public sealed interface Source {
  /// How many bytes are looked at to detect a format.
  int HEAD = 65_536;

  /// The bytes from the first one on.
  InputStream open() throws IOException;

  /// How many there are.
  long size();

  /// The bytes with a position, for formats whose table of contents stands at the end.
  SeekableByteChannel channel() throws IOException;

  /// The first bytes, up to [#HEAD].
  default byte[] head() throws IOException {
    try (var in = open()) {
      return in.readNBytes(HEAD);
    }
  }

  /// All bytes, refused when there are more than `limit`.
  default byte[] all(long limit) throws IOException, UnreadableException {
    if (size() > limit) {
      throw new UnreadableException(
          UnreadableReason.ANSWER_TOO_LARGE, "larger than this format is read");
    }
    try (var in = open()) {
      return in.readAllBytes();
    }
  }

  /// A few bytes, held in memory.
  @SuppressWarnings("ArrayRecordComponent") // compared by content below; copying would double it
  record Held(byte[] bytes) implements Source {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(bytes);
    }

    @Override
    public byte[] head() {
      return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Held held && Arrays.equals(bytes, held.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "Held[" + bytes.length + " bytes]";
    }
  }

  /// Many bytes, in a file of the child's own folder.
  record Spooled(Path file, long size) implements Source {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(file);
    }
  }
}
