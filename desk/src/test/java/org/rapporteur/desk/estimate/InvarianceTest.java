package org.rapporteur.desk.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.analyze.estimate.Preparation;
import org.rapporteur.collect.estimate.ListFile;
import org.rapporteur.desk.Cores;
import org.rapporteur.desk.Progress;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Question;

/// What must not change when nothing of substance does. Where each promise of the estimators is
/// tested:
///
/// | Promise | Test |
/// |---|---|
/// | published and peer results | `estimate reproduce`; `known_results_are_met_or_said_not_to_be` |
/// | results of another program on drawn tables | `bench/peers/r/agree.sh` |
/// | independence, exact | `LogLinearTest.lists_that_are_independent_give_the_product_of_their_chances` |
/// | a saturated fit | `the_largest_model_meets_every_count` |
/// | a pair without overlap | `EstimabilityTest.a_pair_that_never_overlaps_is_minus_infinity_and_leaves` |
/// | nested lists | `EstimateCommandTest.one_list_within_another_is_told_to_be_likely_a_copy` |
/// | a table of one cell | `a_table_of_one_combination_crashes_no_method` |
/// | order of rows | `the_order_of_rows_changes_no_byte` |
/// | order of lists | `the_order_of_lists_changes_no_figure_without_chance` |
/// | order of lists, methods of chance | `the_order_of_lists_moves_chance_only` |
/// | combinations that nobody is on | `rows_of_nobody_change_no_byte` |
/// | a list that nobody is on | `an_empty_list_changes_no_figure` |
/// | an impossible combination declared twice | `what_is_declared_twice_is_declared_once` |
/// | doubling doubles | `LogLinearTest.doubling_every_count_doubles_the_independent_estimate` |
/// | existence is a fit that stays | `EstimabilityTest.exactly_those_models_exist_whose_fits_stay_where_they_are` |
/// | averages pass over what does not exist | `a_model_without_an_estimate_has_no_weight` |
/// | threads | `EstimateRequestsTest.the_seed_and_the_table_decide_…` |
/// | a second machine | `BundlesTest.the_bundle_alone_gives_the_same_bytes_whatever_the_threads` |
/// | coverage on known truth | `bench/estimate/coverage.sh`, `CoverageTest` |
class InvarianceTest {
  private static final List<Method> WITHOUT_CHANCE =
      List.of(
          Method.LOGLIN_FIXED,
          Method.LOGLIN_SEARCH,
          Method.LOGLIN_STEPWISE,
          Method.LOGLIN_BIC_AVERAGE,
          Method.CHAO_LB_LOGLIN,
          Method.CHAO_F1F2,
          Method.CHAO_F1F2_BC,
          Method.HETEROGENEITY,
          Method.DGA_BMA);

  private static final String KOSOVO =
      "EXH,ABA,OSCE,HRW,count\n1,0,0,0,1131\n0,1,0,0,845\n0,0,1,0,936\n0,0,0,1,306\n1,1,0,0,177\n"
          + "1,0,1,0,228\n1,0,0,1,106\n0,1,1,0,217\n0,1,0,1,31\n0,0,1,1,123\n1,1,1,0,181\n"
          + "1,1,0,1,18\n1,0,1,1,42\n0,1,1,1,32\n1,1,1,1,27\n";
  private static final String PALEMBANG =
      "b,c,d,count\n0,0,1,41\n0,1,0,5\n1,0,0,5\n1,1,0,54\n1,0,1,6\n1,1,1,12\n";

  static Stream<String> tables() {
    return Stream.concat(
        Stream.of(KOSOVO, PALEMBANG), IntStream.range(0, 6).mapToObj(i -> drawn(i)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_order_of_rows_changes_no_byte(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(3));
    var shuffled = table(String.join("\n", lines));

    assertThat(shuffled).isEqualTo(table(text));
    assertThat(shuffled.hash()).isEqualTo(table(text).hash());
    for (Method method : WITHOUT_CHANCE) {
      assertThat(fit(shuffled, method)).isEqualTo(fit(table(text), method));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_order_of_lists_changes_no_figure_without_chance(String text) {
    var given = table(text);
    var order = order(given.lists().size());
    var turned = turned(text, order);

    for (Method method : WITHOUT_CHANCE) {
      var before = fit(given, method);
      var after = fit(turned, method);
      assertThat(figures(after)).as(method.label()).isEqualTo(figures(before));
      if (before.model().startsWith("[")) {
        assertThat(after.model()).isEqualTo(renamed(before.model(), order));
      }
    }
  }

  @Test
  void the_order_of_lists_moves_chance_only() {
    var turned = turned(PALEMBANG, order(3));
    for (Method method : List.of(Method.LOGLIN_STEPWISE_BCA, Method.LOGLIN_BIC_BCA)) {
      var before = number(fit(table(PALEMBANG), method));
      var after = number(fit(turned, method));
      assertThat(after.point()).isCloseTo(before.point(), within(1e-6 * before.point()));
      assertThat(after.low()).isCloseTo(before.low(), within(0.06 * before.low()));
      assertThat(after.high()).isCloseTo(before.high(), within(0.06 * before.high()));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rows_of_nobody_change_no_byte(String text) {
    var lists = table(text).lists().size();
    var more = new StringBuilder(text);
    for (int pattern = 1; pattern < 1 << lists; pattern++) {
      if (table(text).on(pattern) == 0) {
        for (int j = 0; j < lists; j++) {
          more.append(pattern >> j & 1).append(',');
        }
        more.append("0\n");
      }
    }

    assertThat(table(more.toString())).isEqualTo(table(text));
    assertThat(table(more.toString()).hash()).isEqualTo(table(text).hash());
  }

  @Test
  void an_empty_list_changes_no_figure() {
    var wider =
        PALEMBANG
            .lines()
            .map(line -> line.startsWith("b") ? "empty," + line : "0," + line)
            .collect(Collectors.joining("\n"));

    var prepared = Preparation.of(table(wider));
    assertThat(prepared.table()).isEqualTo(table(PALEMBANG));
    assertThat(prepared.table().hash()).isEqualTo(table(PALEMBANG).hash());
    assertThat(prepared.notices()).containsExactly("List empty is empty and was left out.");
  }

  @Test
  void what_is_declared_twice_is_declared_once() {
    String once = "{lists: [c, d], reason: never open together}";
    var given = table("b,c,d,count\n0,0,1,41\n0,1,0,25\n1,0,0,35\n1,1,0,54\n1,0,1,6\n");
    var first = declared("impossible: [" + once + "]", given);
    var twice = declared("impossible: [" + once + ", {exactly: [c, d], reason: once more}]", given);

    assertThat(twice.hash()).isEqualTo(first.hash());
    assertThat(fit(twice, Method.LOGLIN_FIXED)).isEqualTo(fit(first, Method.LOGLIN_FIXED));
  }

  /// As many terms as cells but one, so that nothing is left to be explained.
  @Test
  void the_largest_model_meets_every_count() {
    var estimate =
        new Estimators(new Cores(1), 1)
            .estimate(
                table(
                    "a,b,c,count\n"
                        + "1,0,0,60\n"
                        + "0,1,0,50\n"
                        + "0,0,1,40\n"
                        + "1,1,0,30\n"
                        + "1,0,1,20\n"
                        + "0,1,1,25\n"
                        + "1,1,1,15\n"),
                Method.LOGLIN_FIXED,
                Settings.USUAL,
                "[12,13,23]");

    // n₀ = (100)(010)(001)(111) / ((110)(101)(011))
    assertThat(number(estimate).point())
        .isCloseTo(240 + 60.0 * 50 * 40 * 15 / (30.0 * 20 * 25), within(1e-6));
    assertThat(estimate.facts())
        .anySatisfy(f -> {
          assertThat(f.name()).isEqualTo("deviance");
          assertThat(Math.abs(Double.parseDouble(f.value()))).isLessThan(1e-8);
        });
  }

  @Test
  void a_table_of_one_combination_crashes_no_method() {
    for (String text :
        List.of(
            "a,b,c,count\n1,1,1,500\n", "a,b,c,count\n1,0,0,500\n", "a,b,c,count\n1,1,0,500\n")) {
      for (Method method : Method.values()) {
        assertThat(fit(table(text), method).outcome()).isNotNull();
      }
    }
  }

  /// Two of the eight models of Palembang have no estimate, and one of them ranks third by BIC.
  @Test
  void a_model_without_an_estimate_has_no_weight() {
    var average = fit(table(PALEMBANG), Method.LOGLIN_BIC_AVERAGE);
    double[] totals = {157.166667, 268.777778, 123.463, 126.1944, 126.9394, 141.9926};
    double[] bic = {57.14081, 58.96860, 91.89711, 138.06368, 155.16018, 184.14431};
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < totals.length; i++) {
      double weight = Math.exp((bic[0] - bic[i]) / 2);
      sum += weight * totals[i];
      weights += weight;
    }

    assertThat(number(average).point()).isCloseTo(sum / weights, within(1e-3));
  }

  private static Findings findings(String text) {
    return new RunEstimate(new Cores(2), 1, Progress.SILENT)
        .run(new Question("people", "2020", "the valley", "2021"), table(text), List.of());
  }

  private static ListTable declared(String design, ListTable table) {
    return org.rapporteur.collect.estimate.DesignFile.parse("d.yaml", design).declaredOn(table);
  }

  private static Estimate fit(ListTable table, Method method) {
    return new Estimators(new Cores(1), 1)
        .estimate(table, method, new Settings(settings(method)), "");
  }

  /// Short runs: what is tested does not depend on their length.
  private static String settings(Method method) {
    return switch (method) {
      case LCMCR -> "4 chains burn=200 samples=100 thin=2";
      case BAYESTHRESH -> "draws=2000";
      case LOGLIN_STEPWISE_BCA, LOGLIN_BIC_BCA -> "nboot=1000 seeds=5";
      case LOGLIN_FIXED,
          LOGLIN_SEARCH,
          EXISTENCE,
          LOGLIN_STEPWISE,
          CHAO_LB_LOGLIN,
          CHAO_F1F2,
          CHAO_F1F2_BC,
          HETEROGENEITY,
          LOGLIN_BIC_AVERAGE,
          DGA_BMA,
          LINCOLN_PETERSEN,
          CHAPMAN,
          LINKAGE ->
          "";
    };
  }

  private static String figures(Estimate estimate) {
    return switch (estimate.outcome()) {
      case Outcome.Total n ->
          Figures.plain(n.point()) + " " + Figures.plain(n.low()) + " " + Figures.plain(n.high());
      case Outcome.Status s -> String.valueOf(s.code());
      case Outcome.Refused r -> "refused";
    };
  }

  private static Outcome.Total number(Estimate estimate) {
    return estimate.number().orElseThrow();
  }

  /// The last list first.
  private static List<Integer> order(int lists) {
    return IntStream.range(0, lists).mapToObj(j -> (j + lists - 1) % lists).toList();
  }

  private static ListTable turned(String text, List<Integer> order) {
    return table(
        text.lines()
            .map(line -> {
              String[] cells = line.split(",");
              return Stream.concat(
                      order.stream().map(j -> cells[j]), Stream.of(cells[order.size()]))
                  .collect(Collectors.joining(","));
            })
            .collect(Collectors.joining("\n")));
  }

  private static String renamed(String model, List<Integer> order) {
    int lists = order.size();
    var terms =
        Hierarchy.parse(model, lists).terms().stream()
            .map(term -> {
              int other = 0;
              for (int j = 0; j < lists; j++) {
                other |= (term >> order.get(j) & 1) << j;
              }
              return other;
            })
            .toList();
    return new Hierarchy(lists, terms).name();
  }

  private static String drawn(int seed) {
    var random = new Random(seed);
    int lists = 3 + seed % 3;
    var text = new StringBuilder();
    for (int j = 0; j < lists; j++) {
      text.append((char) ('a' + j)).append(',');
    }
    text.append("count\n");
    for (int pattern = 1; pattern < 1 << lists; pattern++) {
      for (int j = 0; j < lists; j++) {
        text.append(pattern >> j & 1).append(',');
      }
      text.append(
              random.nextInt(5) == 0 && Integer.bitCount(pattern) > 1
                  ? 0
                  : 1 + random.nextInt(200 / (pattern + 1) + 40))
          .append('\n');
    }
    return text.toString();
  }

  private static ListTable table(String text) {
    return ListFile.parse("t.csv", text, List.of()).table();
  }
}
