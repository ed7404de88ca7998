package org.rapporteur.collect.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/// Reads evidence in child processes, at most two at a time.
///
/// A child reads up to 20 files; after a failure a fresh one takes over, so nothing that a hostile
/// file left behind touches the next. One bad file never fails its batch: it ends in an outcome
/// that says why.
///
/// ```java
/// try (var pool = ReaderPool.open()) {
///   pool.read(List.of(Job.of(id, "page.html", Content.of(bytes))), outcome -> ...);
/// }
/// ```
public final class ReaderPool implements AutoCloseable {
  private static final int PARALLEL = 2;
  private static final int BATCH = 20;
  private static final Duration WALL = Duration.ofSeconds(30);

  private final ChildCommand command;
  private final Path temporary;
  private final Duration wall;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("reader-clock").factory());
  private final Deque<Child> idle = new ArrayDeque<>();
  private boolean closed;

  ReaderPool(ChildCommand command, Path temporary, Duration wall) {
    this.command = command;
    this.temporary = temporary;
    this.wall = wall;
  }

  /// A pool that keeps what it must put on disk for a moment in the system's temporary folder.
  public static ReaderPool open() {
    return open(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /// A pool that keeps what it must put on disk for a moment below this folder.
  public static ReaderPool open(Path temporary) {
    return open(temporary, WALL);
  }

  /// A pool with another limit of time for one file than the usual 30 seconds, for trying again.
  public static ReaderPool open(Path temporary, Duration wall) {
    var command = new ChildCommand(Isolation.probe(), ReaderProcess.class.getName());
    return new ReaderPool(command, temporary.toAbsolutePath(), wall);
  }

  /// The walls that stand around the children.
  public Isolation isolation() {
    return command.isolation();
  }

  /// Reads all jobs and gives each outcome to the sink, one at a time, in the order in which they
  /// are done. The bytes of members are gone when the sink returns.
  ///
  /// @throws IOException if children cannot be started or the temporary folder cannot be used; a
  ///   file that cannot be read is an outcome, not an exception
  public void read(Iterable<Job> jobs, Consumer<Outcome> sink) throws IOException {
    new Batch(this, jobs.iterator(), sink).run(parallel());
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Child::close);
    idle.clear();
    clock.shutdownNow();
  }

  /// Reads one job, gives its outcome to the sink and returns the child to where it came from.
  void read(Job job, Consumer<Outcome> sink) throws IOException {
    try (var spool = new MemberSpool(temporary, job.allowance())) {
      var child = child();
      var exchange = new Exchange(job, child, spool);
      boolean answered = false;
      try {
        var outcome = exchange.run(wall, clock);
        answered = !exchange.spent();
        putBack(child, answered);
        sink.accept(outcome);
      } finally {
        if (!answered) {
          child.close();
        }
      }
    }
  }

  private void putBack(Child child, boolean answered) {
    if (!answered) {
      return;
    }
    boolean keep;
    synchronized (this) {
      keep = !closed && child.jobs() < BATCH;
      if (keep) {
        idle.push(child);
      }
    }
    if (!keep) {
      child.close();
    }
  }

  private Child child() throws IOException {
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the pool is closed");
      }
      var waiting = idle.poll();
      if (waiting != null) {
        return waiting;
      }
    }
    return Child.start(command, temporary);
  }

  private static int parallel() {
    return Math.max(1, Math.min(PARALLEL, Runtime.getRuntime().availableProcessors()));
  }
}
