package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.candidates;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.event.TimelineCandidates.Candidate;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.telling.Told;

/// One attack told a second time, without its day and in other words.
class ToldAgainTest {
  private static final String SHOOTING =
      "Soldiers opened fire on a crowd of farmers in Oruro on 3 March 2025.";

  private static final String TOLL = "Nine people were killed and thirty wounded near the bridge.";

  @Test
  void an_undated_toll_after_a_dated_attack_is_of_that_attack() {
    assertThat(attacks(observer(SHOOTING, TOLL))).singleElement().matches(e -> e.date() != null);
  }

  @Test
  void undated_tellings_alone_are_of_one_attack() {
    assertThat(
            attacks(
                observer(
                    "Nine farmers were killed when soldiers opened fire on a crowd.",
                    "Only four armed men were killed, the army said.")))
        .hasSize(1);
  }

  @Test
  void what_is_told_before_a_dated_attack_and_not_in_the_lead_is_another() {
    assertThat(
            attacks(
                observer(
                    "The village of Tambo has one road.",
                    "The rains came late.",
                    "The harvest was poor.",
                    "The market was half empty.",
                    "Three farmers were killed on the spot.",
                    "Rebels attacked a procession in Tambo on 13 May 2025.")))
        .hasSize(2);
  }

  @Test
  void attacks_of_two_days_leave_it_open_of_which_the_toll_is() {
    assertThat(
            attacks(
                observer(SHOOTING, "Rebels attacked a procession in Tambo on 13 May 2025.", TOLL)))
        .hasSize(3);
  }

  @Test
  void who_is_named_as_killed_has_a_happening_of_his_own() {
    assertThat(attacks(observer(SHOOTING, "Omar Haddad was killed by a falling beam."))).hasSize(2);
  }

  @Test
  void the_only_attack_of_two_documents_of_one_matter_is_one_though_one_tells_no_day() {
    String seven = "At least seven people were killed at the old bridge, a doctor said.";
    String oruro = "Nine people were killed in Oruro on 3 March 2025.";

    assertThat(
            attacks(
                observer(oruro),
                page("Meadow Wire", "2025-06-02", seven + " Shops in Oruro stayed shut.")))
        .hasSize(1);
    assertThat(attacks(observer(oruro), page("Meadow Wire", "2025-06-02", seven))).hasSize(2);
  }

  @Test
  void a_resolution_of_each_year_is_another_one_and_a_slip_of_the_year_is_the_same() {
    String adopted = "The Third Committee adopted a resolution on human rights in Tambo on ";

    assertThat(resolutions(adopted + "15 November 2023.", adopted + "14 November 2019."))
        .hasSize(2);
    assertThat(resolutions(adopted + "15 November 2023.", adopted + "15 November 2022."))
        .hasSize(1);
  }

  private static List<Event> resolutions(String one, String other) {
    return candidates(observer(one), page("Meadow Wire", null, other)).stream()
        .map(Candidate::event)
        .filter(e -> e.type() == EventType.RESOLUTION)
        .toList();
  }

  @Test
  void killings_in_two_states_are_two() {
    assertThat(
            attacks(
                observer("Four sailors were killed by soldiers in Fiji. Ada Roe wept."),
                page("Meadow Wire", null, "Soldiers killed two nurses in Peru. Ada Roe wept.")))
        .hasSize(2);
  }

  private static List<Event> attacks(Told... told) {
    return candidates(told).stream()
        .map(Candidate::event)
        .filter(e -> e.type() == EventType.VIOLATION)
        .toList();
  }

  private static Told observer(String... lines) {
    return page("Harbour Observer", "2025-06-01", lines);
  }
}
