package org.rapporteur.ledger.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/// Reads equal short words as one object. The ids and names of a case stand in its records a
/// hundred times each; read one by one they would take more room than all else.
///
/// What was read last is remembered in places that are never emptied, only written over. Threads
/// may write over one another: then two equal words are two objects, as they were before.
final class OneOfEach extends StringDeserializer {
  private static final int PLACES = 1 << 18;
  private static final int LONGEST = 80;

  private final @Nullable String[] last = new String[PLACES];

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    String read = super.deserialize(parser, context);
    if (read == null || read.length() > LONGEST) {
      return read;
    }
    int place = (read.hashCode() * 0x9E3779B9) >>> 14;
    String known = last[place];
    if (read.equals(known)) {
      return known;
    }
    last[place] = read;
    return read;
  }
}
