package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Match;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// The names of one sentence that the gazetteer holds, also where something is written on to their
/// first word: `وسوريا`, `بالسودان`, `لمصر`, `للأمم المتحدة`.
final class ArabicKnown {
  /// So many words has the longest name.
  private static final int LONGEST = 10;

  /// Without its doubled letter the capital of Jordan is spelled like the sultanate.
  private static final String OMAN = "عمان";

  private static final String DOUBLED = "\u0651";

  /// `ماليه` is Malé, `مالية` is financial.
  private static final String MALE = "ماليه";

  private static final String FEMININE = "ة";

  private final Lexicon lexicon;

  ArabicKnown(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Name> in(List<Word> words, Gazetteer gazetteer) {
    var names = new ArrayList<Name>();
    int at = 0;
    while (at < words.size()) {
      var name = words.get(at).isWord() ? at(words, at, gazetteer) : null;
      if (name != null) {
        names.add(name);
      }
      at = name == null ? at + 1 : behind(words, at, name.end());
    }
    return names;
  }

  private static int behind(List<Word> words, int from, int end) {
    int at = from;
    while (at < words.size() && words.get(at).start() < end) {
      at++;
    }
    return at;
  }

  private @Nullable Name at(List<Word> words, int at, Gazetteer gazetteer) {
    var word = words.get(at);
    for (var parting : word.partings()) {
      var printed = new ArrayList<String>();
      printed.add(parting.skip() == 0 ? word.token().text() : parting.stem());
      for (int i = at + 1; i < Math.min(words.size(), at + LONGEST); i++) {
        printed.add(words.get(i).token().text());
      }
      var match = first(gazetteer.matches(printed, "ar"));
      if (parting.stem().equals(OMAN) && word.token().text().contains(DOUBLED)) {
        var amman = gazetteer.entry("place:amman").orElse(null);
        return new Name(
            word.start(parting.skip()), word.end(), EntityType.PLACE, amman, "gazetteer");
      }
      boolean common = match != null && match.toToken() == 1 && isCommon(word, parting.skip());
      boolean financial = parting.stem().equals(MALE) && word.token().text().endsWith(FEMININE);
      if (match != null && !common && !financial) {
        return new Name(
            word.start(parting.skip()),
            words.get(at + match.toToken() - 1).end(),
            match.entry().type(),
            match.entry(),
            "gazetteer");
      }
    }
    return null;
  }

  private static @Nullable Match first(List<Match> matches) {
    return matches.stream()
        .filter(m -> m.fromToken() == 0)
        .filter(m -> !m.entry().has(Flag.DEMONYM) && !m.entry().has(Flag.WEAK))
        .findFirst()
        .orElse(null);
  }

  /// A word that has a meaning of its own as it is printed.
  private boolean isCommon(Word word, int skip) {
    return skip > 0
        && (word.in(lexicon, "stop")
            || word.in(lexicon, "cue")
            || word.in(lexicon, "noun")
            || word.in(lexicon, "given")
            || word.in(lexicon, "place-head")
            || word.in(lexicon, "title"));
  }
}
