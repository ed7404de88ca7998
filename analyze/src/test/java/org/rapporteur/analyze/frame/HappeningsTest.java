package org.rapporteur.analyze.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
          Some 600 North Koreans were sent back by China in October 2023.      | REPATRIATION | ASSERTED
          About 60 people were forced north after October 2023.                | REPATRIATION | ASSERTED
          China forcibly returned 70 Afghans in May 2024.                      | REPATRIATION | ASSERTED
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
  void a_resolution_named_with_its_day_was_adopted_on_that_day() {
    assertThat(
            frames(
                "The Human Rights Council created the mandate by resolution 48/16 of 8 October 2021.",
                EventType.RESOLUTION))
        .hasSize(1);
    assertThat(
            frames(
                "The mandate rests on resolution 48/16, which many quote.", EventType.RESOLUTION))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rosa Medina left the civil service on 1 April 2025.                      | OTHER
          The ministry sent three trucks to Gao on 8 May 2025.                     | OTHER
          The villagers were driven from their homes in May 2024.                  | VIOLATION
          Soldiers burned 40 houses in Gao on 8 May 2024.                          | VIOLATION
          Rosa Medina was buried in Arusha on 9 May 2025.                          | OTHER
          The High Court in Nairobi suspended the ban on 9 May 2025.               | COURT_DECISION
          Prosecutors filed charges against Omar Haddad on 9 May 2025.             | COURT_DECISION
          The law entered into force on 1 January 2025.                            | LEGISLATION
          The council held a debate on housing in Geneva on 9 May 2025.            | MEETING
          The European Union froze the assets of Omar Haddad in May 2025.          | SANCTION
          Police held Omar Haddad in Warsaw from 3 to 9 May 2025.                  | DETENTION
          His predecessor promised the same in 2021.                               | STATEMENT
          Omar Haddad died in custody on 3 March 2024.                             | VIOLATION
          Two detainees died on 3 March 2024.                                      | VIOLATION
          Death threats against the family began on 3 March 2024.                  | VIOLATION
          Omar Haddad died in a hospital on 3 March 2024.                          | OTHER
          The text was carried by 12 votes to three on 9 May 2025.                 | RESOLUTION
          Rosa Medina wrote to the ministry on 9 May 2025.                         | STATEMENT
          A letter reached the harbour on 9 May 2025.                              | STATEMENT
          Rosa Medina took over the agency in 2023.                                | MANDATE
          Rosa Medina took office on 9 May 2025.                                   | MANDATE
          Soldiers captured Omar Haddad near Gao in June 2024.                     | DETENTION
          """)
  void each_class_of_words_tells_its_kind_and_a_date_makes_any_deed_a_happening(
      String sentence, EventType type) {
    assertThat(tell(sentence).frames()).extracting(Frame::type).containsExactly(type);
    assertThat(tell(sentence).frames().getFirst().times()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Rosa Medina was 40 years old in 2024.",
        "The author worked in Bamako from 2014 to 2017.",
        "Exports of timber rose in May 2025.",
        "The diplomats spent months beating off attempts to broaden the text.",
        "The engineer supervised the execution of the plan."
      })
  void what_only_is_or_lasts_or_grows_is_no_happening(String sentence) {
    assertThat(tell(sentence).frames()).isEmpty();
  }

  @Test
  void a_year_told_beside_a_speech_does_not_date_it() {
    var text =
        "Ada Lindqvist told us, when we met in Nairobi in June 2024, that the camp was full.";

    assertThat(tell(text).frames())
        .filteredOn(f -> f.rule().startsWith("speech:"))
        .allMatch(f -> f.times().isEmpty());
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
            tell("The government's abuses include forced labour, arbitrary detention and torture in"
                    + " Minsk.")
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
          Rosa Medina was led away by two soldiers on 4 June 2019.                       | DETENTION
          Guards dragged her brother off on 4 June 2019.                                 | DETENTION
          Omar Haddad was taken from his flat in Gao on 4 June 2019.                     | VIOLATION
          A gunboat seized four fishermen near the reef on 4 June 2019.                  | DETENTION
          The union was founded in Gao in 2009.                                          | OTHER
          The inspectorate was set up in 2014.                                           | MANDATE
          The Council prolonged the mandate of the mission in May 2025.                  | MANDATE
          The Senate approved 40 million dollars for the clinics in May 2025.            | LEGISLATION
          The Council approved 40 million dollars for the clinics in May 2025.           | RESOLUTION
          It recalled the resolution that the Council adopted by consensus in May 2025.  | RESOLUTION
          The concluding observations were adopted on 9 May 2025.                        | REPORT
          The embargo took effect on 9 May 2025.                                         | SANCTION
          """)
  void what_is_done_to_what_tells_the_kind_where_the_verb_alone_does_not(
      String sentence, EventType type) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> !f.times().isEmpty())
        .extracting(Frame::type)
        .containsExactly(type);
  }

  @Test
  void a_plane_that_takes_off_and_a_prize_that_is_taken_home_take_nobody() {
    assertThat(
            tell("The plane took off in May 2025. Rosa Medina took the prize home in May 2025.")
                .frames())
        .noneMatch(f -> f.type() == EventType.DETENTION || f.type() == EventType.VIOLATION);
  }

  @Test
  void the_day_on_which_a_measure_will_end_is_not_the_day_it_was_taken() {
    assertThat(frames("The Council extended the sanctions until 9 May 2027.", EventType.SANCTION))
        .allMatch(f -> f.times().isEmpty());
  }

  @Test
  void the_year_in_a_clause_that_describes_a_korean_speaker_does_not_date_what_she_says() {
    assertThat(tell("2016년 혜산을 떠난 오세린(41) 씨는 “아무도 우리에게 묻지 않았다”고 말했다.").frames())
        .isNotEmpty()
        .allMatch(f -> f.times().isEmpty());
    assertThat(tell("지난 3일 오세린 대변인은 “아무도 우리에게 묻지 않았다”고 말했다.").frames())
        .isNotEmpty()
        .allMatch(f -> f.times().size() == 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “I saw them take my brother away,” said Rosa Medina, a farmer.       | TESTIMONY
          “We met the delegation on Monday,” said Rosa Medina, the minister.   | STATEMENT
          “They will come back,” said Rosa Medina, a farmer.                   | STATEMENT
          “Then they fired,” said Rosa Medina, 34, who lost two sons.          | TESTIMONY
          “They asked for his name,” said Rosa Medina, whose brother was shot. | TESTIMONY
          “The court was biased,” said Rosa Medina, who leads the union.       | STATEMENT
          “They will come back,” said Rosa Medina, who lost two sons.          | STATEMENT
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry on Monday rejected the report as untrue.",
        "Amnesty International on 3 June urged the council to open the archives.",
        "Rosa Medina, the minister, told reporters on Tuesday in Arusha that the dam was safe.",
        "The European Union last week condemned the closure of the harbour."
      })
  void a_time_below_the_verb_of_speech_or_right_before_it_is_the_day_of_the_statement(
      String sentence) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> f.type() == EventType.STATEMENT)
        .isNotEmpty()
        .allMatch(f -> f.times().size() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rosa Medina said that the dam had been closed on 3 June.",
        "On 3 June, Rosa Medina said, the company closed the dam.",
        "Rosa Medina, who resigned on Monday, said the dam was safe.",
        "Amnesty International, which was founded in 1961, said the dam was safe."
      })
  void the_time_of_something_else_is_not_the_day_of_the_statement(String sentence) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> f.type() == EventType.STATEMENT)
        .isNotEmpty()
        .allMatch(f -> f.times().isEmpty());
  }

  @Test
  void years_between_which_people_were_heard_are_no_speakers() {
    assertThat(frames("Between 2022 and 2025 we interviewed nine survivors.", EventType.TESTIMONY))
        .singleElement()
        .satisfies(f -> assertThat(f.slots()).noneMatch(s -> s.text().matches(".*\\d.*")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was tortured in Minsk in 2024.",
        "The soldiers killed nobody in Gao in 2024."
      })
  void what_befalls_nobody_did_not_happen(String sentence) {
    assertThat(frames(sentence, EventType.VIOLATION))
        .extracting(Frame::polarity)
        .containsOnly(Polarity.NEGATED);
  }

  @Test
  void who_dies_in_prison_is_a_victim() {
    assertThat(frames("Omar Haddad died in prison on 3 March 2024.", EventType.VIOLATION))
        .singleElement()
        .satisfies(f ->
            assertThat(f.slots())
                .anyMatch(s -> s.role() == SlotRole.VICTIM && s.referent() != null));
  }

  private static List<String> slot(Frame frame, SlotRole role) {
    return frame.slots().stream().filter(s -> s.role() == role).map(s -> s.text()).toList();
  }

  @Test
  void what_an_inquiry_is_asked_for_has_happened() {
    assertThat(
            tell("The commissioner called for a prompt investigation into the killing of at least 12"
                    + " civilians in Larne on 10 August 2026.")
                .frames())
        .filteredOn(f -> f.trigger().equals("killing"))
        .extracting(f -> f.factuality().name())
        .containsExactly("ASSERTED");
    assertThat(
            tell("The commissioner called for the release of Ana Bell on 10 August 2026.").frames())
        .filteredOn(f -> f.trigger().equals("release"))
        .extracting(f -> f.factuality().name())
        .containsExactly("REQUESTED");
  }

  @Test
  void what_people_are_asked_about_has_happened() {
    assertThat(
            tell("Lawmakers asked the minister about the killing of Ana Bell on 10 August 2026.")
                .frames())
        .filteredOn(f -> f.trigger().equals("killing"))
        .extracting(f -> f.factuality().name())
        .containsExactly("ASSERTED");
  }

  @Test
  void what_somebody_learns_of_happened_on_the_day_told() {
    var telling =
        tell(
            "The League of Rights has learned with horror of the massacre in Larne on 11 August 2026.");

    assertThat(telling.frames())
        .filteredOn(f -> !f.times().isEmpty())
        .extracting(f -> f.trigger())
        .containsExactly("massacre");
  }
}
