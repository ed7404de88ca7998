package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What ICU makes of names, and why the readers of this package do not leave it to ICU. A version
/// that changes one of these lines may change scores: look before you accept it.
class TransliteratorTest {
  @ParameterizedTest
  @CsvSource({
    "Hangul-Latin, 황준국, hwangjungug",
    "Hangul-Latin, 김은주, gim-eunju",
    "Korean-Latin/BGN, 황준국, 황준국",
    "ko-ko_Latn/BGN, 황준국, 황준국",
    "Han-Latin, 吕, lǚ",
    "Han-Latin/Names, 单雄信, shàn xióng xìn",
    "Traditional-Simplified, 習近平, 习近平",
    "Russian-Latin/BGN, Лукашенко, Lukashenko",
    "Russian-Latin/BGN, Щербаков, Shcherbakov",
    "Russian-Latin/BGN, Зеленський, Zelensʹkiy",
    "Any-Latin, محمد بن سلمان, mḥmd bn slmạn",
    "Any-Latin, ただし, tadashi",
    "Katakana-Latin, メルケル, merukeru",
  })
  void a_transliteration_is_what_the_readers_expect(String rules, String from, String to) {
    assertThat(Transliterator.getInstance(rules).transliterate(from)).isEqualTo(to);
  }

  @Test
  void the_fold_of_scholarly_cyrillic_loses_sh() {
    String scholarly = Transliterator.getInstance("Any-Latin").transliterate("Лукашенко");
    assertThat(LatinFold.letters(scholarly)).isEqualTo("lukasenko");
    assertThat(Cyrillic.latin("лукашенко")).contains("lukashenko");
  }

  @Test
  void arabic_and_hebrew_come_without_vowels() {
    assertThat(LatinFold.letters(Transliterator.getInstance("Any-Latin").transliterate("נתניהו")))
        .doesNotContain("a", "e");
    assertThat(Transliterator.getInstance("Arabic-Latin/BGN").transliterate("محمد"))
        .doesNotContain("a");
  }
}
