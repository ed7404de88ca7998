package org.rapporteur.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void as_many_begin_before_a_place_as_counting_finds() {
    var random = new Random(11);
    for (int round = 0; round < 500; round++) {
      List<Integer> starts = random.ints(random.nextInt(12), 0, 20).sorted().boxed().toList();
      int at = random.nextInt(22);
      assertThat(InOrder.before(starts, s -> s, at))
          .isEqualTo((int) starts.stream().filter(s -> s < at).count());
    }
  }
}
