package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.languages.Said.dates;
import static org.rapporteur.analyze.languages.Said.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Korean figures count, and what looks like one and counts nothing. All is invented.
class KoreanFiguresTest {
  @Test
  void scales_stand_within_a_number() {
    assertThat(figures("주민 3천200만 명 가운데 진정 7천533건이 접수됐고 2천500여 명이 왔다."))
        .containsExactly(
            "count-of-residents 32000000", "count-of-complaints 7533", "count-of-people >2500");
  }

  @Test
  void numbers_are_read_in_words() {
    assertThat(figures("시민 백여 명과 예순 명, 쉰두 명, 이백 명이 모였다."))
        .containsExactly(
            "count-of-citizens >100",
            "count-of-people 60",
            "count-of-people 52",
            "count-of-people 200");
    assertThat(figures("여섯 사람과 어른 세 분이 다섯 살 아이를 찾았다."))
        .containsExactly("count-of-people 6", "count-of-people 3", "age 5");
    assertThat(figures("접수된 진정 만 5백 예순건을 조사했다.")).containsExactly("count-of-complaints 10560");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "마을의 10분의 1이 굶주린다.",
        "한일 청구권협정을 다시 읽었다.",
        "문의 전화 : 02-555-1234",
        "5·31 사태 뒤 1·2심 재판부는 다르게 보았다.",
        "뉴스9 기자가 물었다.",
        "18대 국회 때의 일이다.",
        "40대 수용자가 쓰러졌다.",
        "두 회사의 2분기 보고서를 세 대표가 읽었다.",
        "젊은 세대 사이에서 번졌다.",
        "헌법 12조, 13조를 읽었다."
      })
  void what_only_looks_like_a_figure_counts_nothing(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void machines_are_counted_behind_their_names() {
    assertThat(figures("트럭 20대와 버스 여섯 대가 왔다.")).containsExactly("count-of-trucks 20", "count 6");
  }

  @Test
  void a_day_before_a_word_that_begins_like_a_duration_is_a_date() {
    assertThat(dates("법원은 12일 여성단체의 항소를 기각했다. 유족은 13일 간담회를 열었다. 그는 30일간 굶었다.", "2031-05-20"))
        .containsExactly("2031-05-12", "2031-05-13");
  }
}
