package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Compares names of which at least one passed through machine translation. What the ordinary
/// comparison holds to be possible stays as it is; what it holds apart is tried again with the
/// damage of translation undone, and comes no higher than the review band.
final class TranslatedComparison {
  private static final double EACH_RULE = -.8;
  private static final double NEAR_SOUND = .2;
  private static final double FAR_SOUND = .45;
  private static final String BY_RULES = "it is reached through rules of translation only";

  private final KoreanComparison korean;

  TranslatedComparison(KoreanComparison korean) {
    this.korean = korean;
  }

  Waterfall compare(Waterfall ordinary, ReadName left, ReadName right) {
    if (ordinary.bits() >= Band.REVIEW_FROM || ordinary.vetoed()) {
      return ordinary;
    }
    Waterfall best = ordinary;
    if (!left.hangul().isEmpty() && right.anyKorean() != null) {
      best = Waterfall.better(best, hangul(left.hangul(), right));
    } else if (!right.hangul().isEmpty() && left.anyKorean() != null) {
      best = Waterfall.better(best, hangul(right.hangul(), left));
    } else if (left.korean() != null && right.anyKorean() != null) {
      best = Waterfall.better(best, latin(left, right));
    }
    if (left.anyKorean() != null && right.korean() != null && left.hangul().isEmpty()) {
      best = Waterfall.better(best, latin(right, left));
    }
    boolean latin = left.in(WritingSystem.LATIN) && right.in(WritingSystem.LATIN);
    boolean bothKorean = left.korean() != null && right.korean() != null;
    return latin && !bothKorean ? Waterfall.better(best, sounds(left, right)) : best;
  }

  private Waterfall hangul(List<KoreanModel.HangulName> names, ReadName latin) {
    Waterfall best = new Waterfall().as(ReadAs.KOREAN).add("translation", "no rule helps", -12);
    for (KoreanModel.HangulName name : names) {
      String letters = latin.form().joined().toLowerCase(Locale.ROOT);
      boolean near =
          LoanSounds.distance(name.surname() + name.given(), LatinFold.letters(letters))
                  <= FAR_SOUND
              || LoanSounds.distance(name.given() + name.surname(), LatinFold.letters(letters))
                  <= FAR_SOUND;
      if (near) {
        Garble.Undone undone =
            Garble.best(printed(latin), u -> korean.spelledBits(name, form(latin, u)));
        best =
            Waterfall.better(
                best,
                told(
                    undone,
                    korean.spelledBits(name, form(latin, undone)),
                    name.surname() + name.given()));
      }
    }
    return best;
  }

  private Waterfall latin(ReadName whole, ReadName garbled) {
    KoreanReading reading = whole.korean();
    boolean near =
        reading != null
            && Garble.soundDistance(
                    LatinFold.letters(whole.form().joined()),
                    LatinFold.letters(garbled.form().joined()))
                <= FAR_SOUND;
    if (!near || reading == null) {
      return new Waterfall().as(ReadAs.KOREAN).add("translation", "no rule helps", -12);
    }
    Garble.Undone undone =
        Garble.best(printed(garbled), u -> korean.sharedBits(reading, form(garbled, u)));
    return told(undone, korean.sharedBits(reading, form(garbled, undone)), whole.form().clean());
  }

  private static Waterfall told(Garble.Undone undone, double bits, String name) {
    return new Waterfall()
        .as(ReadAs.KOREAN)
        .add("translation", undone.spelling() + " may be " + name, Math.min(2, bits))
        .add(
            "translation rules",
            undone.rules().isEmpty() ? "none" : String.join(", ", undone.rules()),
            EACH_RULE * undone.rules().size())
        .cap(BY_RULES);
  }

  /// A name of words that may have been a person's, who was compared with another.
  Waterfall literal(String person, Waterfall compared) {
    return new Waterfall()
        .as(ReadAs.KOREAN)
        .add(
            "translation", "its words are the syllables of " + person, Math.min(2, compared.bits()))
        .add("translation rules", "words for syllables", EACH_RULE)
        .cap(BY_RULES);
  }

  private static String printed(ReadName name) {
    return String.join(" ", name.form().words().stream().map(NameForm.Word::text).toList())
        .toLowerCase(Locale.ROOT);
  }

  private static NameForm form(ReadName name, Garble.Undone undone) {
    NameForm before = name.form();
    List<NameForm.Word> words = new ArrayList<>();
    for (String word : undone.spelling().split(" ", -1)) {
      words.add(new NameForm.Word(word, LatinFold.letters(word), WritingSystem.LATIN, 0, 0));
    }
    return new NameForm(
        undone.spelling(),
        words,
        before.surnameWords(),
        before.generation(),
        List.of(),
        before.script());
  }

  /// Foreign names that were written in Korean letters and back, part by part.
  private static Waterfall sounds(ReadName left, ReadName right) {
    List<NameForm.Word> a = left.form().words();
    List<NameForm.Word> b = right.form().words();
    var fall = new Waterfall().as(ReadAs.SOUND).add("chance", "two names at random", -3);
    if (a.size() != b.size() || a.isEmpty()) {
      return fall.add("translation", "another number of words", -9);
    }
    for (int i = 0; i < a.size(); i++) {
      double distance = Garble.soundDistance(a.get(i).folded(), b.get(i).folded());
      boolean equal = a.get(i).folded().equals(b.get(i).folded());
      int sounds = LoanSounds.latinClasses(a.get(i).folded()).size();
      boolean alike = distance <= NEAR_SOUND && sounds > 1;
      fall.add(
          "translation",
          a.get(i).text()
              + " and "
              + b.get(i).text()
              + (alike ? " sound alike in Korean letters" : ""),
          equal ? 3 : alike ? Math.min(2, .6 * sounds) : -9);
    }
    return fall.cap(BY_RULES);
  }
}
