package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Annotated;

/// Who says what in Chinese: `甲说：“…”`, `“…”，甲说`, `甲表示，…`, `据甲报道，…`. A sentence whose verb has no
/// subject, or a pronoun, goes on with the last speaker.
final class ChineseSpeech {
  private final SayingWords words;
  private final Speakers speakers;

  ChineseSpeech(Lexicon lexicon) {
    this.words = new SayingWords(lexicon);
    this.speakers = new Speakers(lexicon);
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
            var now =
                new SpokenPiece(words, speakers, surface, piece, meant.orElse(null), book).read();
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
      boolean leads = before.matches("(?s).*[:,]\"") || words.cue().matcher(before).find();
      int end = quotation.end() + 1;
      if (closed && leads && before.length() > 1 && end < sentence.end()) {
        pieces.add(new Range(from, end));
        from = end;
      }
    }
    pieces.add(new Range(from, sentence.end()));
    return pieces;
  }
}
