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

  /// So long is what is quoted, if it ends as a sentence does or a known verb follows.
  private static final int SHORTEST_QUOTED = 3;

  private static final int SHORT_QUOTED = 4;

  private static final Pattern SENTENCE_END = Pattern.compile("[다라자까요죠네지오소냐][.?!]?$|[?!]$");

  /// `“…”는 간수들의 말에`: a quotation of somebody else.
  private static final Pattern OTHERS =
      Pattern.compile(
          "^[\"'](?:이?라)?는 (?<who>(?:[가-힣A-Za-z0-9]+ ){0,3}?[가-힣A-Za-z0-9]+?)의"
              + " (?:말|지적|질문|물음|비판|요구|주장|경고|설명|제안|요청|협박|발언|답변|항의|호소|지시|명령|전화)(?:에|을|를|과|와|도|이|은|로)");

  private static final Pattern WE =
      Pattern.compile("^(?:이에 |따라서 |그러므로 |이에 따라 )?(우리|저희|우리 단체|본 단체)(?:은|는) ");

  /// `…고 요구했고, `: behind it another may begin to speak.
  private static final Pattern NEXT_CLAUSE =
      Pattern.compile("[가-힣]*[았었했됐였섰났왔갔렸졌셨쳤냈](?:고|으며|으나|지만|는데),? ");

  /// So long may what stands before `에 따르면` be.
  private static final int SOURCE_LENGTH = 30;

  private static final Pattern GOES_ON =
      Pattern.compile("^(?:이어|이어서|또|또한|그러면서|아울러|특히|다만|덧붙여|그 (?![가-힣]+(?:은|는|이|가) )|이는|그는|그녀는|\")");

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
  private boolean bound;

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
  ///
  /// @param bound whether what follows has the same speaker: `…라며 …`
  private record Heard(Subject subject, int end, boolean bound) {}

  /// @return who spoke last in it, or null if nobody certain did
  @Nullable Subject read() {
    var rest = sentence;
    Subject before = null;
    while (rest.end() - rest.start() > SHORTEST) {
      var heard = clause(rest, before);
      if (heard == null) {
        break;
      }
      before = heard.subject();
      bound = heard.bound();
      rest = new Range(Math.max(heard.end(), rest.start() + 1), sentence.end());
    }
    return before != null ? before : other();
  }

  private @Nullable Heard clause(Range rest, @Nullable Subject before) {
    String text = surface.text(rest);
    var reported = forms.reported().matcher(text);
    boolean reports = reported.find();
    int at = reports ? reported.start() : text.length();
    var linked = Quotatives.linked().matcher(text);
    boolean links = linked.find() && saysMore(rest, rest.start() + linked.end());
    if (links && linked.end() <= quoted(rest)) {
      return linked(rest, linked, before);
    }
    for (var quotation : surface.quotations(rest)) {
      String behind = text.substring(quotation.end() - rest.start());
      var link = forms.quoting().matcher(behind);
      if (quotation.start() - rest.start() >= at || !link.find()) {
        continue;
      }
      var others = OTHERS.matcher(behind);
      boolean other = others.find();
      if (!isLong(quotation, link) && !(other && isSentence(quotation))) {
        continue;
      }
      if (other) {
        return ofOthers(rest, quotation, others, before);
      }
      var subject = quoted(rest, quotation, link, before);
      int more = quotation.end() + Math.max(0, link.end("more"));
      boolean goesOn = link.group("more") != null && saysMore(rest, more);
      return new Heard(subject, goesOn ? more : quotation.end() + link.end(), goesOn);
    }
    if (links && linked.start() <= at) {
      return linked(rest, linked, before);
    }
    var held = forms.held().matcher(text);
    if (held.find() && held.start() < at) {
      return told(rest, held, held.start("cue"), "said-noun", before);
    }
    var supposed = forms.supposed().matcher(text);
    if (supposed.find() && supposed.start() < at) {
      return told(rest, supposed, supposed.end("end"), "supposed", before);
    }
    var calling = forms.calling().matcher(text);
    if (calling.find() && calling.start() < at) {
      return told(rest, calling, calling.end("end"), "cue-as", before);
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
    var demanded = forms.demanded().matcher(text);
    boolean asks = demanded.find() && act("cue-object", demanded.group("cue")) != SpeechAct.SAY;
    return asks
        || forms.reported().matcher(text).find()
        || surface.quotations(behind).stream()
            .anyMatch(q -> {
              var link = forms.quoting().matcher(text.substring(q.end() - from));
              return link.find() && isLong(q, link);
            });
  }

  /// Whether something is said in a quotation, and not only a word is in marks.
  private boolean isLong(Range quotation, Matcher link) {
    int length = quotation.end() - quotation.start();
    boolean told = link.group("cue") != null || link.group("more") != null;
    boolean known = link.group("cue") != null && length >= SHORT_QUOTED;
    return length >= SHORTEST
        || known
        || (length >= SHORTEST_QUOTED && told && isSentence(quotation));
  }

  private boolean isSentence(Range quotation) {
    return SENTENCE_END.matcher(book.printed(quotation)).find();
  }

  /// Where the first quotation begins in the text of a range.
  private int quoted(Range rest) {
    return surface.quotations(rest).stream()
        .mapToInt(q -> q.start() - rest.start())
        .findFirst()
        .orElse(0);
  }

  /// What somebody else said to the one who speaks in the sentence.
  private Heard ofOthers(Range rest, Range quotation, Matcher others, @Nullable Subject before) {
    int from = quotation.end() + others.start("who");
    var who = new Range(from, quotation.end() + others.end("who"));
    var named = surface.last(who.start(), who.end()).orElse(null);
    add(rest, quotation, "하다", SpeechAct.SAY, new Subject(named, who, who.end()), true);
    var own = subject(rest, quotation.start(), before);
    return new Heard(own, quotation.end() + others.end(), true);
  }

  private Heard linked(Range rest, Matcher linked, @Nullable Subject before) {
    int end = rest.start() + linked.start() + 1;
    var subject = subject(rest, end, before);
    int from = subject.end();
    add(rest, new Range(from, Math.max(from + 1, end)), "하다", SpeechAct.SAY, subject, false);
    return new Heard(subject, rest.start() + linked.end(), true);
  }

  private Subject quoted(Range rest, Range quotation, Matcher link, @Nullable Subject before) {
    var subject = own(rest, quotation.start(), before);
    if (!subject.any()) {
      subject = subjects.of(surface, quotation.end(), clauseEnd(quotation), told, false, book);
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
        object ? new Subject(null, null, end) : subjects.of(surface, end, verb, told, false, book);
    var subject = inner.any() ? inner : subject(rest, end, before);
    if (object && !subject.any() && kind.equals("cue-object") && isOwnVoice(matcher)) {
      subject = new Subject(null, ownVoice(rest), subject.end());
    } else if (object && !(kind.equals("said-noun") ? subject.place() != null : subject.any())) {
      return null;
    }
    int from = inner.any() ? rest.start() : Math.max(rest.start(), subject.end());
    String cue = matcher.group("cue");
    add(rest, new Range(from, Math.max(from + 1, end)), cue, act(kind, cue), subject, false);
    return new Heard(subject, rest.start() + matcher.end(), false);
  }

  /// `…할 것을 촉구한다.`: whoever writes does so.
  private boolean isOwnVoice(Matcher demanded) {
    boolean present = demanded.group("cue").matches(".*[한합힌힙]");
    return present && surface.text(sentence).matches("(?s).*(?:한다|합니다|힌다|힙니다)[.!]?\\s*");
  }

  private @Nullable Range ownVoice(Range rest) {
    var we = WE.matcher(surface.text(rest));
    return we.find() ? new Range(rest.start() + we.start(1), rest.start() + we.end(1)) : null;
  }

  private void add(
      Range rest, Range content, String cue, SpeechAct act, Subject subject, boolean direct) {
    String text = surface.text(content);
    int blank = text.length() - text.stripLeading().length();
    var said = new Range(content.start() + blank, content.end());
    book.add(rest, said, cue, act, subject.place(), subject.words(), direct, "cue:" + cue);
  }

  private Subject subject(Range rest, int end, @Nullable Subject before) {
    var own = own(rest, end, before);
    return own.any() ? own : inherited(rest, before);
  }

  /// The subject before what is said, if there is one.
  private Subject own(Range rest, int end, @Nullable Subject before) {
    String text = surface.text(rest);
    if (bound) {
      var next =
          NEXT_CLAUSE.matcher(text.substring(0, Math.min(text.length(), end - rest.start())));
      return next.find()
          ? subjects.of(surface, rest.start() + next.end(), end, told, true, book)
          : new Subject(null, null, rest.start());
    }
    var source = SOURCE.matcher(text);
    if (before == null && source.find() && source.end() < end - rest.start()) {
      int from = rest.start() + source.end();
      var topic = subjects.of(surface, from, end, told, true, book);
      var him = sourceOf(source);
      return topic.place() != null || him == null ? topic : new Subject(him, null, from);
    }
    boolean joined = before != null || (last != null && FURTHER.matcher(text).find());
    var opposed = OPPOSED.matcher(text);
    int from = rest.start() + (opposed.find() ? opposed.end() : 0);
    var other = Topics.marked(surface, from, end).filter(Place::person);
    boolean turns = from > rest.start() && from < end && other.isPresent();
    return subjects.of(surface, turns ? from : rest.start(), end, told, joined, book);
  }

  /// That of the clause before, else of the sentence before if this one goes on with it.
  private Subject inherited(Range rest, @Nullable Subject clause) {
    if (clause != null) {
      return new Subject(clause.place(), clause.words(), rest.start());
    }
    String text = surface.text(rest);
    boolean on = GOES_ON.matcher(text).find();
    boolean bare = told.speaker() != null && !KoreanSubjects.mayHaveOther(text);
    boolean stranger = told.words() != null;
    var before = told.speaker() == null && told.group() != null ? told.group() : last;
    var place = (on || bare) && !stranger ? before : null;
    return new Subject(place, on && stranger ? told.words() : null, rest.start());
  }

  private @Nullable Subject other() {
    String text = surface.text(sentence);
    var source = SOURCE.matcher(text);
    if (source.find()) {
      return according(source);
    }
    var retold = Quotatives.retold().matcher(text);
    if (told.speaker() != null && retold.find()) {
      var content = new Range(sentence.start(), sentence.start() + retold.start() + 1);
      book.add(sentence, content, "하다", SpeechAct.SAY, told.speaker(), false, "continued");
      return new Subject(told.speaker(), null, content.end());
    }
    return null;
  }

  private @Nullable Subject according(Matcher source) {
    int to = sentence.start() + source.start();
    var speaker = sourceOf(source);
    var content = new Range(sentence.start() + source.end(), sentence.end());
    if (speaker == null) {
      int from = Math.max(sentence.start(), to - SOURCE_LENGTH);
      book.source(sentence, content, new Range(from, to));
      return null;
    }
    book.add(sentence, content, "따르면", SpeechAct.SAY, speaker, false, "according-to");
    return new Subject(speaker, null, content.start());
  }

  /// Who is named before `에 따르면`, or whom its pronoun means.
  private @Nullable Place sourceOf(Matcher source) {
    int to = sentence.start() + source.start();
    int from = Math.max(sentence.start(), to - SOURCE_LENGTH);
    if (HIM.matcher(surface.text(sentence)).find()) {
      return told.person();
    }
    String words = surface.text(new Range(from, to));
    return surface.last(from, to).or(() -> subjects.source(words, from, told, book)).orElse(null);
  }

  private SpeechAct act(String kind, String cue) {
    String act =
        lexicon
            .value(kind, forms.plain(cue))
            .or(() -> lexicon.value(kind, Quotatives.stem(cue)))
            .or(() -> lexicon.value(kind + "-form", cue))
            .filter(a -> !a.isEmpty())
            .orElse("say");
    return SpeechAct.valueOf(act.toUpperCase(Locale.ROOT));
  }
}
