package org.rapporteur.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTextTest {
  @ParameterizedTest(name = "\"{0}\" is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          51%                                      | 51
          12,5 per cent                            | 12.5
          100/3                                    | 100/3
          25-50%                                   | [25, 50]
          25 to 50                                 | [25, 50]
          more than 25% but not more than 50%      | (25, 50]
          over 25 to 50                            | (25, 50]
          >25 and <=50                             | (25, 50]
          over 50% and under 75%                   | (50, 75)
          75 or more                               | [75, 100]
          at least 10 percent                      | [10, 100]
          > 25%                                    | (25, 100]
          less than 5%                             | [0, 5)
          up to 49 percent                         | [0, 49]
          (25, 50]                                 | (25, 50]
          [10, 100/3)                              | [10, 100/3)
          wholly                                   | 100
          Wholly owned                             | 100
          majority                                 | (50, 100]
          a minority stake                         | (0, 50)
          half                                     | 50
          a 51 percent stake                       | 51
          30 percent of the shares                 | 30
          ownership-of-shares-25-to-50-percent     | (25, 50]
          voting-rights-50-to-75-percent-as-trust  | (50, 75)
          ownership-of-shares-75-to-100-percent    | [75, 100]
          """)
  void shares_are_read_as_people_and_registers_write_them(String text, String share) {
    assertThat(ShareText.parse(text)).map(ShareInterval::print).contains(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "owned", "about 30 percent", "n/a", "100 shares each", "2019-04-01"})
  void what_tells_no_share_gives_none(String text) {
    assertThat(ShareText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"120%", "60 to 40", "over 100", "-5", "−12 percent"})
  void a_share_that_cannot_be_is_refused(String text) {
    assertThatThrownBy(() -> ShareText.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_an_interval_prints_is_read_back() {
    for (var text : new String[] {"0", "100/7", "(0, 100]", "[0, 50)", "(100/3, 66.6)"}) {
      assertThat(ShareText.parse(text)).map(ShareInterval::print).contains(text);
    }
  }
}
