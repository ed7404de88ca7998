package org.rapporteur.inspection.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One case computed in several ways gives one result.
class ManyWaysTest {
  private static final int SEED = 11;
  @TempDir Path temporary;

  @Test
  void threads_and_order_of_files_change_no_claim_and_no_line_of_the_record() {
    var files = Samples.files(Samples.plenary());
    var plain = new Bench(temporary.resolve("plain"));
    plain.run(files, 1);
    var twofold = new Bench(temporary.resolve("twofold"));
    twofold.run(files, 2);
    var shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, new Random(SEED));
    var disordered = new Bench(temporary.resolve("disordered"));
    disordered.at(desk -> shuffled.stream().map(file -> desk.collect(List.of(file))).toList());
    disordered.run(shuffled, 2);

    assertThat(plain.claimIds())
        .isNotEmpty()
        .isEqualTo(twofold.claimIds())
        .isEqualTo(disordered.claimIds());
    assertThat(twofold.record()).isEqualTo(plain.record());
    assertThat(disordered.record()).isEqualTo(plain.record());
  }
}
