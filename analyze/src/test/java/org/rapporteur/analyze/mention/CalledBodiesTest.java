package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

class CalledBodiesTest {
  @ParameterizedTest(name = "{1} is a {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Amina Sesay runs the legal aid group Tumaini in Bo.                                | Tumaini              | ORGANIZATION
          The order covers Lindi Cotton of Dar es Salaam and its supplier Kilwa Loom.        | Kilwa Loom           | ORGANIZATION
          The association Lamp of the Shore had warned the coast guard before noon.          | Lamp of the Shore    | ORGANIZATION
          Notes were seen by the Seoul-based group Eyes of the Sea in November.              | Eyes of the Sea      | ORGANIZATION
          The hearing was prepared by Silent Chairs, a Peruvian civic group, in Lima.        | Silent Chairs        | ORGANIZATION
          His lawyer, Omid Karimi, told Sobhe Larne by telephone that he would appeal.       | Sobhe Larne          | ORGANIZATION
          The ceasefire holds, said the governor of Dornod, who was due to travel on Sunday. | Dornod               | PLACE
          Police then entered Rokeya Hall and left before dawn.                              | Rokeya Hall          | PLACE
          Houses in Dembi, Korra and Wenji kebeles were burnt.                               | Korra                | PLACE
          Hosne Begum, the mother of Tanvir, said that her son was sick.                     | Tanvir               | PERSON
          """)
  void what_stands_beside_a_name_tells_its_kind(String text, String name, EntityType type) {
    assertThat(bearing(text, name)).isNotEmpty().allMatch(r -> r.type().near(type));
  }

  @Test
  void who_speaks_for_a_company_is_no_company() {
    assertThat(bearing("Representative of company Pavel Zabelo spoke in Minsk.", "Pavel Zabelo"))
        .allMatch(r -> r.type() == EntityType.PERSON);
  }

  @Test
  void of_several_bodies_with_one_head_the_short_name_means_the_one_the_text_is_about() {
    var telling =
        tell(
            "The Fisheries Committee of the Assembly met in Larne. The Fisheries Committee, advised by"
                + " the Audit Committee, heard two men. The Committee then rejected the draft.");

    assertThat(telling.referents())
        .filteredOn(r -> r.name().contains("Fisheries"))
        .singleElement()
        .satisfies(r -> assertThat(r.mentions()).extracting(Mention::text).contains("Committee"));
  }

  @Test
  void a_short_name_belongs_to_the_body_the_text_names_not_to_the_one_it_usually_means() {
    var telling =
        tell(
            "The State Security Senate in Celle sentenced him on Monday. The Senate believed the nurse.");

    assertThat(telling.referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("Senate")))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.knownAs()).isNull();
          assertThat(r.name()).isEqualTo("State Security Senate");
        });
  }

  @Test
  void a_body_and_its_name_in_another_language_in_brackets_are_one() {
    var telling =
        tell("The Delta Women's Network (Lamp Association) met in Larne. Two women spoke.");

    assertThat(telling.referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("Lamp Association")))
        .isNotEmpty()
        .allMatch(r -> r.mentions().stream().anyMatch(m -> m.text().contains("Network")));
  }

  @Test
  void a_first_name_that_a_translation_made_a_word_stays_in_the_list() {
    assertThat(
            names(
                "They lifted Tanvir Alam (22), Pleasant Chandra Sen, Mahbub Karim and Imran Ali into"
                    + " the car."))
        .contains("Pleasant Chandra Sen");
  }

  @Test
  void a_surname_with_another_gender_than_the_one_who_bears_it_in_full_is_somebody_else() {
    var telling =
        tell(
            "Elif Arda unfolded a shirt. It had belonged, she said, to her brother Kemal. The van"
                + " stopped beside Arda and his cousin. Ms Arda saw it.");

    assertThat(telling.referents())
        .filteredOn(r -> r.name().equals("Elif Arda"))
        .singleElement()
        .satisfies(
            r -> assertThat(r.mentions()).extracting(Mention::text).containsOnlyOnce("Arda"));
  }

  private static List<Referent> bearing(String text, String name) {
    return tell(text).referents().stream()
        .filter(r -> r.mentions().stream().anyMatch(m -> m.text().equals(name)))
        .toList();
  }

  private static List<String> names(String text) {
    return tell(text).referents().stream()
        .flatMap(r -> r.mentions().stream())
        .map(Mention::text)
        .toList();
  }
}
