package org.rapporteur.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.model.analysis.Work;

/// Runs a stage over many items on this machine's cores. The outcome is in the order of the items,
/// whatever the number of threads.
public final class Cores implements Work {
  /// So many items for each thread are fetched ahead, so that none waits for a long one.
  private static final int AHEAD = 16;

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
    try (var pool = pool(Math.min(threads, items.size()))) {
      var futures = new ArrayList<Future<O>>(items.size());
      items.forEach(item -> futures.add(pool.submit(() -> stage.apply(item))));
      var results = new ArrayList<O>(items.size());
      for (var future : futures) {
        results.add(result(future));
      }
      return results;
    }
  }

  /// Runs a stage over items of which not all find room at once. The calling thread fetches them
  /// and takes the outcomes, in the order of the items, while the stage is at work on others.
  ///
  /// @param items fetched a few ahead
  public <I, O> void through(Iterator<I> items, Function<I, O> stage, Consumer<O> taker) {
    if (threads == 1) {
      items.forEachRemaining(item -> taker.accept(stage.apply(item)));
      return;
    }
    try (var pool = pool(threads)) {
      var open = new ArrayDeque<Future<O>>();
      try {
        while (items.hasNext() || !open.isEmpty()) {
          while (items.hasNext() && open.size() < AHEAD * threads) {
            var item = items.next();
            open.add(pool.submit(() -> stage.apply(item)));
          }
          taker.accept(result(open.remove()));
        }
      } finally {
        open.forEach(future -> future.cancel(false));
      }
    }
  }

  private static ExecutorService pool(int threads) {
    return Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("stage-", 1).factory());
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
