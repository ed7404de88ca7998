package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradicted;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradictions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lengths of time, sums of money, shares, hours and beginnings of one thing contradict; those of
/// two things, rounded ones and changed ones do not.
class MeasuresToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She was freed after 2,393 days in captivity.|The writer had spent almost eight years behind bars.|2393 days|~8 years
          The post had been vacant for 22 months.|For more than three years the post gathered dust.|22 months|>3 years
          The council extended the mandate of the team for one year.|The mandate of the team was prolonged for two years.|1 years|2 years
          The council extended the mandate of the team for two years.|The mandate of the team was prolonged by one year only.|2 years|1 years
          The state must answer within 60 days of the ruling.|The state has to reply within six months of the ruling.|60 days|6 months
          The company was fined 40,000 dollars over the leak.|A fine of 90,000 dollars was imposed over the leak.|40000 dollar|90000 dollar
          The police station was attacked at 06:20 by gunmen.|Gunmen attacked the police station at 8 a.m.|06:20|08:00
          The talks in the capital lasted three hours.|After six hours the negotiations broke up in the capital.|3 hours|6 hours
          Maria Lopes has been held in the harbour prison since 2018.|Maria Lopes has sat in the harbour prison since 2016.|2018|2016
          로페스 씨의 단체는 2019년부터 이 지역에서 실종자 가족을 돕는 사업을 시작했다고 밝혔다.|The programme of Maria Lopes for the families of the missing has run since 2018.|2019|2018
          """)
  void two_measures_of_one_thing_contradict(String left, String right, String one, String other) {
    assertThat(contradicted(TwoTexts.inTongues(left, right))).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She was freed after 2,560 days in captivity.|The writer had spent seven years behind bars.
          The post had been vacant for 22 months.|The post had been vacant for more than a year.
          The company was fined 40,000 dollars over the leak.|The state had asked for a fine of 90,000 dollars.
          The company was fined 40,000 dollars over the leak.|The company paid compensation of 90,000 dollars.
          Wages were to rise from 550 dollars to 650 dollars a month.|Wages of 550 dollars are paid every month.
          The police station was attacked at 06:20 on 3 May 2025.|The police station was attacked at 8 a.m. on 9 May 2025.
          The talks lasted three hours. New talks on Friday lasted six hours.|The talks lasted six hours in the capital.
          The state joined the treaty in 1994 and the court since 2002.|The camp has stood on the island since 2001.
          """)
  void other_things_rounded_and_changed_ones_contradict_nothing(String left, String right) {
    assertThat(contradictions(TwoTexts.inTongues(left, right))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Only three people were convicted of ill-treatment, Maria Lopes said.|Eleven officers were convicted of ill-treatment, Maria Lopes heard.|3|11
          In the end the text on the camps had 47 co-sponsors, Maria Lopes said.|The text on the camps was sponsored by 61 countries, Maria Lopes said.|47|61
          단체는 북한에 구금된 한국인이 최소 8명이라고 주장했다.|Six nationals are detained in the North, the ministry said.|>=8|6
          Villagers shot in Lamu on 12 March 2024 were buried by Omar Haddad.|Soldiers came to Lamu on 13 March 2024, said Omar Haddad.|2024-03-12|2024-03-13
          """)
  void figures_of_one_fate_are_compared_whatever_the_noun(
      String left, String right, String one, String other) {
    assertThat(contradicted(TwoTexts.inTongues(left, right))).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine people were killed at the gate of Kalembe.|Three children were killed at the gate of Kalembe.
          The forum documented 214 complaints between 2022 and 2024.|The service had registered 187 complaints up to 2024.
          Guards burnt 43 houses in Kalembe, Maria Lopes said.|Guards burnt 26 more houses in Kalembe, Maria Lopes said.
          Maria Lopes visited the camp on 3 May 2025.|Omar Haddad painted the wall of the camp on 4 May 2025.
          """)
  void parts_and_what_two_bodies_gathered_contradict_nothing(String left, String right) {
    assertThat(contradictions(TwoTexts.inTongues(left, right))).isEmpty();
  }
}
