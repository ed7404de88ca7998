package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.Referent;

/// What names lack or have too much at their edges. The people are invented.
class NameEdgesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The High Court of Justice of Trinidad and Tobago had stayed the order. | High Court of Justice of Trinidad and Tobago",
        "The Office of the Prosecutor General of Antigua and Barbuda was told. | Office of the Prosecutor General of Antigua and Barbuda",
        "Soldiers of the 72 Special Forces Battalion came at night. | 72 Special Forces Battalion",
        "Justice Thandeka Roe JA wrote for the court. | Thandeka Roe",
        "Counsel Cormac Shiels SC said the call had been coded correctly. | Cormac Shiels",
        "ASP Monday Eze-Ogar described the dead as robbers. | Monday Eze-Ogar",
        "Sunday Okoro was arrested in the market. | Sunday Okoro",
        "Volunteers of Grupa Most found the body of a woman in the marshes. | Grupa Most"
      })
  void a_name_is_whole_and_no_more(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @Test
  void the_verb_before_one_who_is_quoted_is_no_given_name() {
    assertThat(names("Said Hani Okoro, whose son was taken in May: \"Show me his face.\""))
        .contains("Hani Okoro");
    assertThat(
            names(
                "Said Hamdan was called \"the judge\". His lawyer wrote that Said Hamdan was ill."))
        .contains("Said Hamdan");
    assertThat(names("Said Hamdan was arrested in May.")).contains("Said Hamdan");
  }

  @Test
  void a_day_of_the_week_before_a_name_is_a_day() {
    assertThat(names("On Monday Okoro was arrested in the market.")).doesNotContain("Monday Okoro");
  }

  @Test
  void the_north_is_a_state_beside_pyongyang() {
    assertThat(names("SEOUL - The North shot two men. Pyongyang denied it in a statement."))
        .contains("North Korea");
    assertThat(names("LAGOS - The North shot up in the polls. Abuja denied it in a statement."))
        .doesNotContain("North Korea");
  }

  private static List<String> names(String text) {
    return tell(text).referents().stream().map(Referent::name).toList();
  }
}
