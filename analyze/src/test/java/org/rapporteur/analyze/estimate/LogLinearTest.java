package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapporteur.analyze.estimate.Known.KOREA;
import static org.rapporteur.analyze.estimate.Known.KOSOVO;
import static org.rapporteur.analyze.estimate.Known.model;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.estimate.CaptureModel.Heterogeneity;
import org.rapporteur.analyze.estimate.Profile.Likelihood;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.ModelFit;

/// Log-linear estimates against the published ones.
class LogLinearTest {
  @Test
  void the_best_model_for_kosovo_is_the_one_shown_in_court() {
    ModelFit best = ranked(KOSOVO, 3).getFirst();

    assertThat(best.model().name()).isEqualTo("[123,14,34]");
    assertThat(best.total()).isCloseTo(10356.519, within(1e-3));
    assertThat(best.error()).isCloseTo(785.9022, within(1e-3));
    assertThat(best.bic()).isCloseTo(203.02963, within(1e-5));
  }

  @Test
  void its_interval_is_that_of_the_tribunal_within_a_thousandth() {
    var cells = Cells.of(KOSOVO);
    var fit = new ModelFitter(cells, 3).fit(model(KOSOVO, "[123,14,34]"));
    var profile = ModelProfile.of(cells, fit, Likelihood.EXACT);

    assertThat(profile.low()).isCloseTo(9002, within(9.0));
    assertThat(profile.high()).isCloseTo(12122, within(12.1));
  }

  @Test
  void stirlings_formula_gives_what_rcapture_prints_and_the_exact_one_a_little_more() {
    var cells = Cells.of(KOREA);
    var fit = new ModelFitter(cells, 2).fit(model(KOREA, "[12,23]"));

    assertThat(fit.total()).isCloseTo(157.1667, within(1e-4));
    assertThat(ModelProfile.of(cells, fit, Likelihood.STIRLING).point())
        .isCloseTo(151.676, within(1e-3));
    assertThat(ModelProfile.of(cells, fit, Likelihood.EXACT).point())
        .isCloseTo(151.713, within(1e-3));
  }

  @Test
  void lists_that_are_independent_give_the_product_of_their_chances() {
    // a thousand people; the lists see a half, two fifths and a quarter of them
    var table =
        Known.table(List.of("a", "b", "c"), "100 225 010 150 001 75 110 150 101 75 011 50 111 50");
    var fit = new ModelFitter(Cells.of(table), 1).fit(model(table, "[1,2,3]"));

    assertThat(fit.total()).isCloseTo(1000, within(1e-6));
    assertThat(fit.deviance()).isCloseTo(0, within(1e-9));
  }

  @Test
  void doubling_every_count_doubles_the_independent_estimate() {
    var once = new ModelFitter(Cells.of(KOSOVO), 1).fit(model(KOSOVO, "[1,2,3,4]"));
    var counts = new java.util.TreeMap<Integer, Long>();
    KOSOVO.counts().forEach((p, n) -> counts.put(p, 2 * n));
    var twice = new ModelFitter(Cells.of(KOSOVO.with(counts)), 1).fit(model(KOSOVO, "[1,2,3,4]"));

    assertThat(twice.total()).isCloseTo(2 * once.total(), within(1e-6));
  }

  @Test
  void the_lower_bound_drops_a_negative_column_and_agrees_with_rcapture() {
    var bound =
        new CaptureModel(Cells.of(KOSOVO), true, Heterogeneity.LOWER_BOUND, 0)
            .fit(Likelihood.STIRLING);

    assertThat(bound.dropped()).isEqualTo(1);
    assertThat(bound.profile().point()).isCloseTo(8588.397, within(0.01));
    assertThat(bound.profile().low()).isCloseTo(8188.7187, within(0.01));
    assertThat(bound.profile().high()).isCloseTo(9026.9178, within(0.01));
  }

  @Test
  void the_stepwise_search_adds_pairs_in_the_published_order() {
    var kosovo = new Stepwise(4, 0.02, List.of()).choose(Cells.of(KOSOVO));
    var korea = new Stepwise(3, 0.02, List.of()).choose(Cells.of(KOREA));

    assertThat(kosovo.total()).isCloseTo(14341.6638, within(1e-3));
    assertThat(kosovo.added().stream().map(KOSOVO::names))
        .containsExactly(
            List.of("ABA", "OSCE"),
            List.of("OSCE", "HRW"),
            List.of("EXH", "OSCE"),
            List.of("EXH", "ABA"),
            List.of("EXH", "HRW"));
    assertThat(korea.total()).isCloseTo(268.7778, within(1e-4));
    assertThat(korea.model().name()).isEqualTo("[12,3]");
  }

  /// Both models meet every count of this table (b and c share nobody), and only rounding would
  /// tell them apart.
  @Test
  void of_models_that_fit_alike_the_smaller_total_comes_first_whatever_the_order_of_the_lists() {
    var there = Known.table(List.of("a", "b", "c"), "100 2330 010 911 110 1273 001 186 101 149");
    var here = Known.table(List.of("c", "b", "a"), "001 2330 010 911 011 1273 100 186 101 149");

    for (ListTable table : List.of(there, here)) {
      var ranked = ranked(table, 2).stream().sorted(ModelAverage.ranking(ModelFit::bic)).toList();
      assertThat(ranked.get(0).bic()).isCloseTo(ranked.get(1).bic(), within(1e-6));
      assertThat(ranked.get(0).total()).isCloseTo(6516.42, within(0.01));
      assertThat(ranked.get(1).total()).isCloseTo(7757.59, within(0.01));
      var models = ranked.stream().filter(ModelFit::ok).map(ModelFit::model).toList();
      assertThat(new BestByBic(models.reversed(), Cells.of(table)).estimate(Cells.of(table)))
          .isCloseTo(6516.42, within(0.01));
    }
  }

  @Test
  void models_that_fit_alike_enter_the_weight_set_together() {
    var table = Known.table(List.of("a", "b", "c"), "100 5 010 8 001 17 101 2 011 1");

    var average = ModelAverage.of(ranked(table, 2));

    assertThat(average.low()).isCloseTo(75.5, within(1e-6));
    assertThat(average.high()).isCloseTo(225, within(1e-6));
    assertThat(average.set()).isEqualTo(6);
  }

  @Test
  void the_models_that_fit_kosovo_form_two_groups() {
    var average = ModelAverage.of(ranked(KOSOVO, 3));

    assertThat(average.mean()).isCloseTo(13183.73, within(0.01));
    assertThat(average.set()).isEqualTo(3);
    assertThat(average.bimodal()).isTrue();
    assertThat(average.groups().getFirst().weight()).isCloseTo(0.73, within(0.01));
    assertThat(average.groups().getLast().low()).isCloseTo(18393.3, within(0.1));
  }

  @Test
  void models_are_as_many_as_they_should_be() {
    assertThat(ModelSpace.all(3, 2, List.of())).hasSize(8);
    assertThat(ModelSpace.all(4, 3, List.of())).hasSize(113);
    assertThat(ModelSpace.all(5, 2, List.of())).hasSize(1024);
  }

  @Test
  void a_declared_referral_stands_in_every_model() {
    assertThat(ModelSpace.all(4, 3, List.of(0b0011))).allMatch(m -> m.has(0b0011));
  }

  private static List<ModelFit> ranked(ListTable table, int order) {
    var fitter = new ModelFitter(Cells.of(table), order);
    return ModelSpace.all(table.lists().size(), order, List.of()).stream()
        .map(fitter::fit)
        .sorted(Comparator.comparingDouble(ModelFit::bic))
        .toList();
  }
}
