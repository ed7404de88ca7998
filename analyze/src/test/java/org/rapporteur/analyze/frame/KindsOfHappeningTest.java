package org.rapporteur.analyze.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;

/// Of which kind a happening is, whatever the words: how courts punish, how people are attacked,
/// taken and sent back, how bodies meet and begin.
class KindsOfHappeningTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three members of the union received prison terms of four to seven years in July 2024.
          The teacher received a ten-year sentence for treason in July 2024.
          Omar Haddad was given six years in prison in June 2023.
          The editor was handed a term of eight years on 9 May 2025.
          A three-judge panel of the Supreme Court in Lusaka on 9 May 2025 cut the term to nine years.
          Rosa Medina will be tried in Oran on 18 May 2026.
          The five men will be judged in Oran on 18 May 2026.
          Nobody knows the five men, who will be judged in Oran on 18 May 2026.
          Omar Haddad was found guilty of treason on 9 May 2025.
          Omar Haddad was condemned to death in March 2021.
          Rosa Medina appeared before a judge in Lima on 9 May 2025.
          Omar Haddad went on trial in Harare on 9 May 2025.
          """)
  void how_somebody_is_tried_and_punished_is_for_courts(String sentence) {
    assertKind(sentence, EventType.COURT_DECISION);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen encircled the village of Tambo in December 2003.
          Gendarmes fired into a crowd in Gao on 9 February 2026.
          Police opened fire on protesters in Harare on 9 February 2026.
          Army drones struck the market of the town on 9 February 2026.
          Two shells hit the school in Gao on 9 February 2026.
          Soldiers stormed the hospital in Gao on 9 February 2026.
          The militia surrounded the camp on 9 February 2026.
          Rebels set fire to 40 homes in Tambo on 8 May 2024.
          Nurses were forced to dig canals in October 2023.
          The army conscripted 300 boys in Gao in 2022.
          The death in custody of Omar Haddad in June 2024 led to protests.
          Somebody fired six shots at the door of Rosa Medina in June 2021.
          A drone fired on the market of Gao on 9 February 2026.
          Omar Haddad was dragged to the mine of Tambo in December 1943.
          Six inmates died there in June 2024.
          Guards chained Omar Haddad to a bed in June 2024.
          The foreman withheld the wages of 40 workers in June 2024.
          Teachers were mobilised for the harvest in October 2024.
          Rosa Medina was sold to a farmer in 2014.
          Police dispersed the crowd with tear gas on 9 February 2026.
          The patients were deprived of food in June 2024.
          The panel recorded the killing of six fishermen in 2022.
          The panel was alarmed by the killing of six fishermen in 2022.
          The commander participated in the killing of 38 farmers on 15 June 2023.
          This is about the killing of two teachers, which occurred on 19 July 2017.
          """)
  void what_is_done_to_people_who_do_not_fight_is_a_violation(String sentence) {
    assertKind(sentence, EventType.VIOLATION);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers seized eight farmers near Ayacucho in August 1989.
          Police stopped Omar Haddad at the airport on 5 March 2025.
          Omar Haddad was stopped by a patrol on 5 March 2025.
          Border guards caught two teachers on 5 March 2025.
          Officers picked up three nurses at a rally on 5 March 2025.
          Rosa Medina was picked up by police on 5 March 2025.
          Omar Haddad was thrown into jail in March 2025.
          Omar Haddad was caught at the airport of Oran in March 2025.
          Nobody asked the nurses who were held in a mill from 15 to 17 June 2023.
          """)
  void who_is_caught_by_those_who_may_hold_people_is_detained(String sentence) {
    assertKind(sentence, EventType.DETENTION);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey sent back 300 refugees in May 2024.
          The families were sent back to Libya in May 2024.
          Guards forced the migrants back across the river on 5 May 2024.
          Guards drove 40 people back over the border on 5 May 2024.
          The coast guard turned back a boat with 60 migrants on 5 May 2024.
          """)
  void who_is_sent_back_is_returned(String sentence) {
    assertKind(sentence, EventType.REPATRIATION);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Rosa Medina was picked up on 5 March 2025 in Oruro.",
        "Gendarmes took Rosa Medina from her shop on 5 March 2025.",
        "Rosa Medina was taken on 5 March 2025 by men in masks."
      })
  void who_is_picked_up_or_taken_by_men_is_detained(String sentence) {
    assertKind(sentence, EventType.DETENTION);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Rosa Medina was picked up by a bus on 5 March 2025.",
        "Rosa Medina was picked up from the water on 5 March 2025.",
        "Rosa Medina took the papers from her shop on 5 March 2025.",
        "Customs officers detained squid and pollock products of the firm on 4 June 2031."
      })
  void who_is_fetched_is_not_detained(String sentence) {
    assertThat(tell(sentence).frames()).noneMatch(f -> f.type() == EventType.DETENTION);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Asylum Procedures Regulation was adopted in May 2024.          | LEGISLATION
          The Public Order Ordinance, amended in 2022, bans such marches.   | LEGISLATION
          Chad appeared before the Committee against Torture on 9 May 2025. | MEETING
          The president received the envoy of Norway on 9 May 2025.         | MEETING
          The committee reviewed the report of Chad on 9 May 2025.          | MEETING
          A commission of inquiry was instituted by decree in May 2025.     | MANDATE
          The council formed a panel in May 2025.                           | MANDATE
          The committee will decide on the motion on 4 June 2026.           | RESOLUTION
          The council voted on the draft on 4 June 2025.                    | RESOLUTION
          A prosecutor questioned six survivors on 5 June 2025.             | TESTIMONY
          Rosa Medina gave evidence in Lima on 5 June 2025.                 | TESTIMONY
          Two researchers spoke with 43 inhabitants of Tambo in June 2025.  | TESTIMONY
          Chad had last been reviewed in 2018.                              | MEETING
          The bill cleared the finance committee on 9 May 2025.             | RESOLUTION
          In February 2025 the Council extended the sanctions regime.       | SANCTION
          Chad is to report back on four points by 8 May 2027.              | REPORT
          The supply agreement concluded in March 2024 is still valid.      | OTHER
          Rosa Medina takes up her duties on 1 November 2026.               | MANDATE
          We filed a complaint with the ministry on 9 May 2025.             | OTHER
          The union lodged an appeal on 9 May 2025.                         | OTHER
          The prosecutor filed charges against two men on 9 May 2025.       | COURT_DECISION
          Peru had outlawed the practice in 2012.                           | LEGISLATION
          In 2017 the auditors found that rent had been paid twice.         | REPORT
          In June 2025 the union published a list of the dead.              | REPORT
          A survey paid for by the union in 2020 put the fee at nine euros. | REPORT
          Nobody saw the register compiled by the union in May 2024.        | REPORT
          The report of 3 May 2019 holds 57 names.                          | REPORT
          The figure is that of a 2019 survey.                              | REPORT
          The bloc added two ministers to its blacklist on 9 May 2025.      | SANCTION
          The ministry suspended the licence of the agent in June 2024.     | SANCTION
          Norway listed two banks on 9 May 2025.                            | SANCTION
          Customs officers stopped a shipment of yarn on 9 May 2025.        | SANCTION
          The agency issued a withhold release order on 9 May 2025.         | SANCTION
          The House approved the draft on 9 May 2025.                       | LEGISLATION
          The House adopted a motion on 9 May 2025.                         | RESOLUTION
          The chamber adopted a short text on 9 May 2025.                   | RESOLUTION
          The trial chamber approved the request on 9 May 2025.             | COURT_DECISION
          Peru abolished the death penalty in 1979.                         | LEGISLATION
          The agency issued a Withhold Release Order on 9 May 2025.         | SANCTION
          """)
  void how_bodies_meet_and_begin_and_decide_tells_its_kind(String sentence, EventType kind) {
    assertKind(sentence, kind);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "A cyclone hit the village of Tambo in March 2023.",
        "The ministry cut the fee to nine euros in May 2025.",
        "Police stopped the march on 5 March 2025.",
        "Fishermen caught two tonnes of tuna on 5 March 2025.",
        "Rosa Medina received a prize for her work in May 2025.",
        "Omar Haddad was given six books in June 2023.",
        "The company sent back the parts in May 2024.",
        "The company sold the land in May 2024.",
        "The ministry denied the claim in May 2024.",
        "The editor was forced to resign in May 2024.",
        "The minister fired the director on 5 March 2025.",
        "Rosa Medina received her brother in Lima on 5 March 2025.",
        "At least 38 people were killed on 5 March 2025 when a shaft caved in.",
        "The minister held talks with the envoy in Lima on 5 March 2025.",
        "The boxes were dragged to the shed on 5 March 2025."
      })
  void the_same_verbs_of_other_things_tell_of_no_harm_and_no_court(String sentence) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> !f.times().isEmpty())
        .isNotEmpty()
        .extracting(Frame::type)
        .doesNotContain(
            EventType.VIOLATION,
            EventType.DETENTION,
            EventType.REPATRIATION,
            EventType.COURT_DECISION);
  }

  private static void assertKind(String sentence, EventType kind) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> !f.times().isEmpty())
        .extracting(Frame::type)
        .containsOnly(kind);
  }
}
