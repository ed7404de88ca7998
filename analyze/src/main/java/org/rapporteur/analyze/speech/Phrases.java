package org.rapporteur.analyze.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// The noun phrases of a sentence by the order and kind of its words alone: where one begins, where
/// it ends, which word is its head.
final class Phrases {
  private static final int LONGEST_PARTICIPLE = 10;
  private static final Set<String> INNER =
      Set.of("of", "for", "from", "at", "in", "to", "with", "on");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final References references;

  Phrases(Sentence sentence, References references) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.references = references;
  }

  /// The first word of the noun phrase that ends at a word, or -1 if something else stands there.
  int start(int end) {
    int from = end + 1;
    while (from > 0 && (isNounLike(from - 1) || isBracket(from - 1))) {
      from--;
    }
    while (from <= end && isLink(from)) {
      from = afterOpening(from, end);
    }
    boolean bounded = from == 0 || !tokens.get(from - 1).pos().matches("V.*|TO|MD|WP.*|PRP.*");
    return from <= end && bounded && closes(end) ? from : -1;
  }

  /// Where the phrase that begins at a word ends, one past its last word.
  int end(int from) {
    int at = from;
    while (at < tokens.size() && (isNounLike(at) || isBracket(at) || isJoined(at))) {
      at++;
    }
    while (at > from && isLink(at - 1)) {
      at--;
    }
    return at;
  }

  /// The last word of the noun that a participle describes: `villagers reached by phone`. The
  /// participle and what belongs to it stand between that word and `before`; -1 if none does.
  int described(int before) {
    int at = before - 1;
    while (at > 0 && before - at < LONGEST_PARTICIPLE && isInParticiple(at)) {
      at--;
    }
    boolean participle = at > 0 && at < before - 1 && isParticiple(at);
    return participle && closes(at - 1) ? at - 1 : -1;
  }

  private boolean isParticiple(int at) {
    String pos = tokens.get(at).pos();
    return pos.equals("VBN")
        || pos.equals("VBG")
        || (pos.equals("VBD") && tokens.get(at + 1).pos().matches("IN|TO|RP"));
  }

  private boolean isInParticiple(int at) {
    return isNounLike(at) || tokens.get(at).pos().matches("IN|TO|RB|RP");
  }

  private boolean closes(int end) {
    return tokens.get(end).pos().matches("NN.*|PRP|CD|DT|-RRB-|\\)")
        || isBracket(end)
        || isName(end);
  }

  /// `the Disaster Centre (DMC)`
  private boolean isBracket(int at) {
    return tokens.get(at).text().matches("[()]") || tokens.get(at).pos().matches("-[LR]RB-");
  }

  /// Behind `After the hearing` or `In Geneva` the phrase begins at the next article or name.
  private int afterOpening(int from, int end) {
    for (int i = from + 2; i <= end; i++) {
      boolean begins = tokens.get(i).pos().matches("DT|PRP\\$?") || (isName(i) && !isName(i - 1));
      if (begins && tokens.get(i - 1).pos().matches("NN.*|CD")) {
        return i;
      }
    }
    return end + 1;
  }

  private boolean isLink(int at) {
    return tokens.get(at).pos().matches("IN|TO|CC");
  }

  boolean isName(int at) {
    return references.name(sentence.number(), at).isPresent();
  }

  boolean isNounLike(int at) {
    var token = tokens.get(at);
    return token.pos().matches("NN.*|DT|PRP\\$?|JJ.*|CD|POS|CC")
        || (token.pos().equals("VBG") && at > 0 && tokens.get(at - 1).pos().matches("DT|PRP\\$"))
        || isTitle(at)
        || isName(at)
        || (token.pos().matches("IN|TO") && INNER.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /// `..., presiding officer Ada Roe said`: the parser sees a clause, the order of words an office.
  private boolean isTitle(int at) {
    return tokens.get(at).pos().equals("VBG")
        && at + 2 < tokens.size()
        && at > 0
        && tokens.get(at - 1).text().equals(",")
        && tokens.get(at + 1).pos().equals("NN")
        && isName(at + 2);
  }

  /// The hyphen of a name, not that of `GENEVA - Police`.
  private boolean isJoined(int at) {
    return at > 0 && tokens.get(at).pos().equals("HYPH") && isName(at);
  }

  /// The name that ends a phrase of titles, else the last noun before the first preposition.
  int head(int from, int end) {
    boolean titled = isName(end) && tokens.get(end).pos().startsWith("NN");
    int head = -1;
    for (int i = from; i <= end && !(head >= 0 && (isLink(i) || isBracket(i))); i++) {
      head = tokens.get(i).pos().matches("NN.*|PRP|DT|CD") ? i : head;
    }
    boolean linked = false;
    for (int i = from; i < end; i++) {
      linked |= isLink(i) || isBracket(i);
    }
    return (titled && !linked) || head < 0 ? end : head;
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to && !tokens.get(i).text().equals(";"); i++) {
      if (tokens.get(i).pos().matches("VBD|VBZ|VBP|MD")) {
        return true;
      }
    }
    return false;
  }
}
