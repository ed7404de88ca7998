package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// The stretches of a document that stand in quotation marks. Marks are paired within a block; a
/// quotation that lacks its end goes on if the next block opens with a mark too.
final class Quotations {
  private Quotations() {}

  /// Words in quotation marks.
  ///
  /// @param start first char after the opening mark
  /// @param end one past the last char before the closing mark
  /// @param first number of the first sentence
  /// @param last number of the last sentence
  /// @param words how many words
  /// @param verbs whether there is a finite verb
  record Quotation(int start, int end, int first, int last, int words, boolean verbs) {}

  static List<Quotation> of(Annotated annotated) {
    var found = new ArrayList<Quotation>();
    var document = annotated.blocked().document();
    int at = 0;
    var sentences = annotated.sentences();
    while (at < sentences.size()) {
      int to = at + 1;
      while (to < sentences.size() && sentences.get(to).block() == sentences.get(at).block()) {
        to++;
      }
      inBlock(document, sentences.subList(at, to), found);
      inSingleMarks(document, sentences.subList(at, to), found);
      at = to;
    }
    found.sort(Comparator.comparingInt(Quotation::start));
    return found;
  }

  /// `'They came at night,' she said`: single marks, outside double ones.
  private static void inSingleMarks(
      Document document, List<Sentence> block, List<Quotation> found) {
    for (var stretch : SingleMarks.in(document.text(), block)) {
      var open = new Open(stretch.start());
      int last = block.getFirst().number();
      for (var sentence : block) {
        for (var token : sentence.tokens()) {
          if (stretch.start() <= token.start() && token.end() <= stretch.end()) {
            open.see(token, sentence.number());
            last = sentence.number();
          }
        }
      }
      boolean within =
          found.stream().anyMatch(q -> q.start() < stretch.end() && stretch.start() < q.end());
      if (!within) {
        add(open, stretch.end(), last, found);
      }
    }
  }

  private static void inBlock(Document document, List<Sentence> block, List<Quotation> found) {
    Open open = null;
    for (var sentence : block) {
      for (var token : sentence.tokens()) {
        boolean mark = isMark(token);
        if (mark && open == null && !closes(document, token)) {
          open = new Open(token.end());
        } else if (mark && open != null && !opens(document, token)) {
          add(open, token.start(), sentence.number(), found);
          open = null;
        } else if (open != null) {
          open.see(token, sentence.number());
        }
      }
    }
    if (open != null && open.words >= 7) {
      add(open, block.getLast().end(), block.getLast().number(), found);
    }
  }

  private static void add(Open open, int end, int last, List<Quotation> found) {
    if (open.words > 0 && end > open.start) {
      found.add(
          new Quotation(open.firstWord, open.lastWord, open.sentence, last, open.words, open.verb));
    }
  }

  private static final class Open {
    final int start;
    int sentence;
    int words;
    int firstWord = -1;
    int lastWord;
    boolean verb;

    Open(int start) {
      this.start = start;
    }

    /// The mark itself may end the sentence before.
    void see(Token token, int number) {
      sentence = words == 0 ? number : sentence;
      words++;
      firstWord = firstWord < 0 ? token.start() : firstWord;
      lastWord = token.end();
      verb |= token.pos().matches("VB[DPZ]|MD");
    }
  }

  static boolean isMark(Token token) {
    return token.text().equals("\"") || token.text().equals("``") || token.text().equals("''");
  }

  private static boolean opens(Document document, Token token) {
    return "\u201C\u00AB\u201E\u300C\u300E".indexOf(document.text().charAt(token.start())) >= 0;
  }

  private static boolean closes(Document document, Token token) {
    return "\u201D\u00BB\u300D\u300F".indexOf(document.text().charAt(token.start())) >= 0;
  }
}
