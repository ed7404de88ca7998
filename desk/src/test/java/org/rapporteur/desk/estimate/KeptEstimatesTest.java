package org.rapporteur.desk.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Progress;
import org.rapporteur.model.estimate.Question;

/// Estimates that a case keeps and its report tells.
class KeptEstimatesTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

  @TempDir Path folder;

  @Test
  void an_estimate_stands_in_the_report_with_its_statement_and_the_digests_of_its_files()
      throws IOException {
    try (var desk = Desk.open(folder.resolve("case"), CLOCK, Progress.SILENT)) {
      var estimates = desk.estimates(1);
      assertThat(estimates.annexes()).isEmpty();

      var kept = estimates.keep(named("a,b,count\n1,0,170\n0,1,120\n1,1,30\n", null));
      var annex = estimates.annexes().getFirst();

      assertThat(annex.id()).isEqualTo("estimates");
      assertThat(annex.html())
          .contains("320 killings in the valley, 2020, are documented on two lists.")
          .contains("These lists do not allow an estimate")
          .contains(kept.dataset(), "table.csv (SHA-256)", "2026-03-01")
          .contains(
              desk.datasets().standing("estimate").getFirst().parts().getFirst().evidence().hex());
    }
  }

  @Test
  void the_section_is_made_again_from_the_case_alone() throws IOException {
    var box = folder.resolve("case");
    String before;
    try (var desk = Desk.open(box, CLOCK, Progress.SILENT)) {
      desk.estimates(1)
          .keep(
              named(
                  "a,b,region,count\n1,0,north,170\n0,1,south,120\n1,1,north,30\n",
                  "strata: region\nlists: {a: {definition: burials}}\n"));
      before = desk.estimates(1).annexes().getFirst().html();
    }
    try (var files = Files.walk(box.resolve("derived/estimate"))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve("table.csv"));
    Files.delete(folder.resolve("design.yaml"));

    try (var desk = Desk.open(box, CLOCK, Progress.SILENT)) {
      assertThat(desk.estimates(2).annexes().getFirst().html())
          .isEqualTo(before)
          .contains("By region", "design.yaml (SHA-256)");
    }
  }

  @Test
  void linked_lists_are_kept_with_their_links() throws IOException {
    var entries = Files.writeString(folder.resolve("entries.csv"), "source,name\na,X\nb,X\nb,Y\n");
    var pairs = Files.writeString(folder.resolve("pairs.csv"), "left,right,probability\n1,2,0.9\n");
    try (var desk = Desk.open(folder.resolve("case"), CLOCK, Progress.SILENT)) {
      desk.estimates(1)
          .keep(
              new KeptEstimates.Named(
                  entries, List.of(), null, pairs, "source", "", question(), 1));

      assertThat(desk.estimates(1).annexes().getFirst().html())
          .contains("2 killings", "pairs.csv (SHA-256)");
    }
  }

  @Test
  void the_same_estimate_twice_is_one_and_undone_it_is_gone() throws IOException {
    try (var desk = Desk.open(folder.resolve("case"), CLOCK, Progress.SILENT)) {
      var estimates = desk.estimates(1);
      var named = named("a,b,count\n1,0,17\n1,1,3\n", null);
      var kept = estimates.keep(named);
      assertThat(estimates.keep(named).dataset()).isEqualTo(kept.dataset());
      assertThat(desk.datasets().standing("estimate")).hasSize(1);

      estimates.undo(kept.dataset(), "the lists are one");

      assertThat(estimates.annexes()).isEmpty();
      assertThatThrownBy(() -> estimates.undo(kept.dataset(), "again"))
          .hasMessageContaining("There is no estimate " + kept.dataset());
    }
  }

  @Test
  void what_cannot_be_read_is_not_taken_in() throws IOException {
    try (var desk = Desk.open(folder.resolve("case"), CLOCK, Progress.SILENT)) {
      var named = named("a,b,count\n1,0,-1\n", null);

      assertThatThrownBy(() -> desk.estimates(1).keep(named)).hasMessageContaining("line 2");
      assertThat(desk.datasets().standing()).isEmpty();
    }
  }

  private KeptEstimates.Named named(String table, @Nullable String design) throws IOException {
    return new KeptEstimates.Named(
        Files.writeString(folder.resolve("table.csv"), table),
        List.of(),
        design == null ? null : Files.writeString(folder.resolve("design.yaml"), design),
        null,
        "list",
        "",
        question(),
        1);
  }

  private static Question question() {
    return new Question("killings", "2020", "the valley", "2021");
  }
}
