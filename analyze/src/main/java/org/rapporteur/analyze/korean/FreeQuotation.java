package org.rapporteur.analyze.korean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// A quotation that opens its sentence and hangs on no verb by a particle: `“…” 한경자 씨가 말했다.`, `“…,”
/// 한경자 씨는 고개를 저었다.`, or alone. It is of whoever speaks behind it; one that stands alone is of the
/// person of whom the sentence before tells.
final class FreeQuotation {
  private static final int SHORTEST = 5;

  /// `그가 한 말이다`: nothing else is said in the sentence.
  private static final Pattern SAID =
      Pattern.compile(
          "(?:말했|말한다|말합니다|말을 (?:꺼냈|이었|맺었)|말이다|말이었다|말입니다|첫마디[였다]+|한마디[였다]+|대답이다|대답이었다|덧붙였|외쳤|물었|답했|대답했|중얼거렸|속삭였|털어놨|털어놓았|웃었|웃는다)(?:다|습니다)?[.]?\\s*$");

  /// `… 끼어들었다. “…”`: what leads to the next quotation.
  private static final Pattern LEADS =
      Pattern.compile("(?:끼어들|거들|되물|되받|이렇게 [가-힣]+|입을 열|말을 이)[가-힣]{0,2}다?[.:]?\\s*$");

  private final Quotatives forms;
  private final KoreanSubjects subjects;
  private final Surface surface;
  private final String document;
  private final ToldOf told;
  private final SpeechBook book;

  /// @param document the text of the whole document
  FreeQuotation(
      Quotatives forms,
      KoreanSubjects subjects,
      Surface surface,
      String document,
      ToldOf told,
      SpeechBook book) {
    this.forms = forms;
    this.subjects = subjects;
    this.surface = surface;
    this.document = document;
    this.told = told;
    this.book = book;
  }

  /// Who says it.
  ///
  /// @param speaker or null if nobody certain does
  /// @param end where the quotation ends with its mark
  record Heard(@Nullable Place speaker, int end) {}

  /// What is heard at the beginning of a sentence, if a quotation stands there.
  Optional<Heard> in(Range sentence) {
    var first = surface.quotations(sentence).stream().findFirst();
    if (first.isEmpty() || first.get().start() - sentence.start() > 2) {
      return Optional.empty();
    }
    var quotation = first.get();
    int end = Math.min(quotation.end() + 1, sentence.end());
    var tail = new Range(end, sentence.end());
    boolean hangs = forms.quoting().matcher(surface.text(tail)).lookingAt();
    if (hangs || quotation.end() - quotation.start() < SHORTEST || !isSpoken(quotation)) {
      return Optional.empty();
    }
    var speaker = speaker(sentence, quotation, tail);
    String rule = speaker == null ? "unattributed" : "beside";
    book.add(sentence, quotation, null, SpeechAct.SAY, speaker, true, rule);
    return Optional.of(new Heard(speaker, end));
  }

  /// Words that are spoken end as a sentence does.
  private boolean isSpoken(Range quotation) {
    return document
        .substring(quotation.start(), quotation.end())
        .matches("(?s).*(?:[.?!…,]|[요다까죠오지네])['’]?");
  }

  private @Nullable Place speaker(Range sentence, Range quotation, Range tail) {
    String behind = surface.text(tail);
    if (behind.strip().length() < 2) {
      var next = next(sentence);
      return next != null && saysOnly(next) ? subject(next) : told.topic();
    }
    boolean comma = document.charAt(quotation.end() - 1) == ',' || behind.startsWith(",");
    if (comma || saysOnly(tail)) {
      return subject(tail);
    }
    var before = told.topic();
    var next = next(sentence);
    boolean leads =
        LEADS.matcher(behind).find() && next != null && surface.text(next).startsWith("\"");
    return before != null || leads ? before : subject(tail);
  }

  private @Nullable Range next(Range sentence) {
    return surface.sentences().stream()
        .filter(s -> s.start() >= sentence.end())
        .findFirst()
        .orElse(null);
  }

  /// `그가 말했다.`: a sentence in which somebody speaks and nothing is said.
  private boolean saysOnly(Range range) {
    String text = surface.text(range);
    return SAID.matcher(text).find()
        && surface.quotations(range).isEmpty()
        && !forms.reported().matcher(text).find();
  }

  private @Nullable Place subject(Range range) {
    int from = range.start() + (surface.text(range).startsWith(" ") ? 1 : 0);
    return subjects.of(surface, from, range.end(), told, false, book).place();
  }
}
