package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.KoreanParticles;
import org.rapporteur.model.text.Token;

/// The names of one sentence that the gazetteer holds in its language.
public final class KnownNames {
  private KnownNames() {}

  /// The names, with a Korean particle at the end left off.
  public static List<Name> in(List<Token> words, Gazetteer gazetteer, String language) {
    var printed = words.stream().map(Token::text).toList();
    var names = new ArrayList<Name>();
    for (var match : gazetteer.matches(printed, language)) {
      if (match.entry().has(Flag.DEMONYM) || match.entry().has(Flag.WEAK)) {
        continue;
      }
      var last = words.get(match.toToken() - 1);
      int end = last.end() - particle(last, match.form());
      names.add(
          new Name(
              words.get(match.fromToken()).start(),
              end,
              match.entry().type(),
              match.entry(),
              "gazetteer"));
    }
    return names;
  }

  /// How long the particle is that is written onto the last word of a name.
  private static int particle(Token last, String form) {
    for (int length = Math.min(4, last.text().length() - 1); length > 0; length--) {
      String ending = last.text().substring(last.text().length() - length);
      if (KoreanParticles.is(ending) && !form.endsWith(ending)) {
        return length;
      }
    }
    return 0;
  }
}
