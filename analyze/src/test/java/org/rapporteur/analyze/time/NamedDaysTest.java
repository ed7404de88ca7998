package org.rapporteur.analyze.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.published;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.telling.Told;

/// Days that have a name instead of a date, and happenings told by their month, in a page published
/// on Tuesday 3 June 2025.
class NamedDaysTest {
  private static final String DAY = "2025-06-03";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Council today listed nine officials of the harbour police.     | 2025-06-03
          Her brother heard of today's ruling in a cell.                     | 2025-06-03
          The monitors left the island this morning.                         | 2025-06-03
          The villagers buried the teacher last night.                       | 2025-06-02
          Eleven prisoners were moved to a clinic at the weekend.            | 2025-05-31/2025-06-01
          The tailings dam was finished last autumn.                         | 2024-09/2024-11
          The fast began on the fourth of May.                               | 2025-05-04
          The bridge fell on the twenty-first of March, 2019.                | 2019-03-21
          The judges will meet on the 7th of next month.                     | 2025-07-07
          The ferry sank before the 29th, they insist.                       | 2025-05-29
          Forty relatives had attended the April hearing.                    | 2025-04
          The border was drawn after the 1953 armistice.                     | 1953
          His parents fled during the 1998-99 war.                           | 1998/1999
          The union welcomes the March ruling of the board.                  | 2025-03
          The union will boycott the August elections of the board.          | 2025-08
          Monday’s landslide cut the road to the valley.                     | 2025-06-02
          The clinic opens this autumn.                                      | 2025-09/2025-11
          In its sitting of Friday, 30 May, the senate met.                  | 2025-05-30
          The senate met on Thursday, May 29, in Lima.                       | 2025-05-29
          The mill sold rice for two million in the financial year 2023.     | 2023
          Exports fell in the last fiscal year.                              | 2024
          Mrs. Oyelaran, born 1984, teaches physics.                         | 1984
          Colonel jailed over 1979 quarry massacre                           | 1979
          They remember the villagers' 1979 disappearance.                   | 1979
          The wall fell on day 2 of the month of May.                        | 2025-05-02
          The ferry sank on 28 days (local time).                            | 2025-05-28
          The guards spoke of the incident of Sunday.                        | 2025-06-01
          The spokesman said in the night of Friday:                         | 2025-05-30
          It is reported that on 9 May the council had agreed.               | 2025-05-09
          The clerks see a pattern: on May 9 they wrote to the court.        | 2025-05-09
          """)
  void a_day_or_a_month_may_be_named_in_many_ways(String sentence, String edtf) {
    assertThat(values(published(sentence, DAY))).containsExactly(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The March on the capital was forbidden.",
        "He counted the 2010 families of the district.",
        "He lives on the 14th floor.",
        "The mass of the first Friday was crowded.",
        "They buried the dead of the financial year 2023-24.",
        "The report rests on 14 days of hearings.",
        "She was promoted in spring.",
        "She was the first of many."
      })
  void what_only_looks_like_a_day_is_none(String sentence) {
    assertThat(values(published(sentence, DAY))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The trawler sailed on 4 May. Two days later it was seized.         | 2025-05-06
          The judges met on 9 April. The list had been closed the day before.| 2025-04-08
          박 씨는 2019년 탈북했다. 그는 이듬해 한국에 들어왔다.              | 2020
          위원회는 5월 20일 법안을 의결했다. 정부는 전날 반대했다.           | 2025-05-19
          위원회는 5월 20일 2019년 법안을 의결했다. 정부는 전날 반대했다.    | 2025-05-19
          위원회는 5월 20일 법안을 의결했다. 정부는 이틀 뒤 환영했다.        | 2025-05-22
          """)
  void a_day_is_counted_from_the_one_told_before(String sentences, String edtf) {
    assertThat(values(published(sentences, DAY))).last().isEqualTo(edtf);
  }

  private static List<String> values(Told told) {
    return AnchoredDays.of(told);
  }
}
