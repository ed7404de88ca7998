package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two printed names of one body.
class BodyFormTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"하이신, 하이신수산", "海鑫水产, 威海海鑫水产有限公司", "海鑫水产, 海鑫水产集团"})
  void a_firm_is_written_without_spaces_in_its_whole_name(String few, String many) {
    assertThat(BodyForm.of(few).isWrittenIn(BodyForm.of(many))).isTrue();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"국가, 국가인권위원회", "인권위, 인권위원회노조", "人民法院, 最高人民法院审判委员会", "海鑫, 海鑫水产有限公司", "하이신수산, 하이신수산"})
  void what_is_written_in_another_name_with_more_is_another(String few, String many) {
    assertThat(BodyForm.of(few).isWrittenIn(BodyForm.of(many))).isFalse();
  }
}
