package org.rapporteur.analyze.korean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

/// Who says what in Korean: `"…"라고 말했다`, `…다고 밝혔다`, `…을 촉구했다`, `…에 따르면`. The speaker is the topic
/// of the sentence, or whoever stands between what is said and the verb (`…다고 외교부가 밝혔다`); a
/// sentence that goes on (`이어`, `그는`) keeps the last speaker.
final class KoreanSpeech {
  private static final int SHORTEST = 8;
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:이어|이어서|또|또한|그는|그녀는|그러면서|아울러|특히|다만|덧붙여|그 |이는|\")");

  /// Whoever spoke last, even if the sentence names another: `그는 성지원이 운영하던 공장에서 일했다고 했다`.
  private static final Pattern PRONOUN = Pattern.compile("^(?:이어 |또 |다만 )?(?:그는|그녀는) ");

  private static final Pattern SOURCE = Pattern.compile("(?:에|의 말에) (?:따르면|의하면),? ");

  private final Lexicon lexicon;
  private final Pattern quoting;
  private final Pattern reported;
  private final Pattern demanded;

  KoreanSpeech(Lexicon lexicon) {
    this.lexicon = lexicon;
    String cue = "(?<cue>" + lexicon.any("cue") + ")";
    this.quoting = Pattern.compile("^\"?(?:이?라고|고|이?라며|며|이?라면서|면서|이?라는|는)(?:[^\"]*?" + cue + ")?");
    this.reported =
        Pattern.compile(
            "(?:다|라|냐|자|까|겠다)(?:고|며|면서)(?<between> [^.\"]{0,40}?| ?)"
                + cue
                + "(?:다|으며|고|는데)?[.!]?\\s*$");
    this.demanded =
        Pattern.compile("(?:을|를|라고|고) (?<cue>" + lexicon.any("cue-object") + ")[.]?\\s*$");
  }

  List<Speech> read(Annotated annotated, int first) {
    return SpeechBook.read(annotated, "ko", first, this::sentence);
  }

  private @Nullable Place sentence(
      Surface surface, Range sentence, @Nullable Place last, SpeechBook book) {
    String text = surface.text(sentence);
    for (var quotation : surface.quotations(sentence)) {
      var link = quoting.matcher(text.substring(quotation.end() - sentence.start()));
      if (quotation.end() - quotation.start() >= SHORTEST && link.find()) {
        return quoted(surface, sentence, quotation, link, last, book);
      }
    }
    var matcher = reported.matcher(text);
    if (matcher.find()) {
      return told(surface, sentence, matcher, "cue", last, book);
    }
    var source = SOURCE.matcher(text);
    if (source.find()) {
      return according(surface, sentence, source, book);
    }
    var demand = demanded.matcher(text);
    return demand.find() ? told(surface, sentence, demand, "cue-object", null, book) : null;
  }

  private @Nullable Place quoted(
      Surface surface,
      Range sentence,
      Range quotation,
      Matcher link,
      @Nullable Place last,
      SpeechBook book) {
    var speaker =
        pronoun(surface, sentence, last)
            .or(() -> Topics.of(surface, sentence.start(), quotation.start()))
            .or(() -> Topics.of(surface, quotation.end(), sentence.end()))
            .or(() -> goesOn(surface, sentence, last));
    String cue = link.group("cue");
    book.add(
        sentence,
        quotation,
        cue == null ? "하다" : cue,
        cue == null ? SpeechAct.SAY : act("cue", cue),
        speaker.orElse(null),
        true,
        "cue:" + (cue == null ? "라고" : cue));
    return speaker.orElse(null);
  }

  private @Nullable Place told(
      Surface surface,
      Range sentence,
      Matcher matcher,
      String kind,
      @Nullable Place last,
      SpeechBook book) {
    boolean object = kind.equals("cue-object");
    int verb = sentence.start() + matcher.start("cue");
    int end = sentence.start() + (object ? matcher.start() : matcher.start("between"));
    var speaker =
        (object ? Optional.<Place>empty() : Topics.of(surface, end, verb))
            .or(() -> pronoun(surface, sentence, last))
            .or(() -> Topics.of(surface, sentence.start(), end))
            .or(() -> goesOn(surface, sentence, last));
    boolean inner = !object && Topics.of(surface, end, verb).isPresent();
    boolean theSame = pronoun(surface, sentence, last).isPresent();
    int from = inner || theSame ? sentence.start() : Topics.end(surface, sentence.start(), end);
    if (speaker.isEmpty() && object) {
      return null;
    }
    String cue = matcher.group("cue");
    book.add(
        sentence,
        new Range(from, Math.max(from + 1, end)),
        cue,
        act(kind, cue),
        speaker.orElse(null),
        false,
        "cue:" + cue);
    return speaker.orElse(null);
  }

  private static @Nullable Place according(
      Surface surface, Range sentence, Matcher source, SpeechBook book) {
    int to = sentence.start() + source.start();
    var speaker = surface.last(Math.max(sentence.start(), to - 30), to).orElse(null);
    book.add(
        sentence,
        new Range(sentence.start() + source.end(), sentence.end()),
        "따르면",
        SpeechAct.SAY,
        speaker,
        false,
        "according-to");
    return speaker;
  }

  private static Optional<Place> goesOn(Surface surface, Range sentence, @Nullable Place last) {
    boolean on = GOES_ON.matcher(surface.text(sentence)).find();
    return on ? Optional.ofNullable(last) : Optional.empty();
  }

  private static Optional<Place> pronoun(Surface surface, Range sentence, @Nullable Place last) {
    return Optional.ofNullable(last)
        .filter(Place::person)
        .filter(l -> PRONOUN.matcher(surface.text(sentence)).find());
  }

  private SpeechAct act(String kind, String cue) {
    String act = lexicon.value(kind, cue).orElse("say");
    return SpeechAct.valueOf(act.toUpperCase(java.util.Locale.ROOT));
  }
}
