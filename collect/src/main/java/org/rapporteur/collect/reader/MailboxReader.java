package org.rapporteur.collect.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// Opens mailboxes in the mbox form (RFC 4155): a message begins at a line like `From
/// kim@example.org Tue Jun 3 10:00:00 2025` that opens the file or follows an empty line; a
/// sentence that begins with "From" has no time in it. Each message is a member, byte for byte as
/// it lay there.
final class MailboxReader implements FormatReader {
  private static final Pattern SEPARATOR =
      Pattern.compile("From \\S+\\s.{0,60}\\d{1,2}:\\d{2}.{0,60}\\s*");
  private static final int LONG_SEPARATOR = 300;
  private static final int LARGEST_MESSAGE = 100_000_000;

  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    try (var in = new BufferedInputStream(request.source().open())) {
      int messages = new Cutting(request.members()).cut(in);
      if (messages == 0) {
        throw new UnreadableException(
            UnreadableReason.MALFORMED, "named as a mailbox, but no message begins in it");
      }
      return request.noText(NoTextReason.CONTAINER, "a mailbox with " + messages + " messages");
    }
  }

  /// One pass over a mailbox.
  private static final class Cutting {
    private final MemberSink members;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int messages;

    private Cutting(MemberSink members) {
      this.members = members;
    }

    private int cut(InputStream in) throws IOException, UnreadableException {
      boolean afterEmpty = true;
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        if (afterEmpty && begins(line)) {
          finish();
          messages++;
        } else if (messages > 0) {
          keep(line);
        }
        afterEmpty = isEmpty(line);
      }
      finish();
      return messages;
    }

    private void keep(byte[] line) throws UnreadableException {
      if (message.size() + (long) line.length > LARGEST_MESSAGE) {
        throw new UnreadableException(
            UnreadableReason.ARCHIVE_LIMIT, "a message is larger than one is taken");
      }
      message.writeBytes(line);
    }

    private void finish() throws IOException, UnreadableException {
      if (messages > 0) {
        var name = String.format(Locale.ROOT, "message-%05d.eml", messages);
        members.member(name, new ByteArrayInputStream(message.toByteArray()));
        message.reset();
      }
    }

    /// The next line with its end, or no bytes at the end of the file. A line without end comes in
    /// pieces.
    private static byte[] line(InputStream in) throws IOException {
      var line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        line.write(b);
        if (b == '\n' || line.size() >= 1 << 16) {
          break;
        }
      }
      return line.toByteArray();
    }

    private static boolean begins(byte[] line) {
      return line.length <= LONG_SEPARATOR
          && line[0] == 'F'
          && SEPARATOR.matcher(new String(line, StandardCharsets.ISO_8859_1)).matches();
    }

    private static boolean isEmpty(byte[] line) {
      return line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
    }
  }
}
