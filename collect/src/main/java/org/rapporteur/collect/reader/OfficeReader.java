package org.rapporteur.collect.reader;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.SourceDescription;
import org.xml.sax.SAXException;

/// Reads office documents by Tika's parsers: word processing, tables, slides, in the formats of
/// Microsoft since 1997, OpenDocument and RTF. Macros and deleted passages are not read.
final class OfficeReader implements FormatReader {
  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    if (request.mediaType().startsWith("application/vnd.")) {
      ZipContents.refuseBomb(request.source());
    }
    var text = new LayoutText();
    var found = new org.apache.tika.metadata.Metadata();
    found.set(TikaCoreProperties.RESOURCE_NAME_KEY, "document");
    found.set(org.apache.tika.metadata.Metadata.CONTENT_TYPE, request.mediaType());
    var embedded = new OfficeMembers(request.members());
    parse(request, new OfficeHandler(text), found, embedded);
    return text.isEmpty()
        ? request.noText(NoTextReason.EMPTY, "a document without text")
        : request.text(text, origin(found), metadata(found));
  }

  private static void parse(
      Request request,
      OfficeHandler handler,
      org.apache.tika.metadata.Metadata found,
      OfficeMembers embedded)
      throws IOException, UnreadableException {
    try (var in = TikaInputStream.get(request.source().open())) {
      parser(request.mediaType()).parse(in, handler, found, context(embedded));
      handler.finish();
    } catch (EncryptedDocumentException | org.apache.tika.exception.EncryptedDocumentException e) {
      throw encrypted();
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      throw cause(e, embedded);
    }
    embedded.rethrow();
  }

  private static Parser parser(String mediaType) {
    if (mediaType.equals("application/rtf")) {
      return new RTFParser();
    }
    if (mediaType.equals("application/x-ole-storage")) {
      return new OfficeParser();
    }
    return mediaType.contains("opendocument") ? new OpenDocumentParser() : new OOXMLParser();
  }

  private static ParseContext context(OfficeMembers embedded) {
    var config = new OfficeParserConfig();
    config.setExtractMacros(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setUseSAXDocxExtractor(true);
    config.setUseSAXPptxExtractor(true);
    var context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, embedded);
    return context;
  }

  /// What lies at the bottom of a parser's exception.
  private static UnreadableException cause(Exception thrown, OfficeMembers embedded)
      throws UnreadableException {
    embedded.rethrow();
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      switch (e) {
        case AnswerTooLargeException large -> throw large;
        case EncryptedDocumentException locked -> throw encrypted();
        case org.apache.tika.exception.EncryptedDocumentException locked -> throw encrypted();
        default -> {} // look further down
      }
      if (isBomb(e)) {
        return new UnreadableException(
            UnreadableReason.ARCHIVE_LIMIT, "the document unpacks to far more than its size");
      }
    }
    return new UnreadableException(
        UnreadableReason.MALFORMED, "damaged: " + thrown.getClass().getSimpleName());
  }

  private static boolean isBomb(Throwable e) {
    return e.getMessage() != null && e.getMessage().contains("Zip bomb");
  }

  private static UnreadableException encrypted() {
    return new UnreadableException(UnreadableReason.ENCRYPTED, "the document asks for a password");
  }

  private static SourceDescription origin(org.apache.tika.metadata.Metadata found) {
    var language = found.get(DublinCore.LANGUAGE);
    return new SourceDescription(
        found.get(DublinCore.PUBLISHER),
        joined(found.getValues(TikaCoreProperties.CREATOR)),
        null,
        null, // when a file was made is not when it was published
        language == null ? null : LanguageTag.of(language),
        null);
  }

  private static @Nullable String joined(String[] values) {
    return values.length == 0 ? null : String.join("; ", values);
  }

  private static Map<String, String> metadata(org.apache.tika.metadata.Metadata found) {
    var metadata = new Metadata();
    for (var name : found.names()) {
      if (!name.startsWith("X-TIKA") && !name.equals(TikaCoreProperties.RESOURCE_NAME_KEY)) {
        metadata.with(name, String.join("; ", found.getValues(name)));
      }
    }
    return metadata.values();
  }
}
