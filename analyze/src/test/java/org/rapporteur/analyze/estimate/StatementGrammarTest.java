package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.estimate.Question;

/// What may be said of an estimate.
class StatementGrammarTest {
  @ParameterizedTest
  @CsvSource({
    "'', 2020, the valley, 2021",
    "killings, '', the valley, 2021",
    "killings, 2020, '', 2021",
    "killings, 2020, the valley, ''"
  })
  void without_victims_period_place_or_the_date_of_the_data_no_number_is_stated(
      String victims, String period, String place, String asOf) {
    var statement =
        new StatementGrammar(new Question(victims, period, place, asOf), Known.KOSOVO)
            .of(List.of(), List.of(), null);

    assertThat(statement.refused()).isTrue();
    assertThat(statement.sentences().getLast().words()).contains("the date of the data");
  }
}
