package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// Divides what a language writes together with an apostrophe, which the Unicode rules take for one
/// word: `l'Union` is `l'` and `Union`, so that a name can begin behind the article. `aujourd'hui`
/// stays whole.
///
/// Kind of the word list: `elided` (what stands before the apostrophe).
final class Elisions implements Annotator {
  private final Annotator whole;
  private final Set<String> elided;

  /// @param whole divides into words otherwise
  Elisions(Annotator whole, Lexicon lexicon) {
    this.whole = whole;
    this.elided = lexicon.all("elided").keySet();
  }

  @Override
  public String version() {
    return whole.version();
  }

  @Override
  public List<List<Token>> sentences(String text) {
    return whole.sentences(text).stream().map(this::divided).toList();
  }

  @Override
  public List<Arc> tree(List<Token> sentence) {
    return whole.tree(sentence);
  }

  private List<Token> divided(List<Token> words) {
    var divided = new ArrayList<Token>(words.size());
    for (var word : words) {
      int cut = cut(word.text());
      if (cut > 0) {
        divided.add(part(word, 0, cut));
        divided.add(part(word, cut, word.text().length()));
      } else {
        divided.add(word);
      }
    }
    return divided;
  }

  /// One past the apostrophe behind an elided word; 0 if there is none.
  private int cut(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    boolean inside = apostrophe > 0 && apostrophe < word.length() - 1;
    return inside && elided.contains(word.substring(0, apostrophe).toLowerCase(Locale.ROOT))
        ? apostrophe + 1
        : 0;
  }

  private static Token part(Token word, int from, int to) {
    String text = word.text().substring(from, to);
    return new Token(
        word.start() + from,
        word.start() + to,
        text,
        text.toLowerCase(Locale.ROOT),
        word.pos(),
        word.name());
  }
}
