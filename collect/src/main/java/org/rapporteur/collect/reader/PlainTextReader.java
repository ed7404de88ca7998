package org.rapporteur.collect.reader;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.SourceDescription;

/// Reads plain text: the stored text is the file's characters and nothing else. No line end is
/// changed and no accent composed, because every span of the analysis is checked against it.
final class PlainTextReader implements FormatReader {
  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    var bytes = request.source().all(2L * LayoutText.LIMIT);
    var decoded = Decoded.of(bytes);
    if (decoded.isEmpty()) {
      return notText(request);
    }
    var text = decoded.get();
    if (text.text().length() > LayoutText.LIMIT) {
      throw new AnswerTooLargeException();
    }
    if (text.text().isBlank() || text.text().equals("\uFEFF")) {
      return request.noText(NoTextReason.EMPTY, "nothing but white space");
    }
    return new Reading.Text(
        request.evidence(),
        request.mediaType(),
        text.text(),
        List.of(),
        SourceDescription.UNKNOWN,
        charset(text));
  }

  /// What the metadata say of the character set.
  static Map<String, String> charset(Decoded text) {
    return new Metadata()
        .with("charset", text.charset())
        .with("charset-guessed", text.guessed() ? "yes" : "")
        .values();
  }

  private static Reading notText(Request request) throws UnreadableException {
    if (request.mediaType().startsWith("text/")) {
      throw new UnreadableException(
          UnreadableReason.MALFORMED, "named as text, but no character set fits its bytes");
    }
    return request.noText(NoTextReason.UNSUPPORTED, "there is no reader for this format");
  }
}
