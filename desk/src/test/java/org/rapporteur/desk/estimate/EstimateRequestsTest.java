package org.rapporteur.desk.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.collect.estimate.DesignFile;
import org.rapporteur.desk.Cores;
import org.rapporteur.desk.Progress;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.Stratification;

/// What a person asks of numbers, and what is refused.
class EstimateRequestsTest {
  /// Korean women held in sexual slavery at Palembang (Ball, Shin and Yang 2018).
  private static final String PALEMBANG =
      "b,c,d,count\n0,0,1,41\n0,1,0,5\n1,0,0,5\n1,1,0,54\n1,0,1,6\n1,1,1,12\n";

  @TempDir Path folder;

  @Test
  void the_seed_and_the_table_decide_and_the_number_of_threads_does_not() throws IOException {
    var table = table(PALEMBANG);
    var settings = new Settings("top 2 nboot=250");
    var one = new Estimators(new Cores(1), 5).estimate(table, Method.LOGLIN_BIC_BCA, settings, "");
    var four = new Estimators(new Cores(4), 5).estimate(table, Method.LOGLIN_BIC_BCA, settings, "");
    var other =
        new Estimators(new Cores(4), 6).estimate(table, Method.LOGLIN_BIC_BCA, settings, "");

    assertThat(four).isEqualTo(one);
    assertThat(other.outcome()).isNotEqualTo(one.outcome());
  }

  @Test
  void a_model_without_an_estimate_is_refused_with_words() throws IOException {
    var estimate =
        new Estimators(new Cores(1), 1)
            .estimate(table(PALEMBANG), Method.LOGLIN_FIXED, Settings.USUAL, "[12,13,23]");

    assertThat(estimate.outcome()).isInstanceOf(Outcome.Refused.class);
    assertThat(estimate.hatched()).isTrue();
    assertThat(estimate.cautions().getFirst().words()).contains("c and d without b");
  }

  @Test
  void a_rank_without_an_estimate_keeps_its_place() throws IOException {
    var estimators = new Estimators(new Cores(1), 1);
    var third =
        estimators.estimate(
            table(PALEMBANG), Method.LOGLIN_SEARCH, new Settings("BIC rank3 maxorder2"), "");

    assertThat(third.model()).isEqualTo("[12,13,23]");
    assertThat(third.has(Caution.Kind.NOT_ESTIMABLE)).isTrue();
  }

  @Test
  void known_results_are_met_or_said_not_to_be() throws IOException {
    Files.writeString(folder.resolve("palembang.csv"), PALEMBANG);
    var targets = folder.resolve("targets.csv");
    Files.writeString(
        targets,
        """
        id,dataset,estimator,settings,estimate,lo95,hi95,model,point_rtol,ci_rtol,note
        A,palembang,loglin-fixed,multinomial profile likelihood CI,151.676,128.9531,226.4005,"[12,23]",1e-4,2e-3,
        B,palembang,loglin-stepwise,pthresh=0.02,268.7778,,,"[12,3]",1e-5,,
        C,palembang,chao-f1f2,,150,,,,1e-6,,
        D,palembang,loglin-search,BIC rank3 maxorder2,,,,"[12,13,23]",,,NON-EXISTENT MLE
        E,palembang,existence,,1,,,"[12,13]",0,,
        """);
    var rows = new Reproduce(folder, new Cores(1), Progress.SILENT).run(targets);

    assertThat(rows).extracting(Reproduce.Row::met).containsExactly(true, true, false, true, true);
    assertThat(rows.get(2).why()).isEqualTo("estimate 144.675 instead of 150");
  }

  /// MultipleSystemsEstimation prints what one walk of ten thousand steps gave; MCMCpack 1.6-3
  /// gives the same with its seed (R, 2026-11-26).
  @Test
  void thresholding_is_met_again_on_the_walk_of_the_package_that_the_row_names()
      throws IOException {
    Files.writeString(
        folder.resolve("kosovo.csv"),
        "EXH,ABA,OSCE,HRW,count\n1,0,0,0,1131\n0,1,0,0,845\n0,0,1,0,936\n0,0,0,1,306\n"
            + "1,1,0,0,177\n1,0,1,0,228\n1,0,0,1,106\n0,1,1,0,217\n0,1,0,1,31\n0,0,1,1,123\n"
            + "1,1,1,0,181\n1,1,0,1,18\n1,0,1,1,42\n0,1,1,1,32\n1,1,1,1,27\n");
    var targets = folder.resolve("targets.csv");
    Files.writeString(
        targets,
        "dataset,estimator,settings,estimate,lo95,hi95,point_rtol,ci_rtol,source\n"
            + "kosovo,bayesthresh,maxorder 3 threshold 2.5,10313.857,9031.819,12094.699,1e-7,1e-3,"
            + "MultipleSystemsEstimation 1.2.0\n"
            + "kosovo,bayesthresh,maxorder 3 threshold 2.5,10313.857,,,1e-2,,a run of our own\n");

    var rows = new Reproduce(folder, new Cores(1), Progress.SILENT).run(targets);

    assertThat(rows).extracting(Reproduce.Row::met).containsExactly(true, false);
    assertThat(rows).allMatch(r -> r.estimate().has(Caution.Kind.ON_THE_EDGE));
  }

  @Test
  void a_target_without_its_table_is_said() throws IOException {
    var targets = folder.resolve("targets.csv");
    Files.writeString(targets, "dataset,estimator\nabsent,chao-f1f2\n");

    assertThatThrownBy(() -> new Reproduce(folder, new Cores(1), Progress.SILENT).run(targets))
        .hasMessageContaining("There is no absent.csv");
  }

  @Test
  void two_lists_allow_no_statement() {
    var findings = run("a,b,count\n1,0,170\n0,1,120\n1,1,30\n");

    assertThat(findings.statement().refused()).isTrue();
    assertThat(findings.rows())
        .extracting(Estimate::method)
        .containsExactly(Method.LINCOLN_PETERSEN, Method.CHAPMAN);
  }

  @Test
  void one_list_is_refused_without_a_crash() {
    assertThat(run("a,count\n1,50\n").statement().refused()).isTrue();
  }

  /// Here two neighbouring classes once had no share left between them, and their exchange divided
  /// by nothing: the sampler went on for ever.
  @Test
  void classes_without_any_share_left_do_not_stop_the_sampler() {
    var table =
        table(
            "a,b,c,d,count\n1,0,0,0,314\n0,1,0,0,230\n1,1,0,0,107\n0,0,1,0,181\n1,0,1,0,78\n"
                + "0,1,1,0,55\n1,1,1,0,27\n0,0,0,1,133\n1,0,0,1,46\n0,1,0,1,34\n1,1,0,1,15\n"
                + "0,0,1,1,46\n1,0,1,1,15\n0,1,1,1,12\n1,1,1,1,7\n");
    var settings = new Settings("4 chains burn=2000 samples=400 thin=10");

    assertThat(new Estimators(new Cores(1), 1).estimate(table, Method.LCMCR, settings, "").number())
        .hasValueSatisfying(n -> assertThat(n.point()).isBetween(1700.0, 2400.0));
  }

  @Test
  void methods_that_know_one_kind_of_zero_refuse_an_impossible_combination() {
    var design =
        DesignFile.parse(
            "d.yaml", "impossible: [{lists: [a, c], reason: a closed before c opened}]");
    var declared =
        design.declaredOn(table("a,b,c,count\n1,0,0,90\n0,1,0,70\n0,0,1,60\n1,1,0,40\n0,1,1,30\n"));
    var estimators = new Estimators(new Cores(1), 1);

    for (Method method : List.of(Method.DGA_BMA, Method.LCMCR)) {
      assertThat(estimators.estimate(declared, method, Settings.USUAL, "").outcome())
          .isInstanceOf(Outcome.Refused.class);
    }
    assertThat(estimators.estimate(declared, Method.CHAO_LB_LOGLIN, Settings.USUAL, "").number())
        .isPresent();
    // what cannot occur leaves the table: a with b says 90 · 30 / 40, and so on for the lists apart
    assertThat(
            estimators
                .estimate(declared, Method.LOGLIN_FIXED, Settings.USUAL, "main effects")
                .number())
        .hasValueSatisfying(n -> assertThat(n.point()).isBetween(350.0, 600.0));
  }

  @Test
  void only_a_method_that_held_the_truth_writes_95_percent() {
    var estimators = new Estimators(new Cores(1), 1);
    var independence =
        estimators.estimate(table(PALEMBANG), Method.LOGLIN_FIXED, Settings.USUAL, "main effects");
    var named =
        estimators.estimate(table(PALEMBANG), Method.LOGLIN_FIXED, Settings.USUAL, "[12,23]");

    assertThat(interval(independence))
        .contains("nominally 95 percent; in simulations it held the truth in 0 (")
        .doesNotContain(", 95 percent");
    assertThat(independence.facts())
        .anySatisfy(f -> assertThat(f.value()).contains("one positive pair: 0 of 500"));
    assertThat(interval(named)).endsWith("nominally 95 percent, not measured for these settings");
  }

  @Test
  void parts_are_added_by_draws_and_a_part_that_cannot_be_estimated_is_not_nothing()
      throws IOException {
    var all = new StringBuilder("a,b,c,district,count\n");
    for (String district : List.of("north", "south")) {
      all.append(
          PALEMBANG
              .substring(PALEMBANG.indexOf('\n') + 1)
              .replaceAll(",(\\d+)\n", "," + district + ",$1\n"));
    }
    var two = divided(all.toString(), "strata: district");
    var sum = two.totals().getFirst();

    assertThat(two.strata()).extracting(s -> s.name()).containsExactly("north", "south");
    assertThat(sum.method()).isEqualTo(Method.LOGLIN_STEPWISE_BCA);
    assertThat(sum.number())
        .hasValueSatisfying(n -> {
          assertThat(n.point()).isCloseTo(2 * 268.7778, within(0.01));
          // narrower than twice the interval of one part, 123 to 440
          assertThat(n.high() - n.low()).isLessThan(2 * (440 - 123));
        });
    assertThat(two.gaps()).isNotEmpty();

    var three = divided(all + "1,0,1,west,5\n1,1,0,west,3\n0,1,1,west,3\n", "strata: district");
    assertThat(three.strata().get(2).refusal()).isEqualTo("Only 11 people are on its lists.");
    assertThat(three.totals())
        .allSatisfy(t -> {
          assertThat(t.number()).isEmpty();
          assertThat(t.cautions().getFirst().words()).contains("west").contains("not nothing");
        });
  }

  @Test
  void the_uncertainty_of_matches_widens_the_interval() throws IOException {
    var entries = new StringBuilder("id,list\n");
    var sure = new StringBuilder("left,right,probability\n");
    var doubtful = new StringBuilder("left,right,probability\n");
    int person = 0;
    for (int[] cell : new int[][] {{1, 60}, {2, 60}, {4, 60}, {3, 40}, {5, 40}, {6, 40}, {7, 20}}) {
      for (int i = 0; i < cell[1]; i++, person++) {
        String first = "";
        for (int j = 0; j < 3; j++) {
          if ((cell[0] >> j & 1) == 1) {
            String id = "p" + person + "-" + j;
            entries.append(id).append(",list").append(j).append('\n');
            if (!first.isEmpty()) {
              sure.append(first).append(',').append(id).append(",1\n");
              doubtful.append(first).append(',').append(id).append(",0.7\n");
            }
            first = id;
          }
        }
      }
    }
    var certain = linked(entries, sure);
    var loose = linked(entries, doubtful);

    assertThat(loose.low()).isLessThan(loose.point());
    assertThat(loose.high() / loose.low()).isGreaterThan(certain.high() / certain.low());
    // links that are missed make more people
    assertThat(loose.point()).isGreaterThan(certain.point());
  }

  private Outcome.Total linked(StringBuilder entries, StringBuilder pairs) throws IOException {
    var persons = Files.writeString(folder.resolve("persons.csv"), entries);
    var links = Files.writeString(folder.resolve("pairs.csv"), pairs);
    var read = Tables.linked(persons, links, "list", "id", null);
    var rows =
        new Redrawn(
                java.util.Objects.requireNonNull(read.linked()),
                read.design(),
                read.table().hash(),
                1,
                Progress.SILENT)
            .rows();
    return rows.getFirst().number().orElseThrow();
  }

  private static String interval(Estimate estimate) {
    return estimate.number().orElseThrow().interval();
  }

  private Stratification divided(String text, String design) throws IOException {
    var table = Files.writeString(folder.resolve("t.csv"), text);
    var declared = Files.writeString(folder.resolve("d.yaml"), design);
    var read = Tables.read(table, List.of(), declared);
    var methods = List.of(Method.LOGLIN_STEPWISE_BCA, Method.DGA_BMA);
    var estimators = new Estimators(new Cores(2), 1);
    var whole = estimators.estimate(read.table(), Method.DGA_BMA, Settings.USUAL, "");
    return new Stratified(methods, estimators, 1, Progress.SILENT)
        .of(read.strata(), List.of(whole));
  }

  private org.rapporteur.model.estimate.Findings run(String text) {
    return new RunEstimate(new Cores(2), 1, Progress.SILENT)
        .run(new Question("people", "2020", "the valley", "2021"), table(text), List.of());
  }

  private static ListTable table(String text) {
    return org.rapporteur.collect.estimate.ListFile.parse("t.csv", text, List.of()).table();
  }
}
