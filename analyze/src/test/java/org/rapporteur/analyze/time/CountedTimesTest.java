package org.rapporteur.analyze.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.published;
import static org.rapporteur.analyze.ReadingRoom.told;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.Told;

/// Spans, parts of years and weeks, and what is counted from another time, in a page published on
/// Tuesday 3 June 2025.
class CountedTimesTest {
  private static final String DAY = "2025-06-03";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The strike lasted from 12 to 16 March.                             | 2025-03-12/2025-03-16
          Soldiers entered the valley between 4 and 9 May 2024.              | 2024-05-04/2024-05-09
          The guards fired in the night of 3 to 4 April.                     | 2025-04-03/2025-04-04
          The delegates met on May 6-8.                                      | 2025-05-06/2025-05-08
          The shelling went on from 28 April to 2 May.                       | 2025-04-28/2025-05-02
          The office interviewed 60 people between February and April.       | 2025-02/2025-04
          The envoy left Accra in January of last year.                      | 2024-01
          The prisoner died on 2 October last year.                          | 2024-10-02
          Police searched the house on Thursday of last week.                | 2025-05-29
          The fund has paid nothing since the beginning of the year.         | 2025-01/..
          """)
  void spans_and_parts_of_a_year_or_week(String sentence, String edtf) {
    assertThat(values(published(sentence, DAY))).containsExactly(edtf);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The tax takes effect on August 1.                                  | 2025-08-01
          The deputies promised a register by December.                      | 2025-12
          The judge extended the ban to 12 September.                        | 2025-09-12
          The ban stands until the appeal is heard on July 7.                | 2025-07-07
          The minister, who will travel to Oslo, resigned on Monday.         | 2025-06-02
          The villagers returned this Monday.                                | 2025-06-02
          The senators will vote this Friday.                                | 2025-06-06
          The port was closed in September.                                  | 2024-09
          The floods had receded by March.                                   | 2025-03
          The union has convened a march for Friday.                         | 2025-06-06
          Prosecutors have summoned the general for 21 September.            | 2025-09-21
          From Thursday on, the importer must prove it.                      | 2025-06-05
          The ministry said it would reply on Saturday.                      | 2025-06-07
          Anybody blocking the road on Sunday will be fined.                 | 2025-06-08
          The nurse said: “From the 20th we will stand at the gate.”         | 2025-06-20
          The ministry replied on the 28th that it knew nothing.             | 2025-05-28
          The nurse was seized on the 18 of July of 2020.                    | 2020-07-18
          The clerks had fixed the reading of the judgment on 20 June.       | 2025-06-20
          The page recalls the raid of 10 May.                               | 2025-05-10
          The envoy hopes to raise it at its next talks in September.        | 2025-09
          The quarrel goes back to a visit in September.                     | 2024-09
          국회 위원회는 2일 전체회의를 열어 법안을 의결했다.                 | 2025-06-02
          국회 위원회는 2일 전에 법안을 의결했다.                            | 2025-06-01
          """)
  void the_nearest_verb_says_whether_a_time_lies_ahead(String sentence, String edtf) {
    assertThat(values(published(sentence, DAY))).containsExactly(edtf);
  }

  @Test
  void two_days_joined_by_and_are_two_unless_something_lasted_between_them() {
    assertThat(values(published("The letters of 11 April and 20 May came back.", DAY)))
        .containsExactly("2025-04-11", "2025-05-20");
    assertThat(values(published("It rained between 11 April and 20 May.", DAY)))
        .containsExactly("2025-04-11/2025-05-20");
    assertThat(values(published("The letters of March and May 2025 came back.", DAY)))
        .containsExactly("2025-03", "2025-05");
  }

  @Test
  void days_later_are_counted_from_what_was_told_last() {
    assertThat(
            values(
                published(
                    "Police seized the nurse on 12 March 2025. She was let go four days later.",
                    DAY)))
        .containsExactly("2025-03-12", "2025-03-16");
  }

  @Test
  void a_day_after_counts_back_from_the_day_beside_it() {
    assertThat(
            values(
                published(
                    "The ministry spoke on 15 April 2025, a day after the assembly met in Lima.",
                    DAY)))
        .containsExactly("2025-04-15", "2025-04-14");
  }

  @Test
  void that_september_is_of_the_year_told_before() {
    assertThat(
            values(
                published(
                    "The editor was arrested in April 2023 and sentenced that September.", DAY)))
        .containsExactly("2023-04", "2023-09");
  }

  @Test
  void what_is_counted_from_nothing_told_has_no_date() {
    assertThat(values(published("Four days later she was let go.", DAY))).isEmpty();
  }

  @Test
  void a_page_of_unknown_day_is_taken_to_be_of_the_time_of_its_neighbours() {
    String names = "Ada Lindqvist, Omar Farouk Haddad and Greta Oyelaran";
    var dated = page("Meadow Wire", DAY, names + " spoke in Geneva.");
    var bare = told(names + " spoke in Geneva on 9 May.");
    var stranger = told("The members met on 9 May.");

    var resolved = new AnchorStage().apply(List.of(dated, bare, stranger));

    assertThat(resolved.of(bare.document().evidence(), 0).orElseThrow().edtf().value())
        .isEqualTo("2025-05-09");
    assertThat(resolved.of(bare.document().evidence(), 0).orElseThrow().printed()).isFalse();
    assertThat(resolved.of(stranger.document().evidence(), 0).orElseThrow().edtf().value())
        .isEqualTo("XXXX-05-09");
  }

  @Test
  void among_many_documents_what_stands_in_texts_of_all_years_lends_no_year() {
    var bare = told("North Korea will not talk to South Korea, KCNA said on 22 February.");
    var dated = page("Meadow Wire", "2015-08-21", "North Korea warned South Korea, KCNA said.");
    var many =
        IntStream.range(0, 8)
            .mapToObj(n -> page("Post " + n, "2015-05-1" + n, "Omar Haddad the %dth.".formatted(n)))
            .toList();

    assertThat(first(bare, List.of(dated))).isEqualTo("2015-02-22");
    assertThat(first(bare, Stream.concat(Stream.of(dated), many.stream()).toList()))
        .isEqualTo("XXXX-02-22");
  }

  @Test
  void no_weekday_is_counted_from_an_event_that_is_told_later_or_yet_to_come() {
    var later =
        told(
            "The forest court arrested three doctors on Tuesday. It will hear them on 12 May 2021, a"
                + " lawyer said.");

    assertThat(new AnchorStage().apply(List.of(later)).of(later.document().evidence()).values())
        .extracting(t -> t.edtf().value())
        .containsExactly("2021-05-12");
  }

  @Test
  void all_pages_of_one_half_year_lend_their_year_to_strangers_among_them() {
    var one = page("Meadow Wire", DAY, "Ada Lindqvist spoke in Geneva.");
    var other = page("Harbour Post", "2025-05-20", "Greta Oyelaran spoke in Lima.");
    var stranger = told("The members met on 9 May.");
    var late = page("Harbour Post", "2027-05-20", "Greta Oyelaran spoke in Lima.");

    assertThat(first(stranger, List.of(one, other, stranger))).isEqualTo("2025-05-09");
    assertThat(first(stranger, List.of(one, late, stranger))).isEqualTo("XXXX-05-09");
  }

  @Test
  void a_page_among_such_pages_was_not_written_on_a_day_of_long_ago() {
    var one = page("Meadow Wire", DAY, "Ada Lindqvist spoke in Geneva.");
    var other = page("Harbour Post", "2025-05-20", "Greta Oyelaran spoke in Lima.");
    var bare = told("It was about the storm of 14 August 1998. The members met on 9 May.");

    var resolved = new AnchorStage().apply(List.of(one, other, bare));

    assertThat(resolved.of(bare.document().evidence()).values())
        .extracting(t -> t.edtf().value())
        .containsExactly("1998-08-14", "2025-05-09");
  }

  @Test
  void a_weekday_or_day_alone_on_a_page_of_unknown_day_is_the_one_that_its_neighbours_tell() {
    var one = page("Meadow Wire", "2025-05-22", "The dam broke on Tuesday. Ada Lindqvist drowned.");
    var other = page("Harbour Post", "2025-05-24", "The dam broke on 20 May. 40 people drowned.");

    for (var words :
        List.of("on Tuesday", "last Tuesday", "on the 20th", "in the night of Tuesday")) {
      assertThat(first(told("The dam broke " + words + "."), List.of(one, other)))
          .isEqualTo("2025-05-20");
    }
  }

  @Test
  void a_month_on_a_page_of_unknown_day_is_the_last_before_its_neighbours_came_out() {
    var one = page("Meadow Wire", "2025-05-22", "The dam broke on Tuesday.");
    var other = page("Harbour Post", "2025-05-24", "The dam broke on 20 May.");

    assertThat(first(told("The dam was filled in April."), List.of(one, other)))
        .isEqualTo("2025-04");
    assertThat(first(told("The dam was filled in August."), List.of(one, other)))
        .isEqualTo("2024-08");
    assertThat(first(told("The dam will be filled in August."), List.of(one, other)))
        .isEqualTo("2025-08");
  }

  @Test
  void no_weekday_is_lent_where_neighbours_tell_of_two_or_are_weeks_apart() {
    var one = page("Meadow Wire", "2025-05-22", "The dam broke on Tuesday.");
    var other = page("Harbour Post", "2025-05-30", "The mayor fled on Tuesday 27 May 2025.");
    var late = page("Harbour Post", "2025-07-01", "The dam broke on 20 May.");
    var bare = told("The dam broke on Tuesday.");

    for (var all : List.of(List.of(one, other, bare), List.of(one, late, bare))) {
      assertThat(new AnchorStage().apply(all).of(bare.document().evidence())).isEmpty();
    }
  }

  private static String first(Told told, List<Told> cast) {
    var all = new java.util.ArrayList<>(cast);
    if (!all.contains(told)) {
      all.add(told);
    }
    return first(told, all, 0);
  }

  private static String first(Told told, List<Told> all, int number) {
    return new AnchorStage()
        .apply(all)
        .of(told.document().evidence(), number)
        .orElseThrow()
        .edtf()
        .value();
  }

  private static List<String> values(Told told) {
    return AnchoredDays.of(told);
  }
}
