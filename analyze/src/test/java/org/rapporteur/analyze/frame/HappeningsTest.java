package org.rapporteur.analyze.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.SlotRole;

class HappeningsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested Omar Haddad in Minsk on 3 March 2024.                | DETENTION    | ASSERTED
          China repatriated more than 500 North Koreans in October 2023.       | REPATRIATION | ASSERTED
          Omar Haddad was executed for sharing films in 2022.                  | EXECUTION    | ASSERTED
          The General Assembly adopted a resolution on human rights in 2024.   | RESOLUTION   | ASSERTED
          The council will adopt the resolution in December 2025.              | RESOLUTION   | PLANNED
          The panel expects China to repatriate 200 North Koreans in 2026.     | REPATRIATION | PLANNED
          The government denied that soldiers tortured the prisoners.          | VIOLATION    | DENIED
          The soldiers may torture prisoners.                                  | VIOLATION    | HYPOTHETICAL
          Omar Haddad was reportedly tortured by the police.                   | VIOLATION    | ALLEGED
          The government demanded that China stop repatriating North Koreans.  | REPATRIATION | REQUESTED
          """)
  void a_happening_has_a_type_and_the_sense_in_which_it_is_told(
      String sentence, EventType type, Factuality factuality) {
    assertThat(frames(sentence, type)).extracting(Frame::factuality).containsExactly(factuality);
  }

  @Test
  void a_demand_to_release_presupposes_a_detention_and_is_never_a_release() {
    var text = "The committee called on Belarus to release Omar Haddad.";

    assertThat(frames(text, EventType.DETENTION)).hasSize(1);
    assertThat(slot(frames(text, EventType.DETENTION).getFirst(), SlotRole.VICTIM))
        .containsExactly("Omar Haddad");
    assertThat(tell(text).frames())
        .filteredOn(f -> f.trigger().equals("release"))
        .noneMatch(f -> f.factuality() == Factuality.ASSERTED);
  }

  @Test
  void a_relative_clause_inside_a_demand_is_told_and_not_demanded() {
    var text = "The committee demanded the release of Omar Haddad, who was detained in March 2024.";

    assertThat(frames(text, EventType.DETENTION))
        .extracting(Frame::factuality)
        .isNotEmpty()
        .doesNotContain(Factuality.REQUESTED);
  }

  @Test
  void what_did_not_happen_is_asserted_in_the_negative() {
    assertThat(frames("Police did not arrest Omar Haddad.", EventType.DETENTION))
        .extracting(Frame::polarity)
        .containsExactly(Polarity.NEGATED);
  }

  @Test
  void a_denial_or_a_wish_is_never_an_asserted_violation() {
    for (var text :
        List.of(
            "The government denied that soldiers tortured the prisoners.",
            "If soldiers torture the prisoners, the union of the workers will strike.",
            "Ada Lindqvist urged the government not to torture the prisoners.")) {
      assertThat(tell(text).frames())
          .filteredOn(f -> f.violation() != null)
          .noneMatch(
              f -> f.factuality() == Factuality.ASSERTED && f.polarity() == Polarity.AFFIRMED);
    }
  }

  @Test
  void who_did_it_to_whom_and_where_are_told_apart() {
    var frame =
        frames("Police arrested Omar Haddad in Minsk on 3 March 2024.", EventType.DETENTION)
            .getFirst();

    assertThat(slot(frame, SlotRole.PERPETRATOR)).containsExactly("Police");
    assertThat(slot(frame, SlotRole.VICTIM)).containsExactly("Omar Haddad");
    assertThat(slot(frame, SlotRole.PLACE)).containsExactly("Minsk");
    assertThat(frame.times()).containsExactly(0);
  }

  @Test
  void the_passive_does_not_turn_victim_and_perpetrator_round() {
    var text = "Omar Haddad was reportedly tortured by the police.";
    var frame = frames(text, EventType.VIOLATION).getFirst();

    assertThat(slot(frame, SlotRole.VICTIM)).containsExactly("Omar Haddad");
    assertThat(slot(frame, SlotRole.PERPETRATOR)).containsExactly("the police");
  }

  @Test
  void the_police_is_not_the_person_who_stands_in_the_same_sentence() {
    var frame =
        frames("Omar Haddad was reportedly tortured by the police.", EventType.VIOLATION)
            .getFirst();

    assertThat(frame.slots())
        .filteredOn(s -> s.role() == SlotRole.PERPETRATOR)
        .allMatch(s -> s.referent() == null);
  }

  @Test
  void a_practice_without_victim_or_place_is_a_pattern_one_for_each_item() {
    assertThat(
            tell("The government's abuses include forced labour, arbitrary detention and torture in Minsk.")
                .frames())
        .filteredOn(Frame::pattern)
        .extracting(Frame::violation)
        .containsExactly("forced-labour", "arbitrary-detention", "torture");
  }

  @Test
  void an_incident_is_no_pattern() {
    assertThat(frames("Police arrested Omar Haddad in Minsk on 3 March 2024.", EventType.DETENTION))
        .noneMatch(Frame::pattern);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “I saw them take my brother away,” said Rosa Medina, a farmer.       | TESTIMONY
          “We met the delegation on Monday,” said Rosa Medina, the minister.   | STATEMENT
          “They will come back,” said Rosa Medina, a farmer.                   | STATEMENT
          """)
  void who_tells_of_what_was_seen_and_holds_no_office_gives_testimony(
      String sentence, EventType type) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> f.rule().startsWith("speech:"))
        .extracting(Frame::type)
        .containsExactly(type);
  }

  @Test
  void the_man_is_the_last_person_who_was_a_subject() {
    var text = "Officials denied that Omar Haddad had been beaten. The man died on 2 October 2024.";

    var haddad = tell(text).referents().getFirst();
    assertThat(haddad.name()).isEqualTo("Omar Haddad");
    assertThat(frames(text, EventType.OTHER).getFirst().slots())
        .filteredOn(s -> s.role() == SlotRole.SUBJECT)
        .extracting(s -> s.referent())
        .containsExactly(haddad.number());
  }

  private static List<Frame> frames(String text, EventType type) {
    return tell(text).frames().stream().filter(f -> f.type() == type).toList();
  }

  private static List<String> slot(Frame frame, SlotRole role) {
    return frame.slots().stream().filter(s -> s.role() == role).map(s -> s.text()).toList();
  }
}
