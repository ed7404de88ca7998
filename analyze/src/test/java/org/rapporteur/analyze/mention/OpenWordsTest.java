package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.tagging.TagLearner;
import org.rapporteur.analyze.tagging.TagWeights;
import org.rapporteur.analyze.tagging.Tagged;
import org.rapporteur.model.text.Token;

class OpenWordsTest {
  /// Left open more often than not, a body otherwise; a person is left open too.
  private static final TagWeights WEIGHTS =
      new TagLearner(8, 1, 3)
          .learn(
              List.of(
                  known("O OPEN O", "the", "body", "said"),
                  known("O OPEN O", "the", "body", "said"),
                  known("O OPEN O", "the", "body", "said"),
                  known("O B-ORGANIZATION O", "the", "body|named", "said"),
                  known("O OPEN O", "a", "human", "said"),
                  known("O OPEN O", "a", "human", "said"),
                  known("O B-PERSON O", "a", "human|named", "said")));

  @Test
  void a_body_stands_where_words_are_left_open() {
    assertThat(WEIGHTS.best(signs("the", "body", "said"))).containsExactly("O", "OPEN", "O");
    assertThat(told("the police said", "NN", "the", "body", "said"))
        .containsExactly("O", "B-ORGANIZATION", "O");
  }

  @Test
  void a_title_and_a_number_are_no_bodies() {
    assertThat(told("the Minister said", "NN", "the", "body", "said"))
        .containsExactly("O", "OPEN", "O");
    assertThat(told("the Nine said", "CD", "the", "body", "said"))
        .containsExactly("O", "OPEN", "O");
  }

  @Test
  void no_other_name_stands_where_words_are_left_open() {
    assertThat(WEIGHTS.bestWithout("OPEN", signs("a", "human", "said")))
        .containsExactly("O", "B-PERSON", "O");
    assertThat(told("a police said", "NN", "a", "human", "said")).containsExactly("O", "OPEN", "O");
  }

  private static List<String> told(String sentence, String pos, String... signs) {
    var words = new ArrayList<Token>();
    for (var word : sentence.split(" ")) {
      words.add(new Token(words.size() * 10, words.size() * 10 + 9, word, word, pos, "O"));
    }
    return OpenWords.tags(WEIGHTS, words, signs(signs), "en");
  }

  private static Tagged known(String tags, String... words) {
    return new Tagged(signs(words), List.of(tags.split(" ")));
  }

  private static List<List<String>> signs(String... words) {
    var signs = new ArrayList<List<String>>();
    for (var word : words) {
      signs.add(List.of(word.split("\\|")));
    }
    return signs;
  }
}
