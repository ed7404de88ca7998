package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.TimeMention;

/// Times that belong to the noun they stand beside and to nothing above it: `the massacre of 28
/// September 2009`, `the 2001 marriage`. What is said or decided of it happened on another day;
/// what is done in it, `in the raid of 3 May police entered the hall`, on that one.
final class OfNoun {
  /// Parts of a time and what has one: `the morning of 3 May`, `the end of 2010`.
  private static final Set<String> PARTS =
      Set.of(
          "afternoon",
          "anniversary",
          "beginning",
          "close",
          "course",
          "dawn",
          "day",
          "days",
          "end",
          "evening",
          "eve",
          "half",
          "hour",
          "middle",
          "midnight",
          "month",
          "morning",
          "night",
          "noon",
          "outset",
          "part",
          "period",
          "quarter",
          "spring",
          "start",
          "summer",
          "autumn",
          "week",
          "weekend",
          "winter",
          "year");

  /// What is said or decided on its own day.
  private static final Set<String> SAID =
      Set.of(
          "address",
          "briefing",
          "communique",
          "communiqué",
          "conference",
          "decision",
          "decree",
          "hearing",
          "interview",
          "judgement",
          "judgment",
          "letter",
          "meeting",
          "message",
          "note",
          "order",
          "release",
          "report",
          "resolution",
          "ruling",
          "session",
          "sitting",
          "speech",
          "statement",
          "verdict",
          "vote");

  private OfNoun() {}

  /// The head of the words for a time, or -1.
  static int head(Tree tree, Sentence sentence, TimeMention time) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(w -> isWithin(sentence, w, time))
        .filter(w -> tree.governor(w) < 0 || !isWithin(sentence, tree.governor(w), time))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isWithin(Sentence sentence, int word, TimeMention time) {
    var token = sentence.tokens().get(word);
    return time.start() <= token.start() && token.end() <= time.end();
  }

  /// @param time the head of the words for a time
  static boolean isDated(Tree tree, int time) {
    int noun = time < 0 ? -1 : tree.governor(time);
    return noun >= 0
        && tree.word(noun).pos().startsWith("NN")
        && !tree.relation(noun).startsWith("obl")
        && tree.relation(time).matches("nmod:of|compound|nummod|amod|nmod:poss")
        && !PARTS.contains(tree.word(noun).lemma().toLowerCase(Locale.ROOT))
        && !SAID.contains(tree.word(noun).lemma().toLowerCase(Locale.ROOT));
  }
}
