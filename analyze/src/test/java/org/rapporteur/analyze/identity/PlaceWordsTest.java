package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Kara-Suu, Black Water",
    "Punta Verde, Green Point",
    "Cerro del Lobo, Hill of the Wolf",
    "Tell Abyad, White Hill",
    "Ain al-Zarqa, Blue Spring",
    "Dona Chica Bridge, Pont Dona Chica"
  })
  void names_that_say_the_same_are_one(String name, String translated) {
    assertThat(PlaceWords.areOne(name, translated)).isTrue();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Kara-Suu, White Water",
    "Kara-Suu, Black",
    "Punta Verde, Punta Verde",
    "Punta Verde, Verde Punta",
    "San Marcos, Saint Mark"
  })
  void names_that_say_another_thing_or_nothing_are_two(String name, String other) {
    assertThat(PlaceWords.areOne(name, other)).isFalse();
  }
}
