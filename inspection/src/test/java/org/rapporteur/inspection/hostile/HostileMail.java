package org.rapporteur.inspection.hostile;

import static org.rapporteur.inspection.hostile.Ending.ARCHIVE_LIMIT;
import static org.rapporteur.inspection.hostile.Ending.MALFORMED;
import static org.rapporteur.inspection.hostile.Ending.TEXT;

import java.util.List;

/// Mail with parts that never end, headers without number and attachments with strange names.
final class HostileMail {
  private static final String HEAD = "From: a@b.example\nSubject: hostile\n";

  private HostileMail() {}

  static List<Sample> samples() {
    return List.of(
        Sample.of("unclosed.eml", multipart("x", "--x\nContent-Type: text/plain\n\nwords"), TEXT),
        Sample.of("nested.eml", nested(2000), MALFORMED),
        Sample.of("headers.eml", HEAD + "X-A: b\n".repeat(30_000) + "\nwords", MALFORMED),
        Sample.of(
            "header.eml", HEAD + "X-A: " + "b".repeat(2_000_000) + "\n\nwords", MALFORMED, TEXT),
        Sample.of("line.eml", HEAD + "\n" + "words ".repeat(1_000_000), TEXT),
        Sample.of("names.eml", attachment("../../../tmp/rapporteur-escaped\\..\\x"), TEXT),
        Sample.of("charset.eml", HEAD + "Content-Type: text/plain; charset=no-such\n\nwords", TEXT),
        Sample.of(
            "base64.eml", HEAD + "Content-Transfer-Encoding: base64\n\n!!!! not base64 ????", TEXT),
        Sample.of(
            "words.eml",
            HEAD + "X-Name: " + "=?utf-8?B?4pi6?=".repeat(20_000) + "\n\nwords",
            TEXT,
            MALFORMED),
        Sample.of("enclosed.eml", enclosed(20), TEXT),
        Sample.of("no-mail.eml", "no mail at all", MALFORMED),
        Sample.of("no-mail.mbox", "no mailbox at all", MALFORMED),
        Sample.of("many.mbox", mailbox(10_001), ARCHIVE_LIMIT));
  }

  static String attachment(String name) {
    return multipart(
        "x",
        "--x\n\nwords\n--x\nContent-Disposition: attachment; filename=\""
            + name
            + "\"\n\nx\n--x--\n");
  }

  private static String multipart(String boundary, String parts) {
    return HEAD + "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n" + parts;
  }

  private static String nested(int depth) {
    var mail = new StringBuilder(HEAD);
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    return mail.append("\nwords").toString();
  }

  private static String enclosed(int depth) {
    return (HEAD + "Content-Type: message/rfc822\n\n").repeat(depth) + HEAD + "\nwords";
  }

  private static String mailbox(int messages) {
    return "From a@b.example Tue May 20 10:00:00 2025\nFrom: a@b.example\nSubject: s\n\nx\n\n"
        .repeat(messages);
  }
}
