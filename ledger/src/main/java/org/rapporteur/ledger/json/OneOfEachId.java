package org.rapporteur.ledger.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// Reads equal ids as one object, as [OneOfEach] reads words: an id stands in the claims, events
/// and comparisons of a case a hundred times, and to see that it is well formed takes longer than
/// to see that it was read before.
///
/// @param <T> an id whose text is what [Object#toString] gives
final class OneOfEachId<T> extends StdDeserializer<T> {
  private final Function<String, T> make;
  private final LastRead<T> last = new LastRead<>();

  OneOfEachId(Class<T> type, Function<String, T> make) {
    super(type);
    this.make = make;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(context.constructType(_valueClass), parser);
    }
    String text = parser.getString();
    try {
      return last.of(text, make);
    } catch (IllegalArgumentException e) {
      return (T) context.handleWeirdStringValue(_valueClass, text, "%s", e.getMessage());
    }
  }
}
