package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.Mention;

/// Whom a surname means that two persons of a text bear, and where one name is of one or of two.
class RelativesTest {
  @Test
  void a_surname_alone_is_who_is_not_named_as_kin() {
    assertThat(
            forms(
                "Tomas Arda left the prison on Monday. “He has grown thin,” his sister, Norma Arda,"
                    + " said by telephone.",
                "Arda was arrested in 2019 in the town of Velda."))
        .contains(List.of("Tomas Arda", "Arda"), List.of("Norma Arda"));
    assertThat(
            forms(
                "Norma Arda, the farmer's sister-in-law, saw the body of Tomas Arda at dawn.",
                "Men in uniform led Arda to a white car."))
        .contains(List.of("Tomas Arda", "Arda"), List.of("Norma Arda"));
  }

  @Test
  void it_is_nobody_for_sure_behind_the_kin_and_where_both_are_kin_or_none() {
    assertThat(
            forms(
                "Tomas Arda left the prison on Monday.",
                "His sister, Norma Arda, wept. Arda spoke for an hour."))
        .contains(List.of("Tomas Arda"), List.of("Norma Arda"), List.of("Arda"));
    assertThat(
            forms(
                "Tomas Arda and the lawyer Norma Arda left the court on Monday.",
                "Police followed Arda to the harbour."))
        .contains(List.of("Tomas Arda"), List.of("Norma Arda"), List.of("Arda"));
  }

  @Test
  void a_given_name_written_short_is_a_part_of_a_name_and_two_given_names_are_two() {
    assertThat(forms("The owner, Md. Abdul Arda, surrendered. Md. Ziaul Haque said so."))
        .contains(List.of("Md. Abdul Arda"), List.of("Md. Ziaul Haque"));
    assertThat(
            forms(
                "Los hermanos Wilmer y Deiner Solano fueron asesinados el lunes en el puerto de la"
                    + " ciudad."))
        .contains(List.of("Wilmer"), List.of("Deiner Solano"));
  }

  @Test
  void a_given_name_with_an_age_is_not_whoever_bears_it_in_the_middle() {
    assertThat(forms("Yahya Hadi Qahtan lost two sons, Murad, 14, and Hadi, 11, on the market."))
        .contains(List.of("Yahya Hadi Qahtan"), List.of("Hadi"));
  }

  private static List<List<String>> forms(String... paragraphs) {
    return tell(String.join("\n\n", paragraphs)).referents().stream()
        .map(r -> r.mentions().stream().map(Mention::text).distinct().toList())
        .toList();
  }
}
