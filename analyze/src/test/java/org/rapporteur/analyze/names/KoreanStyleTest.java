package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KoreanStyleTest {
  private static final String SYLLABLES = "병정종";

  /// Each vowel is written u or o, as often the one as the other.
  private static KoreanTable table() {
    KoreanTable table = KoreanTable.empty();
    table.onset().get(7).put("b", 1.0);
    table.onset().get(12).put("j", 1.0);
    for (int nucleus : new int[] {4, 6, 8}) {
      table.nucleus().get(nucleus).put("u", .5);
      table.nucleus().get(nucleus).put("o", .5);
    }
    table.coda().get(Hangul.CODA_NG).put("ng", 1.0);
    return table;
  }

  @Test
  void how_a_syllable_was_written_counts_for_more_than_its_letters_alone() {
    KoreanTable table = table();
    table.spelled().put("정", Map.of("jung", 120.0));
    var style = new KoreanStyle(table, SYLLABLES);
    assertThat(style.exact("jung", '정')).isCloseTo((120 + 40 * .5) / 160, within(1e-6));
    assertThat(style.exact("jong", '정')).isCloseTo(40 * .5 / 160, within(1e-6));
    assertThat(style.exact("jong", '종')).isCloseTo(.5, within(1e-6));
  }

  @Test
  void a_syllable_of_one_style_may_be_written_in_the_style_behind() {
    KoreanTable southern = KoreanTable.empty();
    southern.onset().get(12).put("ch", 1.0);
    southern.nucleus().get(4).put("i", 1.0);
    southern.coda().get(Hangul.CODA_NG).put("ng", 1.0);
    var behind = new KoreanStyle(table(), SYLLABLES);
    var style = new KoreanStyle(southern, SYLLABLES, behind);
    assertThat(style.exact("ching", '정')).isCloseTo(.8, within(1e-4));
    assertThat(style.exact("jung", '정')).isCloseTo(.2 * .5, within(1e-4));
  }
}
