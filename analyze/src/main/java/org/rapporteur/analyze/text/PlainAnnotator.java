package org.rapporteur.analyze.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// Sentences and words by the Unicode rules (UAX 29, by ICU) for languages without an annotator of
/// their own. It knows no parts of speech and grows no trees, so only gazetteers and patterns of
/// words can say anything of such a text.
public final class PlainAnnotator implements Annotator {
  @Override
  public String version() {
    return "uax29-icu-79.1";
  }

  @Override
  public List<List<Token>> sentences(String text) {
    var sentences = new ArrayList<List<Token>>();
    var breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      var words = words(text, from, to);
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return sentences;
  }

  @Override
  public List<Arc> tree(List<Token> sentence) {
    return List.of();
  }

  private static List<Token> words(String text, int start, int end) {
    var tokens = new ArrayList<Token>();
    var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text.substring(start, end));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String word = text.substring(start + from, start + to);
      if (!word.isBlank()) {
        tokens.add(
            new Token(start + from, start + to, word, word.toLowerCase(Locale.ROOT), "X", "O"));
      }
    }
    return tokens;
  }
}
