package org.rapporteur.analyze.chinese;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// One stretch of a Chinese text and what is said in it: according to somebody, by a verb of
/// saying, or in a quotation without one.
final class SpokenPiece {
  private static final int SHORTEST = 6;
  private static final int CLAUSE = 4;
  private static final int LONG = 16;
  private static final int OBJECT = 2;
  private static final Pattern QUOTE_NEXT =
      Pattern.compile("^(?:[\\u3400-\\u9fff]{0,10})?[,:] ?\"|^ ?\"");
  private static final Pattern CLAUSE_NEXT = Pattern.compile("^[,:] ?");
  private static final Pattern TOLD_NEXT = Pattern.compile("^[\\u3400-\\u9fff]{1,10}[,:] ?");
  private static final Pattern LED = Pattern.compile(": ?\"$");

  /// `据所收到的资料`: a source that is nobody.
  private static final Pattern NOBODY = Pattern.compile("^(?:所|上述|有关|相关|公开|最新|其|这)");

  /// People and papers without a name before a verb: `一名不愿具名的职员`, `当地居民`.
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:^|[,;。:\"])(?<who>(?:[一两三多数几某有][名位个些]|不少|部分|当地|附近|知情|目击)[\\u3400-\\u9fff]{1,20}?)(?:[则亦也还又]|(?:[对向]|当天|昨日|随后).*)?$");

  private final SayingWords words;
  private final Speakers speakers;
  private final Surface surface;
  private final Range range;
  private final @Nullable Place last;
  private final SpeechBook book;
  private final String text;
  private final List<Range> quoted;

  SpokenPiece(
      SayingWords words,
      Speakers speakers,
      Surface surface,
      Range range,
      @Nullable Place last,
      SpeechBook book) {
    this.words = words;
    this.speakers = speakers;
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
    var source = words.according().matcher(text);
    if (source.find() && !NOBODY.matcher(source.group("who")).find()) {
      return source(
          range.start() + source.start("who"),
          range.start() + source.end("who"),
          range.start() + source.end());
    }
    var matcher = words.cue().matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      int start = matcher.start();
      at = matcher.end();
      if (!words.isPartOfOther(text, start, at)) {
        var verb = new Range(range.start() + start, range.start() + at);
        var content = content(verb, matcher.group("cue"));
        if (content != null) {
          return told(verb, content, matcher.group("cue"));
        }
      }
    }
    return uncued();
  }

  /// A quotation beside the verb, else the clause behind it.
  private @Nullable Range content(Range verb, String printed) {
    String behind = text.substring(verb.end() - range.start());
    var next = quoted.stream().filter(q -> q.start() >= verb.end()).findFirst();
    if (next.isPresent() && QUOTE_NEXT.matcher(behind).find() && isWhole(verb, next.get())) {
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
    var clause = (printed.equals("告诉") ? TOLD_NEXT : CLAUSE_NEXT).matcher(behind);
    int from = verb.end() + (clause.find() ? clause.end() : 0);
    boolean marked = from > verb.end() || text.startsWith("说", verb.end() - 1 - range.start());
    if (!marked && words.needsMark(printed)) {
      return null;
    }
    boolean objects = words.takesObject(printed);
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
    var who = speaker == null ? unnamed(verb, inverted ? content.end() + 1 : begin(verb)) : null;
    var act = words.act(printed);
    book.add(range, content, printed, act, speaker, who, direct, "cue:" + printed);
    return speaker;
  }

  /// The words for a speaker without a name: `一名职员` in `一名职员透露，…`.
  private @Nullable Range unnamed(Range verb, int from) {
    String ahead = text.substring(from - range.start(), verb.start() - range.start());
    for (var pattern : List.of(SOMEBODY, this.words.source())) {
      var who = pattern.matcher(ahead);
      if (who.find()) {
        return new Range(from + who.start("who"), from + who.end("who"));
      }
    }
    return null;
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
        .forEach(
            q -> book.add(range, q, printed, words.act(printed), speaker, true, "cue:" + printed));
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
      boolean leads = LED.matcher(before).find();
      if (!leads && !whole && quotation.end() - quotation.start() < LONG) {
        continue;
      }
      Optional<Place> beside =
          leads
              ? surface.first(range.start(), quotation.start()).filter(Place::person)
              : Optional.empty();
      var meant = leads && speakers.isPronoun(before) ? last : null;
      var speaker = whole ? last : beside.orElse(meant);
      String rule = speaker == null ? "unattributed" : whole ? "continued" : "beside";
      book.add(range, quotation, null, SpeechAct.SAY, speaker, true, rule);
      if (beside.isPresent()) {
        return beside.get();
      }
    }
    return null;
  }
}
