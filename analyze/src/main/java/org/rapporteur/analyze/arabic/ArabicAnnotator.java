package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.analyze.text.PlainAnnotator;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// Sentences and words by the Unicode rules, but no sentence ends behind one letter and a dot,
/// which shorten a title: `د. خالد`.
final class ArabicAnnotator implements Annotator {
  private final PlainAnnotator plain = new PlainAnnotator();

  @Override
  public String version() {
    return plain.version() + "+arabic-1";
  }

  @Override
  public List<List<Token>> sentences(String text) {
    var joined = new ArrayList<List<Token>>();
    for (var sentence : plain.sentences(text)) {
      boolean goesOn = !joined.isEmpty() && isShortened(joined.getLast());
      if (goesOn) {
        var whole = new ArrayList<>(joined.removeLast());
        whole.addAll(sentence);
        joined.add(whole);
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private static boolean isShortened(List<Token> sentence) {
    int last = sentence.size() - 1;
    return last > 0
        && sentence.get(last).text().equals(".")
        && sentence.get(last - 1).text().length() == 1
        && Character.isLetter(sentence.get(last - 1).text().charAt(0));
  }

  @Override
  public List<Arc> tree(List<Token> sentence) {
    return List.of();
  }
}
