package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;

class WhoIsWhoTest {
  @Test
  void a_korean_name_in_hangul_is_joined_with_its_latin_spelling() {
    var korean = page("Hanbit", "2026-06-23", "박지원 변호사는 22일 서울에서 기자회견을 열었다. 이수빈 대표도 참석했다.");
    var english =
        page(
            "English Daily",
            "2026-06-23",
            "The lawyer Park Ji-won spoke in Seoul on Monday. Lee Soo-bin, a director, came too.");

    assertThat(entities(List.of(korean, english)))
        .filteredOn(e -> e.mentions().stream().anyMatch(m -> m.text().equals("Park Ji-won")))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().startsWith("박지원")));
  }

  @Test
  void officials_whose_given_names_have_other_syllables_are_two_however_alike_their_offices() {
    var first =
        page(
            "Wire",
            "2020-07-10",
            "The Treasury of Norland sanctioned Liang Weiguo, Party Secretary of the province, and"
                + " Fang Mingde, director of the Harbour Police, on 9 July 2020.");
    var second =
        page(
            "Wire",
            "2021-03-23",
            "On 22 March 2021, the Treasury of Norland sanctioned Liang Zhenguo, director of the"
                + " Harbour Police, and Fang Junpeng, secretary of the Land Corps.");

    assertThat(entities(List.of(first, second)))
        .filteredOn(e -> e.type() == EntityType.PERSON)
        .hasSize(4);
  }

  @Test
  void a_town_in_other_letters_is_the_town_in_a_text_of_the_same_matter() {
    var wire =
        page(
            "Wire",
            "2026-06-23",
            "Police searched the newsroom in Kandagatch on 12 March 2026. Aliya Serikova and Marat"
                + " Ospanov were held for 48 days in Kandagatch, the court of Shalkar said.");
    var agency =
        page(
            "Агентство",
            "2026-06-23",
            "Полиция обыскала редакцию в городе Кандагатч 12 марта 2026 года. Алия Серикова и Марат"
                + " Оспанов провели 48 дней под арестом в городе Кандагатч, сообщил суд города"
                + " Шалкар.");

    assertThat(entities(List.of(wire, agency)))
        .filteredOn(e -> e.mentions().stream().anyMatch(m -> m.text().equals("Kandagatch")))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().startsWith("Кандагатч")));
  }

  @Test
  void a_korean_place_is_one_with_and_without_the_word_for_its_division() {
    var wire = page("Hanbit", "2026-06-23", "22일 주촌면에서 불이 났다.");
    var daily = page("Hanul", "2025-01-14", "주민들은 13일 주촌에서 시장을 열었다.");

    assertThat(entities(List.of(wire, daily)))
        .filteredOn(e -> e.mentions().stream().anyMatch(m -> m.text().contains("주촌")))
        .singleElement()
        .satisfies(e -> assertThat(e.referents()).hasSize(2));
  }

  @Test
  void a_station_is_not_the_city_whose_name_it_bears() {
    String matter = " 박정우 역장은 사과했다. 승객 4명이 다쳤다.";
    var wire = page("Hanbit", "2026-06-13", "사고는 12일 부산역에서 일어났다." + matter);
    var daily = page("Hanul", "2026-06-14", "12일 부산에서 열차가 멈췄다." + matter);

    assertThat(entities(List.of(wire, daily)))
        .filteredOn(e -> e.type() == EntityType.PLACE)
        .extracting(e -> e.mentions().getFirst().text())
        .containsExactlyInAnyOrder("부산역", "부산");
  }

  private static final IdentityStage STAGE = new IdentityStage(NameMatcher.standard());
  private static final Told FIRST =
      page(
          "Harbour Observer",
          "2025-06-01",
          "Kim Min-ji spoke in Geneva. Kim Min-jae answered from Seoul.");
  private static final Told SECOND =
      page("Meadow Wire", "2025-06-02", "Kim Minji spoke in Geneva.");
  private static final Told OTHER =
      page("Sunday Digest", "2025-06-03", "Ada Lindqvist spoke in Geneva on Monday.");

  @Test
  void a_person_goes_by_the_name_in_full_rather_than_by_more_words_with_initials() {
    String matter = " Omar Haddad and Maria Lopes of the Lake Basin Authority answered in Geneva.";
    var initials =
        page(
            "Harbour Observer",
            "2025-06-01",
            "Deputy Minister of Justice A. T. Baimova led the delegation." + matter);
    var full =
        page(
            "Meadow Wire",
            "2025-06-02",
            "Deputy Minister of Justice Aigerim Baimova led the delegation." + matter);

    assertThat(entities(List.of(initials, full)))
        .filteredOn(e -> e.mentions().stream().anyMatch(m -> m.text().endsWith("Baimova")))
        .extracting(Entity::name)
        .containsExactly("Aigerim Baimova");
  }

  @Test
  void a_name_in_two_spellings_is_one_person_with_the_reasons_kept() {
    var kim = person(entities(List.of(FIRST, SECOND)), "Kim Min-ji");

    assertThat(kim.referents()).hasSize(2);
    assertThat(kim.links()).hasSize(1);
    assertThat(kim.links().getFirst().weights()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"Salim Tahri, Tahri Salim", "Nabil Sallum, Nabil S."})
  void a_name_turned_round_or_with_an_initial_is_the_same_where_nobody_else_bears_it(
      String one, String other) {
    var told = List.of(reported("Harbour Observer", one), reported("Meadow Wire", other));

    assertThat(entities(told))
        .filteredOn(e ->
            e.mentions().stream()
                .anyMatch(m -> m.text().startsWith(one) || m.text().startsWith(other)))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Salim Tahri, Karim Tahri",
    "Shohruh Nazarbekov, B. Nazarbekov",
    "Wilmer Arzu, Nora Arzu"
  })
  void another_given_name_or_initial_is_somebody_else(String one, String other) {
    var told = List.of(reported("Harbour Observer", one), reported("Meadow Wire", other));

    assertThat(entities(told))
        .filteredOn(e ->
            e.mentions().stream()
                .anyMatch(m -> m.text().startsWith(one) || m.text().startsWith(other)))
        .hasSize(2);
  }

  @Test
  void in_a_case_of_few_reports_one_name_in_common_is_enough_to_compare_others() {
    String shared = " The Lake Basin Authority asked for an inquiry.";
    var few =
        List.of(
            page("Harbour Observer", "2025-06-01", "Salim Tahri spoke to the press." + shared),
            page("Meadow Wire", "2025-06-02", "Tahri Salim met with lawyers." + shared));

    assertThat(naming(few, "Tahri")).hasSize(1);
  }

  @ParameterizedTest(name = "{1} is {0}")
  @CsvSource({"Fjord Alliance, FA", "Council of Harbour Towns, CoHT"})
  void a_brief_acronym_is_the_body_whose_letters_it_has_in_another_report(
      String full, String acronym) {
    var told =
        List.of(
            page(
                "Harbour Observer",
                "2025-06-01",
                "The " + full + " asked for an inquiry on Monday, its leader, Salim Tahri, said."),
            page(
                "Meadow Wire",
                "2025-06-02",
                "The " + acronym + " asked for an inquiry on Monday, Salim Tahri told the press."));

    assertThat(entities(told))
        .filteredOn(e ->
            e.mentions().stream().anyMatch(m -> m.text().equals(full) || m.text().equals(acronym)))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{1} is {0}")
  @CsvSource({
    "Dalko River Plantations, D.R.P.",
    "Fourth Fjord Brigade, 4th Fjord Brigade",
    "Colony Seven, Colony 7",
    "Fjord Battalion Twelve, Fjord Battalion 12",
    "U.S. Fisheries Board, US Fisheries Board"
  })
  void a_number_in_words_or_a_stop_makes_no_other_body(String one, String other) {
    assertThat(entities(List.of(asked("Harbour Observer", one), asked("Meadow Wire", other))))
        .filteredOn(e ->
            e.mentions().stream().anyMatch(m -> m.text().equals(one) || m.text().equals(other)))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{1} is {0}")
  @CsvSource({"Avuhavu, Avu Havu", "Camp Seven, Camp 7"})
  void a_place_is_one_in_one_word_or_in_two(String one, String other) {
    assertThat(naming(List.of(fled("Harbour Observer", one), fled("Meadow Wire", other)), other))
        .singleElement()
        .satisfies(e -> assertThat(e.referents()).hasSize(2));
  }

  @ParameterizedTest(name = "{1} is {0}")
  @CsvSource({"Uzbekistan, Ozbekiston", "Montenegro, Montenegru"})
  void a_place_that_no_list_knows_may_be_a_state_in_another_spelling(String state, String place) {
    assertThat(naming(List.of(fled("Harbour Observer", state), fled("Meadow Wire", place)), place))
        .singleElement()
        .satisfies(e -> assertThat(e.name()).isEqualTo(state));
  }

  private static Told fled(String source, String from) {
    return page(
        source,
        "2025-06-01",
        "They fled from "
            + from
            + " in 2022. Nobody in "
            + from
            + " asked for them. Omar Haddad and Maria"
            + " Lopes of the Lake Basin Authority spoke in Geneva.");
  }

  private static List<Entity> naming(List<Told> told, String word) {
    return entities(told).stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.text().contains(word)))
        .toList();
  }

  private static Told asked(String source, String body) {
    return page(
        source,
        "2025-06-01",
        "The "
            + body
            + " asked for an inquiry on Monday. Nobody at the "
            + body
            + " answered. Omar Haddad and Maria Lopes of the Lake Basin Authority spoke in Geneva.");
  }

  private static Told reported(String source, String name) {
    return page(
        source,
        "2025-06-01",
        "The journalist "
            + name
            + " died in Lambese prison on Friday. Omar Haddad and Maria Lopes of the"
            + " Lake Basin Authority asked for an inquiry in Geneva.");
  }

  @Test
  void two_persons_whom_one_document_tells_apart_stay_apart() {
    assertThat(persons(entities(List.of(FIRST, SECOND))))
        .containsExactlyInAnyOrder("Kim Min-ji", "Kim Min-jae");
  }

  @Test
  void a_judgement_that_they_differ_outranks_every_score() {
    var different =
        judgement("J-0000000000000001", "Kim Min-ji", "Kim Minji", Answer.DIFFERENT, null);

    assertThat(persons(entities(List.of(FIRST, SECOND), different)))
        .containsExactlyInAnyOrder("Kim Min-ji", "Kim Minji", "Kim Min-jae");
  }

  @Test
  void a_judgement_that_they_are_one_joins_names_with_nothing_in_common() {
    var same = judgement("J-0000000000000002", "Kim Minji", "Ada Lindqvist", Answer.SAME, null);

    assertThat(entities(List.of(SECOND, OTHER), same))
        .filteredOn(e -> e.type() == EntityType.PERSON)
        .singleElement()
        .satisfies(e -> assertThat(e.referents()).hasSize(2));
  }

  @Test
  void a_judgement_that_is_taken_back_binds_nobody() {
    var different =
        judgement("J-0000000000000001", "Kim Min-ji", "Kim Minji", Answer.DIFFERENT, null);
    var unsure =
        judgement("J-0000000000000003", "Kim Min-ji", "Kim Minji", Answer.UNSURE, different.id());

    assertThat(persons(entities(List.of(FIRST, SECOND), different, unsure)))
        .containsExactlyInAnyOrder("Kim Min-ji", "Kim Min-jae");
  }

  @Test
  void a_judgement_on_a_name_nobody_prints_changes_nothing() {
    var idle = judgement("J-0000000000000004", "Nobody Known", "Kim Minji", Answer.SAME, null);

    assertThat(entities(List.of(FIRST, SECOND), idle)).isEqualTo(entities(List.of(FIRST, SECOND)));
  }

  @Test
  void a_state_is_one_whatever_it_is_called() {
    var entities =
        entities(
            List.of(
                page(null, null, "North Korea denied the charge."),
                page(null, null, "The DPRK denied the charge.")));

    assertThat(entities).extracting(Entity::knownAs).containsExactly("state:KP");
  }

  @Test
  void neither_the_order_of_documents_nor_a_second_run_changes_an_entity() {
    assertThat(entities(List.of(SECOND, OTHER, FIRST)))
        .isEqualTo(entities(List.of(FIRST, SECOND, OTHER)));
    assertThat(entities(List.of(FIRST, SECOND))).isEqualTo(entities(List.of(FIRST, SECOND)));
  }

  private static List<Entity> entities(List<Told> told, Judgement... judgements) {
    return STAGE.apply(new IdentityStage.Input(told, List.of(judgements)));
  }

  private static Entity person(List<Entity> entities, String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> persons(List<Entity> entities) {
    return entities.stream().filter(e -> e.type() == EntityType.PERSON).map(Entity::name).toList();
  }

  private static Judgement judgement(
      String id, String left, String right, Answer answer, @Nullable String supersedes) {
    return new Judgement(
        id,
        left,
        right,
        answer,
        "the clerk told us",
        "clerk",
        Instant.parse("2025-06-10T09:00:00Z"),
        supersedes);
  }
}
