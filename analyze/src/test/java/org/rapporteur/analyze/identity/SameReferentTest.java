package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.LatinLetters;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.Told;

/// What no rule joins, all signs together may.
class SameReferentTest {
  private static final IdentityStage STAGE = new IdentityStage(NameMatcher.standard());
  private static final String MATTER =
      " The Harbour Relief Corps (HRC) and the Delta Residents' Forum met in Port Larne. Omar Haddad"
          + " and Lucia Arrieta came from Tal Marwa.";

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Apinya Thongkham, Apinya Tongkam",
    "Ingeborg Aasen Rokne, Ingeborg Osen Rekne",
    "Marta Echandia, Marta Itchandia"
  })
  void a_person_whose_name_is_spelt_nearly_alike_in_one_matter_is_one(String one, String other) {
    assertThat(named(told(one, other), one, other)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Bakyt Osmonov, Aibek Osmonov",
    "Aida Osmonova, Adil Osmonov",
    "Park Su-min, Park Su-mi",
    "Bekzat Nurmanov, Bakyt Moldaliev",
    "Dong, Dang Van Phuc",
    "Rosa Quiroga, Rita Quiroga"
  })
  void two_of_one_family_stay_two_whatever_else_speaks_for_one(String one, String other) {
    assertThat(named(told(one, other), one, other)).hasSize(2);
  }

  @Test
  void a_person_whom_one_document_calls_by_an_alias_is_one_that_another_names_by_both() {
    var told =
        List.of(
            page(
                "First", "2026-01-02", "Ernesto “Ka Nestor” Balagtas was shot on Monday." + MATTER),
            page(
                "Second",
                "2026-01-03",
                "Ernesto Balagtas fed us all. Ka Nestor was our teacher." + MATTER));
    assertThat(named(told, "Ernesto Balagtas", "Ka Nestor", "Ernesto “Ka Nestor” Balagtas"))
        .hasSize(1);
  }

  @Test
  void a_town_that_a_translator_respelt_and_that_was_taken_for_a_person_is_the_town() {
    var signs =
        Map.of(
            Sign.KINDS_APART,
            1.0,
            Sign.GUESSED_PERSON,
            1.0,
            Sign.WORST,
            0.97,
            Sign.AGREE,
            0.93,
            Sign.WHOLE,
            0.8,
            Sign.NEXT,
            1.0,
            Sign.LAST,
            0.93,
            Sign.PARTS,
            1.0,
            Sign.TRANSLATED,
            1.0,
            Sign.WORDS,
            4.0);
    var town = NamedReferent.all(told("Omar Haddad", "Port Larne").get(1)).getLast();
    double likely = SameReferent.standard().probability(town, signs).orElse(0);

    assertThat(SameReferent.joins(SameReferent.kind(town, signs), likely)).isTrue();
  }

  @Test
  void a_given_name_that_a_translation_put_into_words_does_not_make_another_person() {
    var person = NamedReferent.all(told("Omar Haddad", "Lucia Arrieta").getFirst()).getFirst();
    var signs = new EnumMap<Sign, Double>(Sign.class);
    signs.putAll(
        Map.of(
            Sign.TWO,
            1.0,
            Sign.WHOLE,
            0.71,
            Sign.FIRST,
            0.64,
            Sign.LAST,
            1.0,
            Sign.EQUAL,
            1.0,
            Sign.HALF,
            1.0,
            Sign.AGREE,
            0.88,
            Sign.WORST,
            0.64,
            Sign.LEFT_OVER,
            1.0,
            Sign.WORDS,
            3.0));

    assertThat(SameReferent.standard().probability(person, signs))
        .as("in two texts that people wrote in one language")
        .isEmpty();
    signs.put(Sign.TRANSLATED, 1.0);
    assertThat(SameReferent.standard().probability(person, signs).orElse(0)).isGreaterThan(0.95);
    signs.remove(Sign.WORDS);
    assertThat(SameReferent.standard().probability(person, signs))
        .as("where nothing else is told alike")
        .isEmpty();
  }

  @Test
  void the_wife_of_whom_a_translation_tells_is_not_her_husband() {
    String matter = " The Harbour Relief Corps and Omar Haddad came from Tal Marwa on 4 July 2026.";
    var told =
        List.of(
            page("First", "2026-07-05", "Houcine Ait Larbi left the prison of Kalea." + matter),
            page(
                "Second",
                "2026-07-06",
                "Malika Ait Larbi waited at the prison of Kalea."
                    + matter
                    + "\n\nTranslated from French by automatic translation."));

    assertThat(named(told, "Houcine Ait Larbi", "Malika Ait Larbi")).hasSize(2);
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "Kalemba Prison No. 8, Kalemba prison, 1",
    "Kalemba Prison No. 8, Kalemba Prison No. 9, 2"
  })
  void a_place_may_leave_out_its_number_and_has_no_other(String one, String other, int places) {
    String held = "Omar Haddad and Lucia Arrieta were held without charge in ";
    var told =
        List.of(
            page("First", "2026-01-02", held + one + "." + MATTER),
            page("Second", "2026-01-03", held + other + "." + MATTER));

    assertThat(named(told, one, other)).hasSize(places);
  }

  @ParameterizedTest(name = "{0} is like {1}")
  @CsvSource({"남양, namyang", "Краснодар, krasnodar", "나이로비, nairobi"})
  void names_in_other_scripts_are_compared_in_latin_letters(String one, String other) {
    String latin = NamedReferent.folded(LatinLetters.of(one));

    assertThat(Garbled.likeness(latin, other)).as(latin).isGreaterThan(0.8);
  }

  @Test
  void the_reasons_tell_how_likely_and_what_weighs_most() {
    var one = "Apinya Thongkham";
    var links = named(told(one, "Apinya Tongkam"), one).getFirst().links();

    assertThat(links.getFirst().weights())
        .extracting(Weight::feature)
        .startsWith("likely", "sign")
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void a_persons_judgement_stands_against_all_signs() {
    var one = "Apinya Thongkham";
    var other = "Apinya Tongkam";
    var different =
        new Judgement(
            "J1",
            one,
            other,
            Judgement.Answer.DIFFERENT,
            "father and son",
            "a reviewer",
            Instant.EPOCH,
            null);

    var entities = STAGE.apply(new IdentityStage.Input(told(one, other), List.of(different)));
    assertThat(entities).filteredOn(e -> isNamed(e, one) || isNamed(e, other)).hasSize(2);
  }

  @Test
  void the_order_of_the_documents_changes_nothing() {
    var told = new ArrayList<>(told("Apinya Thongkham", "Apinya Tongkam"));
    var forward = STAGE.apply(new IdentityStage.Input(told, List.of()));
    Collections.reverse(told);

    assertThat(STAGE.apply(new IdentityStage.Input(told, List.of()))).isEqualTo(forward);
  }

  @Test
  void what_says_that_it_is_a_part_of_the_other_is_never_the_other() {
    var board = told("The Board of Directors of Larne Steel", "Larne Steel").getFirst();
    var one = NamedReferent.all(board).getFirst();

    assertThat(SameReferent.forbids(one, Map.of(Sign.PART_OF, 1.0, Sign.MEANING, 1.0))).isTrue();
  }

  @Test
  void the_tables_that_the_program_brings_along_weigh_persons_bodies_and_places() {
    var model = SameReferent.standard();
    for (var one : NamedReferent.all(told("Omar Haddad", "Omar Hadad").getFirst())) {
      double alike = model.probability(one, Map.of(Sign.WORST, 1.0, Sign.WHOLE, 1.0)).orElse(1);
      double little = model.probability(one, Map.of(Sign.WORST, 1.0, Sign.WHOLE, 0.2)).orElse(1);

      assertThat(alike).as(one.form()).isGreaterThan(little);
      assertThat(SameReferent.joins(one.group(), little)).as(one.form()).isFalse();
    }
  }

  private static List<Told> told(String one, String other) {
    return List.of(
        page("First", "2026-01-02", one + " spoke to reporters on Monday." + MATTER),
        page("Second", "2026-01-03", other + " left the town in haste." + MATTER));
  }

  private static List<Entity> named(List<Told> told, String... names) {
    return STAGE.apply(new IdentityStage.Input(told, List.of())).stream()
        .filter(e -> List.of(names).stream().anyMatch(n -> isNamed(e, n)))
        .toList();
  }

  private static boolean isNamed(Entity entity, String name) {
    return entity.mentions().stream().anyMatch(m -> m.text().equals(name));
  }
}
