package org.rapporteur.analyze.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.quantity.QuantityMention;

/// A bare number beside somebody's name is often an age.
class AgesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The eldest, Tendai Moyo, for thirty years head of the village school, was 71.|71
          Ama Kole, who came from Pemba and was 24, had been at sea for a year.|24
          Najim Haddad, a student of 19, was shot in the back.|19
          Ama Kole, the chief, a man of 67 who now lives in a tent, was not asked.|67
          Maria Lopez turned 80 in March.|80
          Ama Kole was seven when the boat was boarded.|7
          Ama Kole (43) spoke to the judges.|43
          Elder Ama Kole is 58 of age and sells cereal.|58
          Ama Kole, age 86, went to the door.|86
          Ama Kole is now 71 year old man.|71
          Among the dead are nine girls, Ama Kole being the youngest at 13.|13
          Soldiers shot a 16-year-old pupil, Tendai Moyo, at the well.|16
          """)
  void a_number_told_of_a_person_is_an_age(String sentence, String age) {
    var ages =
        tell(sentence).quantities().stream().filter(q -> q.property().equals("age")).toList();

    assertThat(ages).extracting(q -> q.quantity().print()).containsExactly(age);
    assertThat(ages).extracting(QuantityMention::measured).containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The toll reported by Ama Kole was 24.",
        "The team, led by Ama Kole, a group of 12, arrived.",
        "Ama Kole said the number of guards was 30.",
        "Ama Kole was one of 40."
      })
  void a_number_told_of_many_is_none(String sentence) {
    assertThat(tell(sentence).quantities())
        .extracting(QuantityMention::property)
        .doesNotContain("age");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rescuers pulled out a six-year-old girl. The girl, Ama Kole, had been sheltered by a door.",
        "Police held a 15-year-old boy. His mother wept. The boy Ama Kole was freed at night."
      })
  void whoever_is_named_by_the_same_noun_soon_after_has_the_age(String text) {
    assertThat(tell(text).quantities())
        .filteredOn(q -> q.property().equals("age"))
        .extracting(QuantityMention::measured)
        .doesNotContainNull();
  }

  @Test
  void an_age_is_not_hers_who_is_named_in_the_next_clause() {
    assertThat(
            tell("They buried a 52-year-old driver, and his niece, Ama Kole, wept.").quantities())
        .filteredOn(q -> q.property().equals("age"))
        .extracting(QuantityMention::measured)
        .containsOnlyNulls();
  }

  @Test
  void a_term_is_his_of_whose_clause_it_is() {
    var telling =
        tell(
            "Lars Mikkel Brandt, deck manager at the time, was sentenced to seven years in prison, and Jon"
                + " Halvorsen was sentenced to three years in prison.");

    assertThat(telling.quantities())
        .filteredOn(q -> q.property().equals("prison-term"))
        .extracting(q -> telling.referents().get(q.measured() == null ? 0 : q.measured()).name())
        .containsExactly("Lars Mikkel Brandt", "Jon Halvorsen");
  }
}
