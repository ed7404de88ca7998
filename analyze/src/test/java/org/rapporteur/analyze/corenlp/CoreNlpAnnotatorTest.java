package org.rapporteur.analyze.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Token;

/// Where a line is no sentence, wide gaps part what stands beside one another.
class CoreNlpAnnotatorTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      value = {
        "Quay Institute     Commentary 14|Quay Institute",
        "Harbour Review\tMarta Lindqvist\tHalden|Marta Lindqvist",
        "Nils Halvorsen      Kari Lund      Ola Berg|Kari Lund"
      })
  void a_name_ends_at_a_wide_gap_in_a_line(String line, String name) {
    assertThat(names(line)).contains(name).noneMatch(n -> n.contains("   ") || n.contains("\t"));
  }

  @Test
  void a_mark_that_sends_to_a_footnote_is_no_word() {
    assertThat(words("UN experts* today expressed alarm at the report[12] of 4* pilots."))
        .doesNotContain("[", "12")
        .containsSubsequence("experts", "today", "expressed")
        .containsSubsequence("report", "of", "4", "*", "pilots");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Batu Rimba Sdn. Bhd. sued. It lost.|2",
        "The firm Andina Cía. Ltda. denied it.|1",
        "Engr. Musa Bello spoke with Brgy. Capt. Jose Abad in Sto. Tomas.|1",
        "They left with Ali. Nobody followed.|2"
      })
  void an_abbreviation_ends_no_sentence(String text, int sentences) {
    assertThat(ReadingRoom.english().sentences(text)).hasSize(sentences);
  }

  private static List<String> words(String line) {
    return ReadingRoom.english().sentences(line).getFirst().stream().map(Token::text).toList();
  }

  private static List<String> names(String line) {
    return ReadingRoom.ruled(line).stream()
        .flatMap(r -> r.mentions().stream())
        .map(Mention::text)
        .toList();
  }
}
