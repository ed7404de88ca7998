package org.rapporteur.ledger.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Guard.Step;

/// The disk under one case folder, and the only writer there.
///
/// A file is written beside its place, forced, moved over it in one step, and its directory forced.
/// After the first refusal nothing more is written: when `force` fails the kernel may already have
/// dropped the pages, so trying again would only seem to succeed (Rebello et al., "Can Applications
/// Recover from fsync Failures?", USENIX ATC 2020). A full disk gives up the file `reserve`, so
/// that what is open can be closed. From then on every write answers with the first problem, until
/// the folder is opened again.
public final class Disk {
  /// The file that is given up when the disk is full.
  public static final String RESERVE = "reserve";

  private static final boolean DIRECTORIES_CAN_BE_FORCED =
      !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private final Path folder;
  private final Guard guard;
  private final Room room;
  private final AtomicReference<@Nullable LedgerException> stopped = new AtomicReference<>();
  private final Set<Path> lasting = ConcurrentHashMap.newKeySet();
  private final DirectoryForcer forcer = new DirectoryForcer(this::forceNow);

  public Disk(Path folder, Room room, Guard guard) {
    this.folder = folder;
    this.room = room;
    this.guard = guard;
  }

  /// The case folder.
  public Path folder() {
    return folder;
  }

  /// A place in the folder.
  public Path at(String relative) {
    return folder.resolve(relative);
  }

  /// Where a file stands below `folder`, with `/` between the parts.
  public static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /// Refuses if this disk no longer takes anything.
  public void requireWritable() {
    var problem = stopped.get();
    if (problem != null) {
      throw new LedgerException(problem.problem(), String.valueOf(problem.getMessage()), problem);
    }
  }

  /// Refuses if taking in more would leave too little room.
  public void requireRoom() {
    requireWritable();
    long free = Room.free(folder);
    if (free < room.keepFree()) {
      throw new LedgerException(
          Problem.DISK_FULL,
          ("Only %d MB are free on this disk and %d MB are needed to take in more. What was"
                  + " confirmed is kept; free some space and run again.")
              .formatted(free >> 20, room.keepFree() >> 20));
    }
  }

  /// From now on every write is refused with this problem.
  public void stop(LedgerException problem) {
    stopped.compareAndSet(null, problem);
  }

  /// Sets the reserve aside, if there is room for it.
  public void prepareReserve() {
    var reserve = at(RESERVE);
    if (room.reserve() == 0
        || Files.exists(reserve)
        || Room.free(folder) < room.keepFree() + room.reserve()) {
      return;
    }
    var block = new byte[1 << 16];
    try (var file = create(at(".reserve.new"))) {
      for (long left = room.reserve(); left > 0; left -= block.length) {
        file.write(block, (int) Math.min(block.length, left));
      }
    }
    move(at(".reserve.new"), reserve);
  }

  /// Puts `content` in the place of `file`, all of it or nothing, so that it lasts.
  public void replace(Path file, byte[] content) {
    replaceLater(file, content);
    forceDirectories(List.of(parent(file)));
  }

  /// Like [#replace], but the caller forces the directory.
  public void replaceLater(Path file, byte[] content) {
    makeDirectory(parent(file));
    var beside = file.resolveSibling("." + file.getFileName() + ".new");
    try (var writing = create(beside)) {
      writing.write(content, content.length);
      writing.force();
    }
    move(beside, file);
  }

  /// Begins a new file, readable by its owner alone.
  public NewFile create(Path file) {
    requireWritable();
    try {
      guard.before(Step.CREATE, file);
      Files.deleteIfExists(file);
      return new NewFile(this, file, FileChannel.open(file, writing(), attributes("rw-------")));
    } catch (IOException e) {
      throw failed(e, file);
    }
  }

  /// Opens a file that grows at its end.
  public NewFile extend(Path file) {
    requireWritable();
    try {
      var channel = FileChannel.open(file, StandardOpenOption.WRITE);
      channel.position(channel.size());
      return new NewFile(this, file, channel);
    } catch (IOException e) {
      throw failed(e, file);
    }
  }

  /// Takes away the right to write.
  public void seal(Path file) {
    try {
      if (posix()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
      } else {
        file.toFile().setReadOnly();
      }
    } catch (IOException e) {
      throw failed(e, file);
    }
  }

  /// Moves a forced file to its place. It lasts once the directory is forced.
  public void move(Path from, Path to) {
    step(Step.MOVE, to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  /// Makes a directory and its parents inside the folder. They last once forced.
  public void makeDirectory(Path directory) {
    if (Files.isDirectory(directory)) {
      return;
    }
    makeDirectory(parent(directory));
    step(
        Step.MAKE_DIRECTORY,
        directory,
        () -> {
          try {
            Files.createDirectory(directory, attributes("rwx------"));
          } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory)) {
              throw e;
            }
          }
        });
  }

  /// Makes the entries of these directories last, and the directories themselves.
  public void forceDirectories(Collection<Path> directories) {
    requireWritable();
    var all = new ArrayList<Path>();
    for (var directory : directories) {
      all.add(directory);
      for (var child = directory;
          !child.equals(folder) && !lasting.contains(child);
          child = parent(child)) {
        all.add(parent(child));
      }
    }
    forcer.force(all);
    lasting.addAll(all);
  }

  /// Cuts a file off.
  public void truncate(Path file, long length) {
    step(
        Step.TRUNCATE,
        file,
        () -> {
          try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
          }
        });
  }

  /// Deletes a file or an empty directory, if it is there.
  public void delete(Path file) {
    step(Step.DELETE, file, () -> Files.deleteIfExists(file));
  }

  /// Cuts off what was written of a request that the full disk made fail. Only this is still done
  /// after the disk has stopped; if it fails too, the next opening sets those bytes aside.
  public void giveBack(Path file, long length) {
    try {
      guard.before(Step.TRUNCATE, file);
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(length);
        channel.force(true);
      }
    } catch (IOException e) {
      stop(refused(e, file));
    }
  }

  /// The directory of a file.
  public static Path parent(Path file) {
    var parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a file of the case has a directory");
    }
    return parent;
  }

  private void forceNow(Path directory) {
    step(
        Step.FORCE_DIRECTORY,
        directory,
        () -> {
          if (DIRECTORIES_CAN_BE_FORCED) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
              channel.force(true);
            }
          }
        });
  }

  /// Something that may be refused by the disk.
  interface Change {
    void happen() throws IOException;
  }

  void step(Step step, Path file, Change change) {
    requireWritable();
    try {
      guard.before(step, file);
      change.happen();
    } catch (IOException e) {
      throw failed(e, file);
    }
  }

  /// What to throw after the disk refused something; from now on it takes nothing more.
  private LedgerException failed(IOException e, Path file) {
    if (e instanceof ClosedChannelException) {
      return new LedgerException(Problem.IO, "The work was interrupted before it was kept.", e);
    }
    var problem = isFull(e) ? full(e) : refused(e, file);
    stop(problem);
    return problem;
  }

  private LedgerException refused(IOException e, Path file) {
    return new LedgerException(
        Problem.IO,
        ("The disk refused to keep data at %s (%s). What was confirmed before is kept; nothing"
                + " more is written until the case is opened again.")
            .formatted(name(folder, file), e.getClass().getSimpleName()),
        e);
  }

  private LedgerException full(IOException e) {
    try {
      Files.deleteIfExists(at(RESERVE));
    } catch (IOException ignored) {
      e.addSuppressed(ignored);
    }
    return new LedgerException(
        Problem.DISK_FULL,
        ("The disk is full. What was confirmed is kept; what was being written is not. Free at"
                + " least %d MB and run again.")
            .formatted(Math.max(1, (room.keepFree() + room.reserve()) >> 20)),
        e);
  }

  private boolean isFull(IOException e) {
    var message = String.valueOf(e.getMessage());
    return message.contains("No space left")
        || message.contains("quota exceeded")
        || message.contains("not enough space")
        || Room.free(folder) < (1 << 16);
  }

  private boolean posix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private FileAttribute<?>[] attributes(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static Set<StandardOpenOption> writing() {
    return Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// Writes all of a buffer.
  static void writeAll(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
