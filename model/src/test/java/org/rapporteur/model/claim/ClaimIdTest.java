package org.rapporteur.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimIdTest {
  private static final int SEED = 20251128;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C-000000000000000000000000",
        "C-ffffffffffffffffffffffff",
        "C-03499371b7eeecb819a5ccd0",
        "C-80000000000000007fffffff"
      })
  void an_id_is_printed_as_it_was_read(String printed) {
    var id = new ClaimId(printed);
    assertThat(id.value()).isEqualTo(printed);
    assertThat(id).hasToString(printed).isEqualTo(new ClaimId(printed));
    assertThat(id).hasSameHashCodeAs(new ClaimId(printed));
  }

  @Test
  void ids_are_in_the_order_of_their_digits() {
    var random = new Random(SEED);
    var ids = new ArrayList<ClaimId>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(new ClaimId("C-%016x%08x".formatted(random.nextLong(), random.nextInt())));
    }
    assertThat(ids.stream().sorted())
        .containsExactlyElementsOf(
            ids.stream().sorted(Comparator.comparing(ClaimId::value)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C-",
        "C-0349",
        "c-03499371b7eeecb819a5ccd0",
        "C-03499371B7EEECB819A5CCD0",
        "E-03499371b7eeecb819a5ccd0",
        "C-03499371b7eeecb819a5ccd00"
      })
  void what_is_no_id_is_refused(String printed) {
    assertThatThrownBy(() -> new ClaimId(printed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a claim id is C- and 24 hex digits");
  }

  @Test
  void two_that_differ_in_any_digit_are_two() {
    assertThat(new ClaimId("C-03499371b7eeecb819a5ccd0"))
        .isNotEqualTo(new ClaimId("C-03499371b7eeecb819a5ccd1"))
        .isNotEqualTo(new ClaimId("C-13499371b7eeecb819a5ccd0"));
  }
}
