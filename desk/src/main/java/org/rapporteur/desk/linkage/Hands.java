package org.rapporteur.desk.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Hands out numbered tasks to this machine's cores. Each worker has its own tools; which worker
/// gets which task is chance, so what is gathered must not depend on it.
final class Hands {
  private final int threads;

  Hands(int threads) {
    this.threads = Math.max(1, threads);
  }

  /// Runs tasks 0 to `tasks` and returns the workers' tools.
  <T> List<T> run(int tasks, Supplier<T> tools, BiConsumer<T, Integer> task) {
    var next = new AtomicInteger();
    try (var pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("link-", 1).factory())) {
      var futures = new ArrayList<Future<T>>();
      for (int i = 0; i < Math.min(threads, tasks); i++) {
        T own = tools.get();
        futures.add(
            pool.submit(() -> {
              for (int n = next.getAndIncrement(); n < tasks; n = next.getAndIncrement()) {
                task.accept(own, n);
              }
              return own;
            }));
      }
      var all = new ArrayList<T>();
      for (var future : futures) {
        all.add(result(future));
      }
      return all;
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The comparison was interrupted; start it again.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("the comparison failed", e.getCause());
    }
  }
}
