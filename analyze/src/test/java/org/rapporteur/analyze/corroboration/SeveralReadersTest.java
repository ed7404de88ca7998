package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.analyze.Several;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.telling.Told;

/// Documents are read several at a time. What is found must not depend on how many read.
final class SeveralReadersTest {
  @Test
  void several_find_what_one_finds_in_the_same_order() {
    var told = new ArrayList<Told>();
    for (int i = 0; i < 8; i++) {
      told.add(
          page(
              "Paper " + i,
              "2029-08-1" + (3 + i % 2),
              "A fire in the prison of Tambo killed %d inmates on %d August 2029. The governor, Omar Haddad, said that %d guards fled."
                  .formatted(41 + i % 3, 11 + i % 2, 4 + i)));
    }
    var all = ReadingRoom.compare(told, List.of());
    var input =
        new CorroborationStage.Input(
            told, all.entities(), all.claims(), all.accounts(), all.events(), all.families());
    var stage =
        new CorroborationStage(Gazetteer.standard(), Offices.standard(), Synonyms.standard());
    var several = new Several();

    assertThat(stage.compare(input, several)).isEqualTo(all.comparisons());
    assertThat(all.comparisons()).anyMatch(c -> c.relation() == Relation.CONTRADICTS);
    assertThat(several.portions()).anyMatch(items -> items > 1);
  }
}
