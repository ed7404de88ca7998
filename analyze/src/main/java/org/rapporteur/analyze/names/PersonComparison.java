package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analyze.names.KoreanModel.HangulName;

/// Compares two names of persons by the readings both sides allow and keeps the best.
final class PersonComparison {
  private final NameReader reader;
  private final KoreanComparison korean;
  private final EastAsian eastAsian;
  private final PlainReader plainReader;
  private final PlainComparison plain;
  private final TranslatedComparison translated;

  PersonComparison(NameLists lists, KoreanComparison korean, PlainReader plainReader) {
    this.reader = new NameReader(lists);
    this.korean = korean;
    this.plainReader = plainReader;
    this.plain = new PlainComparison(lists);
    this.translated = new TranslatedComparison(korean);
    Set<String> western = new HashSet<>();
    for (String kind : List.of("short", "cognate", "given", "iberian", "arabic")) {
      western.addAll(lists.set(kind));
    }
    this.eastAsian = new EastAsian(korean.model(), western);
  }

  ReadName read(String name) {
    NameForm form = reader.read(name);
    WritingSystem only = form.only();
    return new ReadName(
        form,
        only,
        form.letters(),
        only == WritingSystem.LATIN ? korean.letters(form) : null,
        form.unreadable() ? List.of() : eastAsian.hangul(form),
        eastAsian.chinese(form).orElse(null),
        eastAsian.japanese(form).orElse(null),
        plainReader.read(form),
        only == WritingSystem.HANGUL ? LoanSounds.Korean.of(texts(form)) : null);
  }

  private static List<String> texts(NameForm form) {
    return form.words().stream().map(NameForm.Word::text).toList();
  }

  Waterfall compare(ReadName left, ReadName right) {
    if (left.form().unreadable() || right.form().unreadable()) {
      return new Waterfall().add("name", "name not readable", -1).cap("name not readable");
    }
    if (left.letters().equals(right.letters()) && sameWriting(left.form(), right.form())) {
      var alike = new Waterfall().add("name", "written alike", 9);
      return VietnameseMarks.differ(left.form(), right.form())
          ? alike.veto("marks that tell Vietnamese names apart differ")
          : alike;
    }
    List<Waterfall> readings = new ArrayList<>(4);
    addReadings(readings, left, right);
    if (!(left.in(WritingSystem.LATIN) && right.in(WritingSystem.LATIN))) {
      addReadings(readings, right, left);
    }
    if (readings.isEmpty()) {
      return plain.compare(left.plain(), right.plain());
    }
    Waterfall best = readings.getFirst();
    for (Waterfall reading : readings) {
      best = Waterfall.better(best, reading);
    }
    return best;
  }

  /// The same for names that passed through machine translation.
  Waterfall compareTranslated(ReadName left, ReadName right) {
    Waterfall best = translated.compare(compare(left, right), left, right);
    if (best.bits() >= Band.REVIEW_FROM || best.vetoed()) {
      return best;
    }
    return literal(literal(best, left, right), right, left);
  }

  /// The best of what is known already and of the names that one side may have been before its
  /// syllables were taken for words.
  private Waterfall literal(Waterfall known, ReadName words, ReadName name) {
    Waterfall best = known;
    for (String person : SyllableWords.standard().persons(words.form().clean())) {
      Waterfall compared = compare(read(person), name);
      if (compared.bits() >= Band.REVIEW_FROM) {
        best = Waterfall.better(best, translated.literal(person, compared));
      }
    }
    return best;
  }

  /// The same letters in the same words, or with a given name written in one word or in two.
  private static boolean sameWriting(NameForm left, NameForm right) {
    List<NameForm.Word> mine = left.words();
    List<NameForm.Word> theirs = right.words();
    boolean end =
        mine.getFirst().folded().equals(theirs.getFirst().folded())
            || mine.getLast().folded().equals(theirs.getLast().folded());
    return end
        && sameInitials(left, right)
        && left.generation().equals(right.generation())
        && left.surnameWords() == right.surnameWords();
  }

  /// `Sh.` is one letter of another alphabet, `S. H.` are two; `SA` is `S.A.`.
  private static boolean sameInitials(NameForm left, NameForm right) {
    boolean any =
        Stream.of(left, right).flatMap(f -> f.words().stream()).anyMatch(NameForm.Word::initial);
    return !any || initials(left).equals(initials(right));
  }

  private static String initials(NameForm form) {
    return form.words().stream()
        .filter(w -> w.initial() || (w.capitals() && w.folded().length() <= 3))
        .map(NameForm.Word::folded)
        .collect(Collectors.joining());
  }

  private void addReadings(List<Waterfall> readings, ReadName left, ReadName right) {
    if (left.in(WritingSystem.LATIN) && right.in(WritingSystem.LATIN)) {
      latinPair(readings, left, right);
    } else if (left.in(WritingSystem.HANGUL) && right.in(WritingSystem.HANGUL)) {
      hangulPair(readings, left, right);
    } else if (left.in(WritingSystem.HANGUL) && right.in(WritingSystem.LATIN)) {
      hangulLatin(readings, left, right);
    } else if (left.loan() != null && !right.in(WritingSystem.HAN)) {
      readings.add(eastAsian.loan.compare(left.loan(), right.plain().sounds()));
    } else if (left.in(WritingSystem.KANA) && right.in(WritingSystem.LATIN)) {
      readings.add(eastAsian.kana.compare(left.form(), right.form()));
      if (left.japanese() != null) {
        readings.add(eastAsian.japanese.latin(left.japanese(), right.form()));
      }
    } else if (left.japanese() != null || left.in(WritingSystem.HAN)) {
      han(readings, left, right);
    }
  }

  private void latinPair(List<Waterfall> readings, ReadName left, ReadName right) {
    KoreanLetters mine = left.latin();
    KoreanLetters theirs = right.latin();
    if (mine != null && theirs != null && mine.plausible() != null && theirs.plausible() != null) {
      readings.add(korean.latin(mine, theirs));
    } else if (left.chinese() != null && right.chinese() != null) {
      readings.add(eastAsian.chinese.compare(left.chinese(), right.chinese()));
    }
  }

  private void hangulPair(List<Waterfall> readings, ReadName left, ReadName right) {
    if (!left.hangul().isEmpty() && !right.hangul().isEmpty()) {
      readings.add(korean.hangul(left.hangul().getFirst(), right.hangul().getFirst()));
    }
  }

  private void hangulLatin(List<Waterfall> readings, ReadName left, ReadName right) {
    KoreanLetters letters = right.latin();
    if (letters != null) {
      left.hangul().forEach(name -> readings.add(korean.hangulLatin(name, letters)));
    }
    if (left.hangul().isEmpty() || right.korean() == null) {
      if (left.form().words().size() == 1 && right.form().words().size() == 1) {
        readings.add(korean.word(left.form().joined(), right.form().words().getFirst().folded()));
      }
      if (left.loan() != null) {
        readings.add(eastAsian.loan.compare(left.loan(), right.plain().sounds()));
      }
    }
  }

  private void han(List<Waterfall> readings, ReadName left, ReadName right) {
    JapaneseName japanese = left.japanese();
    KoreanLetters letters = right.latin();
    if (left.chinese() != null && right.chinese() != null) {
      readings.add(eastAsian.chinese.compare(left.chinese(), right.chinese()));
    }
    if (japanese != null && right.in(WritingSystem.LATIN)) {
      readings.add(eastAsian.japanese.latin(japanese, right.form()));
    }
    if (japanese != null && right.in(WritingSystem.HANGUL)) {
      readings.add(eastAsian.japanese.hangul(japanese, right.form()));
    }
    if (japanese != null && right.japanese() != null && !right.in(WritingSystem.HAN)) {
      readings.add(eastAsian.japanese.both(japanese, right.japanese()));
    }
    for (HangulName name : left.hangul()) {
      if (right.in(WritingSystem.HANGUL) && !right.hangul().isEmpty()) {
        readings.add(korean.hangul(name, right.hangul().getFirst()));
      } else if (letters != null && letters.any() != null) {
        Waterfall fall = korean.hangulLatin(name, letters);
        readings.add(left.form().joined().length() > 2 ? fall : fall.cap("two characters only"));
      }
    }
    if (readings.isEmpty()) {
      readings.add(new Waterfall().add("characters", "no reading of the characters fits", -6));
    }
  }
}
