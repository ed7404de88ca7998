package org.rapporteur.analyze.mention;

import static org.rapporteur.analyze.ReadingRoom.ruled;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;

class ListsAndKindsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers closed the wilaya of Taghit on Monday.            | Taghit
          The families came from the powiat Ostrów at dawn.          | Ostrów
          The court sat in Rue Mirabel, behind the market.           | Rue Mirabel
          Herders met in Wadi Sirhan to share the water.             | Wadi Sirhan
          Miners of the Zarechny raion went home.                    | Zarechny raion
          """)
  void a_place_is_known_by_the_word_of_another_language(String sentence, String name) {
    TakenFor.kind(ruled(sentence), name, EntityType.PLACE);
  }
}
