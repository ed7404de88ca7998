package org.rapporteur.analyze.trace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;

class ExposureTest {
  private static BigDecimal kg(long n) {
    return BigDecimal.valueOf(n);
  }

  @Test
  void mass_balance_bounds_what_a_shipment_can_hold() {
    var half = Bounds.mixed(kg(100), Bounds.exactly(kg(60)), kg(50));
    assertThat(half.lower()).isEqualByComparingTo("10");
    assertThat(half.upper()).isEqualByComparingTo("50");
    assertThat(half.proportional()).isEqualByComparingTo("30");
  }

  @Test
  void a_missing_quantity_opens_its_side() {
    var unknownTotal = Bounds.mixed(null, Bounds.exactly(kg(60)), kg(50));
    assertThat(unknownTotal.lower()).isZero();
    assertThat(unknownTotal.upper()).isEqualByComparingTo("50");
    assertThat(unknownTotal.proportional()).isNull();
    assertThat(Bounds.mixed(kg(100), Bounds.UNKNOWN, null).upper()).isNull();
  }

  @Test
  void the_truth_lies_between_the_bounds_however_goods_are_mixed() {
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      int exposed = random.nextInt(100);
      int clean = random.nextInt(100);
      int shipped = random.nextInt(exposed + clean + 1);
      int in =
          Math.max(0, shipped - clean)
              + random.nextInt(Math.min(exposed, shipped) - Math.max(0, shipped - clean) + 1);
      var bounds = Bounds.mixed(kg(exposed + clean), Bounds.exactly(kg(exposed)), kg(shipped));
      assertThat(bounds.lower()).isLessThanOrEqualTo(kg(in));
      assertThat(bounds.upper()).isGreaterThanOrEqualTo(kg(in));
    }
  }

  @Test
  void what_left_before_the_act_holds_nothing_of_it_though_a_supply_is_undated() {
    var facts =
        new Facts()
            .edge("act", EdgeKind.COMMITTED_AT, "hall", "2022-03", "2022-09")
            .edge("hall", EdgeKind.SUPPLIES, "cannery", null, null)
            .edge("cannery", EdgeKind.SUPPLIES, "early", "2021-05-21", "2021-05-21")
            .edge("cannery", EdgeKind.SUPPLIES, "late", "2022-11-29", "2022-11-29");
    assertThat(new Exposure(facts.build(), 540).of(new NodeId("act")))
        .extracting(d -> d.receiver().value())
        .containsExactly("cannery", "late");
  }

  private static Facts trade() {
    return new Facts()
        .edge("act", EdgeKind.COMMITTED_AT, "hall", "2023-06-01", "2023-12-31")
        .edge("hall", EdgeKind.SUPPLIES, "cannery", "2024-01-10", "2024-01-10")
        .of("frozen squid", "60")
        .edge("other", EdgeKind.SUPPLIES, "cannery", "2024-01-12", "2024-01-12")
        .of("frozen squid", "40")
        .edge("cannery", EdgeKind.SUPPLIES, "importer", "2024-02-01", "2024-02-01")
        .of("frozen squid", "50");
  }

  @Test
  void what_is_passed_on_holds_an_interval_of_it() {
    var deliveries = new Exposure(trade().build(), 540).of(new NodeId("act"));
    assertThat(deliveries)
        .extracting(d -> d.stage() + " " + d.receiver())
        .containsExactly("1 cannery", "2 importer");
    assertThat(deliveries.getFirst().exposed().lower()).isEqualByComparingTo("60");
    var last = deliveries.getLast().exposed();
    assertThat(last.lower()).isEqualByComparingTo("10");
    assertThat(last.upper()).isEqualByComparingTo("50");
    assertThat(last.proportional()).isEqualByComparingTo("30");
  }

  @Test
  void goods_of_another_kind_are_only_reached() {
    var facts =
        trade()
            .edge("cannery", EdgeKind.SUPPLIES, "shop", "2024-03-01", "2024-03-01")
            .of("empty tins", "9");
    var tins = new Exposure(facts.build(), 540).of(new NodeId("act")).getLast();
    assertThat(tins.exposed().lower()).isZero();
    assertThat(tins.why()).contains("not shown");
  }

  @Test
  void what_the_owner_ships_may_be_from_the_site_or_not() {
    var facts =
        new Facts()
            .edge("act", EdgeKind.COMMITTED_AT, "hall", "2023-06-01", "2023-12-31")
            .edge("reefers", EdgeKind.SHARES, "hall")
            .edge("reefers", EdgeKind.SUPPLIES, "importer", "2024-01-10", "2024-01-10")
            .of("squid", "70")
            .edge("reefers", EdgeKind.SUPPLIES, "importer", "2021-01-10", "2021-01-10")
            .of("squid", "30");
    var deliveries = new Exposure(facts.build(), 540).of(new NodeId("act"));
    assertThat(deliveries).hasSize(1);
    assertThat(deliveries.getFirst().exposed().lower()).isZero();
    assertThat(deliveries.getFirst().exposed().upper()).isEqualByComparingTo("70");
  }

  @Test
  void a_recipe_turns_input_into_output() {
    var facts =
        new Facts()
            .edge("hall", EdgeKind.SUPPLIES, "plant", "2024-01-10", "2024-01-10")
            .of("frozen squid", "120")
            .edge("plant", EdgeKind.PRODUCES, "tin")
            .of("canned squid", "100")
            .edge("raw", EdgeKind.PRODUCES, "tin")
            .of("frozen squid", "120")
            .edge("plant", EdgeKind.SUPPLIES, "importer", "2024-02-01", "2024-02-01")
            .of("canned squid", "50");
    var last = new Exposure(facts.build(), 540).of(new NodeId("hall")).getLast();
    assertThat(last.receiver()).isEqualTo(new NodeId("importer"));
    assertThat(last.exposed().lower()).isEqualByComparingTo("50");
    assertThat(last.exposed().upper()).isEqualByComparingTo("50");
  }
}
