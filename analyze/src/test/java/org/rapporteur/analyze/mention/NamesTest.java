package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.read;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;

class NamesTest {
  @Test
  void a_capital_that_denies_is_the_state_and_a_capital_one_travels_to_is_the_city() {
    assertThat(known("Pyongyang denied the charge.")).containsExactly("state:KP");
    assertThat(known("She travelled to Pyongyang on Monday.")).containsExactly("place:pyongyang");
  }

  @Test
  void the_acronym_of_a_state_beats_its_damaged_full_name() {
    var states = tell("The Democratic Republic of Korea (DPRK) sent a delegation.").referents();

    assertThat(states).extracting(Referent::knownAs).containsExactly("state:KP");
    assertThat(states.getFirst().mentions().getFirst().rule()).contains("garbled");
  }

  @Test
  void north_korea_never_becomes_south_korea() {
    assertThat(known("The Democratic People's Republic of Korea denied the charge."))
        .containsExactly("state:KP");
  }

  @Test
  void the_names_of_one_state_are_one_referent() {
    assertThat(known("North Korea's leaders came. The DPRK denied it."))
        .containsExactly("state:KP");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
The Assembly addressed abuses in the Democratic People’s Republic of Korea on Monday. | Democratic People’s Republic of Korea
The Lao People's Democratic Republic answered the letter.                            | Lao People's Democratic Republic
The envoy of the People's Republic of China left the hall.                           | People's Republic of China
""")
  void a_republic_of_its_people_is_named_whole(String sentence, String name) {
    assertThat(tell(sentence).referents())
        .flatExtracting(Referent::mentions)
        .extracting(Mention::text)
        .contains(name);
  }

  @Test
  void a_place_in_the_capitals_of_a_dateline_goes_by_its_small_letters() {
    assertThat(tell("PORT KIRI, 15 August 2029 - The boat had left Port Kiri at dawn.").referents())
        .extracting(Referent::name)
        .contains("Port Kiri")
        .doesNotContain("PORT KIRI");
  }

  @Test
  void a_possessive_ends_a_name_unless_the_name_contains_one() {
    assertThat(mentions("North Korea's leaders came. The DPRK denied it.")).contains("North Korea");
    assertThat(mentions("China's mission to the UN rejected the text."))
        .containsExactly("China's mission to the UN");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Bureau of Democracy, Human Rights and Labor published a report. | Bureau of Democracy, Human Rights and Labor
          The Third Committee for Social, Humanitarian & Cultural Issues met. | Third Committee for Social, Humanitarian & Cultural Issues
          The North Korean Human Rights Act was signed.                       | North Korean Human Rights Act
          The foreign ministry said that it was closed.                       | foreign ministry
          """)
  void a_long_name_is_one_mention(String sentence, String name) {
    assertThat(mentions(sentence)).containsExactly(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sevda Kerimzade was arrested in March. On Monday S. Kerimzade was freed.        | S. Kerimzade
          Suresh Bikram Thapa spoke first. Then Suresh B. Thapa left for Kathmandu.      | Suresh B. Thapa
          """)
  void an_initial_stands_for_the_given_name_that_the_document_prints(
      String text, String initialled) {
    var persons =
        tell(text).referents().stream().filter(r -> r.type() == EntityType.PERSON).toList();

    assertThat(persons)
        .singleElement()
        .satisfies(p -> assertThat(p.mentions()).extracting(m -> m.text()).contains(initialled));
  }

  @Test
  void an_initial_that_fits_two_persons_is_neither() {
    var persons =
        tell("Sevda Kerimzade and Samir Kerimzade were arrested. On Monday S. Kerimzade was freed.")
            .referents();

    assertThat(persons).filteredOn(r -> r.type() == EntityType.PERSON).hasSize(3);
  }

  @Test
  void an_acronym_in_brackets_is_the_name_before_it_from_then_on() {
    var referents =
        tell("The Committee for Human Rights in North Korea (HRNK) published a report. HRNK said it was late.")
            .referents();

    assertThat(referents).hasSize(1);
    assertThat(referents.getFirst().mentions())
        .extracting(m -> m.text())
        .containsExactly("Committee for Human Rights in North Korea", "HRNK", "HRNK");
  }

  @Test
  void a_surname_alone_is_the_only_person_who_bears_it() {
    assertThat(persons("Ada Lindqvist met John Smith in Geneva. Smith said that he was glad."))
        .containsExactly("Ada Lindqvist", "John Smith");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Selin Kaya Demir spoke first. Kaya Demir was not heard again. | Kaya Demir",
        "The court heard Omar Salih Abd-Rabbo. Abd-Rabbo denied the charge. | Abd-Rabbo",
        "Mauricio Rojas Vega took office. In May Mauricio Rojas resigned. | Mauricio Rojas",
        "Nuria Isabel Ocampo Rey took office. In May Nuria Ocampo resigned. | Nuria Ocampo",
        "Yusuf Demba, 41, known to his men as Abu Nasr, was tried. Abu Nasr was silent. | Abu Nasr",
        "Police held Ana Lucero, alias Comandante Luna. Luna was released. | Comandante Luna"
      })
  void the_end_of_a_name_and_a_second_name_are_the_same_person(String text, String name) {
    assertThat(tell(text).referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals(name)))
        .singleElement()
        .satisfies(r -> assertThat(r.mentions().getFirst().text()).isNotEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yusuf Demba was arrested with a man known as Abu Nasr.",
        "Yusuf Demba and a fighter called Abu Nasr were tried.",
        "Yusuf Demba accused a guard nicknamed Abu Nasr."
      })
  void a_second_name_is_given_to_nobody_else(String text) {
    assertThat(tell(text).referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().contains("Demba")))
        .allSatisfy(r -> assertThat(r.mentions()).hasSize(1));
  }

  @Test
  void a_name_that_two_longer_ones_may_mean_is_given_to_neither() {
    var referents =
        tell("Luis Alberto Paz met Luis Mario Paz in Lima. Luis Paz said that he was glad.")
            .referents();

    assertThat(referents)
        .filteredOn(r -> r.name().matches("Luis (Alberto|Mario) Paz"))
        .allMatch(r -> r.mentions().size() == 1)
        .hasSize(2);
  }

  @Test
  void a_surname_that_two_bear_is_given_to_neither() {
    var referents =
        tell("John Smith met Jane Smith in the old town. Smith said that he was glad.").referents();

    assertThat(referents)
        .filteredOn(r -> r.name().equals("John Smith") || r.name().equals("Jane Smith"))
        .allMatch(r -> r.mentions().size() == 1)
        .hasSize(2);
  }

  @Test
  void a_person_whose_first_name_is_a_country_stays_a_person() {
    assertThat(persons("Jordan Smith spoke in Geneva.")).containsExactly("Jordan Smith");
    assertThat(known("Jordan Smith spoke in Geneva.")).doesNotContain("state:JO");
  }

  @Test
  void names_below_related_stories_are_no_mentions() {
    var page =
        plain(
            "The members of the coastal assembly met on Tuesday in the old town hall and heard the"
                + " witness Ada Lindqvist, who had fled across the northern border last winter.\n"
                + "The clerk said that a second hearing would be held in the autumn of the year.\n"
                + "Related articles\n"
                + "Omar Haddad resigns as minister of fisheries");

    assertThat(read(page).telling().referents())
        .extracting(Referent::name)
        .doesNotContain("Omar Haddad");
  }

  @Test
  void every_mention_is_verbatim_and_none_lies_in_another() {
    var text =
        "China's mission to the UN in New York rejected what Ada Lindqvist of Human Rights Watch said.";
    var mentions = tell(text).referents().stream().flatMap(r -> r.mentions().stream()).toList();

    assertThat(mentions).allMatch(m -> text.substring(m.start(), m.end()).equals(m.text()));
    for (var one : mentions) {
      assertThat(mentions)
          .filteredOn(m -> m != one)
          .noneMatch(m -> m.start() < one.end() && one.start() < m.end());
    }
  }

  @Test
  void a_name_keeps_its_place_where_typography_is_odd() {
    var text =
        "\u201CWe\u00A0know,\u201D said Ren\u00E9 Lind\u00ADqvist of North\u00A0Korea\u2019s army in Geneva.";

    assertThat(tell(text).referents().stream().flatMap(r -> r.mentions().stream()))
        .isNotEmpty()
        .allMatch(m -> text.substring(m.start(), m.end()).equals(m.text()));
  }

  @Test
  void reading_twice_gives_the_same_telling() {
    String text =
        "Ada Lindqvist met John Smith in Geneva. Smith said that 12 monks were arrested in 2019.";

    assertThat(tell(text)).isEqualTo(tell(text));
  }

  @Test
  void a_surname_that_stands_between_two_others_is_the_same_person() {
    assertThat(
            persons(
                "Lucia Arrieta Molina left the courthouse in Quito. Reporters asked Arrieta about it."))
        .containsExactly("Lucia Arrieta Molina");
  }

  @Test
  void a_firm_is_one_with_and_without_its_legal_form_and_shortened() {
    var firms =
        tell(
                "The order names Norvik Shipping Ltd of Riga. Norvik Shipping denied the charge on Monday.")
            .referents()
            .stream()
            .filter(r -> r.name().startsWith("Norvik"))
            .toList();

    assertThat(firms).hasSize(1);
  }

  @Test
  void a_body_goes_by_a_part_of_its_name_if_no_other_body_has_that_part() {
    var text =
        "The Maltese Harbour Police Command said that it had seen nothing. Survivors said the Harbour Police came at night.";
    var both = text + " The Italian Harbour Police was told of it.";

    assertThat(bodies(text)).hasSize(1);
    assertThat(bodies(both)).contains("Harbour Police");
  }

  private static List<String> bodies(String text) {
    return tell(text).referents().stream()
        .filter(r -> r.name().contains("Harbour Police"))
        .map(Referent::name)
        .toList();
  }

  private static List<String> known(String text) {
    return tell(text).referents().stream().map(r -> String.valueOf(r.knownAs())).toList();
  }

  private static List<String> mentions(String text) {
    return tell(text).referents().stream()
        .flatMap(r -> r.mentions().stream())
        .map(m -> m.text())
        .toList();
  }

  private static List<String> persons(String text) {
    Telling telling = tell(text);
    return telling.referents().stream()
        .filter(r -> r.type() == EntityType.PERSON)
        .map(Referent::name)
        .toList();
  }
}
