package org.rapporteur.analyze.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.mechanism.MechanismType;

/// Texts adopted without a vote, and how many states sponsored them.
class ConsensusCheckTest {
  private static final SmallRecord RECORD =
      new SmallRecord()
          .body("HRC", "Human Rights Council", "body:un-human-rights-council")
          .has(
              "texts",
              MechanismType.SERIES,
              "Texts of the Council on Belarus",
              "body",
              "HRC",
              "of",
              "resolution")
          .has("by-20", MechanismType.RESOLUTION, "Session 20", "body", "HRC", "series", "texts")
          .has("by-41", MechanismType.RESOLUTION, "Session 41", "body", "HRC", "series", "texts")
          .act(
              "by-20",
              "adopted",
              "2012-07-05",
              "symbol",
              "A/HRC/RES/20/13",
              "session",
              "20",
              "decided_by",
              "without-vote",
              "cosponsors",
              "38")
          .vote(
              "by-41",
              "adopted",
              "2019-07-12",
              "18-8-21",
              "symbol",
              "A/HRC/RES/41/22",
              "session",
              "41",
              "decided_by",
              "vote");

  @Test
  void a_text_adopted_by_consensus_agrees_with_a_record_of_no_vote() {
    assertThat(
            votes(
                "On 5 July 2012 the Human Rights Council adopted the text on Belarus by consensus."))
        .containsExactly("by-20, vote: without a vote (without a vote), agrees");
  }

  @Test
  void a_consensus_contradicts_a_recorded_vote_if_a_symbol_tells_the_text() {
    assertThat(
            votes("The Human Rights Council adopted resolution 41/22 on Belarus without a vote."))
        .containsExactly("by-41, vote: without a vote (18–8–21), contradicts");
  }

  @Test
  void a_consensus_contradicts_a_recorded_vote_if_the_very_day_tells_the_text() {
    assertThat(
            votes(
                "On 12 July 2019 the Human Rights Council adopted its text on Belarus by consensus."))
        .containsExactly("by-41, vote: without a vote (18–8–21), contradicts");
  }

  @Test
  void a_consensus_in_some_year_contradicts_nothing() {
    assertThat(
            votes("In 2019 the Human Rights Council renewed the mandate on Belarus by consensus."))
        .isEmpty();
  }

  @Test
  void a_text_that_was_not_adopted_by_consensus_is_not_said_to_be() {
    assertThat(
            votes(
                "Resolution 41/22 of the Human Rights Council on Belarus was not adopted by consensus."))
        .isEmpty();
  }

  @Test
  void the_number_of_sponsors_is_held_against_that_of_the_text() {
    assertThat(
            RECORD.told(
                "The Human Rights Council adopted resolution 20/13 on Belarus, co-sponsored by 38"
                    + " states, without a vote."))
        .contains("by-20, cosponsors: 38 (38), agrees");
    assertThat(
            RECORD.told(
                "The Human Rights Council adopted resolution 20/13 on Belarus, which 54 states"
                    + " co-sponsored."))
        .contains("by-20, cosponsors: 54 (38), contradicts");
  }

  private static List<String> votes(String text) {
    return RECORD.told(text).stream().filter(l -> l.contains(", vote: ")).toList();
  }
}
