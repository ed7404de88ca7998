package org.rapporteur.analyze.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares two names of persons by the readings both sides allow.
final class PersonComparison {
  private final NameReader reader;
  private final KoreanComparison korean;
  private final PlainReader plainReader;
  private final PlainComparison plain;

  PersonComparison(NameLists lists, KoreanComparison korean) {
    this.reader = new NameReader(lists);
    this.korean = korean;
    this.plainReader = new PlainReader(lists);
    this.plain = new PlainComparison(lists);
  }

  ReadName read(String name) {
    NameForm form = reader.read(name);
    boolean latin = form.all(WritingSystem.LATIN);
    List<KoreanModel.HangulName> hangul =
        form.all(WritingSystem.HANGUL)
            ? korean.model().cut(form.joined()).stream().toList()
            : List.of();
    return new ReadName(
        form,
        latin ? korean.read(form).orElse(null) : null,
        latin ? korean.readAnyway(form).orElse(null) : null,
        hangul,
        plainReader.read(form));
  }

  Waterfall compare(ReadName left, ReadName right) {
    if (left.form().unreadable() || right.form().unreadable()) {
      return new Waterfall().add("name", "name not readable", -1).cap("name not readable");
    }
    if (sameWriting(left.form(), right.form())) {
      return new Waterfall().add("name", "written alike", 9);
    }
    Waterfall fall = koreanFall(left, right);
    return fall != null ? fall : plain.compare(left.plain(), right.plain());
  }

  private static boolean sameWriting(NameForm left, NameForm right) {
    return left.generation().equals(right.generation())
        && left.surnameWords() == right.surnameWords()
        && left.words().stream()
            .map(NameForm.Word::folded)
            .toList()
            .equals(right.words().stream().map(NameForm.Word::folded).toList());
  }

  private @Nullable Waterfall koreanFall(ReadName left, ReadName right) {
    if (!left.hangul().isEmpty() && !right.hangul().isEmpty()) {
      return korean.hangul(left.hangul().getFirst(), right.hangul().getFirst());
    }
    if (!left.hangul().isEmpty() && right.anyKorean() != null) {
      return korean.hangulLatin(left.hangul().getFirst(), right.anyKorean(), right.form());
    }
    if (!right.hangul().isEmpty() && left.anyKorean() != null) {
      return korean.hangulLatin(right.hangul().getFirst(), left.anyKorean(), left.form());
    }
    if (left.korean() != null && right.korean() != null) {
      return korean.latin(left.korean(), right.korean(), left.form(), right.form());
    }
    return null;
  }
}
