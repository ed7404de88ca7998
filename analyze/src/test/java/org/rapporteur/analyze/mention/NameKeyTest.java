package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Дильшод Каримов|Дильшода Каримова|Дильшоду Каримову|Дильшодом Каримовым|Дильшоде Каримове",
        "Айгуль Осмонова|Айгуль Осмоновой|Айгуль Осмонову",
        "Игорь Ковальский|Игоря Ковальского|Игорю Ковальскому|Игорем Ковальским|Игоре Ковальском",
        "Мария Ковальская|Марии Ковальской|Марию Ковальскую|Марией Ковальской",
        "Андрей Толстой|Андрея Толстого|Андрею Толстому|Андреем Толстым|Андрее Толстом",
        "Наталья Гуляева|Натальи Гуляевой|Наталье Гуляевой|Наталью Гуляеву|Натальей Гуляевой",
        "Ахмед Ибрагим|Ахмеда Ибрагима|Ахмеду Ибрагиму|Ахмедом Ибрагимом",
        "Касым Абдуллах|Касыма Абдуллаха|Касыму Абдуллаху",
        "Ислом Артёмов|Ислома Артёмова|Исломом Артёмовым",
        "Айгуль|Айгули|Айгулью"
      })
  void a_slavic_name_has_one_key_in_every_case(String cases) {
    assertThat(Arrays.stream(cases.split("\\|")).map(NameKey::of).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Нурлан Садыков, Азамат Садыков",
    "Ибрагим Юсупов, Ибрай Юсупов",
    "Сергей Белый, Сергей Белов",
    "Рахим Хаким, Рахим Хакимов"
  })
  void other_persons_have_other_keys(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "José Peña-Ruiz, jose pena ruiz",
    "سليم الحموي, سليم حموي",
    "The Harbour Authority., the harbour authority"
  })
  void marks_signs_and_articles_are_left_out(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
