package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.frame.EventType;

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

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Следов побоев нет», — сообщили в прокуратуре. | прокуратуре",
        "«Врача в камере не было», — отмечают наблюдатели. | наблюдатели",
        "Послы, собравшись в Сенате Кении, осудили убийства пастухов на севере. | Послы",
        "Совет врачей выразил обеспокоенность приговором. | Совет врачей"
      })
  void the_words_for_a_speaker_without_a_name_are_kept(String text, String who) {
    assertThat(tell(text).speeches())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.speaker()).isNull();
          assertThat(s.speakerText()).isEqualTo(who);
        });
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Свет в камере отключали», — говорится в отчёте союза «Причал». | Причал",
        "Фонд «Причал» опубликовал доклад. В документе говорится, что света не было. | Причал",
        "В Генпрокуратуре Молдовы сообщили, что дело закрыто. | Генпрокуратуре Молдовы",
        "На сессии Комитета ООН против пыток докладчик Анна Роева заявила, что жалоб много. | Анна Роева",
        "После визита в Сенат Молдовы депутат Олег Сурин заявил, что закон отклонён. | Олег Сурин",
        "Министр по делам молодёжи Олег Сурин поблагодарил учителей за стойкость. | Олег Сурин"
      })
  void who_speaks_stands_in_the_case_of_his_sentence(String text, String who) {
    assertThat(speakers(text)).containsExactly(who);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Министр Ричард Холмен объявил о новых мерах. | о новых мерах.",
        "Министр Ричард Холмен напомнил суду о сроках. | о сроках.",
        "Министр Ричард Холмен выразил обеспокоенность приговором. | обеспокоенность приговором.",
        "Министр Ричард Холмен просил дать Маркусу Лейну врача, получив его «устное согласие». | дать Маркусу Лейну врача, получив его «устное согласие»."
      })
  void what_is_told_asked_or_felt_needs_no_clause(String text, String said) {
    assertThat(tell(text).speeches())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.speakerText()).isEqualTo("Ричард Холмен");
          assertThat(text.substring(s.contentStart(), s.contentEnd())).isEqualTo(said);
        });
  }

  @Test
  void whoever_opens_a_sentence_is_meant_by_a_pronoun_of_his_gender() {
    assertThat(
            speakers(
                "Юрист Олег Сурин ведёт дело о поджоге дома Павла Роева. По его словам, улик мало."
                    + " Затем он вышел и сообщил, что процесс отложен."))
        .containsExactly("Олег Сурин", "Олег Сурин");
    assertThat(
            speakers("Ирина Лавцова встретилась с Олегом Суриным. По его словам, суда не будет."))
        .isEmpty();
  }

  @Test
  void condemning_sentences_nobody() {
    assertThat(tell("Олег Сурин осудил нападение на Анну Роеву.").frames())
        .noneMatch(f -> f.type() == EventType.COURT_DECISION);
    assertThat(tell("Суд осудил Анну Роеву на пять лет.").frames())
        .anyMatch(f -> f.type() == EventType.COURT_DECISION);
    assertThat(
            tell("Суд приговорил двух поваров к трём годам за кружок, созданный Павлом Роевым.")
                .frames())
        .allSatisfy(f -> assertThat(f.slots()).noneMatch(x -> x.text().equals("Павлом Роевым")));
  }

  @Test
  void who_reports_a_killing_did_not_kill() {
    assertThat(
            tell("Прокуратура Молдовы сообщила, что солдаты убили журналиста Олега Сурина 3 мая"
                    + " 2031 года.")
                .frames())
        .filteredOn(f -> f.type() == EventType.VIOLATION)
        .singleElement()
        .satisfies(
            f -> assertThat(f.slots()).extracting(x -> x.text()).containsExactly("Олега Сурина"));
  }
}
