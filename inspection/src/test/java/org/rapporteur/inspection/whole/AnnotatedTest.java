package org.rapporteur.inspection.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// Five real articles, where they lie beside the project.
class AnnotatedTest {
  @TempDir Path temporary;

  @Test
  void five_real_articles_go_from_files_to_report_and_to_an_equal_record_again() {
    var articles = Samples.annotated();
    assumeTrue(articles.isPresent(), "the annotated articles are not beside the project");
    var bench = new Bench(temporary.resolve("case"));
    var ran = bench.run(List.of(articles.orElseThrow()), 2);
    assertThat(ran.analyzed().documents()).isEqualTo(5);
    assertThat(ran.page()).isNotEmptyFile();
    var contradictions =
        bench.view(v ->
            v.analysis().comparisons().stream()
                .filter(c -> c.relation() == Relation.CONTRADICTS)
                .map(c -> c.answers().stream().map(a -> a.value()).toList())
                .toList());
    assertThat(contradictions)
        .anySatisfy(answers ->
            assertThat(answers)
                .anyMatch(a -> a.contains("Francis"))
                .anyMatch(a -> a.contains("Yang")));
    var record = bench.record();
    bench.forget();
    bench.run(List.of(articles.orElseThrow()), 1);
    assertThat(bench.record()).isEqualTo(record);
    assertThat(bench.damages()).isEmpty();
  }
}
