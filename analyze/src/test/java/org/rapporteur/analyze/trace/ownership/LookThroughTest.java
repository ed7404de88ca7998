package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.trace.NodeId;

class LookThroughTest {
  private static final Offset<Double> NEAR = within(1e-6);

  private static Optional<LookThrough.Share> share(Facts facts, String subject) {
    return new LookThrough(
            facts.facts(), new NodeId(subject), Question.on(null), Regimes.named("ofac"))
        .of(new NodeId(subject));
  }

  @Test
  void a_holding_is_multiplied_through_those_below_it() {
    var facts =
        new Facts()
            .listed("Bureau")
            .holds("Bureau", "49", "Holding")
            .holds("Holding", "80", "Mill")
            .holds("Bureau", "20", "Mill");
    var share = share(facts, "Mill").orElseThrow();
    assertThat(share.lower()).isCloseTo(59.2, NEAR);
    assertThat(share.upper()).isCloseTo(59.2, NEAR);
    assertThat(facts.verdict("ofac", "Mill", null).counted().print()).isEqualTo("20");
  }

  @Test
  void a_ring_of_companies_is_a_system_of_equations_with_one_solution() {
    // x = 0.3 + 0.5 y, y = 0.6 x: x = 0.3 / 0.7
    var facts =
        new Facts()
            .listed("Bureau")
            .holds("Bureau", "30", "X")
            .holds("Y", "50", "X")
            .holds("X", "60", "Y");
    assertThat(share(facts, "X").orElseThrow().lower()).isCloseTo(100 * 0.3 / 0.7, NEAR);
    assertThat(share(facts, "Y").orElseThrow().lower()).isCloseTo(60 * 0.3 / 0.7, NEAR);
  }

  @Test
  void companies_that_own_each_other_entirely_belong_to_no_listed_party() {
    var facts = new Facts().listed("Bureau").holds("X", "100", "Y").holds("Y", "100", "X");
    assertThat(share(facts, "X").orElseThrow().lower()).isZero();
  }

  @Test
  void unknown_shares_give_an_interval() {
    var facts =
        new Facts()
            .listed("Bureau")
            .holds(
                "Bureau",
                Facts.between("(25, 50]"),
                "Holding",
                org.rapporteur.model.trace.EdgeKind.SHARES)
            .holds("Holding", "40", "Mill");
    var share = share(facts, "Mill").orElseThrow();
    assertThat(share.lower()).isCloseTo(10, NEAR);
    assertThat(share.upper()).isCloseTo(20, NEAR);
  }

  @Test
  void a_listed_party_belongs_to_itself_and_a_stranger_to_nobody_listed() {
    var facts = new Facts().listed("Bureau").holds("Somebody", "100", "Mill");
    assertThat(share(facts, "Mill").orElseThrow().upper()).isZero();
    assertThat(share(facts, "Unheard of").orElseThrow().upper()).isZero();
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void it_is_what_a_walk_up_a_tree_of_owners_ends_at(int seed) {
    var random = new Random(seed);
    var facts = new Facts().listed("c0");
    double[] owned = new double[8];
    owned[0] = 1;
    for (int asset = 1; asset < 8; asset++) {
      int left = 100;
      for (int owner = 0; owner < asset; owner++) {
        int part = random.nextInt(left / 2 + 1);
        left -= part;
        if (part > 0) {
          facts.holds("c" + owner, String.valueOf(part), "c" + asset);
          owned[asset] += part / 100.0 * owned[owner];
        }
      }
    }
    assertThat(share(facts, "c7").orElseThrow().lower()).isCloseTo(100 * owned[7], within(1e-5));
  }
}
