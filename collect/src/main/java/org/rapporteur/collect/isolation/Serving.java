package org.rapporteur.collect.isolation;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.collect.reader.Source;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// The child's side of the conversation.
final class Serving {
  /// The child is not told which evidence it reads.
  private static final EvidenceId UNTOLD = new EvidenceId("0".repeat(64));

  private static final int IN_MEMORY = 8 << 20;
  private static final Path SPOOL = Path.of("job.bin");

  private final DataInputStream in;
  private final DataOutputStream out;
  private final JobReader readers;
  private final Watchdog watchdog = new Watchdog();

  Serving(DataInputStream in, DataOutputStream out, JobReader readers) {
    this.in = in;
    this.out = out;
    this.readers = readers;
  }

  /// Answers jobs until the parent hangs up.
  void serve() throws IOException {
    send(Frames.HELLO, new Fields.Writer().number(Frames.VERSION));
    try {
      while (true) {
        answer(Frame.read(in));
      }
    } catch (EOFException e) {
      return; // the parent has no more jobs
    } catch (Breach e) {
      throw new IOException("the parent broke the rules of the conversation", e);
    }
  }

  private void answer(Frame job) throws IOException, Breach {
    if (job.type() != Frames.JOB) {
      throw new Breach("a job was expected");
    }
    var fields = new Fields.Reader(job.bytes());
    var name = fields.string();
    var members = new MemberSender(out, fields.number(), fields.longNumber(), fields.longNumber());
    watchdog.arm(fields.number());
    fields.end();
    var source = take();
    byte[] reading = bounded(read(name, source, members));
    Frame.write(out, Frames.READING, reading, reading.length);
    out.flush();
    watchdog.disarm();
    Files.deleteIfExists(SPOOL);
  }

  @SuppressWarnings("CatchingUnchecked") // an edge: what a parser throws must not end the batch
  private Reading read(String name, Source source, MemberSender members) throws IOException {
    var detected = new String[] {Outcome.UNKNOWN_TYPE};
    try {
      return readers.read(UNTOLD, name, source, members, type -> tell(type, detected));
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(ReaderProcess.OUT_OF_MEMORY);
      throw e;
    } catch (StackOverflowError e) {
      return unreadable(detected[0], UnreadableReason.MALFORMED, "nested too deeply");
    } catch (LinkageError | RuntimeException e) {
      return unreadable(
          detected[0],
          UnreadableReason.CRASHED,
          "the reader failed: " + e.getClass().getSimpleName());
    }
  }

  private void tell(String mediaType, String[] detected) {
    detected[0] = mediaType;
    try {
      send(Frames.TYPE, new Fields.Writer().string(mediaType));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bounded(Reading reading) {
    byte[] bytes = ReadingCodec.encode(reading);
    if (bytes.length <= Frames.LARGEST_ANSWER) {
      return bytes;
    }
    return ReadingCodec.encode(
        unreadable(
            reading.mediaType(),
            UnreadableReason.ANSWER_TOO_LARGE,
            "more text than is answered for one file"));
  }

  private static Reading unreadable(String type, UnreadableReason reason, String detail) {
    return new Reading.Unreadable(UNTOLD, type, reason, detail);
  }

  /// The bytes of the job: few in memory, many in this process's own folder.
  private Source take() throws IOException, Breach {
    var held = new ByteArrayOutputStream();
    var frame = Frame.read(in);
    while (frame.type() == Frames.DATA && held.size() < IN_MEMORY) {
      held.writeBytes(frame.bytes());
      frame = Frame.read(in);
    }
    if (frame.type() == Frames.END) {
      return new Source.Held(held.toByteArray());
    }
    return spooled(held, frame);
  }

  private Source spooled(ByteArrayOutputStream begun, Frame next) throws IOException, Breach {
    long size = begun.size();
    try (var file = Files.newOutputStream(SPOOL)) {
      begun.writeTo(file);
      var frame = next;
      while (frame.type() == Frames.DATA) {
        file.write(frame.bytes());
        size += frame.bytes().length;
        frame = Frame.read(in);
      }
      if (frame.type() != Frames.END) {
        throw new Breach("the bytes of a job were expected");
      }
    }
    return new Source.Spooled(SPOOL, size);
  }

  private void send(byte type, Fields.Writer fields) throws IOException {
    Frame.write(out, type, fields);
    out.flush();
  }
}
