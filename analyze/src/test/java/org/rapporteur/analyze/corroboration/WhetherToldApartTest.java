package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradictions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.event.DeedPlaces;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;

/// One text says that something happened, the other that it did not; and where it is said to have
/// happened.
class WhetherToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          civilians-were-killed|At least 40 civilians were killed in Pemba.|The army said that no civilian was hurt in Pemba.
          civilians-were-killed|Soldiers shot dead 12 villagers in Pemba.|There was no loss of life in Pemba, the ministry said.
          papers-were-taken-away|The foreman kept their passports in Pemba.|No passport has ever been taken from a worker in Pemba.
          people-were-abducted|Eleven fishermen were abducted off Pemba.|The fishermen stayed in Pemba of their own free will.
          people-were-warned|The agency issued an evacuation warning for Pemba.|Not one household of Pemba received a warning.
          somebody-was-beaten|Ama Kole was beaten by guards in Pemba.|No trace of violence was found on the body of Ama Kole.
          somebody-was-beaten|Ama Kole told the court in Pemba that he had been given electric shocks.|The assertion that physical force was applied to Ama Kole does not correspond to reality.
          a-trial-was-open-to-the-public|The trial in Pemba was closed to the public.|The process lasted five weeks and was open, the court in Pemba says.
          there-was-an-exchange-of-fire|The column came under fire near Pemba.|We found no indication of an exchange of fire in Pemba.
          somebody-asked-for-mercy|Ama Kole asked for a pardon in Pemba.|Ama Kole did not ask for mercy in Pemba.
          """)
  void what_one_text_affirms_and_another_denies_is_told(
      String question, String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right)))
        .extracting(Comparison::property)
        .contains("whether-" + question);
  }

  @Test
  void both_answers_stand_beside_each_other_in_few_words() {
    var told =
        TwoTexts.of(
            "Soldiers shot dead 12 villagers in Pemba.",
            "The army says with all firmness that not one civilian was hurt in Pemba.");

    assertThat(contradictions(told))
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .contains("civilians were killed", "no civilian was killed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ama Kole was beaten by guards in Pemba.|Tendai Moyo was not beaten in Pemba.
          Nobody has asked whether Ama Kole was beaten in Pemba.|Ama Kole was not beaten in Pemba.
          If 40 civilians were killed in Pemba, we must leave.|No civilian was hurt in Pemba.
          It is feared that 40 civilians were killed in Pemba.|No civilian was hurt in Pemba.
          The ministry denied that any civilian was killed in Pemba.|No civilian was hurt in Pemba.
          Nobody in Pemba received a warning.|The people of Pemba were not informed.
          Six sessions of the Pemba court were held.|There are no political prisoners in Pemba.
          """)
  void two_persons_suppositions_and_two_denials_contradict_nothing(String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right)))
        .extracting(Comparison::property)
        .noneMatch(p -> p.startsWith("whether-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arrest|Ama Kole was taken from his home in Pemba on 3 March.|Ama Kole was detained at the airport of Beira.|home in Pemba|airport of Beira
          death|Ama Kole was beaten to death in Kalembe prison.|Ama Kole succumbed to malaria in Beira Hospital.|Kalembe prison|Beira Hospital
          release|Ama Kole left Kalembe prison on Friday.|Ama Kole was released from the prison of Beira.|Kalembe prison|prison of Beira
          release|Ama Kole walked out of a prison in the southern city of Pemba.|Ama Kole was freed from Beira jail.|prison in the southern city of Pemba|Beira jail
          arrest|Ama Kole was seized at the market of Pemba.|Ama Kole was picked up on Friday at the market of Beira.|market of Pemba|market of Beira
          """)
  void a_deed_has_one_place(String deed, String left, String right, String one, String other) {
    assertThat(contradictions(TwoTexts.of(left, right)))
        .filteredOn(c -> c.property().equals("place-of-" + deed))
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ama Kole was seized at his house in Pemba.|Ama Kole was taken from his home.
          Ama Kole left her house in Pemba.|Ama Kole was freed from Beira jail.
          Ama Kole died in a prison.|Ama Kole died in Kalembe prison.
          Ama Kole was detained at the airport of Beira.|Tendai Moyo was taken from his home in Pemba.
          Ama Kole was detained at the airport of Beira.|Ama Kole was arrested, and his brother works at Kalembe hospital.
          """)
  void one_place_in_other_words_and_places_of_others_contradict_nothing(String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right)))
        .extracting(Comparison::property)
        .noneMatch(p -> p.startsWith("place-of-"));
  }

  @ParameterizedTest
  @CsvSource({
    "market street, street",
    "school bridge, street",
    "airport of Ama, airport",
    "Kole Prison No. 5, prison"
  })
  void a_place_is_of_the_kind_of_its_last_noun(String place, String kind) {
    assertThat(DeedPlaces.kind(place)).contains(kind);
  }
}
