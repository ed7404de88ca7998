package org.rapporteur.analyze.arabic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.telling.EntityType;

/// The word a body's name begins with: `وزارة`, `المحكمة`, `الهلال الأحمر`.
///
/// @param skip letters that are written on to it
/// @param last its last word
record BodyHead(int first, int last, int skip, String stem, String value) {
  static @Nullable BodyHead at(List<Word> words, int at, Lexicon lexicon) {
    var word = words.get(at);
    var forms = lexicon.all("body");
    for (var parting : word.partings()) {
      String two = at + 1 < words.size() ? parting.stem() + " " + words.get(at + 1).folded() : "";
      if (forms.containsKey(two)) {
        return new BodyHead(at, at + 1, parting.skip(), two, forms.getOrDefault(two, ""));
      }
      if (forms.containsKey(parting.stem())) {
        String value = forms.getOrDefault(parting.stem(), "");
        return new BodyHead(at, at, parting.skip(), parting.stem(), value);
      }
    }
    return null;
  }

  EntityType type() {
    return EntityType.valueOf(value.split(" ")[0]);
  }

  boolean alone() {
    return value.endsWith("alone");
  }

  boolean definite() {
    return stem.startsWith(Clitics.ARTICLE);
  }
}
