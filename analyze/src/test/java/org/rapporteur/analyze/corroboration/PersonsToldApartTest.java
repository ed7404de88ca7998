package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradictions;
import static org.rapporteur.analyze.corroboration.TwoTexts.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.corroboration.Comparison;

/// How old somebody is said to be and which rank he is given.
class PersonsToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          age|Ama Kole, a nurse of 41, was beaten in Pemba.|Ama Kole, who came from Pemba and was 36, was beaten.|41|36
          age|Doctors treated a nine-year-old boy. The boy, Ama Kole, slept.|Little Ama Kole, aged 6, sleeps in Pemba.|9|6
          rank|Colonel Ama Kole commanded the post.|Brigadier General Ama Kole commanded the post.|Colonel|Brigadier General
          rank|Captain Ama Kole commanded the post.|Sergeant Ama Kole commanded the post.|Captain|Sergeant
          """)
  void one_person_has_one_age_and_one_rank(
      String property, String left, String right, String one, String other) {
    assertThat(values(property, left, right)).containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Major General Ama Kole commanded the post.|General Ama Kole commanded the post.
          Colonel Ama Kole commanded the post.|Brigadier General Ama Kole, promoted in May, commanded the post.
          Colonel Ama Kole commanded the post.|General Ama Kole, then Colonel Ama Kole, commanded the post.
          Lieutenant Colonel Ama Kole commanded the post.|Vice-colonel Ama Kole commanded the post.
          Colonel Ama Kole commanded the post.|Major Tendai Moyo commanded the post.
          """)
  void a_short_form_a_promotion_a_career_and_another_officer_contradict_nothing(
      String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right)))
        .extracting(Comparison::property)
        .doesNotContain("rank");
  }

  @Test
  void how_old_somebody_was_as_a_child_does_not_contradict_how_old_she_is() {
    var told =
        TwoTexts.of(
            "Ama Kole, 61, spoke in Pemba. Soldiers took her father.",
            "Ama Kole was seven when soldiers took her father from Pemba.");

    assertThat(contradictions(told)).extracting(Comparison::property).doesNotContain("age");
  }
}
