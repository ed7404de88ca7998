package org.rapporteur.inspection.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;
import tools.jackson.databind.JsonNode;

/// The example from six files to a report: what must be in it and what must not.
@TestInstance(Lifecycle.PER_CLASS)
class PlenaryTest {
  /// Words that stand only in the page furniture of the Harbour Observer.
  private static final List<String> FURNITURE =
      List.of(
          "5,000",
          "1,200",
          "18,000",
          "15 years",
          "Lena Okafor",
          "Petra Holm",
          "saltwater_ed",
          "Morning Tide");

  @TempDir static Path temporary;
  private Bench bench;
  private Bench.Ran first;

  @BeforeAll
  void run() {
    bench = new Bench(temporary.resolve("plenary"));
    first = bench.run(List.of(Samples.plenary()), 2);
  }

  @Test
  void every_account_is_read_and_the_report_is_written() throws IOException {
    assertThat(first.collected().refused()).isEmpty();
    assertThat(first.analyzed().documents()).isEqualTo(6);
    assertThat(Files.readString(first.page()))
        .contains("<html", "</html>")
        .doesNotContain("src=\"http");
    assertThat(bench.damages()).isEmpty();
  }

  @Test
  void every_exported_span_stands_verbatim_in_the_stored_text() {
    JsonNode record = bench.record();
    var texts =
        bench.view(v ->
            v.sources().stream()
                .collect(
                    Collectors.toMap(
                        s -> s.name(),
                        s -> v.document(s.evidence()).map(d -> d.text()).orElse(""))));
    var mentions = stream(record.get("entities")).flatMap(e -> stream(e.get("mentions"))).toList();
    assertThat(mentions).hasSizeGreaterThan(50);
    for (var mention : mentions) {
      assertThat(words(mention, texts)).isEqualTo(mention.get("text").asString());
    }
    var passages =
        Stream.concat(
                stream(record.get("claims")),
                stream(record.get("events")).flatMap(e -> stream(e.get("sources"))))
            .toList();
    assertThat(passages)
        .hasSizeGreaterThan(50)
        .allSatisfy(passage -> assertThat(words(passage, texts)).isNotBlank());
  }

  @Test
  void every_claim_repeats_the_words_of_its_document() {
    bench.view(view -> {
      for (var claim : view.analysis().claims()) {
        var text = view.document(claim.span().evidence()).orElseThrow().text();
        assertThat(text.substring(claim.span().start(), claim.span().end()))
            .isEqualTo(claim.span().text());
      }
      return view;
    });
  }

  @Test
  void page_furniture_yields_no_claim_no_name_and_no_event() {
    List<String> all = bench.view(v -> words(v.analysis()));
    assertThat(all).isNotEmpty().noneMatch(words -> FURNITURE.stream().anyMatch(words::contains));
  }

  /// The words of all claims, names and events.
  private static List<String> words(Analysis analysis) {
    var claimed = analysis.claims().stream().map(c -> c.span().text());
    var named = analysis.entities().stream().flatMap(e -> e.mentions().stream()).map(Span::text);
    var told = analysis.events().stream().map(e -> e.title());
    return Stream.of(claimed, named, told).flatMap(s -> s).toList();
  }

  @Test
  void two_presidents_named_for_one_session_contradict() {
    assertThat(contradictions())
        .anySatisfy(answers ->
            assertThat(answers)
                .anyMatch(a -> a.contains("Francis"))
                .anyMatch(a -> a.contains("Yang")));
  }

  @Test
  void figures_of_different_things_do_not_contradict() {
    var comparisons = bench.view(v -> v.analysis().comparisons());
    assertThat(
            comparisons.stream()
                .filter(c -> c.relation() == Relation.CONTRADICTS)
                .map(Comparison::property))
        .noneMatch(p -> p.contains("organization") || p.contains("organisation"));
  }

  @Test
  void the_spellings_of_a_witness_are_one_person_and_other_kims_are_not() {
    assertThat(homes("Hwang Joon-kook", "Hwang Joon Kook", "Hwang Jun Kook")).hasSize(1);
    assertThat(homes("Kim Eun-ju", "Kim Eun Joo", "Kim Un-ju")).hasSize(1);
    assertThat(homes("Kang Gyu-ri", "Kang Gyuri", "Kang Kyu-ri")).hasSize(1);
    assertThat(homes("Kim Eun-ju"))
        .doesNotContainAnyElementsOf(homes("Kim Song", "Kim Jung-wook", "Kim Kook-kie"));
  }

  @Test
  void a_reprint_and_its_original_are_one_family() {
    var families =
        bench.view(v ->
            v.analysis().families().stream()
                .map(f -> f.members().stream().map(m -> name(v.sources(), m)).sorted().toList())
                .toList());
    assertThat(families)
        .anyMatch(f ->
            f.stream().anyMatch(n -> n.endsWith("harbour-observer.html"))
                && f.stream().anyMatch(n -> n.endsWith("sunday-digest.eml")));
  }

  @Test
  void a_second_run_has_nothing_to_do_and_says_so() {
    var second = bench.run(List.of(Samples.plenary()), 2);
    assertThat(second.collected().fresh()).isZero();
    assertThat(second.collected().read()).isZero();
    assertThat(second.analyzed().changed()).isFalse();
  }

  @Test
  void forgotten_results_are_rebuilt_to_an_equal_record() {
    var before = bench.record();
    bench.forget();
    bench.run(List.of(Samples.plenary()), 1);
    assertThat(bench.record()).isEqualTo(before);
    assertThat(bench.damages()).isEmpty();
  }

  private List<List<String>> contradictions() {
    return bench.view(v ->
        v.analysis().comparisons().stream()
            .filter(c -> c.relation() == Relation.CONTRADICTS)
            .map(c -> c.answers().stream().map(a -> a.value()).toList())
            .toList());
  }

  private List<String> homes(String... names) {
    var wanted = List.of(names);
    return bench.view(v ->
        v.analysis().entities().stream()
            .filter(e ->
                e.mentions().stream()
                    .anyMatch(m -> wanted.contains(m.text().replace('\u00a0', ' '))))
            .map(e -> e.id().value())
            .toList());
  }

  private static String name(Collection<SourceView> sources, EvidenceId evidence) {
    return sources.stream()
        .filter(s -> s.evidence().equals(evidence))
        .map(s -> s.name())
        .findFirst()
        .orElse("");
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return array.valueStream();
  }

  private static String words(JsonNode span, Map<String, String> texts) {
    String doc = span.get("doc").asString();
    var text =
        texts.entrySet().stream()
            .filter(t -> t.getKey().equals(doc) || t.getKey().endsWith("/" + doc))
            .findFirst()
            .orElseThrow()
            .getValue();
    return text.substring(span.get("start").asInt(), span.get("end").asInt());
  }
}
