package org.rapporteur.collect.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// The parts of a message: texts are kept, everything else becomes a member while it streams by.
final class MailParts {
  private static final int DEEPEST = 50;
  private static final Pattern NAME =
      Pattern.compile("(?i)\\bname\\s*=\\s*(?:\"([^\"]{1,300})\"|([^;\\s]{1,300}))");

  /// A text of the body.
  private record Piece(boolean html, String text) {}

  /// A multipart in the making; only one of the pieces of an alternative is read.
  private record Group(boolean alternative, List<List<Piece>> children) {}

  private final MemberSink members;
  private final MailHeaders headers = new MailHeaders();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Group body = new Group(false, new ArrayList<>());
  private boolean headersDone;
  private String contentType = "";
  private int count;

  MailParts(MemberSink members) {
    this.members = members;
    groups.push(body);
  }

  MailHeaders headers() {
    return headers;
  }

  /// Takes in the whole message.
  void walk(MimeTokenStream stream) throws IOException, MimeException, UnreadableException {
    for (var state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> contentType = "";
        case T_FIELD -> field(stream);
        case T_END_HEADER -> headersDone = true;
        case T_START_MULTIPART -> begin(stream.getBodyDescriptor());
        case T_END_MULTIPART -> end();
        case T_BODY -> part(stream);
        default -> {} // preambles and epilogues are not shown by any program
      }
    }
  }

  /// Appends the texts of the body.
  void appendTo(LayoutText text) {
    for (var child : body.children) {
      for (var piece : child) {
        if (piece.html) {
          HtmlText.appendBody(HtmlReader.parse(piece.text), text);
        } else {
          MailBody.append(piece.text, text);
        }
      }
    }
  }

  private void field(MimeTokenStream stream) {
    var field = stream.getField();
    if (!headersDone) {
      headers.add(field);
    }
    if (field.getName().equalsIgnoreCase("content-type")) {
      contentType = field.getBody() == null ? "" : field.getBody();
    }
  }

  private void begin(BodyDescriptor descriptor) throws UnreadableException {
    if (groups.size() > DEEPEST) {
      throw new UnreadableException(UnreadableReason.MALFORMED, "a mail nested too deeply");
    }
    boolean alternative = "alternative".equalsIgnoreCase(descriptor.getSubType());
    groups.push(new Group(alternative, new ArrayList<>()));
  }

  private void end() {
    var group = groups.pop();
    add(group.alternative ? best(group) : group.children.stream().flatMap(List::stream).toList());
  }

  /// The plain text says what the sender wrote, unless it is only a stub for old programs.
  private static List<Piece> best(Group group) {
    var plain = group.children.stream().filter(child -> !isHtml(child)).findFirst();
    var html = group.children.stream().filter(MailParts::isHtml).findFirst();
    if (plain.isEmpty() || html.isEmpty()) {
      return plain.or(() -> html).orElse(List.of());
    }
    return length(plain.get()) * 20L < length(html.get()) ? html.get() : plain.get();
  }

  private static boolean isHtml(List<Piece> child) {
    return child.stream().anyMatch(Piece::html);
  }

  private static int length(List<Piece> child) {
    return child.stream().mapToInt(piece -> piece.text.length()).sum();
  }

  private void part(MimeTokenStream stream) throws IOException, UnreadableException {
    var descriptor = stream.getBodyDescriptor();
    var type = descriptor.getMimeType();
    count++;
    boolean shown = type.equals("text/plain") || type.equals("text/html");
    if (shown && !isAttached(descriptor)) {
      text(stream.getDecodedInputStream(), type.equals("text/html"), descriptor.getCharset());
      return;
    }
    try (var in = stream.getDecodedInputStream()) {
      members.member(name(descriptor), in);
    }
  }

  private void text(InputStream in, boolean html, String charset) throws IOException {
    byte[] bytes = in.readNBytes(LayoutText.LIMIT + 1);
    if (bytes.length > LayoutText.LIMIT) {
      throw new AnswerTooLargeException();
    }
    var decoded = charset == null ? Decoded.of(bytes) : Decoded.declared(bytes, charset);
    decoded.ifPresent(found -> add(List.of(new Piece(html, found.text()))));
  }

  private void add(List<Piece> child) {
    groups.getFirst().children.add(child);
  }

  private static boolean isAttached(BodyDescriptor descriptor) {
    return descriptor instanceof MaximalBodyDescriptor maximal
        && "attachment".equalsIgnoreCase(maximal.getContentDispositionType());
  }

  private String name(BodyDescriptor descriptor) {
    if (descriptor instanceof MaximalBodyDescriptor maximal) {
      var name = maximal.getContentDispositionFilename();
      if (name != null && !name.isBlank()) {
        return MailNames.decoded(name);
      }
    }
    var named = NAME.matcher(contentType);
    if (named.find()) {
      return MailNames.decoded(named.group(1) != null ? named.group(1) : named.group(2));
    }
    return "part-" + count + MailNames.extension(descriptor.getMimeType());
  }
}
