package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name that protects a witness is nobody else's.
class PseudonymsTest {
  @ParameterizedTest
  @CsvSource({
    "S-3,Slobodan Trikos,true",
    "Witness K7,Witness K9,true",
    "S-3,S-3,false",
    "Witness K7,K7,false",
    "Ana Ruiz,A. Ruiz,false"
  })
  void a_number_that_only_one_name_has_keeps_two_apart(String left, String right, boolean apart) {
    assertThat(Pseudonyms.areApart(left, right)).isEqualTo(apart);
    assertThat(Pseudonyms.areApart(right, left)).isEqualTo(apart);
  }

  @Test
  void a_protected_witness_is_neither_joined_with_nor_suspected_of_being_whose_name_begins_alike() {
    var lawyer =
        told(
            "The lawyer Slobodan Marković told the court in Drinska that Goran Pavić was innocent. Marković will appeal.");
    var witness =
        told(
            "Protected witness S-3 told the court in Drinska that Goran Pavić stood at the gate. S-3 had seen the list.");
    var entities = compare(lawyer, witness).entities();
    assertThat(entities)
        .filteredOn(e -> e.name().contains("Marković"))
        .singleElement()
        .satisfies(e -> {
          assertThat(e.mentions()).noneMatch(m -> m.text().contains("S-3"));
          assertThat(e.suspects()).isEmpty();
        });
  }
}
