package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Places that no list knows, behind the word for their kind: `مدينة الموصل`, `قرية عين الزيتون`.
/// The kind is part of the name of a prison, a camp or an airport.
///
/// Kinds of the word list: `place-head`, `place-whole`, `place-opener` (first words of names of
/// two), `place-near` (such words that are no others behind a word of the kind `near`).
final class ArabicPlaces {
  /// `مدينة ساحلية`
  private static final Pattern ADJECTIVE = Pattern.compile(".{2,}(?:يه|يون|يين|ات)");

  private final ArabicWords kinds;
  private final Lexicon lexicon;

  ArabicPlaces(ArabicWords kinds) {
    this.kinds = kinds;
    this.lexicon = kinds.lexicon();
  }

  List<Name> in(List<Word> words) {
    var names = new ArrayList<Name>();
    for (int i = 0; i + 1 < words.size(); i++) {
      var head = words.get(i).as(lexicon, "place-head");
      var whole = words.get(i).as(lexicon, "place-whole");
      int end = head.isPresent() || whole.isPresent() ? end(words, i + 1) : 0;
      if (end == 0 && isNear(words, i) && isName(words.get(i + 1))) {
        names.add(
            new Name(
                words.get(i).start(),
                words.get(i + 1).end(),
                EntityType.PLACE,
                null,
                "pattern:place-opener"));
      }
      if (end > 0) {
        int start =
            whole.map(p -> p.skip()).map(words.get(i)::start).orElse(words.get(i + 1).start());
        names.add(
            new Name(
                start, words.get(end - 1).end(), EntityType.PLACE, null, "pattern:place-head"));
      }
    }
    return names;
  }

  /// `قرب تل رفعت`: the first word of a place of two, behind a word that places stand behind.
  private boolean isNear(List<Word> words, int at) {
    return at > 0
        && words.get(at).in(lexicon, "place-near")
        && words.get(at - 1).in(lexicon, "near");
  }

  /// One past the last word of a name; 0 if none begins here.
  private int end(List<Word> words, int at) {
    var first = words.get(at);
    boolean opens = first.in(lexicon, "place-opener");
    if (opens && at + 1 < words.size() && isName(words.get(at + 1))) {
      return at + 2;
    }
    return !opens && isName(first) ? at + 1 : 0;
  }

  private boolean isName(Word word) {
    boolean adjective = !word.hasArticle() && ADJECTIVE.matcher(word.folded()).matches();
    return !kinds.isKnown(word) && !kinds.isAdjective(word) && !adjective;
  }
}
