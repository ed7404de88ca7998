package org.rapporteur.collect.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// One child process, seen from the parent.
final class Child implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final Duration LAST_WORD = Duration.ofSeconds(1);
  private static final Duration GOODBYE = Duration.ofSeconds(5);

  private final Path folder;
  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile boolean late;
  private boolean greeted;
  private int jobs;

  private Child(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
  }

  static Child start(ChildCommand command, Path parent) throws IOException {
    var folder = Folders.create(parent);
    try {
      return new Child(folder, command.start(folder));
    } catch (IOException e) {
      Folders.remove(folder);
      throw e;
    }
  }

  /// How many jobs it was given.
  int jobs() {
    return jobs;
  }

  /// Whether it has said that it is ready.
  boolean greeted() {
    return greeted;
  }

  /// Waits until it is ready.
  void greet() throws IOException, Breach {
    if (!greeted) {
      var hello = Frame.read(in);
      if (hello.type() != Frames.HELLO
          || new Fields.Reader(hello.bytes()).number() != Frames.VERSION) {
        throw new Breach("the child speaks another version");
      }
      greeted = true;
    }
  }

  /// Sends a job and its bytes.
  void send(Job job, InputStream bytes, Duration limit) throws IOException, ContentException {
    jobs++;
    var fields =
        new Fields.Writer()
            .string(shortened(job.name()))
            .number(job.depth())
            .number(job.allowance().membersLeft())
            .number(job.allowance().bytesLeft())
            .number((int) limit.toSeconds() + 5);
    Frame.write(out, Frames.JOB, fields);
    byte[] buffer = new byte[Frames.LARGEST_DATA];
    for (int n = read(bytes, buffer); n >= 0; n = read(bytes, buffer)) {
      Frame.write(out, Frames.DATA, buffer, n);
    }
    Frame.write(out, Frames.END, new Fields.Writer());
    out.flush();
  }

  /// The next piece of its answer.
  Frame receive() throws IOException, Breach {
    return Frame.read(in);
  }

  /// Called when its time is over.
  void expire() {
    late = true;
    kill();
  }

  /// Why it ended without an answer. One that is just ending by itself gets the time to say so.
  UnreadableReason death() {
    exitsWithin(LAST_WORD);
    kill();
    int code = exitCode();
    if (late || code == ReaderProcess.OUT_OF_TIME) {
      return UnreadableReason.TIMED_OUT;
    }
    return code == ReaderProcess.OUT_OF_MEMORY
        ? UnreadableReason.OUT_OF_MEMORY
        : UnreadableReason.CRASHED;
  }

  @Override
  public void close() {
    kill();
    exitCode();
    Folders.remove(folder);
  }

  /// Kills it with all that it started.
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private int exitCode() {
    return exitsWithin(GOODBYE) ? process.exitValue() : -1;
  }

  private boolean exitsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String shortened(String name) {
    return Fields.valid(name.length() <= 2000 ? name : name.substring(name.length() - 2000));
  }

  private static int read(InputStream bytes, byte[] buffer) throws ContentException {
    try {
      return bytes.read(buffer);
    } catch (IOException e) {
      throw new ContentException(e);
    }
  }

  /// The bytes of the evidence could not be had: no fault of the child.
  static final class ContentException extends Exception {
    ContentException(IOException cause) {
      super(cause);
    }
  }
}
