package org.rapporteur.collect.isolation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Jobs on their way through a pool, shared by the threads that wait for children.
final class Batch {
  private final ReaderPool pool;
  private final Iterator<Job> jobs;
  private final Consumer<Outcome> sink;
  private boolean stopped;

  Batch(ReaderPool pool, Iterator<Job> jobs, Consumer<Outcome> sink) {
    this.pool = pool;
    this.jobs = jobs;
    this.sink = sink;
  }

  /// Works through all jobs. A failure of the machine or of the sink stops after the jobs under
  /// way.
  void run(int parallel) throws IOException {
    var threads = Thread.ofPlatform().daemon().name("reader-", 0).factory();
    try (var workers = Executors.newFixedThreadPool(parallel, threads)) {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < parallel; i++) {
        running.add(workers.submit(this::work));
      }
      await(running);
    }
  }

  private Void work() throws IOException {
    try {
      for (var job = next(); job.isPresent(); job = next()) {
        pool.read(job.get(), this::deliver);
      }
      return null;
    } catch (IOException | RuntimeException | Error e) {
      stop();
      throw e;
    }
  }

  private synchronized Optional<Job> next() {
    return stopped || !jobs.hasNext() ? Optional.empty() : Optional.of(jobs.next());
  }

  private void stop() {
    synchronized (this) {
      stopped = true;
    }
  }

  /// One outcome at a time; the lock of the jobs is not held, so the sink may take its time.
  private void deliver(Outcome outcome) {
    synchronized (sink) {
      sink.accept(outcome);
    }
  }

  private void await(List<Future<?>> running) throws IOException {
    try {
      for (var worker : running) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("reading was interrupted");
    }
  }

  private static IOException rethrown(@Nullable Throwable cause) throws IOException {
    switch (cause) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> throw new IOException(cause);
    }
  }
}
