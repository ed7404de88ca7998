package org.rapporteur.analyze.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.published;
import static org.rapporteur.analyze.ReadingRoom.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Recurring;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Unparsed;
import org.rapporteur.model.time.TimeExpression.Vague;

/// What sources print and what it means, in a page published on Tuesday 3 June 2025.
class PrintedTimesTest {
  private static final String DAY = "2025-06-03";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The members met on May 20, 2025.                           | 2025-05-20
          Complaints fell in the second half of 2024.                | 2024-07/2024-12
          Prices rose in the third quarter of 2024.                  | 2024-07/2024-09
          LAST SEEN ON 22 SEPTEMBER 2014 IN LARNE                    | 2014-09-22
          PRESS BRIEFING, 14 MAY 2025                                | 2025-05-14
          The members met on 20 May 2025.                            | 2025-05-20
          The text was adopted in December 2024.                     | 2024-12
          The fund has paid nothing since 2020.                      | 2020/..
          Exiles grew in number since the 1990s.                     | 199X/..
          The camp was open from 2014 to 2017.                       | 2014/2017
          The hearing ran from 3 to 5 May 2024.                      | 2024-05-03/2024-05-05
          Every year since 2004 the assembly adopted a resolution.   | 2004/..
          The panel met on 23/4/2025.                                | 2025-04-23
          They were taken the 18 of July of 2020.                    | 2020-07-18
          """)
  void a_date_that_is_printed_whole_is_taken_as_printed(String sentence, String edtf) {
    assertThat(times(published(sentence, DAY)))
        .extracting(t -> t.edtf().value())
        .containsExactly(edtf);
    assertThat(times(published(sentence, DAY))).allMatch(Time::printed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The members met on May 20.                                 | 2025-05-20
          The resolution was adopted last December.                  | 2024-12
          He was released yesterday.                                 | 2025-06-02
          The report appeared on Wednesday.                          | 2025-05-28
          The panel met in September.                                | 2024-09
          The panel will meet in September.                          | 2025-09
          Exports fell over the last decade.                         | 2015~/2025~
          The border was closed during the COVID-19 pandemic.        | 2020-01/2023-05
          In the 20 years since the office opened, nothing changed.  | 2005/..
          """)
  void a_date_that_is_only_implied_is_derived_and_says_how(String sentence, String edtf) {
    assertThat(times(published(sentence, DAY)))
        .extracting(t -> t.edtf().value())
        .containsExactly(edtf);
    assertThat(times(published(sentence, DAY))).noneMatch(Time::printed);
    assertThat(times(published(sentence, DAY))).noneMatch(t -> t.steps().isEmpty());
  }

  @Test
  void years_in_a_list_are_one_date_each() {
    assertThat(times(told("Elections took place in 2008, 2012, and 2018.")))
        .extracting(t -> t.edtf().value())
        .containsExactly("2008", "2012", "2018");
  }

  @Test
  void a_day_without_a_year_stays_without_one_if_nothing_tells_it() {
    var told = told("The members met on May 20.");

    assertThat(told.telling().times().getFirst().expression()).isEqualTo(new Partial(5, 20, null));
    assertThat(times(told)).extracting(t -> t.edtf().value()).containsExactly("XXXX-05-20");
  }

  @Test
  void a_numbered_session_of_the_general_assembly_tells_the_year() {
    assertThat(times(told("The 79th session of the General Assembly held a plenary on May 20.")))
        .extracting(t -> t.edtf().value())
        .containsExactly("2025-05-20");
  }

  @Test
  void a_session_of_another_body_tells_no_year() {
    assertThat(times(told("The 59th session of the Human Rights Council held a debate on May 20.")))
        .extracting(t -> t.edtf().value())
        .containsExactly("XXXX-05-20");
  }

  @Test
  void a_few_years_ago_is_no_date() {
    var told = published("He left a few years ago.", DAY);

    assertThat(told.telling().times().getFirst().expression()).isEqualTo(new Vague(Unit.YEAR));
    assertThat(times(told)).isEmpty();
  }

  @Test
  void relative_times_have_no_date_if_nobody_knows_when_they_were_printed() {
    assertThat(times(told("He was released yesterday."))).isEmpty();
    assertThat(times(told("The resolution was adopted last December."))).isEmpty();
  }

  @Test
  void impossible_days_are_kept_as_printed_and_not_repaired() {
    var told = published("The panel meets on 31 June 2025.", DAY);

    assertThat(told.telling().times().getFirst().text()).isEqualTo("31 June 2025");
    assertThat(told.telling().times().getFirst().expression()).isInstanceOf(Unparsed.class);
    assertThat(times(told)).isEmpty();
  }

  @Test
  void a_day_that_could_be_read_either_way_round_is_not_guessed() {
    assertThat(times(published("The panel met on 3/4/2025.", DAY))).isEmpty();
  }

  @Test
  void that_day_points_at_the_event_told_not_at_the_day_of_publication() {
    assertThat(times(published("The council met on 20 May 2025. The members dined that day.", DAY)))
        .extracting(t -> t.edtf().value())
        .containsExactly("2025-05-20", "2025-05-20");
  }

  @Test
  void what_comes_again_each_year_is_recurring() {
    var told = told("Every year since 2004 the assembly adopted a resolution.");

    assertThat(told.telling().times().getFirst().expression()).isInstanceOf(Recurring.class);
  }

  @Test
  void may_and_march_may_be_verbs() {
    assertThat(told("They may march to the square.").telling().times()).isEmpty();
  }

  @Test
  void another_document_of_the_same_people_lends_its_year() {
    String names = "Ada Lindqvist, Omar Farouk Haddad and Greta Oyelaran spoke in Geneva";
    var dated = told(names + " on May 20, 2025.");
    var bare = told(names + " on May 20.");

    var resolved = new AnchorStage().apply(List.of(dated, bare));

    assertThat(resolved.of(bare.document().evidence(), 0).orElseThrow().edtf().value())
        .isEqualTo("2025-05-20");
    assertThat(resolved.of(bare.document().evidence(), 0).orElseThrow().printed()).isFalse();
  }

  @Test
  void the_order_of_the_documents_does_not_matter() {
    var one = published("The members met on Wednesday.", DAY);
    var other = told("The members met on 28 May 2025.");

    assertThat(new AnchorStage().apply(List.of(one, other)))
        .isEqualTo(new AnchorStage().apply(List.of(other, one)));
  }

  private static List<Time> times(Told told) {
    return List.copyOf(
        new AnchorStage().apply(List.of(told)).of(told.document().evidence()).values());
  }

  @Test
  void the_following_june_is_the_first_behind_the_month_told_before() {
    assertThat(
            times(
                published(
                    "The council was dissolved in February 2022. He sacked 57 judges the following June,"
                        + " and 3 more the following January.",
                    DAY)))
        .extracting(t -> t.edtf().value())
        .containsExactly("2022-02", "2022-06", "2023-01");
  }
}
