package org.rapporteur.collect.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.evidence.Region.Layout;

/// The plain body of a message: paragraphs, and what is quoted from earlier mail, so that nobody's
/// words are counted twice or put into the sender's mouth.
final class MailBody {
  private static final Pattern FORWARDED =
      Pattern.compile(
          "\\s*-{2,}\\s*(?:original message|forwarded message|원본 메시지)\\s*-{2,}\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INTRODUCES =
      Pattern.compile(".{0,400}\\b(?:wrote|writes|said)\\s*:\\s*", Pattern.DOTALL);

  private final LayoutText text;
  private final List<String> paragraph = new ArrayList<>();
  private boolean quoting;
  private boolean rest;

  private MailBody(LayoutText text) {
    this.text = text;
  }

  static void append(String body, LayoutText text) {
    var walk = new MailBody(text);
    body.lines().forEach(walk::line);
    walk.flush();
  }

  private void line(String line) {
    rest |= FORWARDED.matcher(line).matches();
    boolean quoted = rest || line.startsWith(">");
    if (quoted != quoting) {
      turn(quoted);
    }
    if (line.isBlank()) {
      flush();
    } else {
      paragraph.add(line.stripTrailing());
    }
  }

  private void turn(boolean quoted) {
    if (quoted && INTRODUCES.matcher(String.join("\n", paragraph)).matches()) {
      quoting = true;
    }
    flush();
    quoting = quoted;
  }

  private void flush() {
    text.block(quoting ? Layout.QUOTED_MAIL : Layout.PARAGRAPH, String.join("\n", paragraph));
    paragraph.clear();
  }
}
