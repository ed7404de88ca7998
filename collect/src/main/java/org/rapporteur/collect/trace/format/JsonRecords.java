package org.rapporteur.collect.trace.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a JSON array of objects, or one object on each line, object by object. Numbers stay exact
/// decimals. In lines, a broken one costs itself; in an array, the rest.
public final class JsonRecords {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Consumer<Fault> faults;
  private final Consumer<String> notes;

  /// @param faults told of what could not be read
  /// @param notes told of what to know about the file
  public JsonRecords(Consumer<Fault> faults, Consumer<String> notes) {
    this.faults = faults;
    this.notes = notes;
  }

  /// Gives each object in order.
  ///
  /// @throws WrongShapeException if the file is neither an array nor lines of objects
  public void read(InputStream content, Consumer<JsonRecord> records)
      throws IOException, WrongShapeException {
    var reader = new PushbackReader(Characters.of(content, notes).reader());
    int first = firstCharacter(reader);
    if (first == '[') {
      array(reader, records);
    } else if (first == '{') {
      lines(new BufferedReader(reader), records);
    } else {
      throw new WrongShapeException("expected a JSON array or one JSON object on each line");
    }
  }

  /// The first character that is no space; it is put back.
  private static int firstCharacter(PushbackReader reader) throws IOException {
    int c = reader.read();
    while (c >= 0 && Character.isWhitespace(c)) {
      c = reader.read();
    }
    if (c >= 0) {
      reader.unread(c);
    }
    return c;
  }

  private void array(Reader content, Consumer<JsonRecord> records) {
    long number = 0;
    long line = 1;
    try (JsonParser parser = MAPPER.createParser(content)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        line = parser.currentTokenLocation().getLineNr();
        number++;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          records.accept(new JsonRecord(number, line, MAPPER.readTree(parser)));
        } else if (parser.currentToken() == null) {
          throw new EndException();
        } else {
          parser.skipChildren();
          faults.accept(new Fault(line, "expected an object here"));
        }
      }
    } catch (JacksonException | EndException e) {
      faults.accept(broken(e, line, number));
    }
  }

  private static Fault broken(RuntimeException why, long line, long number) {
    var packing = BrokenPackingException.in(why);
    return packing.isPresent()
        ? packing.get().fault(line)
        : new Fault(
            why instanceof JacksonException known && known.getLocation() != null
                ? Math.max(1, known.getLocation().getLineNr())
                : line,
            "the JSON is broken in record "
                + Math.max(1, number)
                + "; it and the rest were not read: fetch the file again");
  }

  private void lines(BufferedReader reader, Consumer<JsonRecord> records) throws IOException {
    long number = 0;
    long line = 0;
    for (String text = line(reader, 1); text != null; text = line(reader, line + 1)) {
      line++;
      if (text.isBlank()) {
        continue;
      }
      number++;
      try {
        var node = MAPPER.readTree(text);
        if (node.isObject()) {
          records.accept(new JsonRecord(number, line, node));
        } else {
          faults.accept(new Fault(line, "expected an object here"));
        }
      } catch (JacksonException e) {
        if (number == 1 && one(text, reader, records)) {
          return;
        }
        faults.accept(new Fault(line, "the line is no JSON object"));
      }
    }
  }

  /// The next line; null at the end, or where the packing is broken, which is told.
  private @Nullable String line(BufferedReader reader, long number) throws IOException {
    try {
      return reader.readLine();
    } catch (BrokenPackingException e) {
      faults.accept(e.fault(number));
      return null;
    }
  }

  /// A file that holds a single object over many lines.
  private static boolean one(String head, BufferedReader rest, Consumer<JsonRecord> records)
      throws IOException {
    if (!head.strip().equals("{")) {
      return false;
    }
    var whole = new StringBuilder(head).append('\n');
    rest.lines().forEach(l -> whole.append(l).append('\n'));
    try {
      records.accept(new JsonRecord(1, 1, MAPPER.readTree(whole.toString())));
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static final class EndException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
