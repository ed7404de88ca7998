package org.rapporteur.analyze.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// The words of a sentence as one plain line, so that patterns can be looked for, with the way back
/// to the words.
public final class Words {
  private final Sentence sentence;
  private final String line;
  private final int[] starts;

  private Words(Sentence sentence, String line, int[] starts) {
    this.sentence = sentence;
    this.line = line;
    this.starts = starts;
  }

  /// The line of a sentence: words as they stand, one space wherever the source has any.
  public static Words of(Sentence sentence) {
    var line = new StringBuilder();
    var tokens = sentence.tokens();
    int[] starts = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.get(i).start() > tokens.get(i - 1).end()) {
        line.append(' ');
      }
      starts[i] = line.length();
      line.append(tokens.get(i).text());
    }
    return new Words(sentence, line.toString(), starts);
  }

  /// The plain line.
  public String line() {
    return line;
  }

  /// All places where a pattern stands, left to right.
  public List<Found> find(Pattern pattern) {
    var found = new ArrayList<Found>();
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(found(matcher));
      }
    }
    return found;
  }

  /// Index of the word that covers a position of the line.
  public int wordAt(int position) {
    int at = java.util.Arrays.binarySearch(starts, position);
    return at >= 0 ? at : -at - 2;
  }

  /// Where a word begins in the line.
  public int lineStart(int word) {
    return starts[word];
  }

  /// Where a word ends in the line.
  public int lineEnd(int word) {
    return starts[word] + sentence.tokens().get(word).text().length();
  }

  private Found found(Matcher matcher) {
    int first = Math.max(0, wordAt(matcher.start()));
    int last = Math.max(first, wordAt(matcher.end() - 1));
    Token a = sentence.tokens().get(first);
    Token b = sentence.tokens().get(last);
    int start = a.start() + inside(a, matcher.start() - starts[first]);
    int left = matcher.end() - starts[last];
    int end = sameLength(b) && left < b.text().length() ? b.start() + left : b.end();
    return new Found(first, last + 1, start, Math.max(end, start + 1), matcher.toMatchResult());
  }

  private static int inside(Token token, int offset) {
    return sameLength(token) ? Math.max(0, offset) : 0;
  }

  private static boolean sameLength(Token token) {
    return token.end() - token.start() == token.text().length();
  }

  /// A place of the line where a pattern stands.
  ///
  /// @param from first word
  /// @param to one past the last word
  /// @param start first char in the stored text
  /// @param end one past the last char in the stored text
  public record Found(int from, int to, int start, int end, java.util.regex.MatchResult match) {
    /// A group of the pattern, or an empty string.
    public String group(int number) {
      String text = match.group(number);
      return text == null ? "" : text;
    }
  }
}
