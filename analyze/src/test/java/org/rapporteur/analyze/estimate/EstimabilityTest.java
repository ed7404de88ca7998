package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.estimate.Known.KOREA;
import static org.rapporteur.analyze.estimate.Known.model;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.estimate.Existence;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;

/// Whether a model has an estimate, against the published answers and against drifting fits.
class EstimabilityTest {
  @TestFactory
  java.util.stream.Stream<DynamicTest> two_of_the_eight_models_for_palembang_have_no_estimate() {
    return java.util.Map.of(
            "[1,2,3]",
            0,
            "[12,3]",
            0,
            "[13,2]",
            0,
            "[23,1]",
            0,
            "[12,13]",
            1,
            "[12,23]",
            0,
            "[13,23]",
            0,
            "[12,13,23]",
            1)
        .entrySet()
        .stream()
        .map(e ->
            DynamicTest.dynamicTest(
                e.getKey(),
                () -> assertThat(of(KOREA, e.getKey()).code()).isEqualTo(e.getValue())));
  }

  @Test
  void a_table_of_one_overlap_shows_all_ways_to_fail() {
    // the artificial table of Chan, Silverman and Vincent (2021), table 2
    var table = Known.table(List.of("A", "B", "C"), "100 40 010 30 001 20 110 6");

    assertThat(of(table, "[12,13,23]").code()).isEqualTo(2);
    assertThat(of(table, "[12,3]").code()).isEqualTo(1);
    assertThat(of(table, "[13,23]").code()).isZero();
  }

  @Test
  void the_proof_names_the_cell_and_the_words_name_the_lists() {
    var existence = of(KOREA, "[12,13,23]");

    assertThat(existence.emptied()).containsExactly(0b110);
    assertThat(Reasons.notEstimable(KOREA, model(KOREA, "[12,13,23]"), existence))
        .startsWith("Nobody is on c and d without b. With this pattern of overlaps");
  }

  @Test
  void a_pair_that_never_overlaps_is_minus_infinity_and_leaves() {
    var table = Known.table(List.of("a", "b", "c"), "100 20 010 20 001 20 101 9 011 9");
    var existence = of(table, "[12,3]");

    assertThat(existence.removed()).containsExactly(0b011);
    assertThat(existence.ok()).isTrue();
  }

  /// The exact answer against the numerical one: where no maximum exists, a coefficient runs away
  /// as the fit is driven further.
  @Test
  void exactly_those_models_exist_whose_fits_stay_where_they_are() {
    var random = new Random(20261125);
    int checked = 0;
    for (int trial = 0; trial < 400; trial++) {
      int lists = 3 + random.nextInt(2);
      var table = sparse(lists, random);
      var models = ModelSpace.all(lists, lists - 1, List.of());
      Hierarchy model = models.get(random.nextInt(models.size()));
      var existence = new Estimability(model).of(Cells.of(table));
      if (existence.identifiable()) {
        assertThat(drifts(model, table))
            .as(model.name() + " on " + table.counts())
            .isEqualTo(!existence.exists());
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  @Test
  void the_quick_answer_is_the_exact_one() {
    var random = new Random(7);
    for (int trial = 0; trial < 300; trial++) {
      var table = sparse(4, random);
      var models = ModelSpace.all(4, 3, List.of());
      Hierarchy model = models.get(random.nextInt(models.size()));
      var cells = Cells.of(table);
      assertThat(new Estimability(model).ok(cells, cells.occupied()))
          .isEqualTo(new Estimability(model).of(cells).ok());
    }
  }

  private static boolean drifts(Hierarchy model, ListTable table) {
    var cells = Cells.of(table);
    var kernel = LogLinear.forModel(model);
    kernel.fit(ModelFitter.terms(model), cells, null);
    double least = Double.POSITIVE_INFINITY;
    for (int pattern = 1; pattern < 1 << model.lists(); pattern++) {
      double expected = kernel.expected(pattern);
      if (expected > 0) {
        least = Math.min(least, expected);
      }
    }
    return least < 1e-7 || kernel.unseen() > 1e9 || kernel.unseen() < 1e-7;
  }

  private static ListTable sparse(int lists, Random random) {
    var counts = new TreeMap<Integer, Long>();
    for (int pattern = 1; pattern < 1 << lists; pattern++) {
      if (random.nextInt(10) < 6) {
        counts.put(pattern, 1L + random.nextInt(30));
      }
    }
    for (int j = 0; j < lists; j++) {
      counts.merge(1 << j, 1L, Long::sum);
    }
    var names = java.util.stream.IntStream.range(0, lists).mapToObj(j -> "list " + j).toList();
    return ListTable.of(names, counts);
  }

  private static Existence of(ListTable table, String name) {
    return new Estimability(model(table, name)).of(Cells.of(table));
  }
}
