package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.analyze.trace.ownership.Regimes;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Judge;
import org.rapporteur.desk.Progress;
import org.rapporteur.desk.trace.TraceMaterial;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.desk.trace.TracePaths;
import org.rapporteur.desk.trace.TracePaths.Wish;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;

/// Planted exposures of a made-up world are found, and nothing else.
class WorldTest {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);
  private static final Regime OFAC = Regimes.named("ofac-50");
  private static final Wish WISH = new Wish(6, 3, 540, false, true, null, null);

  @TempDir Path folder;

  private Loaded world(int companies) throws IOException {
    var files = folder.resolve("world");
    World.write(companies, files, 7);
    try (var desk = Desk.open(folder.resolve("case"), InstantSource.system(), Progress.SILENT)) {
      var datasets = desk.datasets();
      datasets.take(
          TraceMaterial.SUBJECT, "relations", List.of(files.resolve("relations.csv")), Map.of());
      datasets.take(TraceMaterial.SUBJECT, "un", List.of(files.resolve("un.xml")), Map.of());
      datasets.take(
          TraceMaterial.SUBJECT,
          "manifest",
          List.of(
              files.resolve("header.csv"),
              files.resolve("shipper.csv"),
              files.resolve("consignee.csv"),
              files.resolve("cargodesc.csv")),
          Map.of());
      return new TraceMaterial(
              datasets.standing(TraceMaterial.SUBJECT),
              datasets::open,
              desk.view(),
              desk.judgements())
          .load();
    }
  }

  @Test
  void planted_paths_are_found_and_decoys_are_not() throws IOException {
    var asked = new TracePaths(world(200));
    var wrong = new ArrayList<String>();
    int questions = 0;
    for (var line : Files.readAllLines(folder.resolve("world/answers.csv"))) {
      var cells = line.split(",");
      if (cells[0].equals("path")) {
        questions++;
        boolean found = !asked.paths(cells[1], cells[2], WISH).paths().isEmpty();
        if (found != cells[3].equals("yes")) {
          wrong.add(line);
        }
      }
    }
    assertThat(questions).isEqualTo(40);
    assertThat(wrong).isEmpty();
  }

  @Test
  void planted_owners_are_inside_and_nobody_else_is() throws IOException {
    var loaded = owned();
    var ownership = new Ownership(loaded.facts(), Question.on(DAY));
    var inside =
        loaded.facts().nodes().stream()
            .filter(n -> ownership.answer(n.id(), OFAC) == Verdict.Answer.IN)
            .map(n -> n.name())
            .filter(n -> !n.startsWith("LISTED"))
            .toList();
    var planted =
        Files.readAllLines(folder.resolve("world/answers.csv")).stream()
            .map(l -> l.split(","))
            .filter(c -> c[0].equals("ownership") && c[3].equals("IN"))
            .flatMap(c -> java.util.stream.Stream.of(c[1], c[1] + " plant"))
            .toList();
    assertThat(planted).hasSize(20);
    assertThat(inside).containsExactlyInAnyOrderElementsOf(planted);
  }

  /// What tagging by reachability marks, against what the test of ownership puts inside.
  @Test
  void whom_only_reachability_marks_is_out_for_a_reason_and_nobody_is_inside_unreached()
      throws IOException {
    var facts = owned().facts();
    var ownership = new Ownership(facts, Question.on(DAY));
    var reached = reached(facts, ownership);
    int only = 0;
    for (var node : ownership.nodes()) {
      var verdict = ownership.verdict(node, OFAC);
      if (verdict.answer() == Verdict.Answer.IN) {
        assertThat(reached).as("inside, so reached: " + node).contains(node);
        assertThat(verdict.steps()).as("and derived").isNotEmpty();
      } else if (reached.contains(node)) {
        only++;
        assertThat(verdict.uncounted().size() + (verdict.counted() == null ? 0 : 1))
            .as("a reason why " + node + " is not inside")
            .isPositive();
      }
    }
    assertThat(only).as("reachability marks more than the test does").isPositive();
  }

  private static Set<NodeId> reached(TraceFacts facts, Ownership ownership) {
    var reached = new HashSet<NodeId>();
    facts.listings().forEach(l -> reached.add(ownership.identity(l.node())));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (var edge : facts.edges()) {
        if (edge.kind().isStake()
            && edge.period().possiblyOn(DAY)
            && reached.contains(ownership.identity(edge.from()))) {
          grows |= reached.add(ownership.identity(edge.to()));
        }
      }
    }
    return reached;
  }

  /// A world whose owners were decided to be the parties of the list.
  private Loaded owned() throws IOException {
    var files = folder.resolve("world");
    World.write(200, files, 7);
    try (var desk = Desk.open(folder.resolve("case"), InstantSource.system(), Progress.SILENT)) {
      var datasets = desk.datasets();
      datasets.take(
          TraceMaterial.SUBJECT, "relations", List.of(files.resolve("relations.csv")), Map.of());
      datasets.take(TraceMaterial.SUBJECT, "ofac-sdn", List.of(files.resolve("SDN.CSV")), Map.of());
      var decisions = new ArrayList<Judge.Decision>();
      for (var row : Files.readAllLines(files.resolve("SDN.CSV"))) {
        var cells = row.split(",");
        var name = cells[1].replace("\"", "");
        decisions.add(
            new Judge.Decision(
                Answer.SAME, name, "ofac:" + cells[0], "the register gives that number"));
      }
      desk.judgeAnchors(decisions);
      return new TraceMaterial(
              datasets.standing(TraceMaterial.SUBJECT),
              datasets::open,
              desk.view(),
              desk.judgements())
          .load();
    }
  }

  @Test
  void every_record_of_the_world_is_read_and_counts_equal_the_lines_of_the_files()
      throws IOException {
    var loaded = world(100);
    for (var taken : loaded.taken()) {
      var file = folder.resolve("world").resolve(taken.file());
      long records =
          taken.file().endsWith(".xml")
              ? Files.readString(file).split("<ENTITY>", -1).length - 1
              : Files.readAllLines(file).size() - 1;
      assertThat(taken.read()).as(taken.file()).isEqualTo(records);
      assertThat(taken.unread()).isZero();
    }
    assertThat(loaded.taken()).hasSize(6);
  }

  @Test
  void one_seed_makes_one_world() throws IOException {
    World.write(50, folder.resolve("a"), 3);
    World.write(50, folder.resolve("b"), 3);
    for (var name : List.of("relations.csv", "header.csv", "answers.csv", "un.xml")) {
      assertThat(folder.resolve("a").resolve(name))
          .hasSameTextualContentAs(folder.resolve("b").resolve(name));
    }
  }
}
