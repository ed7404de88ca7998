package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// What two figures may be to each other: one rounded, one with a nought too many, one with two
/// digits exchanged.
class SlipsOfFiguresTest {
  @ParameterizedTest(name = "{0} is {1} in round numbers: {2}")
  @CsvSource({
    "1200, 1187, true",
    "40, 43, true",
    "1200, 1260, false",
    "43, 40, false",
    "11, 11, false",
    "10, 11, false",
  })
  void a_figure_that_ends_in_noughts_may_be_another_rounded(
      BigDecimal round, BigDecimal other, boolean is) {
    assertThat(Figures.rounds(counted(round), counted(other))).isEqualTo(is);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({"320, 32, true", "32, 320, true", "320, 33, false", "0, 0, false"})
  void a_nought_more_makes_ten_times_as_many(BigDecimal one, BigDecimal other, boolean is) {
    assertThat(Figures.tenfold(counted(one), counted(other))).isEqualTo(is);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({"1243, 1234, true", "112, 121, true", "21, 12, false", "1234, 1235, false"})
  void digits_change_places_in_figures_of_three_and_more(
      BigDecimal one, BigDecimal other, boolean is) {
    assertThat(Figures.slipped(counted(one), counted(other))).isEqualTo(is);
  }

  private static Quantity counted(BigDecimal value) {
    return new Quantity(
        Comparator.EQUAL, value, value, null, null, List.of(), QuantityClass.COUNT, false);
  }
}
