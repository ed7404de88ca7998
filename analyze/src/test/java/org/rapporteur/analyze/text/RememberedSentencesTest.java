package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

class RememberedSentencesTest {
  private static final String TEXT = "Ana Río calló. «¿Y 北京?», dijo.";

  private final List<String> divided = new ArrayList<>();

  /// Divides by blanks, and notes what it divided.
  private final Annotator annotator =
      new Annotator() {
        private final Annotator plain = new PlainAnnotator();

        @Override
        public String version() {
          return "blanks 1";
        }

        @Override
        public List<List<Token>> sentences(String text) {
          divided.add(text);
          return plain.sentences(text);
        }

        @Override
        public List<Arc> tree(List<Token> sentence) {
          return plain.tree(sentence);
        }
      };

  @Test
  void a_text_is_divided_once_and_its_words_are_the_same_the_second_time() {
    var remembered = new RememberedSentences(annotator, 10_000);
    var first = remembered.sentences(TEXT);
    var second = remembered.sentences(TEXT);

    assertThat(second).isEqualTo(first).isEqualTo(new PlainAnnotator().sentences(TEXT));
    assertThat(divided).containsExactly(TEXT);
    assertThat(remembered.version()).isEqualTo("blanks 1");
  }

  @Test
  void without_room_a_text_is_divided_each_time() {
    var remembered = new RememberedSentences(annotator, 100);
    remembered.sentences(TEXT);
    remembered.sentences("Another text takes what is not there any more.");
    var again = remembered.sentences("Another text takes what is not there any more.");
    remembered.sentences(TEXT);

    assertThat(again).hasSize(1);
    assertThat(divided).hasSize(3).first().isEqualTo(TEXT);
  }

  @Test
  void a_word_too_long_to_be_packed_is_read_and_not_kept() {
    var remembered = new RememberedSentences(annotator, 1_000_000);
    String blob = "x".repeat(70_000);
    remembered.sentences(blob);

    assertThat(remembered.sentences(blob)).isEqualTo(new PlainAnnotator().sentences(blob));
    assertThat(divided).hasSize(2);
  }
}
