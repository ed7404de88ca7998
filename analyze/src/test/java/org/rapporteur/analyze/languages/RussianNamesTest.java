package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;
import static org.rapporteur.analyze.languages.Said.names;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// Where names in Russian sentences begin and end.
class RussianNamesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Вчера Министерство торговли и занятости населения сообщило о выплатах. | Министерство торговли и занятости населения",
        "С этим не согласен Союз сельских учителей, который работает в Пинске. | Союз сельских учителей",
        "Его обращение получил Комитет ООН по ликвидации расовой дискриминации. | Комитет ООН по ликвидации расовой дискриминации",
        "Дело ведёт прокуратура Тверской области, сообщила газета. | прокуратура Тверской области",
        "Мониторинговая миссия ОБСЕ по правам человека в Грузии заявила о нарушениях. | Мониторинговая миссия ОБСЕ по правам человека в Грузии",
        "Служба пробации и надзора Молдовы разъяснила, что срок продлён. | Служба пробации и надзора Молдовы",
        "В аппарате Народного защитника насчитали двадцать жалоб. | Народного защитника",
        "Верхнеленская городская библиотека отказалась от комментариев. | Верхнеленская городская библиотека"
      })
  void a_body_goes_on_over_what_its_cases_tie_to_it(String text, String name) {
    assertThat(
            Stream.of(EntityType.PUBLIC_BODY, EntityType.ORGANIZATION)
                .flatMap(type -> names(text, type).stream()))
        .contains(name);
  }

  @Test
  void a_chain_of_genitives_without_an_end_is_no_name_without_an_end() {
    var endless = "Министерство " + "комитета по правам человека и защиты населения ".repeat(800);

    assertThat(tell(endless + ".").referents())
        .flatExtracting(Referent::mentions)
        .allSatisfy(m -> assertThat(m.end() - m.start()).isLessThan(400));
  }

  @Test
  void a_person_behind_the_name_of_a_body_is_no_part_of_it() {
    String text =
        "Об этом сообщила представитель Министерства труда и сокращения бедности Казахстана Айгуль"
            + " Сарсенова.";
    assertThat(names(text, EntityType.PUBLIC_BODY))
        .containsExactly("Министерства труда и сокращения бедности Казахстана");
    assertThat(names(text, EntityType.PERSON)).containsExactly("Айгуль Сарсенова");
  }

  @Test
  void any_court_or_administration_is_no_name() {
    assertThat(
            tell("Суд первой инстанции отклонил жалобу. Администрация колонии молчит.").referents())
        .isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бурильщик Сафар Гуламов требует прибавки. | Сафар Гуламов",
        "Следователь Мешков молчал. | Мешков",
        "Активистка союза Зарина Гафурова уехала. | Зарина Гафурова",
        "Дом в Масисе Ануш Погосян снимает на восьмерых. | Ануш Погосян"
      })
  void a_person_begins_behind_what_he_does_and_where(String text, String name) {
    assertThat(names(text, EntityType.PERSON)).containsExactly(name);
  }

  @Test
  void a_person_is_named_again_in_another_case() {
    String text = "Вчера осуждена Нина Тихомирова, врач. Друзья просят писать Тихомировой письма.";
    assertThat(names(text)).containsExactly("Нина Тихомирова", "Тихомировой");
    assertThat(names(text, EntityType.PERSON)).containsExactly("Нина Тихомирова");
  }

  @Test
  void the_capital_that_opens_a_quotation_makes_no_name() {
    assertThat(
            names(
                "«Прессу использовали как щит», — сказал Вахтанг Лобжанидзе. «Нам это говорили», —"
                    + " добавил он.",
                EntityType.PERSON))
        .containsExactly("Вахтанг Лобжанидзе");
  }

  @Test
  void a_name_in_quotation_marks_fills_them() {
    assertThat(names("Депутат от «Чистого берега» Лев Курганов ответил.", EntityType.ORGANIZATION))
        .containsExactly("Чистого берега");
  }

  @Test
  void the_word_for_a_street_or_a_region_belongs_to_its_name() {
    assertThat(
            names(
                "На проспекте Победы стояли люди. В Каширской области сгорел цех.",
                EntityType.PLACE))
        .containsExactly("проспекте Победы", "Каширской области");
  }

  @Test
  void a_person_stands_apart_from_the_body_he_speaks_for() {
    assertThat(
            names(
                "Представитель Министерства юстиции Чили Клара Оссандон приехала в суд.",
                EntityType.PERSON))
        .containsExactly("Клара Оссандон");
  }

  @Test
  void a_medium_in_latin_letters_is_no_person() {
    String text = "Об этом пишет The Herald. Он снимал для Harbour Press и жил в Нью-Хейвене.";
    assertThat(names(text, EntityType.ORGANIZATION)).contains("The Herald", "Harbour Press");
    assertThat(names(text, EntityType.PERSON)).isEmpty();
    assertThat(names(text, EntityType.PLACE)).containsExactly("Нью-Хейвене");
  }
}
