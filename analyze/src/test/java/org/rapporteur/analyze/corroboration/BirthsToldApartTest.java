package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.corroboration.TwoTexts.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When one person is said to have been born.
class BirthsToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          General Tomas Arriaga (DOB 12 Mar 1966) gave the order.      | General Tomas Arriaga, born on 3 December 1966, gave it. | 1966-03-12 | 1966-12-03
          General Tomas Arriaga, born in 1966, gave the order.         | General Tomas Arriaga, born in 1969, gave the order.     | 1966       | 1969
          """)
  void two_days_of_birth_of_one_person_contradict(
      String left, String right, String one, String other) {
    assertThat(values("birth-date", left, right)).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void a_year_fits_every_day_in_it_and_another_person_is_born_on_another_day() {
    assertThat(
            values(
                "birth-date",
                "General Tomas Arriaga, born in 1966, gave the order.",
                "General Tomas Arriaga (DOB 12 Mar 1966) gave the order."))
        .isEmpty();
    assertThat(
            values(
                "birth-date",
                "General Tomas Arriaga, born in 1966, gave the order.",
                "Colonel Yenny Bastardo, born in 1971, gave the order."))
        .isEmpty();
  }
}
