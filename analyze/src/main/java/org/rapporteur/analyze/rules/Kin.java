package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.text.Token;

/// Words at the beginning of what looks like a name that say whose kin somebody is: `Жена Касымова
/// Айгерим`. Kind of the word list: `kin`.
final class Kin {
  /// How a Russian name ends that says whose somebody is.
  private static final Pattern GENITIVE =
      Pattern.compile("\\p{IsCyrillic}(?:а|я|ой|ей|ы|и|ого|его)$");

  private Kin() {}

  /// How many words do not belong to the name: the word for the kin, and whose it is if another
  /// name stands behind.
  static int before(Lexicon lexicon, List<Token> words) {
    if (words.size() < 2 || lexicon.value("kin", words.getFirst().text()).isEmpty()) {
      return 0;
    }
    int last = words.size() - 1;
    boolean own = !GENITIVE.matcher(words.get(last).text()).find();
    int at = 1;
    while (own && at < last && GENITIVE.matcher(words.get(at).text()).find()) {
      at++;
    }
    return at;
  }
}
