package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Annotated;

/// Who says what in Chinese: `甲说：“…”`, `“…”，甲说`, `甲表示，…`, `据甲报道，…`. A sentence whose verb has no
/// subject, or a pronoun, goes on with the last speaker.
///
/// Kinds of the word list: `cue` (value: the act), `not-cue` (words that hold one), `cue-object`
/// (verbs that need no mark behind them), `according`, `source-end`.
final class ChineseSpeech {
  private static final int SHORTEST = 6;
  private static final int CLAUSE = 4;
  private static final int LONG = 16;
  private static final int OBJECT = 6;

  private final Lexicon lexicon;
  private final Speakers speakers;
  private final Pattern cue;
  private final Pattern notCue;
  private final Pattern according;
  private final Pattern quoteNext = Pattern.compile("^(?:[\\u3400-\\u9fff]{0,10})?[,:] ?\"|^ ?\"");
  private final Pattern clauseNext = Pattern.compile("^[,:] ?");
  private final Pattern toldNext = Pattern.compile("^[\\u3400-\\u9fff]{1,10}[,:] ?");
  private final Pattern led = Pattern.compile(": ?\"$");

  ChineseSpeech(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new Speakers(lexicon);
    this.cue = Pattern.compile("(?<cue>" + lexicon.any("cue") + ")(?:说|道|称|指(?![控责导]))?了?");
    this.notCue = Pattern.compile(lexicon.any("not-cue"));
    this.according =
        Pattern.compile(
            "(?:^|[,;。\"])(?:另|又)?(?:"
                + lexicon.any("according")
                + ")(?<who>[^,;。:\"]{2,40}?)(?:"
                + lexicon.any("source-end")
                + ")[,:]? ?");
  }

  List<Speech> read(Annotated annotated, int first) {
    String text = annotated.blocked().document().text();
    return SpeechBook.read(
        annotated,
        "zh",
        first,
        (surface, sentence, last, book) -> {
          var speaker = last;
          for (var piece : pieces(surface, sentence, text)) {
            var meant = speakers.meant(surface, piece, speaker);
            var now = new Piece(surface, piece, meant.orElse(null), book).read();
            speaker = now == null ? speaker : now;
          }
          return speaker;
        });
  }

  /// `他说：“…。”她哭了`: a quotation that its verb leads in and that closes with the mark of a sentence
  /// ends one.
  private List<Range> pieces(Surface surface, Range sentence, String text) {
    var pieces = new ArrayList<Range>();
    int from = sentence.start();
    for (var quotation : surface.quotations(sentence)) {
      boolean closed = "。！？!?…".indexOf(text.charAt(quotation.end() - 1)) >= 0;
      String before = PlainChinese.of(surface.text(new Range(from, quotation.start())));
      boolean leads = before.matches("(?s).*[:,]\"") || cue.matcher(before).find();
      int end = quotation.end() + 1;
      if (closed && leads && before.length() > 1 && end < sentence.end()) {
        pieces.add(new Range(from, end));
        from = end;
      }
    }
    pieces.add(new Range(from, sentence.end()));
    return pieces;
  }

  private SpeechAct act(String printed) {
    return SpeechAct.valueOf(lexicon.value("cue", printed).orElse("say").toUpperCase(Locale.ROOT));
  }

  /// One stretch of the text with what is said in it.
  private final class Piece {
    private final Surface surface;
    private final Range range;
    private final @Nullable Place last;
    private final SpeechBook book;
    private final String text;
    private final List<Range> quoted;

    Piece(Surface surface, Range range, @Nullable Place last, SpeechBook book) {
      this.surface = surface;
      this.range = range;
      this.last = last;
      this.book = book;
      this.text = PlainChinese.of(surface.text(range));
      this.quoted =
          surface.quotations(range).stream()
              .filter(q -> q.end() - q.start() >= SHORTEST && !isName(surface, q))
              .toList();
    }

    private static boolean isName(Surface surface, Range quotation) {
      return surface.named(quotation.start(), quotation.end()).stream()
          .anyMatch(p -> p.start() == quotation.start() && p.end() == quotation.end());
    }

    @Nullable Place read() {
      var source = according.matcher(text);
      if (source.find()) {
        return source(
            range.start() + source.start("who"),
            range.start() + source.end("who"),
            range.start() + source.end());
      }
      var not = notCue.matcher(text);
      var matcher = cue.matcher(text);
      int at = 0;
      while (matcher.find(at)) {
        int start = matcher.start();
        at = matcher.end();
        if (!isInside(not, start, at)) {
          var verb = new Range(range.start() + start, range.start() + at);
          var content = content(verb, matcher.group("cue"));
          if (content != null) {
            return told(verb, content, matcher.group("cue"));
          }
        }
      }
      return uncued();
    }

    private static boolean isInside(java.util.regex.Matcher not, int start, int end) {
      not.reset();
      while (not.find()) {
        if (not.start() <= start && end <= not.end()) {
          return true;
        }
      }
      return false;
    }

    /// A quotation beside the verb, else the clause behind it.
    private @Nullable Range content(Range verb, String printed) {
      String behind = text.substring(verb.end() - range.start());
      var next = quoted.stream().filter(q -> q.start() >= verb.end()).findFirst();
      if (next.isPresent() && quoteNext.matcher(behind).find() && isWhole(verb, next.get())) {
        return next.get();
      }
      var inverted =
          quoted.stream()
              .filter(q -> q.end() <= verb.start())
              .filter(q ->
                  !text.substring(q.end() - range.start(), verb.start() - range.start())
                      .matches("(?s)\".*[。;:].*"))
              .reduce((a, b) -> b);
      boolean closing =
          behind.matches("[。.!?]?[\"\\s]*|[,。].*|:?")
              || (printed.equals("告诉") && behind.matches("[^,;:]{1,10}[。.]?"));
      if (inverted.isPresent() && closing) {
        return inverted.get();
      }
      var clause = (printed.equals("告诉") ? toldNext : clauseNext).matcher(behind);
      int from = verb.end() + (clause.find() ? clause.end() : 0);
      boolean marked = from > verb.end() || text.startsWith("说", verb.end() - 1 - range.start());
      if (!marked && lexicon.value("cue-marked", printed).isPresent()) {
        return null;
      }
      boolean objects = lexicon.value("cue-object", printed).isPresent();
      int least = marked || !objects ? CLAUSE : OBJECT;
      return range.end() - from > least ? new Range(from, range.end()) : null;
    }

    /// Whether the quotation stands first behind the verb and the clause does not go on with it.
    private boolean isWhole(Range verb, Range quotation) {
      int from = range.start();
      boolean first = text.indexOf('"', verb.end() - from) == quotation.start() - 1 - from;
      int end = quotation.end() + 1 - from;
      return first && (end >= text.length() || !PlainChinese.isHan(text.charAt(end)));
    }

    private @Nullable Place told(Range verb, Range content, String printed) {
      boolean inverted = content.end() <= verb.start();
      var said =
          inverted
              ? speakers.of(surface, new Range(content.end() + 1, verb.start()), last, true)
              : speakers.of(surface, new Range(begin(verb), verb.start()), last, false);
      var speaker = said.orElse(null);
      boolean direct = quoted.contains(content);
      if (direct && !inverted) {
        before(content, verb, printed, speaker);
      }
      book.add(range, content, printed, act(printed), speaker, direct, "cue:" + printed);
      return speaker;
    }

    /// Behind a quotation with which the stretch begins.
    private int begin(Range verb) {
      return quoted.stream()
          .filter(q -> q.start() <= range.start() + 2 && q.end() < verb.start())
          .map(q -> q.end() + 1)
          .findFirst()
          .orElse(range.start());
    }

    /// `“…。”甲说，“…。”`: the speaker stands between two quotations.
    private void before(Range content, Range verb, String printed, @Nullable Place speaker) {
      quoted.stream()
          .filter(q -> q.end() < verb.start() && q.end() < content.start())
          .filter(q -> q.start() <= range.start() + 2)
          .forEach(q -> book.add(range, q, printed, act(printed), speaker, true, "cue:" + printed));
    }

    private @Nullable Place source(int from, int to, int content) {
      String printed = PlainChinese.of(surface.text(new Range(from, to)));
      var speaker = surface.last(from, to).or(() -> speakers.called(surface, printed, from, last));
      if (range.end() - content <= CLAUSE) {
        return null;
      }
      var said = new Range(content, range.end());
      if (speaker.isEmpty()) {
        book.source(range, said, new Range(from, to));
        return null;
      }
      book.add(range, said, "according to", SpeechAct.SAY, speaker.get(), false, "according-to");
      return speaker.get();
    }

    /// A quotation without a verb: behind a colon, or going on with the last speaker.
    private @Nullable Place uncued() {
      for (var quotation : quoted) {
        boolean whole = quotation.end() - quotation.start() > range.end() - range.start() - 5;
        String before = PlainChinese.of(surface.text(new Range(range.start(), quotation.start())));
        boolean leads = led.matcher(before).find();
        if (!leads && !whole && quotation.end() - quotation.start() < LONG) {
          continue;
        }
        Optional<Place> beside =
            leads
                ? surface.first(range.start(), quotation.start()).filter(Place::person)
                : Optional.empty();
        var speaker = whole ? last : beside.orElse(null);
        String rule = speaker == null ? "unattributed" : whole ? "continued" : "beside";
        book.add(range, quotation, null, SpeechAct.SAY, speaker, true, rule);
        if (beside.isPresent()) {
          return beside.get();
        }
      }
      return null;
    }
  }
}
