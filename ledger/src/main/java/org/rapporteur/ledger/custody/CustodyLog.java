package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.keys.LogKey;

/// The append-only log of one case. [#append] returns only when the entries are on the disk and a
/// signed checkpoint covers them, so what was confirmed can never be mistaken for the rest of a
/// crash.
///
/// Any number of threads may append. One thread of the log writes: it takes what has gathered while
/// it wrote before, up to 256 entries, and commits it with one force and one signature.
public final class CustodyLog implements AutoCloseable {
  private final LogFiles files;
  private final EntryStamp stamp;
  private final LogWriter writer;
  private final InstantSource clock;
  private final Consumer<String> notices;
  private final Disk disk;
  private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile Checkpoint checkpoint;
  private volatile boolean closed;

  /// Drafts of one caller.
  private record Request(
      List<Draft> drafts, List<Entry> entries, CompletableFuture<List<Entry>> done) {}

  /// One draft and the request it belongs to.
  private record Waiting(Draft draft, Request request) {}

  private CustodyLog(
      Disk disk,
      LogFiles files,
      EntryStamp stamp,
      LogWriter writer,
      Checkpoint checkpoint,
      InstantSource clock,
      Consumer<String> notices) {
    this.disk = disk;
    this.files = files;
    this.stamp = stamp;
    this.writer = writer;
    this.checkpoint = checkpoint;
    this.clock = clock;
    this.notices = notices;
    this.thread = Thread.ofPlatform().daemon().name("custody-log").unstarted(this::work);
  }

  /// Opens the log of a case folder, brings it back to work after a crash, or begins it.
  ///
  /// @param seen is given every entry that is already there
  public static CustodyLog open(
      Disk disk,
      LogKey key,
      Beginning beginning,
      InstantSource clock,
      Consumer<String> notices,
      Consumer<Entry> seen)
      throws IOException {
    var files = new LogFiles(disk.folder());
    var found = new LogRecovery(disk, files, key, seen).recover();
    var first = found.first();
    var origin = first.flatMap(entry -> entry.first("origin")).orElse(beginning.origin());
    var stamp =
        new EntryStamp(
            first.map(Entry::caseId).orElse(beginning.caseId()),
            first.map(Entry::actor).orElse(beginning.actor()));
    var writer =
        new LogWriter(disk, files, key, origin, found.tail(), found.tiles(), found.segmentEnd());
    var confirmed = found.signed().orElse(Checkpoint.of(origin, 0, found.tail().root()));
    if (found.tail().size() > confirmed.size()) {
      confirmed = writer.sign(confirmed.size());
    }
    var log = new CustodyLog(disk, files, stamp, writer, confirmed, clock, notices);
    log.thread.start();
    log.tell(found, beginning);
    return log;
  }

  private void tell(LogRecovery.Recovered found, Beginning beginning) {
    if (size() == 0) {
      append(List.of(beginning.draft()));
    }
    if (found.restoredTiles() > 0) {
      notices.accept(
          "%d tiles of the custody log were missing and were written again from its entries."
              .formatted(found.restoredTiles()));
    }
    if (!found.setAside().isEmpty()) {
      append(List.of(LogRecovery.restore(found.setAside())));
      notices.accept(
          "The last write was interrupted; %d bytes set aside. Nothing confirmed was lost."
              .formatted(LogRecovery.bytes(found.setAside())));
    }
  }

  /// The case the log belongs to.
  public String caseId() {
    return stamp.caseId();
  }

  /// The pseudonym under which this program writes.
  public String actor() {
    return stamp.actor();
  }

  /// Adds entries, in this order, and returns them once they are signed.
  public List<Entry> append(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    var request = new Request(List.copyOf(drafts), new ArrayList<>(), new CompletableFuture<>());
    synchronized (queue) {
      if (closed) {
        throw closed();
      }
      queue.add(request);
    }
    try {
      return request.done().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof LedgerException problem) {
        throw new LedgerException(problem.problem(), String.valueOf(problem.getMessage()), problem);
      }
      throw e;
    }
  }

  /// Number of confirmed entries.
  public long size() {
    return checkpoint.size();
  }

  /// The newest signed head.
  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /// Gives every confirmed entry from `from` on to a reader, in order.
  public void forEach(long from, Consumer<Entry> reader) {
    new LogReader(files).read(from, size(), reader);
  }

  private void work() {
    try {
      var waiting = new ArrayList<Waiting>();
      while (!closed || !queue.isEmpty()) {
        gather(waiting);
        while (!waiting.isEmpty()) {
          commit(waiting);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      writer.close();
    }
  }

  private void gather(List<Waiting> waiting) throws InterruptedException {
    for (var request = queue.take(); request != null; request = queue.poll()) {
      for (var draft : request.drafts()) {
        waiting.add(new Waiting(draft, request));
      }
      if (request.drafts().isEmpty() || waiting.size() >= Segment.ENTRIES) {
        return;
      }
    }
  }

  /// Commits the first group of what is waiting and takes it out.
  private void commit(List<Waiting> waiting) {
    try {
      disk.requireWritable();
      var group = new ArrayList<Entry>();
      int room = writer.room();
      var at = EntryStamp.next(clock.instant(), writer.tail().last());
      var step = EntryStamp.clockStep(at, writer.tail().last());
      step.ifPresent(draft -> group.add(stamp(draft, group, at)));
      int taken = Math.min(waiting.size(), room - group.size());
      var now = waiting.subList(0, taken);
      now.forEach(one -> group.add(stamp(one.draft(), group, at)));
      checkpoint = writer.commit(group);
      step.ifPresent(draft -> draft.fields().getOrDefault("note", List.of()).forEach(notices));
      answer(now, group.subList(group.size() - taken, group.size()));
      now.clear();
    } catch (RuntimeException | Error e) {
      disk.stop(
          e instanceof LedgerException problem
              ? problem
              : new LedgerException(Problem.IO, "The custody log stopped.", e));
      waiting.forEach(one -> one.request().done().completeExceptionally(e));
      waiting.clear();
    }
  }

  private Entry stamp(Draft draft, List<Entry> group, Instant at) {
    var previous = group.isEmpty() ? writer.tail().last() : group.getLast().at();
    return stamp.stamp(draft, writer.tail().size() + group.size(), at, previous);
  }

  private static void answer(List<Waiting> committed, List<Entry> entries) {
    for (int at = 0; at < entries.size(); at++) {
      var request = committed.get(at).request();
      request.entries().add(entries.get(at));
      if (request.entries().size() == request.drafts().size()) {
        request.done().complete(List.copyOf(request.entries()));
      }
    }
  }

  private static LedgerException closed() {
    return new LedgerException(Problem.IO, "The case is closed. Open it again to write.");
  }

  /// Finishes what was asked before and lets go of the log.
  @Override
  public void close() {
    synchronized (queue) {
      if (!closed) {
        closed = true;
        queue.add(new Request(List.of(), new ArrayList<>(), new CompletableFuture<>()));
      }
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
