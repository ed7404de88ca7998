package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.text.Token;

/// Words at the beginning of what looks like a name that say whose kin somebody is: `Жена Касымова
/// Айгерим`. Kinds of the word list: `kin`, `genitive` as in [NotSaid].
final class Kin {
  private final Lexicon lexicon;
  private final Pattern genitive;

  Kin(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.genitive = Pattern.compile(lexicon.any("genitive") + "$");
  }

  /// How many words do not belong to the name: the word for the kin, and whose it is if another
  /// name stands behind.
  int before(List<Token> words) {
    if (words.size() < 2 || lexicon.value("kin", words.getFirst().text()).isEmpty()) {
      return 0;
    }
    int last = words.size() - 1;
    boolean own = !genitive.matcher(words.get(last).text()).find();
    int at = 1;
    while (own && at < last && genitive.matcher(words.get(at).text()).find()) {
      at++;
    }
    return at;
  }
}
