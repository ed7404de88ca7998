package org.rapporteur.analyze.corroboration;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// The sentences of one document while its values are read. What a sentence speaks of is worked out
/// once for all values that stand in it.
final class Sentences {
  private final Told told;
  private final Wording wording;
  private final Map<Extent, Gist> gists = new HashMap<>();

  Sentences(Told told, Wording wording) {
    this.told = told;
    this.wording = wording;
  }

  Told told() {
    return told;
  }

  /// The sentence in which something stands; null if it stands in none.
  @Nullable Extent around(Span span) {
    return Material.extent(told, span);
  }

  String text(Extent sentence) {
    return told.document().text().substring(sentence.start(), sentence.end());
  }

  Gist gist(Extent sentence) {
    return gists.computeIfAbsent(sentence, s -> wording.of(told, s));
  }
}
