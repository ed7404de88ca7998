package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.estimate.Light;

/// What a table shows about itself.
class DiagnosticsTest {
  @Test
  void two_lists_are_looked_at_among_the_people_of_a_third() {
    // of the 40 on c: 12 on a and b too, 8 on a, 10 on b, 10 on neither: 12 · 10 / (8 · 10)
    var table =
        Known.table(List.of("a", "b", "c"), "100 30 010 30 110 9 101 8 011 10 111 12 001 10");

    assertThat(new Diagnostics(table).pairs().rows().getFirst())
        .containsSequence("a and b", "21")
        .endsWith("c 1.50");
  }

  @Test
  void three_lists_of_the_same_people_are_one_list_and_allow_no_estimate() {
    var lights = new Diagnostics(Known.table(List.of("a", "b", "c"), "111 500")).lights(false);

    assertThat(lights)
        .filteredOn(light -> light.what().equals("No list is a copy"))
        .singleElement()
        .satisfies(light -> {
          assertThat(light.colour()).isEqualTo(Light.Colour.RED);
          assertThat(light.words()).startsWith("Only 1 list differs");
        });
  }

  @Test
  void a_list_that_was_left_out_before_is_told_with_its_people() {
    var given =
        Known.table(
            List.of("a", "b", "c", "d"),
            "1000 30 0100 30 1100 9 1010 8 0110 10 1110 12 0010 10 0001 77");
    var used = Preparation.of(given).table();

    assertThat(new Diagnostics(used).dropped(given).rows())
        .contains(
            List.of(
                "! d was left out before: it shares nobody with the others",
                "77 on it alone",
                "none with it"));
  }

  @Test
  void a_list_that_depends_on_another_fails_the_test_of_what_it_knows() {
    // b is made from a: nearly all of a is on b, so the others think that a is small
    var table =
        Known.table(List.of("a", "b", "c"), "100 300 010 20 001 100 110 200 101 10 011 10 111 70");

    var rows = new Diagnostics(table).consistency().rows();
    assertThat(rows).anySatisfy(row -> assertThat(row.getFirst()).startsWith("! "));
  }

  @Test
  void the_total_of_two_lists_follows_the_odds_ratio() {
    // 100 and 60 with 20 on both: 140 known, and φ · 80 · 40 / 20 unknown
    var curve = TwoLists.of(100, 60, 20).ifDependent(140).points();

    assertThat(curve.getFirst().total()).isCloseTo(140 + 160 / 5.0, within(1e-9));
    assertThat(curve.get(8).label()).isEqualTo("1.00");
    assertThat(curve.get(8).total()).isCloseTo(300, within(1e-9));
    assertThat(curve.getLast().total()).isCloseTo(140 + 160 * 5.0, within(1e-9));
  }
}
