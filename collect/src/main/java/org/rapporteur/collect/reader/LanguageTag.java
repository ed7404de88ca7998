package org.rapporteur.collect.reader;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Declared languages in the form of BCP 47.
final class LanguageTag {
  private LanguageTag() {}

  /// `en_US.UTF-8` as `en-US`; null for what names no language.
  static @Nullable String of(String declared) {
    var value = declared.strip().split("[,;. ]", 2)[0].replace('_', '-');
    var locale = Locale.forLanguageTag(value);
    return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
  }
}
