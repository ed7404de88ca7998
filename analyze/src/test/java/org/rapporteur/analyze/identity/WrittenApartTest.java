package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.EntityType;

/// Places whose names differ by a hyphen, a space or the word for what they are, also where one
/// text writes them both ways.
class WrittenApartTest {
  @Test
  void a_place_is_one_with_and_without_a_hyphen() {
    assertThat(
            places(
                "The raid on Wanlieth killed twelve people. Residents of Wanlieth fled to Rumbek.",
                "Gunmen attacked Wanlieth at dawn. In Wan-Lieth twelve people died."))
        .containsExactlyInAnyOrder("Wan-Lieth", "Rumbek");
  }

  @Test
  void a_korean_village_is_one_with_and_without_its_word() {
    assertThat(
            places(
                "Troops shot 137 villagers at Norusil in Boseong County, South Jeolla Province, in"
                    + " 1950. Norusil lies in the hills.",
                "전남 보성군 노루실마을에서 1950년 국군이 주민 137명을 총살했다. 노루실은 보성 산골에 있다."))
        .containsExactlyInAnyOrder("Norusil", "Boseong County", "South Jeolla Province");
  }

  @Test
  void a_city_and_a_state_of_one_name_stay_two() {
    assertThat(
            places(
                "He was born in New York City. New York State was far.", "He lived in New York."))
        .contains("New York State")
        .hasSize(2);
  }

  private static List<String> places(String left, String right) {
    return compare(told(left), told(right)).entities().stream()
        .filter(e -> e.type() == EntityType.PLACE)
        .map(Entity::name)
        .toList();
  }
}
