package org.rapporteur.desk.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.collect.estimate.ListFile;
import org.rapporteur.desk.Cores;
import org.rapporteur.desk.Progress;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;

/// A sampler that does not know where to go must not give a number.
class ChainsTest {
  /// The killings of Kosovo, a hundred of each. So many people hold a chain where it began: several
  /// mixtures of classes explain them, and the way from one to the other is long.
  private static final String LARGE =
      "EXH,ABA,OSCE,HRW,count\n1,0,0,0,113100\n0,1,0,0,84500\n0,0,1,0,93600\n0,0,0,1,30600\n"
          + "1,1,0,0,17700\n1,0,1,0,22800\n1,0,0,1,10600\n0,1,1,0,21700\n0,1,0,1,3100\n"
          + "0,0,1,1,12300\n1,1,1,0,18100\n1,1,0,1,1800\n1,0,1,1,4200\n0,1,1,1,3200\n"
          + "1,1,1,1,2700\n";

  private static final String CHAINS = "8 chains burn=300 samples=120 thin=3";

  @TempDir Path folder;

  @Test
  void chains_that_stay_where_they_began_give_their_medians_and_no_number() {
    var estimate =
        new Estimators(new Cores(2), 1).estimate(table(), Method.LCMCR, new Settings(CHAINS), "");

    assertThat(estimate.has(Caution.Kind.CHAINS_DISAGREE)).isTrue();
    assertThat(estimate.hatched()).isTrue();
    assertThat(estimate.outcome()).isInstanceOf(Outcome.Refused.class);
    assertThat(estimate.cautions().getFirst().words())
        .contains("R-hat", "their medians are")
        .matches("(?s).*medians are (\\d+, ){7}\\d+\\.");
  }

  @Test
  void a_target_that_asks_for_disagreement_is_met_by_it_alone() throws IOException {
    Files.writeString(folder.resolve("large.csv"), LARGE);
    var targets =
        Files.writeString(
            folder.resolve("targets.csv"),
            "id,dataset,estimator,settings,estimate,lo95,hi95,model,point_rtol,ci_rtol,note\n"
                + "A,large,lcmcr,"
                + CHAINS
                + ",,,,,,,CHAINS DISAGREE\n"
                + "B,large,lcmcr,"
                + CHAINS
                + ",950000,,,,0.05,,\n");

    var rows = new Reproduce(folder, new Cores(2), Progress.SILENT).run(targets);
    assertThat(rows).extracting(Reproduce.Row::met).containsExactly(true, false);
    assertThat(rows.getLast().why()).startsWith("refused: The chains do not agree");
  }

  private static ListTable table() {
    return ListFile.parse("large.csv", LARGE, java.util.List.of()).table();
  }
}
