package org.rapporteur.ledger.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;

/// The right to write in a case folder: one process at a time, one opening within it.
///
/// The lock lies on a byte far behind the pid, so that the pid can be read on systems where a lock
/// also forbids reading. POSIX drops all locks of a process on a file when the process closes *any*
/// descriptor of it, so folders opened by this process are remembered here and `LOCK` is never
/// opened twice.
final class FolderLock implements AutoCloseable {
  static final String FILE = "LOCK";
  private static final long LOCKED_BYTE = 1L << 30;
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static FolderLock take(Path folder) throws IOException {
    var real = folder.toRealPath();
    if (!HELD.add(real)) {
      throw inUse(ProcessHandle.current().pid() + " (this program)");
    }
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.resolve(FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!locked(channel)) {
        throw inUse(holder(channel));
      }
      note(channel, ProcessHandle.current().pid() + "\n");
      return new FolderLock(real, channel);
    } catch (IOException | RuntimeException e) {
      HELD.remove(real);
      closeQuietly(channel);
      throw e;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    var buffer = ByteBuffer.allocate(32);
    int read = channel.read(buffer, 0);
    var pid = new String(buffer.array(), 0, Math.max(0, read), StandardCharsets.US_ASCII).strip();
    return pid.matches("[0-9]+") ? pid : "of another program";
  }

  /// Writes the pid. A full disk does not keep a case from being read.
  private static void note(FileChannel channel, String pid) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    } catch (IOException e) {
      // the lock holds without it
    }
  }

  private static LedgerException inUse(String pid) {
    return new LedgerException(
        Problem.IN_USE,
        "Process %s works on this case. Wait until it has finished, then try again."
            .formatted(pid));
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // closing gives the lock back in any case
    }
  }

  @Override
  public void close() {
    note(channel, "");
    closeQuietly(channel);
    HELD.remove(folder);
  }
}
