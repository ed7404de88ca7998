package org.rapporteur.collect.reader;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which a text format is known when no name tells it.
final class TextSigns {
  private static final int LOOK = 4096;
  private static final Pattern HTML =
      Pattern.compile(
          "^(?:\\s|<\\?xml[^>]{0,200}\\?>|<!--.{0,500}?-->){0,8}+<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SVG =
      Pattern.compile(
          "^(?:\\s|<\\?xml[^>]{0,200}\\?>|<!--.{0,500}?-->){0,8}+<svg\\b", Pattern.DOTALL);
  private static final Set<String> MAIL_HEADERS =
      Set.of(
          "from",
          "to",
          "date",
          "subject",
          "message-id",
          "received",
          "return-path",
          "mime-version",
          "delivered-to",
          "content-type",
          "reply-to",
          "x-mailer");
  private static final Set<String> SURE_OF_MAIL =
      Set.of("message-id", "received", "return-path", "mime-version", "delivered-to");

  private TextSigns() {}

  /// The text format that these first bytes declare.
  static Optional<Format> of(byte[] head) {
    var start = new String(head, 0, Math.min(head.length, LOOK), StandardCharsets.ISO_8859_1);
    var text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    if (HTML.matcher(text).find()) {
      return Optional.of(new Format("text/html", Family.HTML));
    }
    if (SVG.matcher(text).find()) {
      return Optional.of(new Format("image/svg+xml", Family.MEDIA));
    }
    if (text.startsWith("From ") && isMail(text.lines().skip(1).toList())) {
      return Optional.of(new Format("application/mbox", Family.MAILBOX));
    }
    if (isMail(text.lines().toList())) {
      return Optional.of(new Format("message/rfc822", Family.MAIL));
    }
    return text.startsWith("<?xml")
        ? Optional.of(new Format("application/xml", Family.PLAIN))
        : Optional.empty();
  }

  private static boolean isMail(List<String> lines) {
    var seen = new HashSet<String>();
    for (var line : lines) {
      if (line.isBlank()) {
        break;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        seen.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
      } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
        return false;
      }
    }
    seen.retainAll(MAIL_HEADERS);
    return seen.size() >= 3 && seen.stream().anyMatch(SURE_OF_MAIL::contains);
  }
}
