package org.rapporteur.ledger.disk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Forces directories for many threads at once: while one round is under way the next collects, and
/// whoever comes first leads it. A directory named by ten threads is forced once.
final class DirectoryForcer {
  private final Consumer<Path> force;
  private final ReentrantLock leading = new ReentrantLock();
  private Round collecting = new Round();

  /// One round of forcing.
  private static final class Round {
    private final Set<Path> directories = new LinkedHashSet<>();
    private boolean done;
    private @Nullable RuntimeException failure;
  }

  DirectoryForcer(Consumer<Path> force) {
    this.force = force;
  }

  /// Returns once the entries of these directories are on the disk.
  void force(Collection<Path> directories) {
    var mine = join(directories);
    leading.lock();
    try {
      if (!mine.done) {
        lead(mine);
      }
    } finally {
      leading.unlock();
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
  }

  private synchronized Round join(Collection<Path> directories) {
    collecting.directories.addAll(directories);
    return collecting;
  }

  private synchronized void startAnother() {
    collecting = new Round();
  }

  private void lead(Round round) {
    startAnother();
    try {
      round.directories.forEach(force);
    } catch (RuntimeException e) {
      round.failure = e;
    } finally {
      round.done = true;
    }
  }
}
