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

/// Who says what in Korean: `"…"라고 말했다`, `…다고 밝혔다`, `…을 촉구했다`, `…에 따르면`. The particle of a
/// quotation makes any verb behind it one of saying, but for those of thought and hearsay. The
/// speaker is the topic of the clause, or whoever stands between what is said and the verb (`…다고
/// 외교부가 밝혔다`); a sentence that goes on (`이어`, `그는`) keeps the last speaker. One without a name
/// (`이웃들은`) stands as printed.
///
/// Kinds of the word list: `cue`, `cue-object`, `unspoken` (beginnings of verbs that say nothing),
/// `people` (nouns for those who speak).
final class KoreanSpeech {
  private static final int SHORTEST = 8;
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:이어|이어서|또|또한|그는|그녀는|그러면서|아울러|특히|다만|덧붙여|그 |이는|\")");

  /// Whoever spoke last, even if the sentence names another: `그는 성지원이 운영하던 공장에서 일했다고 했다`.
  private static final Pattern PRONOUN = Pattern.compile("^(?:이어 |또 |다만 )?(?:그는|그녀는) ");

  private static final Pattern SOURCE = Pattern.compile("(?:에|의 말에) (?:따르면|의하면),? ");

  /// All syllables that end in a letter: those of a verb in the past in `ㅆ`, in the present in `ㄴ`.
  private static final String PAST = ending(20);

  private static final String PRESENT = ending(4);

  private final Lexicon lexicon;
  private final Pattern quoting;
  private final Pattern reported;
  private final Pattern demanded;

  /// `이웃들은`, `한 남성이` at the beginning of a clause: people without a name.
  private final Pattern people;

  KoreanSpeech(Lexicon lexicon) {
    this.lexicon = lexicon;
    String known = lexicon.any("cue");
    String any =
        "(?!" + lexicon.any("unspoken") + ")[가-힣]{0,6}?(?:" + PAST + "|" + PRESENT + "(?=다))";
    String cue = "(?<![가-힣])(?<cue>" + known + "|" + any + ")";
    this.quoting =
        Pattern.compile(
            "^\"?(?:이?라고|고|이?라며|며|이?라면서|면서|이?라는|는|이?었다고|였다고)(?:[^\",]{0,40}?(?<cue>"
                + known
                + "))?");
    this.reported =
        Pattern.compile(
            "(?:다|라|냐|자|까)(?:고|며|면서)(?<between> [^.\",]{0,40}?| ?)"
                + cue
                + "(?:다?[.!]?\\s*$|다[.!]|다가? |(?:고|으며|며|는데|으나|지만|던),? )");
    this.people =
        Pattern.compile(
            "^ ?((?:[가-힣0-9]+ ){0,5}?[가-힣]*?(?:"
                + lexicon.any("people")
                + ")(?:들)?)(?:은|는|이|가|도|측은|측이) ");
    this.demanded =
        Pattern.compile("(?:을|를|라고|고) (?<cue>" + lexicon.any("cue-object") + ")[.]?\\s*$");
  }

  private static String ending(int letter) {
    var syllables = new StringBuilder("[");
    for (int i = 0xAC00 + letter; i <= 0xD7A3; i += 28) {
      syllables.append((char) i);
    }
    return syllables.append(']').toString();
  }

  List<Speech> read(Annotated annotated, int first) {
    return SpeechBook.read(annotated, "ko", first, this::sentence);
  }

  /// Clause by clause, each with its own speaker: `A는 …라고 비난했고, B는 …다고 밝혔다`.
  private @Nullable Place sentence(
      Surface surface, Range sentence, @Nullable Place last, SpeechBook book) {
    var rest = sentence;
    var speaker = last;
    boolean any = false;
    while (rest.end() - rest.start() > SHORTEST) {
      var heard = clause(surface, rest, speaker, book);
      if (heard == null) {
        break;
      }
      any = true;
      speaker = heard.speaker() == null ? speaker : heard.speaker();
      rest = new Range(Math.max(heard.end(), rest.start() + 1), sentence.end());
    }
    return any ? speaker : other(surface, sentence, book);
  }

  /// Who spoke in a clause, and where it ends.
  private record Heard(@Nullable Place speaker, int end) {}

  private @Nullable Heard clause(
      Surface surface, Range rest, @Nullable Place last, SpeechBook book) {
    String text = surface.text(rest);
    var told = reported.matcher(text);
    boolean reports = told.find();
    for (var quotation : surface.quotations(rest)) {
      var link = quoting.matcher(text.substring(quotation.end() - rest.start()));
      boolean first = !reports || quotation.start() - rest.start() < told.start();
      if (quotation.end() - quotation.start() >= SHORTEST && first && link.find()) {
        var speaker = quoted(surface, rest, quotation, link, last, book);
        return new Heard(speaker, quotation.end() + link.end());
      }
    }
    if (!reports) {
      return null;
    }
    var speaker = told(surface, rest, told, "cue", last, book);
    return new Heard(speaker, rest.start() + told.end());
  }

  private @Nullable Place other(Surface surface, Range sentence, SpeechBook book) {
    String text = surface.text(sentence);
    var source = SOURCE.matcher(text);
    if (source.find()) {
      return according(surface, sentence, source, book);
    }
    var demand = demanded.matcher(text);
    return demand.find() ? told(surface, sentence, demand, "cue-object", null, book) : null;
  }

  /// Who speaks without a name.
  ///
  /// @param words for them, or null if nobody is mentioned
  /// @param end where they end, their particle included
  private record Unnamed(@Nullable Range words, int end) {}

  private Unnamed unnamed(Surface surface, int from, int to) {
    var topic = people.matcher(surface.text(new Range(from, Math.max(from, to))));
    return topic.find()
        ? new Unnamed(new Range(from + topic.start(1), from + topic.end(1)), from + topic.end())
        : new Unnamed(null, from);
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
            .or(() -> Topics.of(surface, quotation.end(), clauseEnd(surface, quotation, sentence)))
            .or(() -> goesOn(surface, sentence, last));
    String cue = link.group("cue") == null ? "하다" : link.group("cue");
    var act = link.group("cue") == null ? SpeechAct.SAY : act("cue", cue);
    if (speaker.isPresent()) {
      book.add(sentence, quotation, cue, act, speaker.get(), true, "cue:" + cue);
    } else {
      var who = unnamed(surface, sentence.start(), quotation.start()).words();
      book.addUnnamed(sentence, quotation, cue, act, who, true, "cue:" + cue);
    }
    return speaker.orElse(null);
  }

  private static int clauseEnd(Surface surface, Range quotation, Range sentence) {
    int comma = surface.text(new Range(quotation.end(), sentence.end())).indexOf(',');
    return comma < 0 ? sentence.end() : quotation.end() + comma;
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
    if (speaker.isPresent()) {
      var content = new Range(from, Math.max(from + 1, end));
      book.add(sentence, content, cue, act(kind, cue), speaker.get(), false, "cue:" + cue);
    } else {
      var who = unnamed(surface, sentence.start(), end);
      int begin = Math.max(from, who.end());
      var content = new Range(begin, Math.max(begin + 1, end));
      book.addUnnamed(sentence, content, cue, act(kind, cue), who.words(), false, "cue:" + cue);
    }
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
