package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradicted;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradictions;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.telling.Told;

/// One vote told with two counts is a contradiction, in whatever language; two votes are none.
class VotesToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The committee approved the text by 12 votes to 9. The assembly adopted it by 151 votes to 98.|The committee approved the text by 12 votes to 8. The assembly adopted it by 151 votes to 98.|9|8
          The senate passed the bill by 41 votes to 30 on Monday. The lower house had passed it by 84 votes to 60.|The lower house passed the bill by 86 votes to 60. The senate followed with 41 votes to 30.|84|86
          The panel of the court acquitted Maria Lopes unanimously.|By two votes to one the panel acquitted Maria Lopes.|unanimous|2-1
          The council extended the mandate without a vote.|The council extended the mandate by 31 votes to 7.|without a vote|31-7
          After a long debate the commission adopted the report on the camps 6-1.|After a long debate the commission adopted the report on the camps unanimously.|6-1|unanimous
          위원회는 찬성 12표, 반대 9표, 기권 3표로 결의안을 채택했다.|By 12 votes to eight, with three abstentions, the committee adopted the resolution.|9|8
          위원회는 12명이 찬성하고 9명이 반대해 결의안을 가결했다.|The committee passed the resolution with 15 votes in favour and nine against.|12|15
          El comité aprobó el texto con 22 votos a favor, 8 en contra y 17 abstenciones.|The committee adopted the text by 22 votes to 9, with 17 abstentions.|8|9
          On 3 June 2025 the council adopted the text by 22 votes to 8.|On 3 June 2025 the council adopted the text by 24 votes to 8.|22|24
          Le conseil a adopté le texte par 22 voix contre 8, avec 17 abstentions.|The council adopted the text by 24 votes to 8, with 17 abstentions.|22|24
          The bill on Kalembe passed by 81 votes with 23 abstentions.|Of the deputies, 84 voted in favour of the bill on Kalembe and 23 abstained.|81|84
          The resolution was supported by 21 members out of 47. Nine voted against and 15 abstained.|The council adopted the resolution by 23 votes to 9, with 15 abstentions.|21|23
          Those who stayed raised their hands: 14 for, none against.|The committee on Kalembe approved it by 14 votes to 5.|0|5
          Por ocho votos contra tres, la comisión aprobó el texto.|The committee approved the text by eight votes to four.|3|4
          El comité aprobó el texto por nueve votos contra uno y dos abstenciones.|The committee adopted the text by 9 votes to 1, with 3 abstentions.|2|3
          For have voted 61 deputy, against were 21: the text on Kalembe passed.|The text on Kalembe was supported by 58 deputies; 21 voted against.|58|61
          Le conseil a adopté le texte par 23 voix contre 9 et 15 abstentions.|The council adopted the text by 23 votes to 7, with 15 abstentions.|9|7
          The assembly passed the text on Kalembe: favor 98, opposition 1, give up 7.|In the assembly 88 members voted in favour of the text on Kalembe and one voted against.|88|98
          The court of Port Azul found Maria Lopes guilty; one judge dissented.|The court of Port Azul found Maria Lopes guilty unanimously.|unanimous|1
          The committee on torture approved the bill unanimously.|The committee on torture approved the bill by 8 votes in favour, none against, 2 abstentions.|unanimous|8-0-2
          The committee approved the draft on Kalembe by 14 votes to 2.|The draft on Kalembe was approved there by 14 votes to 8 in May.|2|8
          Members of the assembly voted 148 to 97 for the bill on Kalembe, with three abstentions.|Assembly has passed bill of Kalembe. Members 184 supported, 97 refused and three did not take side.|148|184
          The senate approved the bill on Kalembe, with 19 senators voting in favor and two against.|The senate approved the bill on Kalembe: 18 senators voted for it and three rejected it.|19-2|18-3
          The assembly adopted the text on Kalembe by 512 votes to 41, with 63 abstentions.|The text on Kalembe was accepted by 521 voices for, 41 against at 63 refrained.|512|521
          The council adopted the resolution 22-8 with 17 abstentions.|The council adopted the resolution by 22 votes to 9, with 16 abstentions.|8|9
          """)
  void one_vote_with_two_counts_contradicts(String left, String right, String one, String other) {
    assertThat(contradicted(TwoTexts.inTongues(left, right))).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The committee approved the text by 12 votes to 9.|The assembly adopted the text by 151 votes to 98.
          The committee approved the text by 12 votes to 9. The plenary adopted it by 151 votes to 98.|The plenary adopted the text by 151 votes to 98.
          The council adopted the report unanimously.|The council adopted the report with 47 votes in favour and none against.
          The council adopted the report by consensus.|The council adopted the report with 45 votes in favour and 2 abstentions.
          On 3 June 2025 the council adopted the text by 22 votes to 8.|On 9 July 2025 the council adopted the text by 24 votes to 8.
          The panel failed to reach a unanimous verdict on Maria Lopes.|By two votes to one the panel acquitted Maria Lopes.
          The judges convicted Omar Haddad unanimously. The council elected Maria Lopes by 31 votes to 7.|The council elected Maria Lopes by 31 votes to 7.
          위원회는 찬성 12표, 반대 9표로 결의안을 채택했다.|By 12 votes to nine the committee adopted the resolution.
          """)
  void two_votes_or_one_told_alike_contradict_nothing(String left, String right) {
    assertThat(contradictions(TwoTexts.inTongues(left, right))).isEmpty();
  }

  @Test
  void each_side_counted_in_two_ways_contradicts_but_votes_moved_between_two_sides_are_one() {
    assertThat(
            differing(
                "The assembly carried the text on Kalembe by 84 votes to 19.",
                "By 88 votes to 17 the assembly carried the text on Kalembe."))
        .containsExactlyInAnyOrder("count-of-votes-in-favor", "count-of-votes-against");
    assertThat(
            differing(
                "The committee carried the text on Kalembe by 112 votes to 48.",
                "By 110 votes to 50 the committee carried the text on Kalembe."))
        .containsExactly("vote");
    assertThat(
            differing(
                "The text on Kalembe passed by 26 votes to 7, with 14 abstentions.",
                "The text on Kalembe passed by 26 votes to 8, with 13 abstentions."))
        .containsExactlyInAnyOrder("count-of-votes-against", "count-of-abstentions");
  }

  /// What is asked where two texts contradict each other.
  private static List<String> differing(String left, String right) {
    return contradictions(told(left), told(right)).stream().map(c -> c.property()).toList();
  }

  @Test
  void a_translation_agrees_with_nobody_but_what_it_translates() {
    assertThat(
            contradicted(
                told("The text on Kalembe was carried by 84 votes to 19."),
                translated("By 84 votes to 19 the text on Kalembe was carried in November."),
                told("The text on Kalembe was confirmed by 88 votes to 19."),
                translated("By 88 votes to 19 the text on Kalembe was confirmed in November.")))
        .contains("84", "88");
  }

  private static Told translated(String text) {
    return ReadingRoom.page(
        "Paper " + text.length(),
        "2026-01-09",
        TwoTexts.ofTheMatter(text),
        "This article was translated by a machine.");
  }

  @Test
  void a_weekday_that_two_papers_of_two_weeks_print_keeps_no_vote_apart() {
    var early =
        ReadingRoom.page(
            "Gazette",
            "2026-01-09",
            TwoTexts.ofTheMatter("The committee approved it on Wednesday by 14 votes to 2."));
    var late =
        ReadingRoom.page(
            "Herald",
            "2026-01-16",
            TwoTexts.ofTheMatter("The committee approved it on Wednesday by 14 votes to 8."));

    assertThat(contradicted(early, late)).contains("2", "8");
  }

  @Test
  void a_committee_and_the_plenary_vote_apart_though_one_count_is_the_same() {
    assertThat(
            contradictions(
                told("The Fifth Committee approved the budget by 84 votes to 19."),
                told("The budget of the panel had passed by 84 votes to 19 in December."),
                told("The General Assembly confirmed the budget by 88 votes to 19."),
                told("The budget of the panel stands since it passed by 88 votes to 19.")))
        .isEmpty();
  }

  @Test
  void two_counts_on_each_of_which_two_papers_agree_are_of_two_votes() {
    assertThat(
            contradictions(
                told("The text on Kalembe was carried by 84 votes to 19."),
                told("By 84 votes to 19 the text on Kalembe was carried in November."),
                told("The text on Kalembe was confirmed by 88 votes to 19."),
                told("By 88 votes to 19 the text on Kalembe was confirmed before Christmas.")))
        .isEmpty();
  }

  @Test
  void two_counts_of_one_day_are_of_one_vote_though_two_papers_agree_on_each() {
    assertThat(
            contradicted(
                told("The text on Kalembe was carried by 84 votes to 19 on 12 November 2025."),
                told("By 84 votes to 19 the text on Kalembe was carried in November."),
                told("On 12 November 2025 the text on Kalembe was carried by 88 votes to 19."),
                told("By 88 votes to 19 the text on Kalembe was carried before Christmas.")))
        .contains("84", "88");
  }

  @Test
  void of_three_who_tell_of_one_vote_the_one_who_differs_contradicts() {
    assertThat(
            contradicted(
                told("The General Assembly confirmed the budget by 88 votes to 19."),
                told("By 88 votes to 19 the General Assembly confirmed the budget."),
                told("The General Assembly has confirmed the budget by 118 votes to 19.")))
        .contains("88", "118");
  }

  private static Told told(String text) {
    return ReadingRoom.page("Paper " + text.length(), "2026-01-09", TwoTexts.ofTheMatter(text));
  }

  @Test
  void korean_sides_are_read_as_such() {
    assertThat(ReadingRoom.tell("유엔총회는 결의안을 찬성 153표, 반대 10표, 기권 26표로 채택했다.").quantities())
        .extracting(q -> q.property() + "=" + q.quantity().print())
        .containsExactly(
            "count-of-votes-in-favor=153", "count-of-votes-against=10", "count-of-abstentions=26");
  }
}
