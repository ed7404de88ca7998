package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which sums can be held against each other.
class MoneyTest {
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"MYR, ringgit", "NGN, naira", "USD, dollar", "USD, dollars", "KRW, won"})
  void a_code_and_the_name_that_one_state_uses_are_one_currency(String code, String name) {
    assertThat(Money.scale(name)).isEqualTo(Money.scale(code));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"KES, UGX", "KES, shilling", "INR, rupee", "COP, CLP", "IQD, dinar"})
  void a_name_that_several_states_use_is_none_of_their_currencies(String one, String other) {
    assertThat(Money.scale(one)).isNotEqualTo(Money.scale(other));
  }

  @Test
  void every_code_of_a_sign_is_one_of_iso_4217() {
    assertThat(Money.signs().values())
        .filteredOn(unit -> unit.matches("[A-Z]+"))
        .allSatisfy(
            code -> assertThat(Currency.getInstance(code).getCurrencyCode()).isEqualTo(code));
  }
}
