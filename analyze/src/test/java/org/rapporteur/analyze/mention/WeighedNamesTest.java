package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.ruled;
import static org.rapporteur.analyze.ReadingRoom.tell;

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
  void a_name_that_the_gazetteer_knows_keeps_what_it_knows() {
    assertThat(tell("The Human Rights Committee met in Geneva on Monday.").referents())
        .anyMatch(r -> "body:un-human-rights-committee".equals(r.knownAs()));
  }

  private static List<Referent> of(List<Referent> referents, String name) {
    return referents.stream()
        .filter(r -> r.mentions().stream().anyMatch(m -> m.text().equals(name)))
        .toList();
  }
}
