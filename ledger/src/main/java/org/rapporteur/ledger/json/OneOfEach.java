package org.rapporteur.ledger.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/// Reads equal short words as one object. The ids and names of a case stand in its records a
/// hundred times each; read one by one they would take more room than all else.
final class OneOfEach extends StringDeserializer {
  private static final int LONGEST = 80;

  private final LastRead<String> last = new LastRead<>();

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    String read = super.deserialize(parser, context);
    return read == null || read.length() > LONGEST ? read : last.of(read, Function.identity());
  }
}
