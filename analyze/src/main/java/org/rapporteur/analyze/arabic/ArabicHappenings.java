package org.rapporteur.analyze.arabic;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Deed;
import org.rapporteur.analyze.rules.FrameBook;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.analyze.rules.Triggers;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Spoken;

/// Happenings that a verb before its subject, or a noun of action, tells of somebody named:
/// arrested, released, sentenced, killed, abducted, appointed. The doer stands between the verb and
/// whom it happens to. Unwritten vowels tell `killed` from `was killed`, so that verb is left out.
///
/// Kinds of the word list: `trigger` ([Deed]), `unsaid` (words before a trigger that make it no
/// happening).
final class ArabicHappenings {
  private static final int NEAR = 110;

  /// What makes the judgment of a court a sentence.
  private static final Pattern TERM = Pattern.compile("(?:سجن|حبس|إعدام|أشغال)");

  /// `تعذيب في السجون منذ عزل الرئيس فلان`: another time, place or cause begins, and nobody named
  /// behind it is touched.
  private static final Pattern AWAY =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])[وف]?(?:منذ|أمام|بعد|قبل|خلال|عند|لدى|قرب|حول|بسبب|رغم|عقب|إثر|وفق|بحسب|حسب|نحو|خلف)(?![\\p{L}\\p{M}])");

  private final Triggers triggers;

  ArabicHappenings(Lexicon lexicon) {
    String begin = "(?<![\\p{L}\\p{M}])[وف]?";
    this.triggers =
        new Triggers(
            lexicon,
            Pattern.compile(begin + "(?<word>" + lexicon.any("trigger") + ")(?![\\p{L}\\p{M}])"),
            Pattern.compile(begin + lexicon.any("unsaid") + "(?: \\p{L}+)? ?$"));
  }

  List<Frame> read(Spoken spoken, int first) {
    return FrameBook.read(spoken, "ar", first, this::sentence);
  }

  private void sentence(Surface surface, Range sentence, FrameBook book) {
    triggers.in(surface, sentence).forEach(t -> told(surface, sentence, t.deed(), t.word(), book));
  }

  private static void told(Surface surface, Range sentence, Deed deed, Range word, FrameBook book) {
    var behind = surface.named(word.end(), Math.min(sentence.end(), word.end() + NEAR));
    int from = word.end();
    var touched =
        behind.stream()
            .filter(Place::person)
            .limit(1)
            .filter(p -> !AWAY.matcher(surface.text(new Range(from, p.start()))).find())
            .toList();
    var doers =
        deed.passive()
            ? List.<Place>of()
            : behind.stream()
                .filter(p -> !p.person())
                .filter(p -> p.start() <= word.end() + 1)
                .limit(1)
                .toList();
    String rest = surface.text(new Range(word.end(), sentence.end()));
    boolean court = deed.type() == EventType.COURT_DECISION;
    boolean named = !touched.isEmpty() && (!court || TERM.matcher(rest).find());
    if (named || (!court && !doers.isEmpty())) {
      book.add(deed, sentence, word, touched, doers);
    }
  }
}
