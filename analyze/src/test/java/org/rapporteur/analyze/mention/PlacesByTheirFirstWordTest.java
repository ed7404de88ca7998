package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// Names that begin with the word for a village, a hill or a farm in the language of the place.
class PlacesByTheirFirstWordTest {
  @ParameterizedTest
  @CsvSource({
    "Police came to Kampung Sungai Merah in May.,Kampung Sungai Merah",
    "The militia attacked Wadi Salih on Monday.,Wadi Salih",
    "He was killed in Vereda El Roble.,Vereda El Roble",
    "The police came to Finca La Esperanza.,Finca La Esperanza",
    "Families were expelled from Khirbet Zanun.,Khirbet Zanun"
  })
  void is_a_place(String text, String name) {
    assertThat(of(text, EntityType.PLACE)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The mayor Ana Barrio met the judge.", "Judge Luis Vereda Finca wrote."})
  void within_the_name_of_a_person_is_none(String text) {
    assertThat(of(text, EntityType.PLACE)).isEmpty();
    assertThat(of(text, EntityType.PERSON)).hasSize(1);
  }

  private static List<String> of(String text, EntityType type) {
    return tell(text).referents().stream()
        .filter(r -> r.type() == type)
        .map(Referent::name)
        .toList();
  }
}
