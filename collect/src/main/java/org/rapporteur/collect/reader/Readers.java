package org.rapporteur.collect.reader;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// All readers: detects the format of a file and gives it to the one that reads its family.
///
/// ```java
/// Reading reading = new Readers().read(evidence, "page.html", source, members, type -> {});
/// ```
public final class Readers {
  private final Map<Family, FormatReader> readers = new EnumMap<>(Family.class);

  /// Reads one file. Whatever an orderly or a broken parser does, short of exhausting memory or
  /// stack, ends in a reading.
  ///
  /// @param detected is told the media type before parsing begins
  public Reading read(
      EvidenceId evidence,
      String name,
      Source source,
      MemberSink members,
      Consumer<String> detected)
      throws IOException {
    var format = Format.of(source, name);
    detected.accept(format.mediaType());
    var request = new Request(evidence, name, format.mediaType(), source, members);
    if (source.size() == 0) {
      return request.noText(NoTextReason.EMPTY, "the file has no bytes");
    }
    try {
      return reader(format.family()).read(request);
    } catch (UnreadableException e) {
      return unreadable(request, e.reason(), e.detail());
    } catch (AnswerTooLargeException e) {
      return unreadable(request, UnreadableReason.ANSWER_TOO_LARGE, "more text than is answered");
    } catch (IOException | RuntimeException e) {
      return unreadable(
          request, UnreadableReason.MALFORMED, "damaged: " + e.getClass().getSimpleName());
    }
  }

  private static Reading unreadable(Request request, UnreadableReason reason, String detail) {
    return new Reading.Unreadable(request.evidence(), request.mediaType(), reason, detail);
  }

  private FormatReader reader(Family family) {
    return readers.computeIfAbsent(family, Readers::create);
  }

  private static FormatReader create(Family family) {
    return switch (family) {
      case PLAIN, UNKNOWN -> new PlainTextReader();
      case DELIMITED -> new DelimitedReader();
      case HTML -> new HtmlReader();
      case PDF -> new PdfReader();
      case OFFICE -> new OfficeReader();
      case MAIL -> new MailReader();
      case MAILBOX -> new MailboxReader();
      case ARCHIVE -> new ArchiveReader();
      case MEDIA ->
          request ->
              request.noText(NoTextReason.MEDIA, "an image, a sound or a film: kept, not read");
    };
  }
}
