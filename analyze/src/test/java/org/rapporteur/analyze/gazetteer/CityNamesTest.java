package org.rapporteur.analyze.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityNamesTest {
  private final CityNames names = CityNames.standard();

  @ParameterizedTest(name = "{0} is also called {1}")
  @CsvSource({
    "Mogilev, Mahilyow",
    "MOGILEV, Могилёв",
    "Gjakova, Đakovica",
    "Sfax, صفاقس",
    "Zhoushan, 舟山",
    "Balti, Бельцы",
    "Ko'kand, Qo‘qon"
  })
  void a_city_has_names_in_several_languages(String one, String other) {
    assertThat(names.areOfOneCity(one, other)).isTrue();
    assertThat(names.areOfOneCity(other, one)).isTrue();
  }

  @ParameterizedTest(name = "{0} is not called {1}")
  @CsvSource({"Mogilev, Gomel", "Mogilev, Mogile", "Nowhere at all, Gomel", "'', ''"})
  void what_no_city_is_called_is_none(String one, String other) {
    assertThat(names.areOfOneCity(one, other)).isFalse();
  }

  @Test
  void a_name_may_be_of_several_cities() {
    assertThat(names.cities("Hyderabad")).hasSizeGreaterThan(1);
    assertThat(new TreeSet<>(names.cities("Sfax"))).containsExactly("2467454");
  }

  @Test
  void a_code_is_no_name() {
    assertThat(names.cities("MVQ")).isEmpty();
  }
}
