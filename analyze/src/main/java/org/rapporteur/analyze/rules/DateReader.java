package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeMention;
import org.rapporteur.model.time.TimeMention.Tense;

/// Finds the times of a sentence by an ordered list of rules; what an earlier rule took no later
/// one may take.
public final class DateReader {
  private final List<DateRule> rules;
  private final Pattern future;
  private final Pattern past;
  private final Clauses clauses;
  private final UnaryOperator<String> plain;

  /// @param future what in a sentence shows that it looks ahead
  /// @param past what shows that it looks back
  public DateReader(List<DateRule> rules, Pattern future, Pattern past) {
    this(rules, future, past, Clauses.NONE, PlainText::of);
  }

  /// @param plain the form in which the rules see a text; as long as the text
  public DateReader(
      List<DateRule> rules, Pattern future, Pattern past, UnaryOperator<String> plain) {
    this(rules, future, past, Clauses.NONE, plain);
  }

  /// @param clauses which part of a sentence looks ahead though the rest may not
  public DateReader(List<DateRule> rules, Pattern future, Pattern past, Clauses clauses) {
    this(rules, future, past, clauses, PlainText::of);
  }

  private DateReader(
      List<DateRule> rules,
      Pattern future,
      Pattern past,
      Clauses clauses,
      UnaryOperator<String> plain) {
    this.rules = List.copyOf(rules);
    this.future = future;
    this.past = past;
    this.clauses = clauses;
    this.plain = plain;
  }

  /// The times, left to right, numbered from `first`.
  public List<TimeMention> read(Document document, Sentence sentence, int first) {
    String line = plain.apply(document.text().substring(sentence.start(), sentence.end()));
    var taken = new BitSet();
    var drafts = new ArrayList<Draft>();
    for (var rule : rules) {
      collect(rule, line, taken, drafts);
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    var tense = tense(line);
    var mentions = new ArrayList<TimeMention>(drafts.size());
    for (var draft : drafts) {
      int start = sentence.start() + draft.start();
      int end = sentence.start() + draft.end();
      mentions.add(
          new TimeMention(
              first + mentions.size(),
              sentence.number(),
              start,
              end,
              document.text().substring(start, end),
              draft.expression(),
              tense(draft, line, tense)));
    }
    return mentions;
  }

  private record Draft(int start, int end, TimeExpression expression, Tense tense) {}

  private static void collect(DateRule rule, String line, BitSet taken, List<Draft> drafts) {
    var matcher = rule.pattern().matcher(line);
    while (matcher.find()) {
      int next = taken.nextSetBit(matcher.start());
      boolean free = matcher.end() > matcher.start() && (next < 0 || next >= matcher.end());
      var meaning = free ? rule.meaning().apply(matcher.toMatchResult()) : null;
      if (meaning != null) {
        taken.set(matcher.start(), matcher.end());
        drafts.add(new Draft(matcher.start(), matcher.end(), meaning, rule.tense()));
      }
    }
  }

  private Tense tense(Draft draft, String line, Tense sentence) {
    if (draft.tense() != Tense.UNKNOWN) {
      return draft.tense();
    }
    return clauses.lookAhead(line, draft.start(), draft.end()) ? Tense.FUTURE : sentence;
  }

  private Tense tense(String line) {
    if (future.matcher(line).find()) {
      return Tense.FUTURE;
    }
    return past.matcher(line).find() ? Tense.PAST : Tense.UNKNOWN;
  }
}
