package org.rapporteur.analyze.korean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.korean.KoreanSubjects.Subject;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// One Korean sentence and what is said in it, clause by clause: `A는 …라고 비난했고, B는 …다고 밝혔다`. A
/// clause without a subject has that of the clause before: `A는 “…”라며 “…”고 강조했다`.
final class SpokenSentence {
  private static final int SHORTEST = 8;

  /// So long may what stands before `에 따르면` be.
  private static final int SOURCE_LENGTH = 30;

  private static final Pattern GOES_ON =
      Pattern.compile("^(?:이어|이어서|또|또한|그러면서|아울러|특히|다만|덧붙여|그 |이는|그는|그녀는|\")");

  /// Words that go on with the last speaker, whatever stands behind them with the particle of a
  /// subject: `또 정부가 …했다고 덧붙였다`.
  private static final Pattern FURTHER =
      Pattern.compile("^(?:또|또한|그러면서|아울러|덧붙여) (?!(?:[^ ]+ ){0,4}[^ ]+(?:은|는) )");

  /// `당국은 국적을 빼앗았는데, 한경자 의원은 …`: another begins to speak.
  private static final Pattern OPPOSED = Pattern.compile("[가-힣](?:는데|지만|으나|반면), ");

  private static final Pattern SOURCE = Pattern.compile("(?:에|의 말에|의 설명에) (?:따르면|의하면),? |의 말로는,? ");

  private static final Pattern HIM =
      Pattern.compile("^(?:그|그녀)(?:(?:에|의 말에|의 설명에) (?:따르면|의하면)|의 말로는)");

  private final Lexicon lexicon;
  private final Quotatives forms;
  private final KoreanSubjects subjects;
  private final Surface surface;
  private final Range sentence;
  private final @Nullable Place last;
  private final ToldOf told;
  private final SpeechBook book;

  SpokenSentence(
      Lexicon lexicon,
      Quotatives forms,
      KoreanSubjects subjects,
      Surface surface,
      Range sentence,
      @Nullable Place last,
      ToldOf told,
      SpeechBook book) {
    this.lexicon = lexicon;
    this.forms = forms;
    this.subjects = subjects;
    this.surface = surface;
    this.sentence = sentence;
    this.last = last;
    this.told = told;
    this.book = book;
  }

  /// Who spoke in a clause, and where it ends.
  private record Heard(Subject subject, int end) {}

  /// @return who spoke last in it, or null if nobody certain did
  @Nullable Place read() {
    var rest = sentence;
    Subject before = null;
    while (rest.end() - rest.start() > SHORTEST) {
      var heard = clause(rest, before);
      if (heard == null) {
        break;
      }
      before = heard.subject();
      rest = new Range(Math.max(heard.end(), rest.start() + 1), sentence.end());
    }
    return before != null ? before.place() : other();
  }

  private @Nullable Heard clause(Range rest, @Nullable Subject before) {
    String text = surface.text(rest);
    var reported = forms.reported().matcher(text);
    boolean reports = reported.find();
    int at = reports ? reported.start() : text.length();
    for (var quotation : surface.quotations(rest)) {
      var link = forms.quoting().matcher(text.substring(quotation.end() - rest.start()));
      boolean first = quotation.start() - rest.start() < at;
      if (quotation.end() - quotation.start() >= SHORTEST && first && link.find()) {
        var subject = quoted(rest, quotation, link, before);
        return new Heard(subject, quotation.end() + link.end());
      }
    }
    var linked = Quotatives.linked().matcher(text);
    if (linked.find() && linked.start() <= at && saysMore(rest, rest.start() + linked.end())) {
      return linked(rest, linked, before);
    }
    var held = forms.held().matcher(text);
    if (held.find() && held.start() < at) {
      return told(rest, held, held.start("cue"), "said-noun", before);
    }
    var demanded = forms.demanded().matcher(text);
    if (demanded.find() && (demanded.start() < at || !reports)) {
      return told(rest, demanded, demanded.start(), "cue-object", before);
    }
    return reports ? told(rest, reported, reported.start("between"), "cue", before) : null;
  }

  /// Whether anything is said behind a place.
  private boolean saysMore(Range rest, int from) {
    var behind = new Range(from, rest.end());
    String text = surface.text(behind);
    return forms.reported().matcher(text).find()
        || surface.quotations(behind).stream()
            .filter(q -> q.end() - q.start() >= SHORTEST)
            .anyMatch(q -> forms.quoting().matcher(text.substring(q.end() - from)).find());
  }

  private Heard linked(Range rest, Matcher linked, @Nullable Subject before) {
    int end = rest.start() + linked.start() + 1;
    var subject = subject(rest, end, before);
    int from = subject.end();
    add(rest, new Range(from, Math.max(from + 1, end)), "하다", SpeechAct.SAY, subject, false);
    return new Heard(subject, rest.start() + linked.end());
  }

  private Subject quoted(Range rest, Range quotation, Matcher link, @Nullable Subject before) {
    var subject = own(rest, quotation.start(), before);
    if (!subject.any()) {
      subject = subjects.of(surface, quotation.end(), clauseEnd(quotation), null, false, book);
    }
    if (!subject.any()) {
      subject = inherited(rest, before);
    }
    String cue = link.group("cue") == null ? "하다" : link.group("cue");
    var act = link.group("cue") == null ? SpeechAct.SAY : act("cue", cue);
    add(rest, quotation, cue, act, subject, true);
    return subject;
  }

  private int clauseEnd(Range quotation) {
    int comma = surface.text(new Range(quotation.end(), sentence.end())).indexOf(',');
    return comma < 0 ? sentence.end() : quotation.end() + comma;
  }

  /// @param until where what is said ends in the text of the rest
  private @Nullable Heard told(
      Range rest, Matcher matcher, int until, String kind, @Nullable Subject before) {
    boolean object = !kind.equals("cue");
    int end = rest.start() + until;
    int verb = rest.start() + matcher.start("cue");
    var inner =
        object
            ? new Subject(null, null, end)
            : subjects.of(surface, end, verb, told.person(), false, book);
    var subject = inner.any() ? inner : subject(rest, end, before);
    if (object && subject.place() == null) {
      return null;
    }
    int from = inner.any() ? rest.start() : Math.max(rest.start(), subject.end());
    String cue = matcher.group("cue");
    add(rest, new Range(from, Math.max(from + 1, end)), cue, act(kind, cue), subject, false);
    return new Heard(subject, rest.start() + matcher.end());
  }

  private void add(
      Range rest, Range content, String cue, SpeechAct act, Subject subject, boolean direct) {
    book.add(rest, content, cue, act, subject.place(), subject.words(), direct, "cue:" + cue);
  }

  private Subject subject(Range rest, int end, @Nullable Subject before) {
    var own = own(rest, end, before);
    return own.any() ? own : inherited(rest, before);
  }

  /// The subject before what is said, if there is one.
  private Subject own(Range rest, int end, @Nullable Subject before) {
    String text = surface.text(rest);
    var source = SOURCE.matcher(text);
    if (before == null && source.find() && source.end() < end - rest.start()) {
      int from = rest.start() + source.end();
      var topic = subjects.of(surface, from, end, null, true, book);
      var him = sourceOf(source);
      return topic.place() != null || him == null ? topic : new Subject(him, null, from);
    }
    boolean joined = before != null || (last != null && FURTHER.matcher(text).find());
    var opposed = OPPOSED.matcher(text);
    int from = rest.start() + (opposed.find() ? opposed.end() : 0);
    var other = Topics.marked(surface, from, end).filter(Place::person);
    boolean turns = from > rest.start() && from < end && other.isPresent();
    return subjects.of(surface, turns ? from : rest.start(), end, told.person(), joined, book);
  }

  /// That of the clause before, else of the sentence before if this one goes on with it.
  private Subject inherited(Range rest, @Nullable Subject before) {
    if (before != null) {
      return new Subject(before.place(), before.words(), rest.start());
    }
    String text = surface.text(rest);
    boolean on = GOES_ON.matcher(text).find();
    boolean bare = told.speaker() != null && !KoreanSubjects.mayHaveOther(text);
    return new Subject(on || bare ? last : null, null, rest.start());
  }

  private @Nullable Place other() {
    String text = surface.text(sentence);
    var source = SOURCE.matcher(text);
    if (source.find()) {
      return according(source);
    }
    var retold = Quotatives.retold().matcher(text);
    if (told.speaker() != null && retold.find()) {
      var content = new Range(sentence.start(), sentence.start() + retold.start() + 1);
      book.add(sentence, content, "하다", SpeechAct.SAY, told.speaker(), false, "continued");
      return told.speaker();
    }
    return null;
  }

  private @Nullable Place according(Matcher source) {
    int to = sentence.start() + source.start();
    var speaker = sourceOf(source);
    var content = new Range(sentence.start() + source.end(), sentence.end());
    if (speaker == null) {
      int from = Math.max(sentence.start(), to - SOURCE_LENGTH);
      book.source(sentence, content, new Range(from, to));
    } else {
      book.add(sentence, content, "따르면", SpeechAct.SAY, speaker, false, "according-to");
    }
    return speaker;
  }

  /// Who is named before `에 따르면`, or whom its pronoun means.
  private @Nullable Place sourceOf(Matcher source) {
    int to = sentence.start() + source.start();
    int from = Math.max(sentence.start(), to - SOURCE_LENGTH);
    return HIM.matcher(surface.text(sentence)).find()
        ? told.person()
        : surface.last(from, to).orElse(null);
  }

  private SpeechAct act(String kind, String cue) {
    String act =
        lexicon.value(kind, cue.replace("하였", "했")).filter(a -> !a.isEmpty()).orElse("say");
    return SpeechAct.valueOf(act.toUpperCase(Locale.ROOT));
  }
}
