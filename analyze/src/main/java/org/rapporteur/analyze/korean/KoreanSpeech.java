package org.rapporteur.analyze.korean;

import java.util.List;
import org.rapporteur.analyze.korean.KoreanSubjects.Subject;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Annotated;

/// Who says what in Korean: `"…"라고 말했다`, `…다고 밝혔다`, `…을 촉구했다`, `…에 따르면`. The particle of a
/// quotation makes any verb behind it one of saying, but for those of thought and hearsay. The
/// speaker is the subject of the clause, or whoever stands between what is said and the verb (`…다고
/// 외교부가 밝혔다`); further clauses of the sentence and a sentence that goes on (`이어`, `그는`) keep the
/// speaker. One without a name (`이웃들은`) stands as printed.
final class KoreanSpeech {
  private final Quotatives forms;
  private final KoreanSubjects subjects;
  private final Lexicon lexicon;

  KoreanSpeech(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.forms = new Quotatives(lexicon);
    this.subjects = new KoreanSubjects(lexicon);
  }

  List<Speech> read(Annotated annotated, int first) {
    var told = new ToldOf(subjects);
    String text = annotated.blocked().document().text();
    return SpeechBook.read(
        annotated,
        "ko",
        first,
        (surface, sentence, last, book) -> {
          var free = new FreeQuotation(forms, subjects, surface, text, told, book).in(sentence);
          var rest =
              free.map(f -> new Range(Math.min(f.end() + 1, sentence.end()), sentence.end()))
                  .orElse(sentence);
          var spoken =
              new SpokenSentence(lexicon, forms, subjects, surface, rest, last, told, book).read();
          var speaker =
              spoken != null || free.isEmpty()
                  ? spoken
                  : new Subject(free.get().speaker(), null, sentence.start());
          told.see(surface, sentence, rest, speaker, book);
          return speaker == null ? null : speaker.place();
        });
  }
}
