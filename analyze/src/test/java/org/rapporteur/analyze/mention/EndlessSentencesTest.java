package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that lost their stops or spaces, as scans and bad copies do.
class EndlessSentencesTest {
  private static final int MOST_WORDS = 400;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "국회는오늘결정을비판했다고김민수의원이말했다",
        "外交部发言人王明表示",
        "قال محمد علي إن اللجنة ",
        "el ministro Juan Pérez dijo que la Comisión ",
        "министр Иван Петров заявил что Комиссия ",
        "the minister Juan Perez said that the Commission "
      })
  void a_sentence_without_an_end_is_read_in_pieces(String words) {
    int longest = MOST_WORDS * words.length();
    var sentences = tell(words.repeat(300)).sentences();
    assertThat(sentences).hasSizeGreaterThan(1).allMatch(s -> s.end() - s.start() < longest);
    assertThat(sentences.getLast().end()).isEqualTo((words.repeat(300)).strip().length());
  }

  @Test
  void what_is_said_in_it_stands_in_one_of_the_pieces() {
    var speeches = tell("“노재섭위원장이말했다.”고말했다".repeat(600)).speeches();
    assertThat(speeches).hasSizeGreaterThan(500).allMatch(s -> s.end() - s.start() < 5_000);
  }
}
