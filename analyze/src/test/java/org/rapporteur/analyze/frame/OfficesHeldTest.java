package org.rapporteur.analyze.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.telling.Telling;

class OfficesHeldTest {
  @Test
  void an_office_after_the_name_keeps_its_body_and_session() {
    var telling =
        tell("Greta Oyelaran, president of the 79th UN General Assembly, opened the plenary.");
    var role = telling.roles().getFirst();

    assertThat(held(telling)).containsExactly("Greta Oyelaran: president");
    assertThat(role.session()).isEqualTo(79);
    assertThat(telling.referents().get(role.body() == null ? -1 : role.body()).knownAs())
        .isEqualTo("body:un-general-assembly");
  }

  @Test
  void an_office_before_the_name_belongs_to_that_name() {
    assertThat(held(tell("Former President Greta Oyelaran met Foreign Minister Omar Haddad.")))
        .containsExactly("Greta Oyelaran: president", "Omar Haddad: foreign minister");
  }

  @Test
  void acting_and_former_make_another_office() {
    assertThat(tell("Former President Greta Oyelaran met Foreign Minister Omar Haddad.").roles())
        .extracting(RoleStatement::modifier)
        .containsExactly("former", null);
    assertThat(tell("Acting Foreign Minister Omar Haddad resigned.").roles())
        .extracting(RoleStatement::modifier)
        .containsExactly("acting");
  }

  @Test
  void an_envoy_of_a_state_to_a_body_keeps_both() {
    var telling =
        tell("Paul Berg, permanent representative of Norway to the United Nations, spoke.");
    var role = telling.roles().getFirst();

    assertThat(role.office()).isEqualTo("permanent representative");
    assertThat(
            telling
                .referents()
                .get(role.jurisdiction() == null ? -1 : role.jurisdiction())
                .knownAs())
        .isEqualTo("state:NO");
    assertThat(telling.referents().get(role.body() == null ? -1 : role.body()).knownAs())
        .isEqualTo("body:un");
    assertThat(role.flags()).isEmpty();
  }

  @Test
  void a_representative_of_the_united_nations_in_a_state_is_doubted() {
    assertThat(
            tell("Omar Haddad, permanent representative of the UN in South Korea, spoke.").roles())
        .extracting(RoleStatement::flags)
        .containsExactly(List.of("role-inverted?"));
  }

  @Test
  void a_term_of_office_keeps_its_dates() {
    var telling = tell("Omar Haddad served as special rapporteur from 2016 to 2022.");

    assertThat(held(telling)).containsExactly("Omar Haddad: special rapporteur");
    assertThat(telling.times().get(telling.roles().getFirst().times().getFirst()).text())
        .isEqualTo("from 2016 to 2022");
  }

  @Test
  void of_two_persons_beside_a_title_the_first_does_not_get_the_office_of_the_second() {
    var text =
        "Ilze Strand, UN Human Rights Aide and UN Special Rapporteur on Torture, Elena Salmon, spoke.";

    assertThat(held(tell(text))).doesNotContain("Ilze Strand: special rapporteur");
  }

  @Test
  void the_office_behind_one_name_is_not_held_by_the_next() {
    var text =
        "They are General Omar Haddad, commander of the 3rd Brigade, Colonel Ilze Strand, head of the"
            + " camp, and Minister of Ports Elena Salmon.";

    assertThat(held(tell(text)))
        .contains("Omar Haddad: commander", "Ilze Strand: head", "Elena Salmon: minister")
        .doesNotContain("Ilze Strand: commander");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Grace Otieno, who heads the Lake Basin Authority, was heard.               | Grace Otieno: head
          Paula Reyes, the diplomat who presides over the UN General Assembly, left. | Paula Reyes: president
          The head of the Border Directorate, Police Colonel Marat Isayev, spoke.    | Marat Isayev: head
          The chief of the police of Osh region Marat Isayev spoke.                  | Marat Isayev: head
          Its director-general, Katarina Delvaux, does not pretend otherwise.        | Katarina Delvaux: director-general
          That was Ranko Vujadin, a retired teacher from Konjic.                     | Ranko Vujadin: teacher
          Bekzat Nurmatov, 32, once a guard on the canal, is in custody.             | Bekzat Nurmatov: guard
          Her brother, Omar Haddad, told reporters.                                  | Omar Haddad: brother
          """)
  void offices_and_trades_are_read_wherever_they_stand(String sentence, String expected) {
    assertThat(held(tell(sentence))).contains(expected);
  }

  @Test
  void who_leads_nothing_that_is_named_holds_no_office() {
    assertThat(held(tell("Grace Otieno leads by example and runs every morning."))).isEmpty();
  }

  @Test
  void what_befalls_an_editor_is_not_her_office() {
    assertThat(tell("The arrest of editor Maria Lopes shocked the town.").roles())
        .extracting(RoleStatement::printed)
        .containsExactly("editor");
  }

  private static List<String> held(Telling telling) {
    return telling.roles().stream()
        .map(r -> telling.referents().get(r.person()).name() + ": " + r.office())
        .toList();
  }

  @Test
  void the_chief_of_a_people_heads_no_body() {
    assertThat(held(tell("Chief Mabhika Ndiwe told the paper that 1,300 people had come.")))
        .isEmpty();
  }

  @Test
  void a_month_before_an_office_is_no_part_of_it() {
    assertThat(tell("In March 2023 President Greta Oyelaran pardoned 259 of them.").roles())
        .extracting(RoleStatement::printed)
        .containsExactly("President");
  }
}
