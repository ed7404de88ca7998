package org.rapporteur.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "2025-05-20,20 May 2025",
    "2024-12,December 2024",
    "2013,2013",
    "199X,the 1990s",
    "19XX,the 1900s",
    "2014/2017,2014 to 2017",
    "2020/..,2020 or later",
    "../2020,until 2020",
    "XXXX-05-20,20 May of a year not given",
    "2015~,about 2015",
    "2015?,perhaps 2015",
    "2025-05-XX,May 2025",
    "2015~/2025~,about 2015 to about 2025"
  })
  void dates_keep_their_precision(String edtf, String words) {
    assertThat(DateWords.of(edtf)).isEqualTo(words);
  }

  @Test
  void an_hour_is_said_after_its_day() {
    assertThat(DateWords.of("2025-05-20T10:00")).isEqualTo("20 May 2025, 10:00");
  }

  @Test
  void only_words_that_the_other_passage_lacks_are_different() {
    assertThat(marked("held on 3 March 2031 in town", "met on 4 March 2031 in town"))
        .isEqualTo("[held] on [3] March 2031 in town");
  }

  @Test
  void neighbouring_different_words_are_marked_as_one() {
    assertThat(marked("the old hall, at noon", "the gate")).isEqualTo("the [old hall, at noon]");
  }

  @Test
  void passages_that_differ_only_in_capitals_do_not_differ() {
    assertThat(marked("On May 20", "on may 20")).isEqualTo("On May 20");
  }

  @Test
  void small_counts_are_written_in_letters() {
    assertThat(Wording.count(1, "source", "sources")).isEqualTo("one source");
    assertThat(Wording.count(1_234, "source", "sources")).isEqualTo("1,234 sources");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|3|''
          1|3|, one of them major
          1|1|, a major one
          2|2|, both major
          3|3|, all major
          """)
  void how_many_questions_are_major_is_said_as_one_would(int major, int all, String words) {
    assertThat(Wording.major(major, all)).isEqualTo(words);
  }

  @Test
  void copies_are_said_to_count_once() {
    assertThat(Wording.support(1, 3)).isEqualTo("one family (three sources, copies count once)");
    assertThat(Wording.support(2, 3)).isEqualTo("two independent families (three sources)");
  }

  private static String marked(String passage, String other) {
    return WordDiff.parts(passage, other).stream()
        .map(part -> part.different() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
