package org.rapporteur.analyze.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Words;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeMention;

/// Finds printed times and says what they mean without any anchor.
public final class TimeTagger {
  private static final List<TimeRule> RULES =
      Stream.of(EnglishSpans.rules(), EnglishDays.rules(), EnglishTimes.rules())
          .flatMap(List::stream)
          .toList();

  /// What stands in every time; a sentence without any is not searched.
  private static final Pattern TELLS_TIME =
      Pattern.compile(
          "\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun"
              + "|day|week|month|year|decade|yesterday|today|tomorrow|tonight|morning|afternoon"
              + "|evening|night|spring|summer|autumn|fall|pandemic|covid|war|revolution|march|that)",
          Pattern.CASE_INSENSITIVE);

  private TimeTagger() {}

  /// The times of a sentence, left to right, numbered from `first`.
  public static List<TimeMention> in(Document document, Sentence sentence, int first) {
    var words = Words.of(sentence);
    if (!TELLS_TIME.matcher(words.line()).find()) {
      return List.of();
    }
    var taken = new BitSet();
    var times = new ArrayList<Draft>();
    for (var rule : RULES) {
      for (var found : words.find(rule.pattern())) {
        var meaning = rule.meaning().apply(found);
        add(document, found.start(), found.end(), meaning, rule.ofHappening(), taken, times);
      }
    }
    listed(document, words, taken, times);
    times.sort(Comparator.comparingInt(Draft::start));
    var mentions = new ArrayList<TimeMention>(times.size());
    for (var time : times) {
      mentions.add(
          new TimeMention(
              first + mentions.size(),
              sentence.number(),
              time.start(),
              time.end(),
              document.text().substring(time.start(), time.end()),
              time.expression(),
              time.ofHappening()
                  ? Tenses.ofHappening(sentence.tokens())
                  : Tenses.of(sentence.tokens(), time.start())));
    }
    return mentions;
  }

  private record Draft(int start, int end, TimeExpression expression, boolean ofHappening) {}

  private static void add(
      Document document,
      int start,
      int end,
      @Nullable TimeExpression expression,
      boolean ofHappening,
      BitSet taken,
      List<Draft> times) {
    int next = taken.nextSetBit(start);
    if (expression == null || (next >= 0 && next < end)) {
      return;
    }
    taken.set(start, end);
    times.add(new Draft(start, end, expression, ofHappening));
  }

  /// `in 2008, 2012, and 2018`: a year goes on a list that a year began.
  private static void listed(Document document, Words words, BitSet taken, List<Draft> times) {
    for (var draft : List.copyOf(times)) {
      int end = draft.end();
      while (draft.expression() instanceof Absolute absolute
          && absolute.date().value().length() == 4) {
        String rest = document.text().substring(end, Math.min(document.text().length(), end + 16));
        var matcher = EnglishTimes.NEXT_YEAR.matcher(rest.replace('\u00A0', ' '));
        if (!matcher.find()) {
          break;
        }
        int start = end + matcher.start(1);
        add(
            document,
            start,
            end + matcher.end(1),
            new Absolute(new Edtf(matcher.group(1))),
            false,
            taken,
            times);
        end = end + matcher.end(1);
      }
    }
  }
}
