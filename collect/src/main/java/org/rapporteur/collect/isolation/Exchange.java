package org.rapporteur.collect.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.collect.isolation.Child.ContentException;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// One job and the answer to it. Whatever the child does, there is an outcome; only a child that
/// cannot even be started is an exception.
final class Exchange {
  /// Big files may take longer to arrive, at ten million bytes a second.
  private static final long BYTES_PER_SECOND = 10_000_000;

  private final Job job;
  private final Child child;
  private final MemberSpool spool;
  private String mediaType = Outcome.UNKNOWN_TYPE;
  private boolean spent;

  Exchange(Job job, Child child, MemberSpool spool) {
    this.job = job;
    this.child = child;
    this.spool = spool;
  }

  /// Whether the child must not be asked again.
  boolean spent() {
    return spent;
  }

  /// Asks and waits, at most as long as is allowed.
  Outcome run(Duration wall, ScheduledExecutorService clock) throws IOException {
    try (var bytes = opened()) {
      var limit = wall.plusSeconds(job.content().size() / BYTES_PER_SECOND);
      var alarm = clock.schedule(child::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
      try {
        return ask(bytes, limit);
      } finally {
        alarm.cancel(false);
      }
    } catch (ContentException e) {
      return refused(
          UnreadableReason.NOT_PERMITTED,
          e.getCause() instanceof AccessDeniedException
              ? "this user may not read it"
              : "its bytes could not be had");
    }
  }

  private InputStream opened() throws ContentException {
    try {
      return job.content().open();
    } catch (IOException e) {
      throw new ContentException(e);
    }
  }

  private Outcome ask(InputStream bytes, Duration limit) throws IOException, ContentException {
    try {
      child.greet();
      child.send(job, bytes, limit);
      return answer();
    } catch (Breach e) {
      return breached(e);
    } catch (ContentException e) {
      spent = true; // it still waits for the rest
      throw e;
    } catch (IOException e) {
      return died(e);
    }
  }

  private Outcome answer() throws IOException, Breach {
    for (var frame = child.receive(); ; frame = child.receive()) {
      var fields = new Fields.Reader(frame.bytes());
      switch (frame.type()) {
        case Frames.TYPE -> mediaType = ReadingCodec.mediaType(fields.string());
        case Frames.MEMBER -> spool.begin(fields.string());
        case Frames.DATA -> spool.data(frame.bytes());
        case Frames.END -> spool.end();
        case Frames.ABANDON -> spool.abandon();
        case Frames.LINK -> spool.link(new Link(fields.string(), fields.string()));
        case Frames.READING -> {
          return outcome(ReadingCodec.decode(job.evidence(), frame.bytes()));
        }
        default -> throw new Breach("an unknown frame");
      }
    }
  }

  private Outcome outcome(Reading reading) throws Breach {
    if (reading instanceof Reading.Unreadable(var id, var type, var reason, var detail)) {
      spent = !orderly(reason);
      return refused(reason, detail);
    }
    return new Outcome(job, reading, spool.members(), spool.links());
  }

  /// Whether the reader stopped where it meant to stop, so that nothing is left behind in it.
  private static boolean orderly(UnreadableReason reason) {
    return switch (reason) {
      case ENCRYPTED, ARCHIVE_LIMIT, ANSWER_TOO_LARGE -> true;
      case MALFORMED, TIMED_OUT, OUT_OF_MEMORY, CRASHED, NOT_PERMITTED -> false;
    };
  }

  private Outcome breached(Breach breach) {
    spent = true;
    return switch (breach.kind()) {
      case TOO_LARGE ->
          refused(UnreadableReason.ANSWER_TOO_LARGE, "more text than is answered for one file");
      case TOO_MUCH ->
          refused(UnreadableReason.ARCHIVE_LIMIT, "more than is taken out of one file");
      case BROKEN -> refused(UnreadableReason.CRASHED, "the reader's answer broke the rules");
    };
  }

  private Outcome died(IOException e) throws IOException {
    spent = true;
    var reason = child.death();
    if (!child.greeted() && reason == UnreadableReason.CRASHED) {
      throw new IOException("the process that reads files does not start", e);
    }
    return refused(
        reason,
        switch (reason) {
          case TIMED_OUT -> "reading took too long and was stopped";
          case OUT_OF_MEMORY -> "reading took more memory than is allowed";
          default -> "the reading process ended without an answer";
        });
  }

  private Outcome refused(UnreadableReason reason, String detail) {
    return Outcome.unreadable(job, mediaType, reason, detail);
  }
}
