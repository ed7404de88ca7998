package org.rapporteur.collect.isolation;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Ends the child when a job takes too long, in case the parent is no longer there to do so.
final class Watchdog {
  private static final long NEVER = Long.MAX_VALUE;

  private final AtomicLong deadline = new AtomicLong(NEVER);

  Watchdog() {
    Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
  }

  void arm(int seconds) {
    deadline.set(System.nanoTime() / 1_000_000 + TimeUnit.SECONDS.toMillis(seconds));
  }

  void disarm() {
    deadline.set(NEVER);
  }

  private void watch() {
    try {
      while (System.nanoTime() / 1_000_000 < deadline.get()) {
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ReaderProcess.OUT_OF_TIME);
  }
}
