package org.rapporteur.collect.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// Reads web pages: the text a visitor sees, with the layout that elements, roles and the usual
/// class names declare. Furniture is kept and marked, because deciding what is furniture belongs to
/// the analysis and titles stand among it.
final class HtmlReader implements FormatReader {
  private static final int SOURCE_LIMIT = 60_000_000;
  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern DECLARED_CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})");

  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    var decoded = decode(request.source().all(SOURCE_LIMIT));
    var page = parse(decoded.text());
    var text = new LayoutText();
    HtmlText.append(page, text);
    if (text.isEmpty()) {
      return request.noText(NoTextReason.EMPTY, "a page without visible text");
    }
    var metadata = new Metadata();
    HtmlOrigin.metadata(page).forEach(metadata::with);
    metadata.with("charset", decoded.charset());
    return request.text(text, HtmlOrigin.of(page), metadata.values());
  }

  /// The page that this markup draws. No reference in it is resolved or fetched.
  static Document parse(String markup) {
    return Parser.htmlParser().setMaxDepth(HtmlText.DEPTH).parseInput(markup, "");
  }

  private static Decoded decode(byte[] bytes) throws UnreadableException {
    var start =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    boolean marked = start.startsWith("\u00EF\u00BB\u00BF") || start.startsWith("\u00FF\u00FE");
    var declared = DECLARED_CHARSET.matcher(start);
    Optional<Decoded> decoded =
        !marked && declared.find() ? Decoded.declared(bytes, declared.group(1)) : Decoded.of(bytes);
    return decoded.orElseThrow(() ->
        new UnreadableException(
            UnreadableReason.MALFORMED, "a page whose bytes fit no character set"));
  }
}
