package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradictions;
import static org.rapporteur.analyze.corroboration.TwoTexts.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.corroboration.Comparison;

/// In which township or district a place is said to lie.
class PlacesToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers burned the village of Kalembe, Mutoko District, at dawn.|At Kalembe in Chipinge District soldiers burned the church.|Mutoko District|Chipinge District
          The village of Kalembe in Mutoko District was burned.|The village of Kalembe, district of Chipinge, was burned.|Mutoko District|Chipinge
          """)
  void one_place_lies_in_one_district(String left, String right, String one, String other) {
    assertThat(values("district", left, right)).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void the_question_is_named_for_the_place() {
    var told =
        contradictions(
            TwoTexts.of(
                "Soldiers burned the village of Kalembe, Mutoko District, at dawn.",
                "At Kalembe in Chipinge District soldiers burned the church."));

    assertThat(told)
        .filteredOn(c -> c.property().equals("district"))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.subject()).matches("E-[0-9a-f]{16}");
          assertThat(c.subjectLabel()).isEqualTo("Kalembe");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The village of Kalembe, Depayin Township, was burned.|The village of Kalembe, Dabayin Township, was burned.
          The village of Kalembe, Mutoko District, was burned.|The village of Kalembe, Mashonaland Province, was burned.
          The village of Kalembe, Mutoko District, was burned.|The village of Nyanga, Chipinge District, was burned.
          """)
  void a_spelling_another_level_and_another_place_contradict_nothing(String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right)))
        .extracting(Comparison::property)
        .doesNotContain("township", "district", "province");
  }
}
