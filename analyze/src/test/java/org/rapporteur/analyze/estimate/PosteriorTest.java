package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapporteur.analyze.estimate.Known.KOREA;
import static org.rapporteur.analyze.estimate.Known.KOSOVO;
import static org.rapporteur.analyze.estimate.Known.stream;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.estimate.Bootstrap.Scheme;
import org.rapporteur.analyze.numerics.Quantiles;

/// The methods that average or resample, against what other programs print.
class PosteriorTest {
  @Test
  void decomposable_graphs_give_what_dga_prints() {
    var usual = new GraphAverage(Cells.of(KOSOVO), 1.0 / 16).upTo(30);

    assertThat(usual.median()).isEqualTo(12592);
    assertThat(usual.low()).isEqualTo(9826);
    assertThat(usual.high()).isEqualTo(16546);
    assertThat(usual.topGraph()).isEqualTo("[123,134]");
    assertThat(usual.topShare()).isCloseTo(0.985513, within(1e-5));
  }

  @Test
  void one_imagined_person_in_every_cell_makes_the_unknown_vanish() {
    var strong = new GraphAverage(Cells.of(KOSOVO), 1).upTo(30);

    assertThat(strong.median()).isEqualTo(4612);
    assertThat(strong.topGraph()).isEqualTo("[1234]");
  }

  @Test
  void decomposable_graphs_are_as_many_as_they_should_be() {
    assertThat(ChordalGraph.all(3)).hasSize(8);
    assertThat(ChordalGraph.all(4)).hasSize(61);
    assertThat(ChordalGraph.all(5)).hasSize(822);
    assertThat(ChordalGraph.all(6)).hasSize(18154);
  }

  @Test
  void latent_classes_agree_with_lcmcr_on_palembang() {
    var settings = new LatentClasses.Settings(10, 2000, 1000, 10, 4, 0.25, 0.25, 1, 1, 20);
    var draws = new ArrayList<Double>();
    for (int chain = 0; chain < 4; chain++) {
      var run = LatentClasses.begin(Cells.of(KOREA), settings, chain, stream(chain)).advance(1000);
      for (double total : run.totals()) {
        draws.add(total);
      }
    }
    double median = Quantiles.median(draws.stream().mapToDouble(d -> d).toArray());

    assertThat(median).isCloseTo(137, within(5.0));
  }

  @Test
  void thresholding_keeps_the_published_pairs() {
    var result = BayesThreshold.run(Cells.of(KOSOVO), BayesThreshold.Settings.USUAL, stream(1));

    assertThat(result.interactions()).containsExactly(0b0011, 0b0101, 0b0110, 0b1001, 0b1100);
    assertThat(Quantiles.of(result.totals(), 0.5)).isCloseTo(13971, within(140.0));
  }

  @Test
  void a_block_depends_on_its_stream_alone() {
    var cells = Cells.of(KOREA);
    var models = ModelSpace.all(3, 2, List.of());
    double[] once =
        Bootstrap.block(cells, new BestByBic(models, cells), Scheme.PEOPLE, 50, stream(3));
    var used = new BestByBic(models, cells);
    Bootstrap.block(cells, used, Scheme.PEOPLE, 50, stream(99));
    double[] again = Bootstrap.block(cells, used, Scheme.PEOPLE, 50, stream(3));

    assertThat(again).isEqualTo(once);
  }

  @Test
  void the_share_of_replicates_below_shifts_both_ends() {
    double[] replicates = new double[1000];
    for (int i = 0; i < replicates.length; i++) {
      replicates[i] = i;
    }
    var centred = Bca.of(replicates, 499.5, 0);
    var high = Bca.of(replicates, 700, 0);

    assertThat(centred.low95()).isCloseTo(25, within(1.0));
    assertThat(centred.high95()).isCloseTo(975, within(1.0));
    assertThat(high.low95()).isGreaterThan(centred.low95());
    assertThat(Bca.of(replicates, 5000, 0).low95()).isNaN();
  }

  @Test
  void chains_in_different_places_do_not_agree() {
    var samples = new org.rapporteur.analyze.numerics.Samples(stream(5));
    double[] here = java.util.stream.DoubleStream.generate(samples::normal).limit(1000).toArray();
    double[] too = java.util.stream.DoubleStream.generate(samples::normal).limit(1000).toArray();
    double[] there =
        java.util.stream.DoubleStream.generate(() -> 3 + samples.normal()).limit(1000).toArray();

    assertThat(Convergence.of(List.of(here, too)).agrees()).isTrue();
    assertThat(Convergence.of(List.of(here, there)).agrees()).isFalse();
  }

  @Test
  void two_lists_give_chapmans_number_and_no_overlap_gives_none() {
    var two = TwoLists.of(200, 150, 30);

    assertThat(two.petersen()).isCloseTo(1000, within(1e-9));
    assertThat(two.chapman()).isCloseTo(201.0 * 151 / 31 - 1, within(1e-9));
    assertThat(TwoLists.of(20, 15, 0).petersen()).isNaN();
  }
}
