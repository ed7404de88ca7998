package org.rapporteur.collect.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.Region.Layout;
import org.rapporteur.model.evidence.SourceDescription;

/// Reads messages of mail (RFC 5322, MIME): the subject is the title, the headers that a person
/// reads come next, then the body. Attachments and enclosed messages are members.
final class MailReader implements FormatReader {
  private static final int LONG_LINE = 1_000_000;
  private static final int HEADERS = 10_000;

  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    var parts = new MailParts(request.members());
    try (var in = new BufferedInputStream(request.source().open())) {
      var stream = stream();
      stream.parse(in);
      parts.walk(stream);
    } catch (MimeException e) {
      throw new UnreadableException(UnreadableReason.MALFORMED, "a mail with broken parts");
    }
    var headers = parts.headers();
    if (!headers.areMail()) {
      throw new UnreadableException(
          UnreadableReason.MALFORMED, "named as a mail, but without its headers");
    }
    return request.text(text(headers, parts), origin(headers), metadata(headers));
  }

  private static MimeTokenStream stream() {
    var config =
        MimeConfig.custom()
            .setMaxLineLen(LONG_LINE)
            .setMaxHeaderLen(LONG_LINE)
            .setMaxHeaderCount(HEADERS)
            .build();
    var descriptors =
        new DefaultBodyDescriptorBuilder(
            null, LenientFieldParser.getParser(), DecodeMonitor.SILENT);
    var stream = new MimeTokenStream(config, descriptors);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    return stream;
  }

  private static LayoutText text(MailHeaders headers, MailParts parts) {
    var text = new LayoutText();
    text.block(Layout.TITLE, headers.value("subject"));
    for (var name : new String[] {"From", "To", "Cc", "Date"}) {
      var value = headers.value(name.toLowerCase(Locale.ROOT));
      if (!value.isBlank()) {
        text.block(Layout.MAIL_HEADER, name + ": " + value);
      }
    }
    parts.appendTo(text);
    return text;
  }

  private static SourceDescription origin(MailHeaders headers) {
    var date = headers.value("date");
    var language = headers.value("content-language");
    return new SourceDescription(
        null,
        author(headers.value("from")),
        null,
        date.isBlank() ? null : PrintedDate.edtf(date),
        language.isBlank() ? null : LanguageTag.of(language),
        null);
  }

  /// The display name of a sender, or the address of one who gives none.
  private static @Nullable String author(String from) {
    int address = from.indexOf('<');
    var name = (address < 0 ? from : from.substring(0, address)).replace('"', ' ').strip();
    if (name.isEmpty() && address >= 0) {
      return from.substring(address).replaceAll("[<>]", "").strip();
    }
    return name.isEmpty() ? null : name;
  }

  private static Map<String, String> metadata(MailHeaders headers) {
    var metadata = new Metadata();
    headers.all().forEach(metadata::with);
    return metadata.values();
  }
}
