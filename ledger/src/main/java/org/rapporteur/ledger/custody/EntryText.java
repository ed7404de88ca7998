package org.rapporteur.ledger.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The written form of an entry: UTF-8 lines `key: value`, keys ascending, repeated keys in the
/// order given, `\n` and `\\` for a line break and a backslash in a value. There is one way to
/// write an entry, and the reader refuses every other.
final class EntryText {
  /// Most bytes of one entry.
  static final int LONGEST = 1 << 16;

  private static final Pattern KEY = Pattern.compile("[a-z][a-z-]{0,39}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final Pattern DIGEST = Pattern.compile(Entry.DIGEST + "[0-9a-f]{64}");
  private static final Set<String> REPEATED = Set.of("input", "output", "note");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private EntryText() {}

  static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }

  /// A time as entries write it, to the millisecond.
  static String time(Instant at) {
    return TIME.format(at);
  }

  /// What is wrong with the values of a key, if anything.
  static Optional<String> problem(String key, List<String> values) {
    if (!isKey(key)) {
      return Optional.of("a key is made of lower-case letters and hyphens");
    }
    if (values.isEmpty() || values.stream().anyMatch(String::isEmpty)) {
      return Optional.of("`" + key + "` has an empty value");
    }
    if (values.size() > 1 && !REPEATED.contains(key)) {
      return Optional.of("`" + key + "` is given more than once");
    }
    if (key.equals("object") && !DIGEST.matcher(values.getFirst()).matches()) {
      return Optional.of("`object` is `sha256:` and 64 hex digits");
    }
    return values.stream().allMatch(value -> UTF_8.newEncoder().canEncode(value))
        ? Optional.empty()
        : Optional.of("`" + key + "` has half of a character");
  }

  /// Bytes these fields take.
  static int length(Map<String, List<String>> fields) {
    return write(fields).length;
  }

  /// The written form of fields.
  static byte[] write(Map<String, List<String>> fields) {
    var text = new StringBuilder();
    new TreeMap<>(fields)
        .forEach((key, values) ->
            values.forEach(
                value -> text.append(key).append(": ").append(escape(value)).append('\n')));
    return text.toString().getBytes(UTF_8);
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /// Reads what [#write] wrote, and nothing else.
  static Entry read(byte[] bytes) throws MalformedEntryException {
    if (bytes.length > LONGEST) {
      throw new MalformedEntryException("the entry is longer than 64 KiB");
    }
    var fields = new TreeMap<String, List<String>>();
    var last = "";
    for (var line : lines(bytes)) {
      int colon = line.indexOf(": ");
      var key = colon < 0 ? "" : line.substring(0, colon);
      if (key.compareTo(last) < 0) {
        throw new MalformedEntryException("the keys are not in order");
      }
      last = key;
      fields
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(unescape(line.substring(Math.min(colon + 2, line.length()))));
    }
    for (var field : fields.entrySet()) {
      var problem = problem(field.getKey(), field.getValue());
      if (problem.isPresent()) {
        throw new MalformedEntryException(problem.get());
      }
    }
    return entry(fields);
  }

  private static List<String> lines(byte[] bytes) throws MalformedEntryException {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedEntryException("the entry is not UTF-8");
    }
    if (!text.endsWith("\n")) {
      throw new MalformedEntryException("the last line does not end");
    }
    return List.of(text.substring(0, text.length() - 1).split("\n", -1));
  }

  private static String unescape(String value) throws MalformedEntryException {
    var plain = new StringBuilder();
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c == '\\') {
        char next = ++at < value.length() ? value.charAt(at) : ' ';
        if (next != 'n' && next != '\\') {
          throw new MalformedEntryException(
              "a backslash stands before neither `n` nor a backslash");
        }
        c = next == 'n' ? '\n' : '\\';
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private static Entry entry(Map<String, List<String>> fields) throws MalformedEntryException {
    for (var key : List.of("actor", "at", "case", "seq", "type", "v")) {
      if (!fields.containsKey(key)) {
        throw new MalformedEntryException("`" + key + "` is missing");
      }
    }
    var seq = value(fields, "seq");
    if (!NUMBER.matcher(seq).matches() || !isKey(value(fields, "type"))) {
      throw new MalformedEntryException("`seq` or `type` is malformed");
    }
    if (!value(fields, "v").equals("1")) {
      throw new MalformedEntryException("the version of the entry is unknown");
    }
    if (fields.containsKey("prev-at")) {
      instant(value(fields, "prev-at"));
    }
    return new Entry(
        Long.parseLong(seq), value(fields, "type"), instant(value(fields, "at")), fields);
  }

  private static String value(Map<String, List<String>> fields, String key) {
    return fields.getOrDefault(key, List.of("")).getFirst();
  }

  private static Instant instant(String written) throws MalformedEntryException {
    try {
      var at = Instant.parse(written);
      if (time(at).equals(written)) {
        return at;
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw new MalformedEntryException("a time is not written as UTC with milliseconds");
  }
}
