package org.rapporteur.collect.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/// The headers of a message, by lower-case name; of headers that come twice, the first.
final class MailHeaders {
  private final Map<String, String> values = new LinkedHashMap<>();

  void add(Field field) {
    values.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value(field));
  }

  /// The decoded value, or an empty string.
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /// All of them, in order.
  Map<String, String> all() {
    return Collections.unmodifiableMap(values);
  }

  /// Whether a mail program could have written them.
  boolean areMail() {
    return values.containsKey("from")
        || values.containsKey("message-id")
        || values.containsKey("received")
        || values.containsKey("subject");
  }

  /// Encoded words (RFC 2047) are decoded, and so are bytes beyond ASCII, which are not allowed
  /// there and common.
  private static String value(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    var line = Decoded.of(raw).map(Decoded::text).orElseGet(() -> "x:" + field.getBody());
    var folded = line.substring(line.indexOf(':') + 1);
    var unfolded = folded.replaceAll("\\r?\\n[ \\t]+", " ").strip();
    return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT);
  }
}
