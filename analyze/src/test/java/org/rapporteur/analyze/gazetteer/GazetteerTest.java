package org.rapporteur.analyze.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @Test
  void the_long_name_of_north_korea_is_not_split() {
    assertThat(found("The Democratic People 's Republic of Korea denied it ."))
        .containsExactly("state:KP 1-7");
  }

  @Test
  void tokenizers_may_cut_as_they_like() {
    assertThat(found("Democratic People's Republic of Korea")).containsExactly("state:KP 0-5");
    assertThat(found("Asia-Pacific")).containsExactly("place:asia-pacific 0-1");
    assertThat(found("Asia - Pacific")).containsExactly("place:asia-pacific 0-3");
    assertThat(found("Côte d'Ivoire")).containsExactly("state:CI 0-2");
    assertThat(found("Cote d' Ivoire")).containsExactly("state:CI 0-3");
    assertThat(found("Cote d’Ivoire")).containsExactly("state:CI 0-2");
  }

  @Test
  void a_russian_text_prints_a_state_in_every_case() {
    var words = List.of("Из", "Грузии", "в", "Армению", "с", "Вьетнамом", "и", "Кубой", "ЕС");

    assertThat(GAZETTEER.matches(words, "ru"))
        .extracting(m -> m.entry().id())
        .containsExactly("state:GE", "state:AM", "state:VN", "state:CU", "body:eu");
    assertThat(GAZETTEER.matches(List.of("границы", "Северной", "Кореи"), "ru"))
        .extracting(m -> m.entry().id())
        .containsExactly("state:KP");
  }

  @ParameterizedTest(name = "{1}, {0}")
  @CsvSource({
    "ko, 키토, place:quito",
    "es, Belmopán, place:belmopan",
    "fr, Andorre-la-Vieille, place:andorra-la-vella",
    "ru, Бриджтаун, place:bridgetown",
    "zh, 堪培拉, place:canberra",
    "ar, كانبرا, place:canberra",
    "ja, マナーマ, place:manama"
  })
  void a_capital_is_known_by_its_name_in_the_language_of_a_text(
      String language, String name, String known) {
    assertThat(GAZETTEER.matches(List.of(name), language))
        .extracting(m -> m.entry().id())
        .containsExactly(known);
  }

  @Test
  void a_possessive_ends_a_name() {
    assertThat(found("North Korea 's army")).first().isEqualTo("armed-forces:KP 0-4");
    assertThat(found("North Korea 's leaders")).containsExactly("state:KP 0-2");
    assertThat(found("China's leaders")).isEmpty();
    assertThat(found("Citizens ' Alliance for North Korean Human Rights"))
        .containsExactly("org:nkhr 0-8");
  }

  @Test
  void dots_in_acronyms_do_not_matter_but_case_does() {
    assertThat(found("the U.S. and D.P.R.K.")).containsExactly("state:US 1-2", "state:KP 3-4");
    assertThat(found("tell us who did it")).isEmpty();
    assertThat(found("They told us that WHO staff left")).containsExactly("body:un-who 4-5");
    assertThat(found("WHO SAID WHAT IN SEOUL")).containsExactly("place:seoul 4-5");
  }

  @Test
  void a_name_of_one_word_needs_its_capital() {
    assertThat(found("He sold turkey and china in Jordan")).containsExactly("state:JO 6-7");
    assertThat(found("TURKEY DENIES REPORT")).containsExactly("state:TR 0-1");
    assertThat(found("he went from china to north korea")).hasSize(2);
  }

  @Test
  void the_longest_name_wins() {
    assertThat(found("South Sudan")).containsExactly("state:SS 0-2");
    assertThat(found("the Social , Humanitarian and Cultural Committee ( Third Committee )"))
        .containsExactly("body:un-third-committee 1-7", "body:un-third-committee 8-10");
    assertThat(found("UN Human Rights Council"))
        .containsExactly("body:un-human-rights-council 0-4");
  }

  @Test
  void a_demonym_tells_its_state_and_is_flagged() {
    var match = GAZETTEER.matches(words("North Korean escapees")).getFirst();
    assertThat(match.entry().id()).isEqualTo("state:KP");
    assertThat(match.entry().has(Flag.DEMONYM)).isTrue();
  }

  @Test
  void a_capital_is_a_place_of_its_state() {
    var match = GAZETTEER.matches(words("Pyongyang rejected it")).getFirst();
    assertThat(match.entry().type()).isEqualTo(EntityType.PLACE);
    assertThat(match.entry().has(Flag.CAPITAL)).isTrue();
    assertThat(match.entry().country()).isEqualTo("state:KP");
  }

  @Test
  void a_small_article_is_looked_for_but_is_no_part_of_the_name() {
    assertThat(found("all of the assembly voted")).containsExactly("body:un-general-assembly 3-4");
    assertThat(found("freedom of assembly")).isEmpty();
  }

  @Test
  void a_pattern_takes_any_state() {
    var match = GAZETTEER.matches(words("the Slovenian mission to the UN said")).getFirst();
    assertThat(match.entry().id()).isEqualTo("mission-un:SI");
    assertThat(match.entry().canonical())
        .isEqualTo("Permanent Mission of Slovenia to the United Nations");
    assertThat(match.entry().country()).isEqualTo("state:SI");
    assertThat(match.fromToken()).isEqualTo(1);
    assertThat(match.toToken()).isEqualTo(6);
    assertThat(GAZETTEER.entry("mission-un:SI"))
        .hasValueSatisfying(entry -> assertThat(entry.canonical()).contains("Slovenia"));
    assertThat(found("permanent mission of the Republic of Korea to the United Nations"))
        .containsExactly("mission-un:KR 0-11");
    assertThat(found("the South Korean Ministry of Labor"))
        .containsExactly("ministry-labour:KR 1-6");
  }

  @Test
  void the_article_before_a_pattern_stays_outside() {
    assertThat(found("said the U.S. government")).containsExactly("government:US 2-4");
    assertThat(found("the embassy of the United States")).containsExactly("embassy:US 1-6");
  }

  @Test
  void an_act_of_one_name_in_two_states_is_flagged() {
    var act = GAZETTEER.matches(words("the North Korean Human Rights Act")).getFirst().entry();
    assertThat(act.has(Flag.AMBIGUOUS)).isTrue();
    assertThat(GAZETTEER.allNamed("North Korean Human Rights Act"))
        .extracting(Entry::country)
        .containsExactly("state:US", "state:KR");
  }

  @Test
  void latin_names_of_other_languages_wait_for_their_language() {
    assertThat(found("Chili")).isEmpty();
    assertThat(GAZETTEER.matches(List.of("Chili"), "fr")).hasSize(1);
    assertThat(GAZETTEER.named("Corea del Norte").orElseThrow().id()).isEqualTo("state:KP");
  }

  @Test
  void states_are_known_in_a_language_that_calls_them_as_english_does() {
    assertThat(in("es", "China y Venezuela")).containsExactly("state:CN", "state:VE");
    assertThat(in("fr", "le Nigeria et l' Iran")).containsExactly("state:NG", "state:IR");
    assertThat(in("es", "EE. UU.")).containsExactly("state:US");
    assertThat(in("ko", "콩고민주공화국과 호주")).containsExactly("state:CD", "state:AU");
  }

  @Test
  void capitals_are_known_by_their_names_in_other_languages() {
    assertThat(in("es", "de Adís Abeba a Puerto Príncipe"))
        .containsExactly("place:addis-ababa", "place:port-au-prince");
    assertThat(in("ko", "나이로비에서")).containsExactly("place:nairobi");
    assertThat(in("ru", "Бамако")).containsExactly("place:bamako");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Ministerio de Relaciones Exteriores de la República de Nicaragua, es, ministry-foreign:NI",
    "Misión Permanente del Perú ante las Naciones Unidas, es, mission-un:PE",
    "Fuerzas Armadas de Colombia, es, armed-forces:CO",
    "RÉPUBLIQUE DU TCHAD, fr, state:TD",
    "Assemblée nationale du Burkina Faso, fr, national-assembly:BF",
    "ministère des Affaires étrangères du Tchad, fr, ministry-foreign:TD",
    "Ministry of Finance of the United States, en, body:us-treasury",
    "Departamento del Tesoro de Estados Unidos, es, body:us-treasury",
    "Lithuanian parliament, en, body:lt-seimas",
    "US customs, en, body:us-cbp"
  })
  void offices_of_a_state_are_the_same_in_its_own_language(
      String name, String language, String id) {
    assertThat(GAZETTEER.matches(List.of(name.split(" ")), language))
        .extracting(m -> m.entry().id())
        .containsExactly(id);
  }

  @Test
  void places_and_organisations_keep_their_english_names_in_spanish_and_french() {
    assertThat(in("fr", "à Goma , selon Human Rights Watch"))
        .containsExactly("place:goma", "org:hrw");
    // too short to be told from a word
    assertThat(in("es", "Van a la ciudad")).isEmpty();
    assertThat(in("ru", "Goma")).isEmpty();
  }

  @Test
  void korean_names_are_found_with_and_without_their_particles() {
    assertThat(found("북한이 중국에서")).containsExactly("state:KP 0-1", "state:CN 1-2");
    assertThat(found("북한 이")).containsExactly("state:KP 0-1");
    assertThat(found("유엔 총회는")).containsExactly("body:un-general-assembly 0-2");
    assertThat(found("북한학과")).isEmpty();
  }

  @Test
  void names_in_other_scripts_are_found_in_any_text() {
    assertThat(found("ООН осудила")).containsExactly("body:un 0-1");
    assertThat(found("联合国 说")).containsExactly("body:un 0-1");
    assertThat(found("قالت الأمم المتحدة")).containsExactly("body:un 1-3");
  }

  @Test
  void one_hundred_and_ninety_three_members_have_a_demonym_and_a_capital() {
    var states = Row.named("states.tsv");
    var members = ids(states, Flag.MEMBER);
    var told =
        states.stream()
            .filter(row -> row.has(Flag.DEMONYM))
            .map(Row::id)
            .collect(Collectors.toSet());
    var capitals =
        Row.named("places.tsv").stream()
            .filter(row -> row.has(Flag.CAPITAL))
            .map(Row::country)
            .collect(Collectors.toSet());
    assertThat(members).hasSize(193);
    assertThat(told).containsAll(members);
    assertThat(capitals).containsAll(members);
  }

  @Test
  void every_form_of_every_table_is_found_again() {
    var lost = new ArrayList<String>();
    for (var file : Gazetteer.FILES) {
      for (var row : Row.named(file)) {
        if (!Form.of(row).isPattern()
            && GAZETTEER.allNamed(row.form()).stream().noneMatch(e -> e.id().equals(row.id()))) {
          lost.add(row.form());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void bodies_and_places_know_their_states() {
    assertThat(Row.named("places.tsv").stream().map(Row::id).distinct().count()).isGreaterThan(600);
    assertThat(GAZETTEER.entry("place:busan").orElseThrow().country()).isEqualTo("state:KR");
    assertThat(GAZETTEER.named("State Department").orElseThrow().country()).isEqualTo("state:US");
    assertThat(GAZETTEER.all(EntityType.DOCUMENT)).hasSizeGreaterThan(100);
  }

  @Test
  void names_are_looked_up() {
    assertThat(GAZETTEER.named("HRNK").orElseThrow().canonical())
        .isEqualTo("Committee for Human Rights in North Korea");
    assertThat(GAZETTEER.named("OHCHR").orElseThrow().id()).isEqualTo("body:un-ohchr");
    assertThat(GAZETTEER.named("UFLPA").orElseThrow().has(Flag.LAW)).isTrue();
    assertThat(GAZETTEER.allNamed("Georgia"))
        .extracting(Entry::id)
        .containsExactly("state:GE", "place:georgia-us");
    assertThat(GAZETTEER.named("Nowhereland")).isEmpty();
  }

  @Test
  void bad_rows_stop_with_file_and_line() {
    refused("x:1\tPlanet\tX\tX\ten\t\t\t\t\ts", "bad.tsv, line 2: unknown type Planet.");
    refused("x:1\tPlace\tX\t\ten\t\t\t\t\ts", "the form is empty");
    refused("x:1\tPlace\tX\tX\ten\tcse\t\t\t\ts", "unknown flag cse");
    refused("x:1\tPlace\tX\tX\ten\t\t\t1991\t1990\ts", "the interval is reversed");
    refused("x:1\tPlace\tX\tX\ten\t\tstate:QQ\t\t\ts", "no state has the id state:QQ");
    refused(
        "x:1\tPlace\tX\tX\ten\t\t\t\t\ts\nx:1\tPlace\tY\tZ\ten\t\t\t\t\ts",
        "bad.tsv, line 3: x:1 already stands with another canonical name or type.");
    refused(
        "x:1\tPlace\tX\tX\ten\t\t\t\t\ts\nx:2\tPlace\tY\tX\ten\tambiguous\t\t\t\ts", "flag both");
  }

  private static void refused(String rows, String message) {
    var text = new ArrayList<>(List.of(String.join("\t", Row.COLUMNS)));
    text.addAll(List.of(rows.split("\n")));
    assertThatThrownBy(() -> Gazetteer.of(Row.of(Table.of("bad.tsv", text, Row.COLUMNS))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  private static java.util.Set<String> ids(List<Row> rows, Flag flag) {
    return rows.stream().filter(row -> row.has(flag)).map(Row::id).collect(Collectors.toSet());
  }

  private static List<String> in(String language, String sentence) {
    return GAZETTEER.matches(words(sentence), language).stream()
        .map(match -> match.entry().id())
        .toList();
  }

  private static List<String> found(String sentence) {
    return GAZETTEER.matches(words(sentence)).stream()
        .map(m -> m.entry().id() + " " + m.fromToken() + "-" + m.toToken())
        .toList();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }
}
