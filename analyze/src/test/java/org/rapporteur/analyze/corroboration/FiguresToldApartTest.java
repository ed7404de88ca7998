package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradicted;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradictions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.telling.Told;

/// Figures that are told without a number, by two parties, or alone of a vote.
class FiguresToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The team found 14 mass graves near Kalembe in Zambia.|There is no mass grave at Kalembe or anywhere else.|14|0
          Eleven people were injured at Kalembe, the clinic of Maria Lopes said.|Nobody was injured at Kalembe, Maria Lopes said.|11|0
          Two people were placed in custody over the death of Maria Lopes.|A court heard Omar Haddad, the only person to have been arrested over the death of Maria Lopes.|2|1
          Maria Lopes was sent back twice before she fled.|Maria Lopes was sent back three times before she fled.|2|3
          The report rests on 314 interviews, Maria Lopes said.|Maria Lopes spoke of the testimony of 341 escapees.|314|341
          The firm of Maria Lopes shipped 21 containers of towels.|Twelve containers of towels were shipped by the firm of Maria Lopes.|21|12
          Maria Lopes was found guilty on nine of 12 counts.|Her conviction on all 15 counts ends a long wait, Maria Lopes said.|9|15
          """)
  void a_figure_without_a_number_is_compared_with_one(
      String left, String right, String one, String other) {
    var contradictions = contradictions(TwoTexts.of(left, right));

    assertThat(contradictions)
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The team found 14 mass graves near Kalembe in Zambia.|There is no doubt about the mass graves at Kalembe.
          Eleven people were injured at Kalembe, the clinic said.|No one was forced to leave Kalembe.
          The report rests on 314 interviews, 27 of them with children.|The report rests on 314 interviews. It names 341 places.
          Guards beat 34 inmates.|The kitchen fed 43 men.
          The committee adopted the bill with 26 votes in favour.|The plenary adopted the bill with 28 votes in favour.
          The council created the body by 20 votes to 19.|The council prolonged the body by 22 votes to 8, with 17 abstentions.
          """)
  void what_is_merely_absent_or_another_vote_contradicts_nothing(String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police put the size of the crowd at 8,000. The organisers said 30,000 had come.|8000|30000
          The Valley Forum, a local group, speaks of 1,130 families. Ana Ruiz, the minister, told reporters that 412 families had been moved.|1130|412
          The ministry said 14 miners had died. Union leaders counted 22 dead.|14|22
          """)
  void two_parties_that_give_figures_of_one_thing_dispute_in_one_document(
      String text, String one, String other) {
    assertThat(contradictions(page("Harbour Observer", "2025-10-09", text)))
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said 12 officers were hurt. The organisers said 30 protesters were detained.",
        "The ministry said 40 people had died. It said 12 of them were children.",
        "Ana Ruiz said 40 houses had burnt. Paul Berg said 40 houses had burnt.",
        "The ministry said 14 miners had died. The ministry said 22 miners had died since June.",
        "Police said 300 people had come. Ana Ruiz said three buses were late."
      })
  void parts_other_things_and_one_party_make_no_dispute(String text) {
    assertThat(contradictions(page("Harbour Observer", "2025-10-09", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By 26 votes to nine, with 12 abstentions, the council adopted the resolution.|The resolution, adopted with 28 votes in favour, names two officers.|26|28
          """)
  void one_side_of_a_vote_is_compared_with_the_whole(
      String left, String right, String one, String other) {
    assertThat(contradicted(TwoTexts.of(left, right))).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A court in Pemba sentenced the editor to six years in prison.|Maria Lopes was sentenced to nine years in prison.|6 years|9 years
          The union leader was jailed for two years in prison in May.|Maria Lopes got a four-year prison sentence.|2 years|4 years
          """)
  void a_term_told_of_nobody_by_name_is_that_of_the_one_person_known_to_serve_one(
      String left, String right, String one, String other) {
    var told =
        new Told[] {
          page("Harbour Observer", "2025-10-09", "Maria Lopes came to Pemba in May.", left),
          page("Meadow Wire", "2025-10-09", TwoTexts.ofTheMatter(right))
        };
    assertThat(contradicted(told)).containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two men were sentenced to six years in prison, another to two years in prison.|Maria Lopes was sentenced to nine years in prison.
          The prosecutor asked for six years in prison for the editor.|Maria Lopes was sentenced to nine years in prison.
          """)
  void several_terms_and_one_merely_asked_for_are_nobodys(String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right))).isEmpty();
  }

  @Test
  void the_term_of_the_trial_and_that_of_the_appeal_in_one_text_are_no_contradiction() {
    String both =
        "Maria Lopes had been sentenced to fourteen years in prison. On appeal Maria Lopes was"
            + " sentenced to eleven years in prison.";
    String trial = "Maria Lopes was sentenced to fourteen years in prison.";
    String appeal = "Maria Lopes was sentenced to eleven years in prison.";
    assertThat(contradicted(TwoTexts.of(both, appeal))).isEmpty();
    assertThat(contradicted(TwoTexts.of(trial, appeal)))
        .containsExactlyInAnyOrder("14 years", "11 years");
  }

  @Test
  void a_toll_that_is_said_to_have_risen_contradicts_none_that_was_lower() {
    String before = "Thirty-eight people died in the landslide at Kalembe, Maria Lopes said.";

    assertThat(
            contradicted(
                TwoTexts.of(
                    before,
                    "Rescuers recovered 14 more bodies at Kalembe, taking the toll of the landslide to 52"
                        + " dead, Maria Lopes said.")))
        .doesNotContain("38", "52");
    assertThat(
            contradicted(
                TwoTexts.of(
                    before,
                    "Fifty-two people died in the landslide at Kalembe, Maria Lopes said.")))
        .contains("38", "52");
  }
}
