package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.ruled;
import static org.rapporteur.analyze.ReadingRoom.tell;
import static org.rapporteur.analyze.ReadingRoom.together;
import static org.rapporteur.analyze.ReadingRoom.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

class WeighedNamesTest {
  @ParameterizedTest(name = "\"{1}\" is a \"{2}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
The River Voices network said its director, Lamin Touray, was held at Yundum barracks.  | River Voices   | ORGANIZATION
          Spokesman of fire service Tran Van Loc told to Viet Dawn that 4 are missing in Nam Tra. | Nam Tra        | PLACE
          El juez Octavio Ríos condenó a la empresa Palmas del Sur por los hechos de San Lucas.   | Palmas del Sur | ORGANIZATION
          El juez Octavio Ríos condenó a la empresa Palmas del Sur por los hechos de San Lucas.   | San Lucas      | PLACE
""")
  void weights_decide_where_the_rules_alone_are_wrong(String text, String name, EntityType type) {
    assertThat(of(ruled(text), name)).noneMatch(r -> r.type().near(type));
    assertThat(of(tell(text).referents(), name)).isNotEmpty().allMatch(r -> r.type().near(type));
  }

  @Test
  void what_others_take_a_word_for_decides_where_one_sentence_cannot() {
    var release = told("He was never seen again, and La Roca has no record of him.");
    var prison = told("Both men were moved to the maximum-security prison La Roca in June 2024.");
    var riot = told("Six inmates died at the prison of La Roca, in the town of Puerto Claro.");

    assertThat(of(together(release, prison, riot)[0].telling().referents(), "La Roca"))
        .isNotEmpty()
        .allMatch(r -> r.type() == EntityType.PLACE);
    assertThat(of(release.telling().referents(), "La Roca"))
        .noneMatch(r -> r.type() == EntityType.PLACE);
  }

  @Test
  void a_state_is_known_by_its_official_name_in_korean() {
    assertThat(tell("위원회는 월요일 에콰도르공화국과 나이지리아 연방공화국의 보고서를 심의했다.").referents())
        .extracting(Referent::knownAs)
        .contains("state:EC", "state:NG");
  }

  @Test
  void a_name_that_the_gazetteer_knows_keeps_what_it_knows() {
    assertThat(tell("The Human Rights Committee met in Geneva on Monday.").referents())
        .anyMatch(r -> "body:un-human-rights-committee".equals(r.knownAs()));
  }

  @ParameterizedTest(name = "\"{1}\" is a \"{2}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
The council adopted resolution 41/7, “Situation of human rights in Belarus”, by 22 votes. | Situation of human rights in Belarus | DOCUMENT
A spokesman for the Foreign Ministry of the Democratic People's Republic of Korea denied it. | Foreign Ministry of the Democratic People's Republic of Korea | PUBLIC_BODY
""")
  void a_state_within_a_longer_name_is_part_of_it(String text, String name, EntityType type) {
    var found = tell(text).referents();

    assertThat(of(found, name)).isNotEmpty().allMatch(r -> r.type() == type);
    assertThat(found).noneMatch(r -> r.type() == EntityType.COUNTRY);
  }

  @Test
  void a_coalition_without_a_name_is_a_group() {
    var told = tell("The coalition highlighted the camps. It urged Chad to close them.");

    assertThat(of(told.referents(), "The coalition"))
        .extracting(Referent::type)
        .containsExactly(EntityType.GROUP);
  }

  @Test
  void the_coalition_is_the_one_that_has_a_name() {
    var told =
        tell("The River Coalition met in Lomé. The coalition urged Chad to close the camps.");

    assertThat(told.referents()).noneMatch(r -> r.type() == EntityType.GROUP);
  }

  private static List<Referent> of(List<Referent> referents, String name) {
    return referents.stream()
        .filter(r -> r.mentions().stream().anyMatch(m -> m.text().equals(name)))
        .toList();
  }
}
