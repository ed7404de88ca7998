package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianNameTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "毛泽东, Mao Zedong",
    "毛澤東, Mao Tse-tung",
    "周恩来, Chou En-lai",
    "蔡英文, Tsai Ing-wen",
    "林鄭月娥, 林郑月娥",
    "Jiang Zemin, Chiang Tse-min",
    "盧武鉉, 노무현",
    "盧武鉉, Roh Moo-hyun",
    "黒澤明, Kurosawa Akira",
    "小泉純一郎, Junichiro Koizumi",
    "앙겔라 메르켈, Angela Merkel",
    "버락 오바마, Barack Obama",
  })
  void forms_of_one_name_are_proposed(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isNotEqualTo(Band.DIFFERENT);
    assertThat(MATCHER.compare(right, left).band()).isNotEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "毛泽东, Mao Anying",
    "周恩来, 周建人",
    "Jiang Zemin, Jiang Qing",
    "黒澤明, Kurosawa Kiyoshi",
    "盧武鉉, 노태우",
    "앙겔라 메르켈, Angela Davis",
    "노무현, 노태우",
  })
  void different_names_are_different(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "李娜, Li Na",
    "Ryang Min-su, Yang Min-su",
    "Jackie Chan, 陳港生",
  })
  void what_strings_cannot_decide_goes_to_review(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.REVIEW);
  }

  @Test
  void the_northern_and_the_southern_form_of_a_surname_are_one() {
    assertThat(MATCHER.compare("리영희", "이영희").band()).isEqualTo(Band.SAME);
    assertThat(MATCHER.compare("림꺽정", "임꺽정").band()).isEqualTo(Band.SAME);
  }

  @Test
  void what_is_assumed_of_icu_holds() {
    assertThat(Transliterator.getInstance("Han-Latin/Names").transliterate("单雄信"))
        .startsWith("shàn");
    assertThat(Transliterator.getInstance("Traditional-Simplified").transliterate("劉"))
        .isEqualTo("刘");
    assertThat(Transliterator.getInstance("Any-Latin").transliterate("ただし")).isEqualTo("tadashi");
  }
}
