package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Name;

/// A sentence of prose with the names in it. Places are those of the whole text.
///
/// Lists of companies are full of stops that end nothing ("Bada Co. Ltd. of Nampo"), and their
/// comments end a statement with a semicolon or an empty line as often as with a stop.
record Sentence(String text, int start, int end, List<Name> names) {
  private static final Pattern BREAK =
      Pattern.compile(
          "(?U)(?<=[.!?;])(?<!\\b(?:Ltd|Co|Corp|Inc|No|St|Mr|Ms|Dr|Gen|Col|a\\.k\\.a|f\\.k\\.a|[A-Z]|vs|approx)\\.)\\s+(?=[\\p{Lu}\\p{N}\"“(])|(?<=\\b(?:Ltd|Co|Corp|Inc)\\.)\\s+(?=(?:It|He|She|They|Its|His|Her|Their|This|These|The|A|An|Both|According|However|Also)\\s+\\p{Ll}|(?:In|On|Since|From|Until|Between|During)\\s+[\\p{Ll}\\p{N}])|\\n\\s*\\n|(?<=;)\\s+");
  private static final Pattern CLAUSE_OPENS = Pattern.compile("(?iU);|, (?:and|but|which|who) ");
  private static final Pattern CLAUSE_ENDS =
      Pattern.compile("(?iU),? (?:and|which|who|but|whose|while|where)\\b|;");

  Sentence {
    names = List.copyOf(names);
  }

  /// The sentences of a text, in order; together they are the whole text.
  ///
  /// @param given whether the known names are those of a list, which nobody cut short
  static List<Sentence> of(String text, NameFinder names, boolean given) {
    var sentences = new ArrayList<Sentence>();
    int start = 0;
    for (int end : ends(text)) {
      var found = given ? names.find(text, start, end) : names.findByCapitals(text, start, end);
      sentences.add(new Sentence(text, start, end, found));
      start = end;
    }
    return sentences;
  }

  private static List<Integer> ends(String text) {
    var ends = new ArrayList<Integer>();
    var breaks = BREAK.matcher(text);
    while (breaks.find()) {
      ends.add(breaks.end());
    }
    ends.add(text.length());
    return ends;
  }

  /// Whether it is a question, which tells of nothing.
  boolean asks() {
    return text.substring(start, end).stripTrailing().endsWith("?");
  }

  /// The words of it that stand before a place.
  String upTo(int at) {
    return text.substring(start, at);
  }

  /// The words of it that stand behind a place.
  String after(int at) {
    return text.substring(at, end);
  }

  /// The words between two places.
  String between(int from, int to) {
    return text.substring(from, to);
  }

  /// Where its first word begins.
  int firstWord() {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Where the clause begins that a place stands in.
  int clauseStart(int before) {
    int at = start;
    var clause = CLAUSE_OPENS.matcher(text).region(start, before);
    while (clause.find()) {
      at = clause.start();
    }
    return at;
  }

  /// Where the clause ends that a place stands in: in "A owns B, it is believed" with the sentence,
  /// in "A owns B, which may move" before "which".
  int clauseEnd(int after) {
    var clause = CLAUSE_ENDS.matcher(after(after));
    return clause.find() ? after + clause.start() : end;
  }
}
