package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Whether words that no rule proposes look like a name at all: no month is a place, nobody is
/// called `JR-PE`.
///
/// Kinds of the word list: `stop`, `month`, `given`, `portfolio` (who has one), `body-again`,
/// `called` (before what somebody is called).
final class NameLooks {
  /// `M.D.C.` behind a town
  private static final Pattern LETTERS = Pattern.compile("(?:\\p{Lu}\\.){2,}\\p{Lu}?");

  private static final Pattern SHORT_CAPITALS = Pattern.compile("-|\\p{Lu}{1,3}(?:-\\p{Lu}{1,3})*");

  /// So many short words may stand between a minister and what he is minister of.
  private static final int REACH = 4;

  private static final int SHORT = 3;

  private final Lexicon lexicon;

  NameLooks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean mayBe(EntityType kind, List<Token> words, int from, int to) {
    boolean one = to == from + 1;
    return switch (kind) {
      case PERSON ->
          !isForeign(words, from, to)
              && !isNumbered(words, from, to)
              && !(one && (opens(words, from) || isInMarks(words, from)));
      case PLACE -> !isPortfolio(words, from) && (!one || mayBePlace(words, from));
      case ORGANIZATION, PUBLIC_BODY ->
          !one || !(opens(words, from) || isPortfolio(words, from) || isKind(words.get(from)));
      case COUNTRY, DOCUMENT, GROUP -> !one || !opens(words, from);
    };
  }

  /// `The Herald` in a text in other letters is a body or a work.
  private boolean isForeign(List<Token> words, int from, int to) {
    return words.subList(from, to).stream()
            .anyMatch(w -> lexicon.value("foreign-body", w.text()).isPresent())
        || (!lexicon.all("foreign-body").isEmpty() && words.get(from).text().equals("The"));
  }

  private boolean mayBePlace(List<Token> words, int at) {
    String word = words.get(at).text();
    return !opens(words, at) && mayBePlace(word) && !LETTERS.matcher(word).matches();
  }

  boolean mayBePlace(String word) {
    return lexicon.value("month", word).isEmpty() && lexicon.value("given", word).isEmpty();
  }

  /// A common word that is printed with a capital because the sentence begins with it.
  private boolean opens(List<Token> words, int from) {
    return from == 0
        && lexicon.value("stop", words.getFirst().text().toLowerCase(Locale.ROOT)).isPresent();
  }

  /// `ONG`: what some body is, in capitals.
  private boolean isKind(Token word) {
    return word.text().equals(word.text().toUpperCase(Locale.ROOT))
        && lexicon.value("body-again", word.text().toLowerCase(Locale.ROOT)).isPresent();
  }

  /// `Defensa` in `el ministro de la Defensa`, `le ministère samoan de la Défense`
  private boolean isPortfolio(List<Token> words, int at) {
    int adjectives = 0;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String printed = words.get(i).text();
      String word = printed.toLowerCase(Locale.ROOT);
      if (lexicon.value("portfolio", word).isPresent()) {
        return true;
      }
      adjectives += word.length() > SHORT ? 1 : 0;
      boolean article = i == at - 1 && word.length() > SHORT;
      if (article || adjectives > 1 || Character.isUpperCase(printed.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /// `JR-PE` in the number of a case
  private static boolean isNumbered(List<Token> words, int from, int to) {
    return words.subList(from, to).stream()
        .allMatch(w -> SHORT_CAPITALS.matcher(w.text()).matches());
  }

  /// `«Весна»`: one word in marks is a body or a work, unless it is said to be what somebody is
  /// called.
  private boolean isInMarks(List<Token> words, int at) {
    return at > 0
        && at + 1 < words.size()
        && words.get(at - 1).text().equals("«")
        && words.get(at + 1).text().equals("»")
        && (at < 2 || lexicon.value("called", words.get(at - 2).text()).isEmpty());
  }
}
