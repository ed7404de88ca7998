package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.rapporteur.model.analysis.Work;

/// Runs a stage over many items on this machine's cores. The outcome is in the order of the items,
/// whatever the number of threads.
public final class Cores implements Work {
  private final int threads;

  /// @param threads how many may work at once
  public Cores(int threads) {
    this.threads = Math.max(1, threads);
  }

  /// The outcomes, in the order of the items.
  @Override
  public <I, O> List<O> each(List<I> items, Function<I, O> stage) {
    if (threads == 1 || items.size() < 2) {
      return ALONE.each(items, stage);
    }
    try (var pool =
        Executors.newFixedThreadPool(
            Math.min(threads, items.size()),
            Thread.ofPlatform().daemon().name("stage-", 1).factory())) {
      var futures = new ArrayList<Future<O>>(items.size());
      items.forEach(item -> futures.add(pool.submit(() -> stage.apply(item))));
      var results = new ArrayList<O>(items.size());
      for (var future : futures) {
        results.add(result(future));
      }
      return results;
    }
  }

  /// Does several things side by side and returns when all are done.
  void run(List<Runnable> parts) {
    each(
        parts,
        part -> {
          part.run();
          return true;
        });
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted; start it again and it goes on.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("a stage failed", e.getCause());
    }
  }
}
