package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ChancesTest {
  @Test
  void what_two_vectors_share_is_the_sum_over_all_places() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    for (int round = 0; round < 500; round++) {
      int size = random.nextInt(1, 200);
      double[] left = sparse(random, size);
      double[] right = sparse(random, size);
      double[] prior = random.doubles(size).toArray();
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += left[i] * right[i] * prior[i];
      }
      assertThat(Chances.of(left).shared(Chances.of(right), prior)).isEqualTo(sum);
    }
  }

  @Test
  void a_chance_is_found_at_its_place_and_nowhere_else() {
    double[] dense = new double[130];
    dense[0] = .1;
    dense[63] = .2;
    dense[64] = .3;
    dense[129] = .4;
    var chances = Chances.of(dense);
    for (int i = 0; i < dense.length; i++) {
      assertThat(chances.at(i)).isEqualTo(dense[i]);
    }
    assertThat(chances.at(-1)).as("an unknown syllable").isZero();
    assertThat(chances.at(500)).isZero();
  }

  private static double[] sparse(RandomGenerator random, int size) {
    double[] dense = new double[size];
    for (int i = 0; i < size; i++) {
      dense[i] = random.nextInt(4) == 0 ? random.nextDouble() : 0;
    }
    return dense;
  }
}
