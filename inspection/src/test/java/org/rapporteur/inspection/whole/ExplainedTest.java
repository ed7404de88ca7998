package org.rapporteur.inspection.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.explain.Explanation;
import org.rapporteur.desk.explain.Explanation.Reason;
import org.rapporteur.desk.explain.Explanation.Section;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.identity.Judgement.Answer;

/// Whatever the analysis says, it can say why.
@TestInstance(Lifecycle.PER_CLASS)
class ExplainedTest {
  @TempDir static Path temporary;
  private Bench bench;

  @BeforeAll
  void run() {
    bench = new Bench(temporary.resolve("case"));
    bench.run(List.of(Samples.plenary()), 2);
    bench.at(desk -> desk.judge(Answer.SAME, "Kang Gyuri", "Kang Kyu-ri", "one passport"));
    bench.run(List.of(Samples.plenary()), 2);
  }

  private Explanation explain(String word) {
    return bench.at(desk -> desk.explain(word));
  }

  private String id(Function<CaseView, String> question) {
    return bench.view(question);
  }

  private static Section section(Explanation explanation, String heading) {
    return explanation.sections().stream()
        .filter(s -> s.heading().startsWith(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading + " in " + explanation.sections()));
  }

  private static List<String> words(Section section) {
    return section.reasons().stream()
        .map(Reason::passage)
        .filter(p -> p != null)
        .map(Explanation.Passage::words)
        .toList();
  }

  @Test
  void a_contradiction_shows_each_answer_with_its_passages_and_what_was_weighed() {
    var explained =
        explain(
            id(v ->
                v.analysis().comparisons().stream()
                    .filter(c -> c.relation() == Relation.CONTRADICTS)
                    .filter(c -> c.answers().stream().anyMatch(a -> a.value().equals("2023-12")))
                    .findFirst()
                    .orElseThrow()
                    .id()));
    assertThat(explained.title()).isEqualTo("contradicts: date");
    assertThat(words(section(explained, "Answer \"2023-12\""))).containsExactly("December 2023");
    assertThat(words(section(explained, "Answer \"2024-12\"")))
        .contains("December 2024", "last December");
    assertThat(section(explained, "What was weighed").reasons()).isNotEmpty();
  }

  @Test
  void a_claim_names_its_sentence_its_rule_and_where_it_is_used() {
    var explained =
        explain(
            id(v ->
                v.analysis().claims().stream()
                    .filter(c -> c.span().text().equals("last December"))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value()));
    var where = section(explained, "Where it stands").reasons().getFirst().passage();
    assertThat(where).isNotNull();
    assertThat(where.before()).startsWith("The Assembly had requested it");
    assertThat(where.file()).isEqualTo("meadow-wire.txt");
    assertThat(section(explained, "How it was made").reasons().getFirst().text())
        .startsWith("stage account/");
    assertThat(section(explained, "Part of").reasons())
        .anyMatch(r -> r.text().startsWith("contradicts K-"));
  }

  @Test
  void a_person_is_explained_by_spellings_joins_and_what_people_decided() {
    var explained = explain("kang  gyuri");
    assertThat(words(section(explained, "Spellings")))
        .contains("Kang Gyu-ri", "Kang Gyuri", "Kang Kyu-ri");
    assertThat(section(explained, "Joined").reasons()).allMatch(r -> r.weight() != null);
    assertThat(section(explained, "What people decided").reasons().getFirst().text())
        .contains("same, because one passport");
  }

  @Test
  void the_features_of_joined_accounts_add_up_to_their_score() {
    var links =
        bench.view(v -> v.analysis().events().stream().flatMap(e -> e.links().stream())).toList();
    assertThat(links).isNotEmpty();
    for (var link : links) {
      double sum = link.features().stream().mapToDouble(f -> f.value()).sum();
      assertThat(sum).isCloseTo(link.score(), within(1e-9));
    }
  }

  @Test
  void a_family_says_which_signs_may_come_from_the_topic() {
    var explained =
        explain(
            id(v ->
                v.analysis().families().stream()
                    .filter(f -> f.edges().toString().contains("declared-credit"))
                    .findFirst()
                    .orElseThrow()
                    .id()));
    assertThat(explained.sections().stream().flatMap(s -> s.reasons().stream()))
        .anyMatch(r -> r.text().startsWith("declared-credit"))
        .anyMatch(r -> r.text().endsWith("(may come from the topic)"));
  }

  @Test
  void what_names_nothing_or_several_things_is_answered_with_what_to_do() {
    assertThatThrownBy(() -> explain("K-ffffffffffffffff"))
        .hasMessageContaining("Nothing in the last analysis")
        .hasMessageContaining("rapporteur show");
    assertThatThrownBy(() -> explain("C-"))
        .hasMessageContaining("things; say which: C-")
        .hasMessageContaining("…");
  }
}
