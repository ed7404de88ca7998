package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a name is when read as Chinese, Japanese or Korean, and how such readings compare.
final class EastAsian {
  private final ChineseReader chineseReader;
  private final JapaneseReader japaneseReader;
  private final HanjaReadings hanja;
  private final KoreanModel korean;
  final ChineseComparison chinese = new ChineseComparison();
  final JapaneseComparison japanese = new JapaneseComparison();
  final LoanComparison loan = new LoanComparison();
  final KanaLoan kana = new KanaLoan();

  EastAsian(KoreanModel korean, Set<String> western) {
    var syllables = new ChineseSyllables(NameLists.lines("chinese-spellings.txt"));
    this.chineseReader = new ChineseReader(syllables, western);
    this.japaneseReader = new JapaneseReader(NameLists.load("japanese-names.txt"));
    this.hanja =
        new HanjaReadings(NameLists.lines("hanja-readings.txt"), chineseReader::simplified);
    this.korean = korean;
  }

  Optional<ChineseName> chinese(NameForm form) {
    return chineseReader.read(form);
  }

  Optional<JapaneseName> japanese(NameForm form) {
    return japaneseReader.read(form);
  }

  /// The Korean names that Hangul or Hanja stand for.
  List<KoreanModel.HangulName> hangul(NameForm form) {
    if (form.all(WritingSystem.HANGUL)) {
      return fitsOneWord(form) ? korean.cuts(form.joined()) : List.of();
    }
    List<KoreanModel.HangulName> names = new ArrayList<>();
    if (form.all(WritingSystem.HAN) && form.joined().length() <= 4) {
      hanja.of(form.joined()).forEach(h -> korean.cut(h).ifPresent(names::add));
    }
    return names;
  }

  /// Several Hangul words are a Korean name only when the first is a surname.
  private boolean fitsOneWord(NameForm form) {
    String first = form.words().getFirst().text();
    return form.words().size() == 1 || korean.spelling.surnameIndex(first) >= 0;
  }
}
