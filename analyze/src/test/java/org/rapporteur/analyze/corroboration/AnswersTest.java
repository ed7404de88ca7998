package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

class AnswersTest {
  private static final String PLENARY =
      "The General Assembly held a plenary meeting on human rights in New York on 20 May 2025.";

  @Test
  void two_presidents_named_for_one_session_contradict() {
    var analysis =
        compare(
            observer(
                "Greta Oyelaran, president of the 79th UN General Assembly, opened the plenary in New York."),
            wire(
                "The plenary was long. Paul Berg, president of the 79th UN General Assembly, spoke twice."));
    var holder = about(analysis, "holder");

    assertThat(holder.relation()).isEqualTo(Relation.CONTRADICTS);
    assertThat(holder.severity()).isEqualTo(Severity.MAJOR);
    assertThat(holder.answers())
        .extracting(Answer::value)
        .containsExactlyInAnyOrder("Greta Oyelaran", "Paul Berg");
    assertThat(holder.scope()).contains("79");
  }

  @Test
  void two_presidents_named_by_one_text_alone_wait_for_a_person() {
    var analysis =
        compare(
            observer(
                "Greta Oyelaran, president of the 79th UN General Assembly, opened the plenary in New York.",
                "Paul Berg, president of the 79th UN General Assembly, spoke twice."),
            wire("The plenary in New York was long."));

    assertThat(about(analysis, "holder").relation()).isEqualTo(Relation.REFERENT_UNCERTAIN);
  }

  @Test
  void presidents_of_two_sessions_do_not_contradict() {
    var analysis =
        compare(
            observer(
                "Greta Oyelaran, president of the 79th UN General Assembly, opened the plenary in New York."),
            wire(
                "The plenary was long. Paul Berg, president of the 78th UN General Assembly, spoke twice."));

    assertThat(analysis.comparisons())
        .extracting(Comparison::relation)
        .doesNotContain(Relation.CONTRADICTS);
  }

  @Test
  void three_hundred_represented_and_thirty_attending_are_perhaps_different_things() {
    var analysis =
        compare(
            observer(PLENARY + " More than 300 organisations were represented at the meeting."),
            wire(
                PLENARY,
                "Delegates of over 30 organisations attended the meeting in the end.",
                "The hall was cold."));
    var count = about(analysis, "count-of-organizations");

    assertThat(count.relation()).isEqualTo(Relation.REFERENT_UNCERTAIN);
    assertThat(count.answers()).extracting(Answer::value).containsExactlyInAnyOrder(">30", ">300");
    assertThat(count.severity()).isNull();
  }

  @Test
  void capitals_are_no_other_spelling() {
    var analysis =
        compare(
            observer("PORT BRELLAN, 14 August 2031 - Fishermen pulled people from the lake."),
            wire("Three bodies were found near Port Brellan on Tuesday."));

    assertThat(analysis.entities())
        .filteredOn(e -> e.name().equals("Port Brellan"))
        .singleElement()
        .satisfies(e ->
            assertThat(e.mentions())
                .extracting(Span::text)
                .containsExactlyInAnyOrder("PORT BRELLAN", "Port Brellan"));
    assertThat(analysis.comparisons())
        .extracting(Comparison::relation)
        .doesNotContain(Relation.SPELT_DIFFERENTLY);
  }

  @Test
  void one_name_in_two_spellings_is_spelt_differently() {
    var analysis =
        compare(
            observer(
                "Ambassador Hwang Joon Kook of South Korea spoke at the General Assembly in New York."),
            wire(
                "South Korean Ambassador Hwang Joon-kook spoke at the General Assembly on Tuesday."));

    assertThat(about(analysis, "name").relation()).isEqualTo(Relation.SPELT_DIFFERENTLY);
  }

  @Test
  void a_day_within_the_month_another_gives_is_more_precise() {
    var analysis =
        compare(
            observer("Police in Minsk arrested Omar Haddad in March 2024."),
            wire("Police in Minsk arrested Omar Haddad on 3 March 2024."));

    assertThat(about(analysis, "date").relation()).isEqualTo(Relation.REFINES);
  }

  @Test
  void two_years_for_one_resolution_contradict() {
    var analysis =
        compare(
            observer(
                "The General Assembly adopted a resolution on human rights in North Korea in December 2024."),
            wire(
                "In December 2023 the General Assembly adopted a resolution on human rights in North Korea."));
    var date = about(analysis, "date");

    assertThat(date.relation()).isEqualTo(Relation.CONTRADICTS);
    assertThat(date.answers())
        .extracting(Answer::value)
        .containsExactlyInAnyOrder("2023-12", "2024-12");
  }

  @Test
  void bounds_that_may_both_be_true_do_not_contradict() {
    var analysis =
        compare(
            observer("China repatriated more than 200 North Koreans from Jilin in October 2023."),
            wire("China repatriated more than 500 North Koreans from Jilin in October 2023."));

    assertThat(about(analysis, "count-of-koreans").relation()).isEqualTo(Relation.REFINES);
    assertThat(about(analysis, "place").relation()).isEqualTo(Relation.AGREES);
  }

  @Test
  void a_toll_may_grow_from_one_day_to_the_next_but_not_shrink() {
    String raid = "The raid on Port Claro by the Ardo Guard killed %d villagers on 3 March 2024.";
    var grew = compare(observer(raid.formatted(12)), wire(raid.formatted(19)));
    var shrank = compare(observer(raid.formatted(19)), wire(raid.formatted(12)));

    assertThat(about(grew, "count-of-killed").relation()).isEqualTo(Relation.REFINES);
    assertThat(about(shrank, "count-of-killed").relation()).isEqualTo(Relation.CONTRADICTS);
  }

  @Test
  void two_ages_of_one_person_contradict_unless_a_birthday_may_lie_between() {
    String arrest = " was arrested in Minsk by the police of Minsk on 3 March 2024.";
    var apart = compare(observer("Omar Haddad, 34," + arrest), wire("Omar Haddad, 43," + arrest));
    var near = compare(observer("Omar Haddad, 34," + arrest), wire("Omar Haddad, 35," + arrest));

    assertThat(about(apart, "age").relation()).isEqualTo(Relation.CONTRADICTS);
    assertThat(about(near, "age").relation()).isEqualTo(Relation.REFINES);
  }

  @Test
  void a_contradiction_names_passages_of_two_documents() {
    var analysis =
        compare(
            observer(
                "The General Assembly adopted a resolution on human rights in North Korea in December 2024."),
            wire(
                "In December 2023 the General Assembly adopted a resolution on human rights in North Korea."));

    assertThat(about(analysis, "date").answers())
        .allMatch(a -> !a.claims().isEmpty())
        .flatExtracting(Answer::documents)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void documents_of_one_family_count_once() {
    String arrest =
        "Police in Minsk arrested Omar Haddad on 3 March 2024, and his wife has not seen him since then.";
    var analysis =
        compare(
            observer(arrest),
            page(
                "Sunday Digest",
                "2025-06-03",
                "Originally published by Harbour Observer.",
                arrest));

    assertThat(about(analysis, "date").relation()).isEqualTo(Relation.AGREES);
    assertThat(about(analysis, "date").answers()).extracting(Answer::families).containsExactly(1);
    assertThat(about(analysis, "date").answers().getFirst().documents()).hasSize(2);
  }

  @Test
  void every_claim_is_verbatim() {
    var told =
        List.of(
            observer(PLENARY + " Ada Lindqvist said that 12 monks were arrested in 2019."),
            wire(PLENARY));
    var analysis = ReadingRoom.compare(told, List.of());

    assertThat(analysis.claims()).isNotEmpty();
    for (var claim : analysis.claims()) {
      var span = claim.span();
      var text =
          told.stream()
              .filter(t -> t.document().evidence().equals(span.evidence()))
              .findFirst()
              .orElseThrow()
              .document()
              .text();
      assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }
  }

  @Test
  void neither_order_nor_repetition_changes_anything() {
    var one = observer(PLENARY + " More than 300 organisations were represented at the meeting.");
    var two = wire(PLENARY, "Delegates of over 30 organisations attended the meeting in the end.");
    var three =
        page("Sunday Digest", "2025-06-03", "Ada Lindqvist spoke in New York on 20 May 2025.");

    assertThat(compare(three, one, two)).isEqualTo(compare(one, two, three));
    assertThat(compare(two, three, one)).isEqualTo(compare(one, two, three));
    assertThat(compare(one, two, three)).isEqualTo(compare(one, two, three));
  }

  @Test
  void one_document_alone_contradicts_nobody() {
    assertThat(compare(observer(PLENARY)).comparisons())
        .extracting(Comparison::relation)
        .doesNotContain(Relation.CONTRADICTS, Relation.DISPUTED);
    assertThat(compare().comparisons()).isEmpty();
  }

  private static Comparison about(Analysis analysis, String property) {
    return analysis.comparisons().stream()
        .filter(c -> c.property().equals(property))
        .findFirst()
        .orElseThrow();
  }

  private static Told observer(String... lines) {
    return page("Harbour Observer", "2025-06-01", lines);
  }

  private static Told wire(String... lines) {
    return page("Meadow Wire", "2025-06-02", lines);
  }
}
