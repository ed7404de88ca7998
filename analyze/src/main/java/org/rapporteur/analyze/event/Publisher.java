package org.rapporteur.analyze.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who publishes a document, by name: a newspaper tells of others, a body also of itself.
record Publisher(String name) {
  private static final int WORD = 4;

  private static final Pattern PRESS =
      Pattern.compile(
          "(?iu)\\b(?:news\\p{L}*|\\p{L}*wire|\\p{L}*press|(?:news|press|telegraph) agency|daily|weekly|times"
              + "|post|herald|courier|gazette|tribune|journal|radio|television|tv|chronicle|ledger)\\b");

  static Publisher of(@Nullable String name) {
    return new Publisher(name == null ? "" : name);
  }

  boolean isPress() {
    return PRESS.matcher(name).find();
  }

  /// Whether a printed name shares a longer word with the publisher's.
  boolean isNamedIn(String printed) {
    var own = words(name);
    return words(printed).stream().anyMatch(own::contains);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> w.length() >= WORD)
        .collect(Collectors.toSet());
  }
}
