package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.WordUse;

class WordUsesTest {
  private static final int SEED = 5;

  @Test
  void a_word_is_what_most_other_documents_take_it_for() {
    var mine = use("mine", Map.of("roca", Map.of("B-PERSON", 4)));
    var elsewhere =
        uses(
                mine,
                use("two", Map.of("roca", Map.of("B-PLACE", 2))),
                use("three", Map.of("roca", Map.of("B-PLACE", 1, "B-PERSON", 1))))
            .besides(mine);

    assertThat(elsewhere.of("roca").most()).isEqualTo("B-PLACE");
    assertThat(elsewhere.of("roca").thirds())
        .containsExactly(Map.entry("PERSON", 0), Map.entry("PLACE", 2));
  }

  @Test
  void what_a_document_takes_its_own_words_for_is_no_other_voice() {
    var mine = use("mine", Map.of("roca", Map.of("B-PERSON", 4)));

    assertThat(uses(mine).besides(mine).of("roca")).isEqualTo(Seen.NEVER);
    assertThat(uses(mine).besides(mine)).hasToString(Elsewhere.NOWHERE.toString());
  }

  @Test
  void words_that_a_document_does_not_have_do_not_touch_its_reading() {
    var mine = use("mine", Map.of("roca", Map.of("B-PLACE", 1)));
    var other = use("other", Map.of("roca", Map.of("B-PLACE", 1)));
    var stranger = use("stranger", Map.of("vilnius", Map.of("B-PLACE", 9)));

    assertThat(uses(mine, other, stranger).besides(mine))
        .hasToString(uses(mine, other).besides(mine).toString());
  }

  @Test
  void the_order_of_documents_does_not_matter() {
    var mine = use("mine", Map.of("a", Map.of("O", 1), "b", Map.of("O", 1)));
    var all = new ArrayList<>(List.of(mine));
    var random = new Random(SEED);
    var tags = List.of("B-PERSON", "I-PLACE", "O");
    for (int i = 0; i < 40; i++) {
      all.add(
          use(
              "text " + i,
              Map.of(
                  "a",
                  Map.of(tags.get(random.nextInt(3)), 1),
                  "b",
                  Map.of(tags.get(random.nextInt(3)), 2))));
    }
    String sorted = uses(all.toArray(WordUse[]::new)).besides(mine).toString();
    Collections.shuffle(all, random);

    assertThat(uses(all.toArray(WordUse[]::new)).besides(mine)).hasToString(sorted);
  }

  private static WordUses uses(WordUse... all) {
    var uses = new WordUses();
    List.of(all).forEach(uses::add);
    return uses;
  }

  private static WordUse use(String text, Map<String, Map<String, Integer>> counts) {
    return new WordUse(EvidenceId.of(text.getBytes(StandardCharsets.UTF_8)), counts);
  }
}
