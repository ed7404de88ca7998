package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.candidates;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analyze.event.TimelineCandidates.Candidate;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.telling.Told;

class SameHappeningTest {
  @Test
  void two_sources_that_tell_of_one_meeting_in_other_words_are_joined_with_reasons() {
    var meetings =
        events(
            EventType.MEETING,
            observer(
                "The General Assembly held a plenary meeting on human rights in New York on 20 May"
                    + " 2025."),
            wire(
                "In New York the General Assembly met on May 20 to speak of human rights, and"
                    + " nobody left early."));

    assertThat(meetings).hasSize(1);
    assertThat(meetings.getFirst().accounts()).hasSize(2);
    assertThat(meetings.getFirst().links()).hasSize(1);
    assertThat(meetings.getFirst().links().getFirst().features()).isNotEmpty();
  }

  @Test
  void sessions_of_different_numbers_stay_apart() {
    assertThat(
            events(
                EventType.MEETING,
                observer("The Human Rights Council held its 58th session in Geneva in March 2025."),
                wire("The Human Rights Council held its 59th session in Geneva in June 2025.")))
        .hasSize(2);
  }

  @Test
  void one_person_arrested_in_two_places_in_two_years_was_arrested_twice() {
    assertThat(
            events(
                EventType.DETENTION,
                observer("Police arrested Omar Haddad in Minsk on 3 March 2024."),
                wire("Police arrested Omar Haddad in Warsaw on 9 May 2023.")))
        .hasSize(2);
  }

  @Test
  void a_month_and_a_day_within_it_may_be_one_happening() {
    assertThat(
            events(
                EventType.DETENTION,
                observer("Police in Minsk arrested Omar Haddad in March 2024."),
                wire("Police in Minsk arrested Omar Haddad on 3 March 2024.")))
        .hasSize(1);
  }

  @Test
  void a_demand_makes_no_asserted_detention_and_no_release() {
    var analysis = compare(observer("The committee called on Belarus to release Omar Haddad."));

    assertThat(analysis.events())
        .filteredOn(e -> e.type() == EventType.DETENTION || e.type() == EventType.OTHER)
        .extracting(Event::factuality)
        .doesNotContain(Factuality.ASSERTED);
  }

  @Test
  void a_practice_is_a_claim_and_no_single_happening() {
    var analysis =
        compare(observer("The government's abuses include forced labour and torture in Minsk."));

    assertThat(analysis.events()).noneMatch(e -> e.violation() != null && !e.pattern());
  }

  @Test
  void one_death_told_with_two_dates_is_one_death() {
    assertThat(
            events(
                EventType.VIOLATION,
                observer("Omar Haddad died on 2 November 2024 in a prison of Minsk."),
                wire("The prisoner Omar Haddad died on 2 October 2024, the ministry said.")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 900 people have been driven from their homes since the dam broke on 3 May 2025.",
        "Two weeks after he had been arrested, Omar Haddad left the country on 3 March 2024.",
        "Rosa Medina, who was beaten at the gate, was buried in Arusha on 9 May 2025."
      })
  void what_stands_undated_beside_a_dated_happening_of_its_sentence_is_none_of_its_own(
      String sentence) {
    assertThat(compare(observer(sentence)).events())
        .filteredOn(event -> !event.pattern())
        .hasSize(1)
        .allMatch(event -> event.date() != null);
  }

  @Test
  void what_one_document_quotes_of_a_body_twice_is_no_happening_either() {
    assertThat(
            events(
                EventType.STATEMENT,
                observer(
                    "“Nobody was asked,” Amnesty International said. Amnesty International said"
                        + " that the doors were locked."),
                wire("Omar Haddad was arrested in Minsk on 3 March 2024.")))
        .isEmpty();
  }

  @Test
  void what_has_lasted_since_a_year_is_no_happening_of_its_own() {
    assertThat(
            events(
                EventType.OTHER,
                observer("Omar Haddad has repaired boats in the harbour of Pemba since 2017."),
                wire("Omar Haddad was arrested in Minsk on 3 March 2024.")))
        .noneMatch(e -> e.date() != null && e.date().edtf().value().startsWith("2017"));
  }

  @Test
  void what_one_source_calls_an_arrest_and_another_tells_with_a_plain_verb_is_one_arrest() {
    var events =
        compare(
                observer("Police arrested Omar Haddad in Warsaw on 9 May 2025."),
                wire("Omar Haddad was dragged from his car in Warsaw on 9 May 2025."))
            .events();

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().type()).isEqualTo(EventType.DETENTION);
    assertThat(events.getFirst().accounts()).hasSize(2);
  }

  @Test
  void a_burial_and_an_arrest_of_one_day_stay_apart() {
    assertThat(
            compare(
                    observer("Police arrested Omar Haddad in Warsaw on 9 May 2025."),
                    wire("Rosa Medina was buried in Warsaw on 9 May 2025 beside Omar Haddad."))
                .events())
        .hasSize(2);
  }

  @Test
  void a_report_and_a_walk_out_of_one_day_and_council_stay_apart() {
    var events =
        candidates(
            observer(
                "Diplomats of Chad walked out of the Human Rights Council in Geneva on 22 September"
                    + " 2026."),
            wire(
                "The UN Human Rights Office presented its report on Chad to the Human Rights Council"
                    + " on 22 September 2026."));

    assertThat(events).hasSize(2).allMatch(c -> c.event().accounts().size() == 1);
  }

  @Test
  void what_officials_said_in_the_lead_is_the_statement_of_the_official_named_below() {
    var statements =
        events(
            EventType.STATEMENT,
            observer(
                "Officials said on Friday that the dam was safe. “We looked at every gate,” said"
                    + " Rosa Medina, the director of the dam."));

    assertThat(statements).hasSize(1);
    assertThat(statements.getFirst().date()).isNotNull();
  }

  @Test
  void what_residents_said_in_the_lead_is_not_the_statement_of_the_director() {
    assertThat(
            told(
                EventType.STATEMENT,
                observer(
                    "Residents said on Friday that the dam was unsafe. “We looked at every gate,”"
                        + " said Rosa Medina, the director of the dam.")))
        .hasSize(2);
  }

  @Test
  void a_body_and_its_president_make_one_statement_in_what_the_body_publishes() {
    var release =
        page(
            "Harbour Workers Union",
            "2025-06-01",
            "The Harbour Workers Union demands that the gate be opened on Friday. “We have waited"
                + " for a year,” said Rosa Medina, president of the Harbour Workers Union.");
    var report =
        observer(
            "The Harbour Workers Union demanded on Friday that the gate be opened. “We have waited"
                + " for a year,” said Rosa Medina, president of the Harbour Workers Union.");

    assertThat(told(EventType.STATEMENT, release)).hasSize(1);
    assertThat(told(EventType.STATEMENT, report)).hasSize(2);
  }

  @Test
  void whom_a_newspaper_quotes_does_not_speak_for_the_newspaper() {
    var report =
        page(
            "Meadow Newswire",
            "2025-06-01",
            "Meadow Newswire rejected the charge. Police spokesman Omar Haddad said on Friday that"
                + " it was too early to speak of a crime. “Nobody held them,” said Rosa Medina, the"
                + " coordinator of the group.");

    assertThat(told(EventType.STATEMENT, report)).hasSize(3);
  }

  @Test
  void one_death_told_in_several_words_is_one_happening() {
    var one =
        observer(
            "Omar Haddad was strangled in Minsk on 3 March 2024. His brother spoke at the grave."
                + " The killing of Omar Haddad shook the city. Omar Haddad died at night.");

    assertThat(compare(one).events()).filteredOn(e -> !e.pattern()).hasSize(1);
    assertThat(
            compare(one, wire("Omar Haddad died in Minsk on 3 March 2024, at the age of 51."))
                .events())
        .filteredOn(e -> !e.pattern())
        .singleElement()
        .matches(e -> e.type() == EventType.VIOLATION);
  }

  @Test
  void deaths_of_two_persons_stay_apart() {
    assertThat(
            compare(
                    observer(
                        "Omar Haddad died in prison on 3 March 2024. Rosa Medina died in prison on"
                            + " 3 March 2024."))
                .events())
        .filteredOn(e -> !e.pattern())
        .hasSize(2);
  }

  /// What is told, whether it stands on a timeline or not.
  private static List<Event> told(EventType type, Told... told) {
    return candidates(told).stream().map(Candidate::event).filter(e -> e.type() == type).toList();
  }

  private static List<Event> events(EventType type, Told... told) {
    return compare(told).events().stream().filter(e -> e.type() == type).toList();
  }

  private static Told observer(String text) {
    return page("Harbour Observer", "2025-06-01", text);
  }

  private static Told wire(String text) {
    return page("Meadow Wire", "2025-06-02", text);
  }
}
