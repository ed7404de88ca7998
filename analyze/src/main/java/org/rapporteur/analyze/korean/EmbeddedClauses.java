package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.text.Token;

/// Clauses that a Korean sentence puts before the noun they describe: whoever acts in one is not
/// who speaks in the sentence. `수단 정부가 구금한 활동가들은 …` is what the activists say, `칠레 정부가 돌아온 것을 두고
/// “…”고 덧붙였다` what nobody in the clause does.
final class EmbeddedClauses {
  private static final Pattern WORD = Pattern.compile("[^ ]+");

  /// `것을 두고`, `데 대해`: the happening that somebody speaks of.
  private static final Pattern MATTER =
      Pattern.compile(
          "^(?:것|데|점|사실|배경|이유|문제|일|조치|결정|소식|보도|상황)(?:[을를에과와]|에는)? ?(?:두고|놓고|가리켜|겨냥|언급|거론|비판|문제|대해|대하여|대한|관해|관련)[가-힣]*,?(?: |$)");

  /// The noun that a clause describes stands so near behind it.
  private static final int NEAR = 4;

  private EmbeddedClauses() {}

  private record Word(int start, int end, Token last) {
    boolean is(String pos, String text) {
      return last.pos().equals(pos) && last.text().matches(text);
    }

    boolean marked() {
      return is("JKS", "[이가]") || topic();
    }

    boolean topic() {
      return is("JX", "[은는]");
    }

    /// `구금한`, `강조하는`, `열린`
    boolean describes() {
      if (last.pos().equals("ETM")) {
        return true;
      }
      char end = last.text().charAt(last.text().length() - 1);
      int letter = end < 0xAC00 || end > 0xD7A3 ? 0 : (end - 0xAC00) % 28;
      return last.pos().matches("V.*|XS[VA]") && (letter == 4 || letter == 8);
    }

    boolean noun() {
      return last.pos().matches("NN.*|XSN|SN|SL|NR|NP|S.*");
    }
  }

  /// Where the sentence goes on behind a clause that opens a range and has a subject of its own;
  /// its beginning if there is none.
  static int behind(Surface surface, int from, int to, SpeechBook book) {
    String text = surface.text(new Range(from, Math.max(from, to)));
    var words = words(text, from, book);
    int subject = 0;
    while (subject < words.size() && !words.get(subject).marked()) {
      subject++;
    }
    if (subject == words.size() || words.get(subject).topic()) {
      return from;
    }
    for (int i = subject + 1; i < words.size() && !words.get(i).marked(); i++) {
      if (words.get(i).describes()) {
        int next = words.get(i).end() + 1;
        var matter = MATTER.matcher(text.substring(Math.min(text.length(), next - from)));
        if (matter.find()) {
          return next + matter.end();
        }
        if (isTopicNext(words, i + 1)) {
          return next;
        }
      }
    }
    return from;
  }

  /// `활동가들은` right behind a clause, but not `적은`, `것은`, which are no one.
  private static boolean isTopicNext(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
      var word = words.get(i);
      if (word.topic()) {
        return word.end() - word.start() > 2;
      }
      if (!word.noun()) {
        return false;
      }
    }
    return false;
  }

  private static List<Word> words(String text, int offset, SpeechBook book) {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      int start = offset + matcher.start();
      int end = offset + matcher.end();
      book.wordEnding(matcher.group().endsWith(",") ? end - 1 : end)
          .ifPresent(last -> words.add(new Word(start, end, last)));
    }
    return words;
  }

  /// Whether a particle marks a subject or topic somewhere in a range.
  static boolean isMarked(Surface surface, int from, int to, SpeechBook book) {
    String text = surface.text(new Range(from, Math.max(from, to)));
    return words(text, from, book).stream().anyMatch(Word::marked);
  }
}
