package org.rapporteur.desk.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Progress;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Question;

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
    var one = new Estimators(1, 5).estimate(table, Method.LOGLIN_BIC_BCA, settings, "");
    var four = new Estimators(4, 5).estimate(table, Method.LOGLIN_BIC_BCA, settings, "");
    var other = new Estimators(4, 6).estimate(table, Method.LOGLIN_BIC_BCA, settings, "");

    assertThat(four).isEqualTo(one);
    assertThat(other.outcome()).isNotEqualTo(one.outcome());
  }

  @Test
  void a_model_without_an_estimate_is_refused_with_words() throws IOException {
    var estimate =
        new Estimators(1, 1)
            .estimate(table(PALEMBANG), Method.LOGLIN_FIXED, Settings.USUAL, "[12,13,23]");

    assertThat(estimate.outcome()).isInstanceOf(Outcome.Refused.class);
    assertThat(estimate.hatched()).isTrue();
    assertThat(estimate.cautions().getFirst().words()).contains("c and d without b");
  }

  @Test
  void a_rank_without_an_estimate_keeps_its_place() throws IOException {
    var estimators = new Estimators(1, 1);
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
    var rows = new Reproduce(folder, 1, Progress.SILENT).run(targets);

    assertThat(rows).extracting(Reproduce.Row::met).containsExactly(true, true, false, true, true);
    assertThat(rows.get(2).why()).isEqualTo("estimate 144.675 instead of 150");
  }

  @Test
  void a_target_without_its_table_is_said() throws IOException {
    var targets = folder.resolve("targets.csv");
    Files.writeString(targets, "dataset,estimator\nabsent,chao-f1f2\n");

    assertThatThrownBy(() -> new Reproduce(folder, 1, Progress.SILENT).run(targets))
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

  private org.rapporteur.model.estimate.Findings run(String text) {
    return new RunEstimate(2, 1, Progress.SILENT)
        .run(new Question("people", "2020", "the valley", "2021"), table(text), List.of());
  }

  private static ListTable table(String text) {
    return org.rapporteur.collect.estimate.ListFile.parse("t.csv", text, List.of()).table();
  }
}
