package org.rapporteur.analyze.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.mechanism.MechanismType;

/// How single states are said to have voted.
class StateVotesTest {
  private static final SmallRecord RECORD =
      new SmallRecord()
          .body("SC", "Security Council", "body:un-security-council")
          .has("talks", MechanismType.SERIES, "Meetings on Belarus", "body", "SC", "of", "meeting")
          .has("talk", MechanismType.MEETING, "Meeting of 2020", "body", "SC", "series", "talks")
          .vote(
              "talk",
              "held",
              "2020-09-04",
              "10-2-3",
              "voted_no",
              "China;Russia",
              "abstained",
              "Niger");

  @Test
  void states_that_are_named_as_against_agree_with_the_record() {
    assertThat(
            told(
                "The Security Council met on human rights in Belarus on 4 September 2020. China and"
                    + " Russia voted against."))
        .containsExactlyInAnyOrder(
            "talk, voted no: China (China, Russia), agrees",
            "talk, voted no: Russia (China, Russia), agrees");
  }

  @Test
  void a_state_that_the_whole_list_of_noes_lacks_contradicts() {
    assertThat(
            told(
                "When the Security Council voted on the meeting on human rights in Belarus on 4"
                    + " September 2020, Vietnam voted against."))
        .containsExactly("talk, voted no: Vietnam (China, Russia), contradicts");
  }

  @Test
  void a_state_that_a_partial_list_of_abstentions_lacks_contradicts_nothing() {
    assertThat(
            told(
                "The Security Council met on human rights in Belarus on 4 September 2020. Niger and"
                    + " Vietnam abstained."))
        .contains("talk, abstained: Niger (Niger), agrees")
        .noneMatch(l -> l.endsWith("contradicts"));
  }

  @Test
  void a_state_that_is_only_named_in_a_sentence_on_a_vote_did_not_vote_so() {
    assertThat(
            told(
                "On 4 September 2020 the Security Council heard of human rights in Belarus, and"
                    + " Estonia regretted that others had voted against."))
        .isEmpty();
  }

  private static List<String> told(String text) {
    return RECORD.told(text).stream()
        .filter(l -> l.contains(", voted no: ") || l.contains(", abstained: "))
        .toList();
  }
}
