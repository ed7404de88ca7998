package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class RememberedTest {
  private static final int MOST = 64;

  private final ArrayList<String> worked = new ArrayList<>();
  private final Remembered<String> upper = new Remembered<>(MOST);

  private String of(String word) {
    return upper.of(
        word,
        w -> {
          worked.add(w);
          return w.toUpperCase(java.util.Locale.ROOT);
        });
  }

  @Test
  void whatBelongsToAWordIsWorkedOutOnce() {
    assertThat(of("amina")).isEqualTo("AMINA");
    assertThat(of("amina")).isEqualTo("AMINA");
    assertThat(worked).containsExactly("amina");
  }

  @Test
  void everyWordGetsItsOwnHoweverManyWereAskedFor() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100 * MOST; i++) {
        assertThat(of("name" + i)).isEqualTo("NAME" + i);
      }
    }
  }

  @Test
  void theWordThatWasAskedLastIsKnownThoughMoreWereAskedThanThereIsRoomFor() {
    for (int i = 0; i < 100 * MOST; i++) {
      of("name" + i);
      of("name" + i);
    }
    assertThat(worked).hasSize(100 * MOST);
  }

  @Test
  void twoWordsOfOneHashAreBothKnown() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(of("Aa") + of("BB") + of("Aa") + of("BB")).isEqualTo("AABBAABB");
    assertThat(worked).containsExactly("Aa", "BB");
  }
}
