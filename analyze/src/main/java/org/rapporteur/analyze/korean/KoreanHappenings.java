package org.rapporteur.analyze.korean;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Deed;
import org.rapporteur.analyze.rules.FrameBook;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Spoken;

/// Happenings that a Korean verb in the past tells of somebody named: appointed, arrested,
/// sentenced, released, executed, sent back.
///
/// Kind of the word list: `trigger` (the stem; value: type, English lemma, violation if it is one).
final class KoreanHappenings {
  private static final Pattern LAST = Pattern.compile("[\\s.!]*");

  private final Lexicon lexicon;
  private final Pattern trigger;

  KoreanHappenings(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.trigger =
        Pattern.compile(
            "(?<stem>"
                + lexicon.any("trigger")
                + ")(?:(?<active>했다|했고|했으며|했으나|했지만|했는데|했다고|했다며|했던|하고|한 데|한 뒤|한 후|었다|었고|었으며|고 )|(?<passive>(?:렸|됐|되었|받았|당했|났|졌)(?:다고|다며|다|고|으며|으나|지만|는데|던)|돼 |된 뒤|된 후|받고|받은 뒤|받은 후|당한 뒤|당한 후))(?! ?(?:말|것으로))");
  }

  List<Frame> read(Spoken spoken, int first) {
    return FrameBook.read(
        spoken,
        "ko",
        first,
        (surface, sentence, book) -> {
          var matcher = trigger.matcher(surface.text(sentence));
          while (matcher.find()) {
            int at = sentence.start() + matcher.start();
            int from = Math.max(sentence.start(), said(spoken, at));
            told(surface, sentence, from, matcher.toMatchResult(), book);
          }
        });
  }

  /// Where what somebody says of a deed begins, or 0: whoever says it does not do it.
  private static int said(Spoken spoken, int at) {
    return spoken.speeches().stream()
        .filter(s -> s.contentStart() <= at && at < s.contentEnd())
        .mapToInt(Speech::contentStart)
        .max()
        .orElse(0);
  }

  /// @param from where whoever does it may be named
  private void told(Surface surface, Range sentence, int from, MatchResult m, FrameBook book) {
    var word = new Range(sentence.start() + m.start(), sentence.start() + m.end());
    boolean passive = m.group("passive") != null;
    var topic = Topics.of(surface, from, word.start());
    var touched =
        passive
            ? topic.filter(Place::person).map(List::of).orElse(List.of())
            : Topics.objects(surface, from, word.start());
    var doers =
        passive
            ? List.<Place>of()
            : topic.filter(t -> !touched.contains(t)).map(List::of).orElse(List.of());
    var deed = Deed.of(lexicon, "trigger", m.group("stem"));
    boolean last = LAST.matcher(surface.text(new Range(word.end(), sentence.end()))).matches();
    book.add(
        deed,
        sentence,
        word,
        touched.stream().limit(1).toList(),
        doers,
        last ? behindTopic(surface, sentence, word) : null);
  }

  /// A day right behind the topic is that of the verb that ends the sentence, whatever other days
  /// stand between: `법원은 12일 1971년 나포된 선원에게 무죄를 선고했다`.
  private static Range behindTopic(Surface surface, Range sentence, Range word) {
    int topic = Topics.end(surface, sentence.start(), word.start());
    int end = topic == sentence.start() ? topic : Math.min(word.start(), topic + 2);
    return new Range(topic, end);
  }
}
