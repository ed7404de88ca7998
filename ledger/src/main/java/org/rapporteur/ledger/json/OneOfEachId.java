package org.rapporteur.ledger.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
  private static final int PLACES = 1 << 18;

  private final Function<String, T> make;
  private final @Nullable Object[] last = new Object[PLACES];

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
    int place = (text.hashCode() * 0x9E3779B9) >>> 14;
    Object known = last[place];
    if (known != null && text.equals(known.toString())) {
      return (T) known;
    }
    try {
      T read = make.apply(text);
      last[place] = read;
      return read;
    } catch (IllegalArgumentException e) {
      return (T) context.handleWeirdStringValue(_valueClass, text, "%s", e.getMessage());
    }
  }
}
