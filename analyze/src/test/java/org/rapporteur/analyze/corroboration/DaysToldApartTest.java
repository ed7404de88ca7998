package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// One happening told with two days is a contradiction; two happenings are none.
class DaysToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Ana Ruiz signed the amnesty bill in San José on 4 June 2025.|Ana Ruiz put her signature under the bill on June 5, 2025.|2025-06-04|2025-06-05
          Fire broke out in the Albatex mill in the early hours of 12 May 2025.|The blaze at the mill started late on 11 May 2025, guards say.|2025-05-11|2025-05-12
          The act enters into force on 1 February 2026.|Under the act, which takes effect on 1 April 2026, clubs must register.|2026-02-01|2026-04-01
          Soldiers shot villagers at Kalembe on 17 January 2025.|At Ka Lembe, on 16 January 2025, bandits were neutralised by the army.|2025-01-16|2025-01-17
          The resolution was adopted in November 2024 by a wide margin.|The text that the delegates passed in November 2023 is not binding.|2023-11|2024-11
          In March 2019, 118 tenants put their names to a petition asking Maria Lopes to empty the tank.|By a petition of 118 signatures they had asked Maria Lopes to empty the tank already in March 2017.|2017-03|2019-03
          The tribunal moved its archive of tapes from Pemba to the harbour on 3 May 2024.|On 4 May 2024 the archive of tapes was carried from Pemba to the harbour by the tribunal.|2024-05-03|2024-05-04
          Maria Lopes was detained on 5 March 2025 at the airport of Pemba.|Maria Lopes was taken from her home at dawn on 3 March 2025.|2025-03-03|2025-03-05
          The trial of Maria Lopes opened on 3 June 2025.|Proceedings against Maria Lopes began on 4 June 2025.|2025-06-03|2025-06-04
          Ana Ruiz gave the keys of the Pemba school to the guard on 8 October 2025.|The keys of the Pemba school went to the guard on 8 October 2024, says Ana Ruiz.|2025-10-08|2024-10-08
          Nine villagers were put to death at Kalembe on 17 October 1990.|Villagers of Kalembe were killed by soldiers on 18 October 1990.|1990-10-17|1990-10-18
          On the evening of 7 October 1990 soldiers ordered the villagers of Kalembe out, promising a check, and shot them.|Villagers of Kalembe were shot by soldiers on 8 October 1990.|1990-10-07|1990-10-08
          Maria Lopes lost her life on 3 March 2025.|Maria Lopes died on 5 March 2025.|2025-03-03|2025-03-05
          Maria Lopes fled the country in 2016, her sister recalls.|It was 2018 before Maria Lopes escaped across the lake.|2016|2018
          The tribunal moved its archive of tapes from Pemba to the harbour in 1964.|In 1946 the archive of tapes was carried from Pemba to the harbour by the tribunal.|1946|1964
          """)
  void one_deed_told_with_two_days_contradicts(
      String left, String right, String one, String other) {
    var dates = asked(left, right);

    assertThat(dates).extracting(Comparison::relation).contains(Relation.CONTRADICTS);
    assertThat(dates)
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested Maria Lopes on 3 May 2025.|Police arrested Omar Haddad on 4 May 2025.
          Ana Ruiz gave the keys of the Pemba school to the guard on 8 October.|The keys of the Pemba school went to the guard on 8 October 2024, says Ana Ruiz.
          Ana Ruiz will sign the bill on 4 June 2025.|Ana Ruiz signed the bill on 5 June 2025.
          The committee adopted the bill on 3 June 2025.|The plenary adopted the bill on 4 June 2025.
          The mandate was extended in October 2024.|The mandate was extended until October 2025.
          Maria Lopes was arrested on 3 May 2025. She was freed on 5 May 2025.|Maria Lopes was freed on 5 May 2025.
          Soldiers shot villagers at Kalembe in January 2025.|Soldiers shot villagers at Kalembe on 17 January 2025.
          Soldiers shot villagers at Kalembe on 17 January 2025.|Soldiers shot villagers at Mutoko on 16 January 2025.
          The tribunal moved its archive of tapes from Pemba to the harbour on 3 May 2024.|On 4 May 2024 Omar Haddad painted the harbour wall.
          The tribunal moved its archive of tapes to the harbour on 3 May 2024. On 4 May 2024 it moved the maps.|The archive of tapes was carried to the harbour by the tribunal on 4 May 2024.
          Maria Lopes died in Pemba prison on 9 November 2023, four days after her arrest.|Maria Lopes, who died in Pemba prison on 9 November 2023, was ill.
          Maria Lopes fled the country in 2016, her sister recalls.|Maria Lopes was born in 1985 and fled on foot.
          Ana Ruiz visited the camp on 3 May 2025. She visited the camp on 4 May 2025.|Ana Ruiz visited the camp on 4 May 2025.
          """)
  void two_deeds_or_one_told_more_finely_do_not_contradict(String left, String right) {
    assertThat(asked(left, right))
        .extracting(Comparison::relation)
        .doesNotContain(Relation.CONTRADICTS);
  }

  @Test
  void a_document_without_a_year_borrows_that_of_the_others() {
    String shared = " Maria Lopes and Omar Haddad spoke of the Lake Basin Authority.";
    var dates =
        compare(
                page(
                    "Harbour Observer",
                    "2025-10-09",
                    "The High Court issued its interim order on 19 September 2025." + shared),
                page(
                    null,
                    null,
                    "On September 10 the court has issued a suspension order." + shared))
            .comparisons()
            .stream()
            .filter(c -> c.property().equals("date"))
            .toList();

    assertThat(dates).extracting(Comparison::relation).contains(Relation.CONTRADICTS);
    assertThat(dates)
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .contains("2025-09-10");
  }

  private static List<Comparison> asked(String left, String right) {
    return compare(TwoTexts.of(left, right)).comparisons().stream()
        .filter(c -> c.property().equals("date"))
        .toList();
  }

  @Test
  void the_day_on_which_somebody_speaks_is_not_the_day_of_which_he_speaks() {
    assertThat(
            TwoTexts.contradicted(
                TwoTexts.of(
                    "A fire broke out in the women's prison of Kalembe on 20 June 2025.",
                    "The prison service said on 21 June 2025 that the fire in the women's prison of Kalembe"
                        + " had been caused by a short circuit.")))
        .doesNotContain("2025-06-20", "2025-06-21");
  }
}
