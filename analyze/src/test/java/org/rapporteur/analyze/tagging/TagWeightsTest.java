package org.rapporteur.analyze.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagWeightsTest {
  private static final List<Tagged> KNOWN =
      List.of(
          known("B-PERSON O", "capital|first", "small|says"),
          known("O B-PLACE", "small|in", "capital|last"),
          known("O B-PLACE I-PLACE", "small|in", "capital", "capital|last"),
          known(
              "B-PERSON I-PERSON O O B-PLACE",
              "capital|first",
              "capital",
              "small|lives",
              "small|in",
              "capital|last"));

  @Test
  void what_was_learned_tells_the_tags_it_was_learned_from() {
    var weights = new TagLearner(10, 1, 17).learn(KNOWN);
    assertThat(KNOWN).allSatisfy(k -> assertThat(weights.best(k.signs())).isEqualTo(k.tags()));
  }

  @Test
  void a_tag_depends_on_the_one_before_it() {
    var weights = new TagLearner(10, 1, 17).learn(KNOWN);
    assertThat(weights.best(signs("small|in", "capital", "capital", "capital|last")))
        .containsExactly("O", "B-PLACE", "I-PLACE", "I-PLACE");
  }

  @Test
  void a_tag_that_cannot_be_gives_way_to_the_next_best() {
    var weights = new TagLearner(10, 1, 17).learn(KNOWN);
    assertThat(weights.bestWithout("B-PLACE", signs("small|in", "capital|last")))
        .doesNotContain("B-PLACE")
        .startsWith("O");
    assertThat(weights.bestWithout("never learned", signs("small|in", "capital|last")))
        .containsExactly("O", "B-PLACE");
  }

  @Test
  void a_printed_table_is_read_as_it_was() throws IOException {
    var weights = new TagLearner(10, 1, 17).learn(KNOWN);
    var again = read("# a comment\n\n" + weights.print());
    assertThat(again.print()).isEqualTo(weights.print());
    assertThat(KNOWN).allSatisfy(k -> assertThat(again.best(k.signs())).isEqualTo(k.tags()));
  }

  @Test
  void unknown_signs_weigh_nothing_and_no_words_have_no_tags() {
    var weights = new TagLearner(10, 1, 17).learn(KNOWN);
    assertThat(weights.best(List.of())).isEmpty();
    assertThat(weights.best(signs("capital|first|never seen"))).containsExactly("B-PERSON");
  }

  @Test
  void one_seed_gives_one_table() {
    assertThat(new TagLearner(3, 1, 5).learn(KNOWN).print())
        .isEqualTo(new TagLearner(3, 1, 5).learn(KNOWN).print());
  }

  @Test
  void no_other_path_weighs_more_than_the_best() {
    var random = new Random(20261127);
    for (int round = 0; round < 200; round++) {
      var after = new float[][] {draw(random), draw(random), draw(random), draw(random)};
      var words = new ArrayList<float[][]>();
      for (int i = 0; i < 4; i++) {
        words.add(new float[][] {draw(random), draw(random)});
      }
      float best = weight(Path.best(words, after), words, after);
      for (int path = 0; path < 81; path++) {
        int[] other = {path % 3, path / 3 % 3, path / 9 % 3, path / 27};
        assertThat(weight(other, words, after)).isLessThanOrEqualTo(best + 1e-3f);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'tags\tO\nafter\tO\t1\nafter\t\t1\nsign\ta\t1\t2', line 4 has 2 weights for 1 tags",
    "'tags\tO\nafter\tO\t1\nafter\t\t1\nsign\ta\tmuch', line 4 has a weight that is no number",
    "'tags\tO\nweight\ta\t1', line 2 is of no known kind",
    "'tags\tO\nafter\tO\t1', the table says nothing of some tag that follows another",
  })
  void a_table_that_cannot_be_right_is_refused(String table, String message) {
    assertThatThrownBy(() -> read(table))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  private static TagWeights read(String table) throws IOException {
    return TagWeights.read(new BufferedReader(new StringReader(table)));
  }

  private static Tagged known(String tags, String... words) {
    return new Tagged(signs(words), List.of(tags.split(" ")));
  }

  private static List<List<String>> signs(String... words) {
    return java.util.Arrays.stream(words).map(w -> List.of(w.split("\\|"))).toList();
  }

  private static float[] draw(Random random) {
    return new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
  }

  private static float weight(int[] path, List<float[][]> words, float[][] after) {
    float weight = 0;
    for (int i = 0; i < path.length; i++) {
      weight += after[i == 0 ? after.length - 1 : path[i - 1]][path[i]];
      for (var sign : words.get(i)) {
        weight += sign[path[i]];
      }
    }
    return weight;
  }
}
