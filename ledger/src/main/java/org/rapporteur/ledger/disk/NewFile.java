package org.rapporteur.ledger.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Guard.Step;

/// A file being written.
public final class NewFile implements AutoCloseable {
  private final Disk disk;
  private final Path path;
  private final FileChannel channel;

  NewFile(Disk disk, Path path, FileChannel channel) {
    this.disk = disk;
    this.path = path;
    this.channel = channel;
  }

  /// Where it stands.
  public Path path() {
    return path;
  }

  /// Adds the first `length` bytes at the end.
  public void write(byte[] bytes, int length) {
    disk.step(Step.WRITE, path, () -> Disk.writeAll(channel, ByteBuffer.wrap(bytes, 0, length)));
  }

  /// Writes over bytes that are already there.
  public void overwrite(long position, byte[] bytes) {
    disk.step(
        Step.WRITE,
        path,
        () -> {
          var buffer = ByteBuffer.wrap(bytes);
          long at = position;
          while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
          }
        });
  }

  /// Returns once the content is on the disk.
  public void force() {
    disk.step(Step.FORCE, path, () -> channel.force(false));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LedgerException(Problem.IO, "A file could not be closed.", e);
    }
  }
}
