package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who says what in Russian. The people are invented.
class RussianSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Адвокат Ирина Лавцова вышла из суда. «Мы будем жаловаться и дальше», — добавила она.",
        "Адвокат Ирина Лавцова вышла из суда. «Мы будем жаловаться и дальше», — смеётся она.",
        "Адвокат Ирина Лавцова вышла из суда. По её словам, судья не смотрел документы.",
        "Адвокат Ирина Лавцова вышла из суда. Шёл дождь. «Мы будем жаловаться», — повторила она."
      })
  void a_pronoun_means_the_person_told_of(String text) {
    assertThat(speakers(text)).containsExactly("Ирина Лавцова");
  }

  @Test
  void a_pronoun_behind_a_sentence_of_two_means_nobody_certain() {
    assertThat(
            speakers(
                "Ирина Лавцова и Анна Роева вышли из суда. «Мы будем жаловаться», — добавила она."))
        .containsExactly("?");
  }

  @Test
  void a_noun_without_a_name_is_not_the_person_told_of() {
    assertThat(
            speakers(
                "Ирина Лавцова вышла из суда. «Где мой сын, куда его увезли?» — спрашивает отец."))
        .containsExactly("?");
    assertThat(speakers("Врач из Минска рассказал, что лекарств не хватает.")).containsExactly("?");
  }

  @Test
  void a_colon_leads_to_the_quotation_behind_it() {
    assertThat(
            speakers(
                "Депутат от партии «Северный ветер народа» Олег Сурин парировал: «Закон приняли по"
                    + " всем правилам»."))
        .containsExactly("Олег Сурин");
  }

  @Test
  void what_stands_between_commas_describes_the_speaker() {
    assertThat(
            speakers(
                "Адвокат Ирина Лавцова, представляющая Олега Сурина, требует возбудить дело против"
                    + " следователя."))
        .containsExactly("Ирина Лавцова");
  }

  @Test
  void who_speaks_within_the_quotation_is_its_speaker() {
    assertThat(
            speakers(
                "«Окна видны с дороги, — возмущается Ирина Лавцова, — а стреляют каждый день»."))
        .containsExactly("Ирина Лавцова");
    assertThat(speakers("«Он кричал всю ночь, — вспоминает Ирина Лавцова. — Никто не вышел»."))
        .containsExactly("Ирина Лавцова");
  }

  @Test
  void a_body_is_named_again_by_its_noun() {
    assertThat(
            speakers(
                "Министерство юстиции Молдавии закрыло центр. Ведомство пообещало проверить жалобы"
                    + " родных."))
        .containsExactly("Министерство юстиции Молдавии");
    assertThat(speakers("Группа пообещала проверить жалобы родных.")).containsExactly("?");
  }

  @Test
  void who_estimates_is_a_source() {
    assertThat(speakers("По оценке фонда «Очаг», в стране осталось семь тысяч беженцев."))
        .containsExactly("Очаг");
  }
}
