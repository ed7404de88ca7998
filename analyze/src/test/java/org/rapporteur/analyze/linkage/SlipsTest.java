package org.rapporteur.analyze.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SlipsTest {
  private final Slips slips = new Slips();

  @Test
  void a_changed_lost_added_or_exchanged_letter_is_one_slip() {
    assertThat(slips.between("hwang", "hwong", 3)).isEqualTo(1);
    assertThat(slips.between("hwang", "hwag", 3)).isEqualTo(1);
    assertThat(slips.between("hwang", "huwang", 3)).isEqualTo(1);
    assertThat(slips.between("hwang", "hwagn", 3)).isEqualTo(1);
    assertThat(slips.between("kim", "lee", 3)).isEqualTo(3);
  }

  @Test
  void above_the_limit_nothing_is_counted() {
    assertThat(slips.between("namgung", "kim", 2)).isEqualTo(3);
    assertThat(slips.between("", "kimchi", 2)).isEqualTo(3);
  }

  @Test
  void it_counts_as_the_whole_table_does() {
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      int whole = table(a, b);
      assertThat(slips.between(a, b, 3)).as(a + " " + b).isEqualTo(Math.min(whole, 4));
      assertThat(new Letters(new String[] {a, b}).apart(0, 1)).isLessThanOrEqualTo(2 * whole);
    }
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /// Optimal string alignment, written as its definition.
  private static int table(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
