package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Deed;
import org.rapporteur.analyze.rules.FrameBook;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Spoken;

/// Happenings that a verb and a name of one clause tell safely: whoever stands before `被` is
/// arrested, sentenced or killed, whoever stands right behind the verb too; a body adopts or holds
/// what it names on a day. What is denied, planned or demanded is left out.
///
/// Kinds of the word list: `trigger`, `trigger-alone` (told of whoever stands before it),
/// `trigger-body` (what bodies do), each with type, English lemma and perhaps the violation;
/// `unsaid`.
final class ChineseHappenings {
  private static final int NEAR = 14;
  private static final Pattern BYLINE = Pattern.compile("\\([^()]{0,16}(?:记者|通讯员|特派员)?$");

  private final Lexicon lexicon;
  private final Pattern passive;
  private final Pattern active;
  private final Pattern alone;
  private final Pattern body;
  private final Pattern unsaid;

  /// What begins another clause or gives the happening to somebody else.
  private final Pattern told;

  ChineseHappenings(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.passive =
        Pattern.compile(
            "(?:被|遭到?|受到|获)(?<by>[^,;。:]{0,40}?)(?<word>" + lexicon.any("trigger") + ")(?![人者国])");
    this.active = Pattern.compile("(?<word>" + lexicon.any("trigger") + ")(?<=..)(?:了|的)?(?![者所])");
    this.alone = Pattern.compile("(?<word>" + lexicon.any("trigger-alone") + ")(?![者所人率])");
    this.body = Pattern.compile("(?<word>" + lexicon.any("trigger-body") + ")(?!的)");
    this.told = Pattern.compile(lexicon.any("cue") + "|欢迎|的|预计|允许");
    this.unsaid = Pattern.compile(lexicon.any("unsaid") + "[\\u3400-\\u9fff]{0,3}$");
  }

  List<Frame> read(Spoken spoken, int first) {
    return FrameBook.read(spoken, "zh", first, this::sentence);
  }

  private void sentence(Surface surface, Range sentence, FrameBook book) {
    String text = PlainChinese.of(surface.text(sentence));
    var done = new ArrayList<MatchResult>();
    for (var match : free(passive, text, done)) {
      var touched = before(surface, sentence, match.start(), true);
      var doers =
          surface.named(sentence.start() + match.start(), sentence.start() + match.start("word"));
      tell("trigger", match, sentence, touched, doers, book);
    }
    for (var match : free(active, text, done)) {
      int from = sentence.start() + match.end();
      var touched =
          surface.named(from, Math.min(sentence.end(), from + NEAR)).stream()
              .filter(Place::person)
              .limit(1)
              .toList();
      if (match.group("word").length() > 1 && !touched.isEmpty()) {
        var doers =
            before(surface, sentence, match.start(), false).stream()
                .filter(d -> !touched.contains(d))
                .filter(d -> !d.person() || !isOfCourts(match))
                .toList();
        tell("trigger", match, sentence, touched, doers, book);
      }
    }
    for (var match : free(alone, text, done)) {
      var touched = before(surface, sentence, match.start(), true);
      tell("trigger-alone", match, sentence, touched, List.of(), book);
    }
    for (var match : free(body, text, done)) {
      var doers = before(surface, sentence, match.start(), false);
      tell("trigger-body", match, sentence, List.of(), doers, book);
    }
  }

  private boolean isOfCourts(MatchResult match) {
    return Deed.of(lexicon, "trigger", match.group("word")).type() == EventType.COURT_DECISION;
  }

  /// The places of a pattern that no earlier one has and that are said to be so.
  private List<MatchResult> free(Pattern pattern, String text, List<MatchResult> done) {
    var found = new ArrayList<MatchResult>();
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      var match = matcher.toMatchResult();
      boolean said =
          !unsaid.matcher(text.substring(Math.max(0, match.start() - NEAR), match.start())).find();
      if (said
          && done.stream().noneMatch(d -> d.start() < match.end() && match.start() < d.end())) {
        found.add(match);
      }
    }
    done.addAll(found);
    return found;
  }

  /// The subject of a verb, unless another verb of saying stands between; for what befalls people,
  /// a person.
  private List<Place> before(Surface surface, Range sentence, int verb, boolean person) {
    var before = new Range(sentence.start(), sentence.start() + verb);
    var clause = Subjects.of(surface, before);
    int end = before.start() + clause.to();
    return clause
        .named()
        .filter(p -> !person || p.person())
        .filter(p -> !isByline(surface, sentence, p))
        .filter(p -> !told.matcher(PlainChinese.of(surface.text(new Range(p.end(), end)))).find())
        .stream()
        .toList();
  }

  /// `(海灯社记者林晓峰利马二日专电)`: who wrote a text is named where it was sent from.
  private static boolean isByline(Surface surface, Range sentence, Place place) {
    String before = PlainChinese.of(surface.text(new Range(sentence.start(), place.start())));
    String behind = PlainChinese.of(surface.text(new Range(place.end(), sentence.end())));
    return BYLINE.matcher(before).find() && behind.matches("(?s)[^()]{0,20}[电讯道]\\).*");
  }

  private void tell(
      String kind,
      MatchResult match,
      Range sentence,
      List<Place> touched,
      List<Place> doers,
      FrameBook book) {
    var word =
        new Range(sentence.start() + match.start("word"), sentence.start() + match.end("word"));
    book.add(Deed.of(lexicon, kind, match.group("word")), sentence, word, touched, doers);
  }
}
