package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Light;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
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
        new StatementGrammar(new Question(victims, period, place, asOf), Known.KOSOVO, Known.KOSOVO)
            .of(List.of(), List.of(), null);

    assertThat(statement.refused()).isTrue();
    assertThat(statement.sentences().getLast().words()).contains("the date of the data");
  }

  /// A table of one combination: whatever the methods make of it, no number is stated.
  @ParameterizedTest
  @ValueSource(strings = {"111 500", "100 500", "110 500"})
  void people_who_all_stand_on_the_same_lists_allow_no_estimate(String cells) {
    var given = Known.table(List.of("a", "b", "c"), cells);
    var prepared = Preparation.of(given);
    var lights = new Diagnostics(prepared.table()).lights(prepared.copies());
    var question = new Question("killings", "2020", "the valley", "2021");

    var statement =
        new StatementGrammar(question, given, prepared.table()).of(List.of(), lights, null);

    assertThat(lights).extracting(Light::colour).contains(Light.Colour.RED);
    assertThat(statement.refused()).isTrue();
  }

  /// The people of a list that shares nobody are known, though nothing can be computed with it.
  @Test
  void people_on_a_list_that_shares_nobody_are_documented_too() {
    var given = Known.table(List.of("a", "b", "c"), "100 40 010 30 110 10 001 50");
    var used = Preparation.of(given).table();
    var question = new Question("killings", "2020", "the valley", "2021");

    var statement = new StatementGrammar(question, given, used).of(List.of(), List.of(), null);

    assertThat(used.people()).isEqualTo(80);
    assertThat(statement.sentences().getFirst().words())
        .isEqualTo(
            "130 killings in the valley, 2020, are documented on three lists, two of which share"
                + " people.");
  }

  @Test
  void one_list_is_one_list() {
    var given = Known.table(List.of("a"), "1 50");
    var question = new Question("killings", "2020", "the valley", "2021");

    assertThat(
            new StatementGrammar(question, given, given)
                .of(List.of(), List.of(), null)
                .sentences()
                .getFirst()
                .words())
        .endsWith("are documented on one list.");
  }

  @Test
  void no_range_is_rounded_down_below_the_people_who_are_known() {
    var given = Known.table(List.of("a", "b", "c"), "100 60 010 30 110 10 001 40 011 8");
    var rows =
        Stream.of(Method.DGA_BMA, Method.LCMCR, Method.LOGLIN_BIC_BCA)
            .map(m -> Estimate.of(m, "", "", new Outcome.Total(230, 149, 400, "posterior")))
            .toList();
    var question = new Question("killings", "2020", "the valley", "2021");

    var statement = new StatementGrammar(question, given, given).of(rows, List.of(), null);

    assertThat(statement.sentences().get(1).words()).contains("reach from 148 to 400");
  }
}
