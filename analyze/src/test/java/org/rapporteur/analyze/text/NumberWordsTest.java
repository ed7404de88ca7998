package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({
    "1, first",
    "2, second",
    "3, third",
    "5, fifth",
    "8, eighth",
    "9, ninth",
    "12, twelfth",
    "14, fourteenth",
    "20, twentieth",
    "31, thirty-first",
    "82, eighty-second",
    "90, ninetieth"
  })
  void a_number_has_its_ordinal(int number, String ordinal) {
    assertThat(NumberWords.ordinal(number)).isEqualTo(ordinal);
  }

  @Test
  void the_ordinals_are_those_of_the_days_of_a_month() {
    assertThat(NumberWords.ORDINALS)
        .hasSize(31)
        .startsWith("first", "second")
        .endsWith("thirtieth", "thirty-first");
  }
}
