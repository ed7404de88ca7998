package org.rapporteur.inspection.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;

/// What a person decides outlives everything that a machine works out.
class JudgedTest {
  private static final String LEFT = "Kim Eun Joo";
  private static final String RIGHT = "Kim Eun-ju";
  private static final String OTHER = "Kang Gyuri";
  @TempDir Path temporary;

  @Test
  void a_decision_is_obeyed_and_stands_in_the_log_after_results_are_forgotten() {
    var bench = new Bench(temporary.resolve("case"));
    var articles = List.of(Samples.plenary());
    bench.run(articles, 2);
    assertThat(together(bench, LEFT, RIGHT)).isTrue();
    assertThat(together(bench, LEFT, OTHER)).isFalse();

    var apart =
        bench.at(desk -> desk.judge(Answer.DIFFERENT, LEFT, RIGHT, "told apart for a test"));
    bench.run(articles, 2);
    assertThat(together(bench, LEFT, RIGHT)).isFalse();
    var joined = bench.at(desk -> desk.judge(Answer.SAME, LEFT, OTHER, "joined for a test"));
    bench.run(articles, 2);
    assertObeyed(bench, apart, joined);
    var record = bench.record();

    bench.forget();
    bench.run(articles, 1);
    assertObeyed(bench, apart, joined);
    assertThat(bench.record()).isEqualTo(record);
  }

  private static void assertObeyed(Bench bench, Judgement... judgements) {
    assertThat(together(bench, LEFT, RIGHT)).isFalse();
    assertThat(together(bench, LEFT, OTHER)).isTrue();
    var decided = Stream.of(judgements).map(Judgement::id).toList();
    List<String> known = bench.view(v -> v.judgements().stream().map(Judgement::id).toList());
    assertThat(known).isEqualTo(decided);
    assertThat(
            bench.log().stream()
                .filter(entry -> entry.type().equals(CaseJournal.JUDGE))
                .map(entry -> entry.first("note").orElse("")))
        .hasSize(judgements.length)
        .allMatch(note -> decided.stream().anyMatch(note::contains));
    assertThat(bench.damages()).isEmpty();
  }

  private static boolean together(Bench bench, String left, String right) {
    return bench.view(
        v -> v.analysis().entities().stream().anyMatch(e -> prints(e, left) && prints(e, right)));
  }

  private static boolean prints(Entity entity, String name) {
    return entity.mentions().stream().anyMatch(mention -> mention.text().equals(name));
  }
}
