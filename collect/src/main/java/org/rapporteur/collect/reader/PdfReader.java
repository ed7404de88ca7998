package org.rapporteur.collect.reader;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.SourceDescription;

/// Reads PDF with PDFBox: the text layer, put together into paragraphs, and attached files as
/// members. Forms of XFA, scripts and actions are not touched. A date of creation is kept as
/// metadata; it says when a file was made, not when a document was published.
final class PdfReader implements FormatReader {
  private static final long IN_MEMORY = 64_000_000;

  PdfReader() {
    FontMappers.set(new OneFont());
  }

  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    try (var bytes = bytes(request.source());
        var pdf = Loader.loadPDF(bytes, "", MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
      if (pdf.getNumberOfPages() == 0) {
        throw new UnreadableException(UnreadableReason.MALFORMED, "a PDF without pages");
      }
      PdfMembers.send(pdf, request.members());
      return reading(request, pdf);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "the document asks for a password");
    }
  }

  private static Reading reading(Request request, PDDocument pdf) throws IOException {
    var text = new LayoutText();
    PdfLayout.append(PdfLines.of(pdf), text);
    if (text.text().chars().noneMatch(Character::isLetterOrDigit)) {
      return request.noText(
          NoTextReason.NO_TEXT_LAYER,
          pdf.getNumberOfPages() + " pages without a text layer: they need to be recognized first");
    }
    var info = pdf.getDocumentInformation();
    var metadata = new Metadata().with("pages", String.valueOf(pdf.getNumberOfPages()));
    for (var key : info.getMetadataKeys()) {
      metadata.with("pdf:" + key, printed(info.getPropertyStringValue(key)));
    }
    var described = new SourceDescription(null, info.getAuthor(), null, null, language(pdf), null);
    return request.text(text, described, metadata.values());
  }

  private static @Nullable String language(PDDocument pdf) {
    var language = pdf.getDocumentCatalog().getLanguage();
    return language == null ? null : LanguageTag.of(language);
  }

  private static @Nullable String printed(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static RandomAccessRead bytes(Source source) throws IOException {
    return switch (source) {
      case Source.Held held -> new RandomAccessReadBuffer(held.bytes());
      case Source.Spooled spooled -> new RandomAccessReadBufferedFile(spooled.file());
    };
  }
}
