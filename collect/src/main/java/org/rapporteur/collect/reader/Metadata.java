package org.rapporteur.collect.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names and values found in a file, bounded in number and length.
final class Metadata {
  private static final int KEYS = 10_000;
  private static final int KEY_LENGTH = 200;
  private static final int VALUE_LENGTH = 10_000;

  private final Map<String, String> values = new LinkedHashMap<>();

  /// Keeps a value, unless it is blank or the name is taken.
  Metadata with(@Nullable String name, @Nullable String value) {
    if (name == null || name.isBlank() || value == null || value.isBlank()) {
      return this;
    }
    if (values.size() < KEYS) {
      values.putIfAbsent(bounded(name, KEY_LENGTH), bounded(value, VALUE_LENGTH));
    }
    return this;
  }

  Map<String, String> values() {
    return values;
  }

  private static String bounded(String value, int length) {
    var cut = value.length() <= length ? value : value.substring(0, length);
    return LayoutText.withoutLoneSurrogates(cut.strip());
  }
}
