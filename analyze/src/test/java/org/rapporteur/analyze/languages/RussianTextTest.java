package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;

class RussianTextTest {
  @Test
  void a_person_is_one_in_every_case_and_goes_by_the_first() {
    var telling =
        tell(
            "Суд приговорил журналистку Айгуль Осмонову к пяти годам. Айгуль Осмонова ждёт решения. «Это не"
                + " конец», — сказала Осмонова.");

    assertThat(telling.referents())
        .filteredOn(r -> r.type() == EntityType.PERSON)
        .singleElement()
        .satisfies(p -> assertThat(p.name()).isEqualTo("Айгуль Осмонова"))
        .satisfies(p ->
            assertThat(p.mentions())
                .extracting(Mention::text)
                .containsExactly("Айгуль Осмонову", "Айгуль Осмонова", "Осмонова"));
  }

  @ParameterizedTest
  @CsvSource({
    "Суд оправдал Дильшода Каримова. Дильшод Каримов вернулся домой., Дильшод Каримов",
    "Суд оправдал Андрея Толстого. Андрей Толстой вернулся домой., Андрей Толстой",
    "Суд оправдал Ахмеда Ибрагима. Ахмед Ибрагим вернулся домой., Ахмед Ибрагим",
    "Суд оправдал Марию Ковальскую. Мария Ковальская вернулась домой., Мария Ковальская"
  })
  void a_full_name_goes_by_its_first_case(String text, String name) {
    assertThat(tell(text).referents())
        .filteredOn(r -> r.type() == EntityType.PERSON)
        .singleElement()
        .satisfies(p -> assertThat(p.name()).isEqualTo(name))
        .satisfies(p -> assertThat(p.mentions()).hasSize(2));
  }

  @Test
  void two_persons_of_one_family_stay_two() {
    var telling = tell("Нурлан Садыков вернулся домой. Его брат Азамат Садыков остался в колонии.");

    assertThat(telling.referents()).filteredOn(r -> r.type() == EntityType.PERSON).hasSize(2);
  }

  @Test
  void a_term_is_so_long_in_every_case() {
    assertThat(tell("Суд приговорил рыбака к пяти годам лишения свободы.").quantities())
        .extracting(q -> q.property() + " " + q.quantity().print())
        .containsExactly("prison-term 5 years");
  }

  @Test
  void a_body_is_known_by_its_letters() {
    assertThat(tell("ОБСЕ призвала освободить рыбаков.").referents())
        .extracting(r -> r.knownAs())
        .contains("body:osce");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Суд арестовал журналистку издания «Темир Live» Айгуль Осмонову. | Темир Live:ORGANIZATION
          Жена Ишенбаева Айгерим заявила, что мужа били.                   | Айгерим:PERSON
          Так решил Ошский областной суд по уголовным делам.              | Ошский областной суд по уголовным делам:PUBLIC_BODY
          Проверку провела Государственная инспекция труда Ошской области. | Государственная инспекция труда Ошской области:PUBLIC_BODY
          Об этом заявили Хельсинкский комитет Норвегии и Международная федерация журналистов. | Хельсинкский комитет Норвегии:PUBLIC_BODY
          Суд в г. Жанаозен вынес приговор.                               | Жанаозен:PLACE
          Рассказала адвокат Акмат кызы Нургуль из Бишкека.                | Акмат кызы Нургуль:PERSON
          """)
  void a_name_has_the_words_that_belong_to_it(String text, String name) {
    assertThat(tell(text).referents())
        .extracting(r -> r.mentions().getFirst().text() + ":" + r.type())
        .contains(name);
  }

  @Test
  void an_adverb_before_a_date_is_no_place() {
    assertThat(tell("Ранее, 16 января 2024 года, милиция провела обыски.").referents())
        .extracting(r -> r.name())
        .doesNotContain("Ранее");
  }

  @Test
  void a_body_in_quotation_marks_says_what_its_verb_says_and_is_not_said() {
    var telling =
        tell(
            "Организация «Репортёры без границ» призвала президента Нурлана Асанова освободить их.");

    assertThat(telling.speeches())
        .singleElement()
        .satisfies(s ->
            assertThat(telling.referents().get(s.speaker() == null ? 0 : s.speaker()).knownAs())
                .isEqualTo("org:rsf"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Суд признал виновной 58-летнюю пенсионерку.                  | age 58
          Он умер в колонии, ему было 50 лет.                         | age 50
          Прокурор требовал трёх лет колонии.                         | prison-term 3 years
          """)
  void an_age_and_a_term_are_told_apart(String text, String figure) {
    assertThat(Said.figures(text)).containsExactly(figure);
  }

  @Test
  void a_law_is_adopted_a_sentence_given_and_somebody_dies() {
    assertThat(
            tell("Государственная дума приняла 12 июня 2031 года закон об агентах. Журналист Павел Ветров умер в"
                    + " колонии 9 июня 2031 года.")
                .frames())
        .extracting(f -> f.type() + " " + f.trigger())
        .containsExactly("LEGISLATION adopt", "OTHER die");
  }

  @Test
  void a_time_within_which_one_appeals_is_no_term_in_prison() {
    assertThat(
            Said.figures(
                "Суд приговорил его к срокам от 10 до 20 лет. Защита обжалует приговор в течение трёх дней."))
        .containsExactly("prison-term 10-20 years", "duration 3 days");
  }

  @Test
  void the_arrest_of_somebody_is_a_happening() {
    assertThat(tell("После задержания Павла Ветрова 3 мая 2031 года его семья уехала.").frames())
        .extracting(f -> f.type() + " " + f.trigger())
        .containsExactly("DETENTION arrest");
  }

  @Test
  void acts_papers_and_vessels_are_counted_in_english() {
    assertThat(
            Said.figures(
                "Комиссия записала 214 казней и 93 исчезновения, выслушала 40 показаний и осмотрела три судна."))
        .containsExactly(
            "count-of-executions 214",
            "count-of-disappearances 93",
            "count-of-testimonies 40",
            "count-of-boats 3");
  }

  @Test
  void the_number_of_a_colony_or_an_article_counts_nothing() {
    assertThat(Said.figures("В колонии № 2 умер политзаключённый, осуждённый по ч. 1 ст. 361 УК."))
        .isEmpty();
  }

  @Test
  void a_body_and_the_person_behind_it_are_two() {
    assertThat(tell("Представитель МВД Наталья Сахарук назвала эти цифры выдумкой.").referents())
        .extracting(r -> r.name())
        .containsExactly("МВД", "Наталья Сахарук");
  }

  @Test
  void what_is_counted_is_the_same_in_every_case() {
    assertThat(Said.figures("Меры действуют в 13 странах. Он помог 40 заключённым."))
        .containsExactly("count-of-countries 13", "count-of-prisoners 40");
    assertThat(Said.figures("Двое судей, 12 поваров.")).contains("count-of-повар 12");
    assertThat(Said.figures("Он писал 12 поварам.")).containsExactly("count-of-повар 12");
  }
}
