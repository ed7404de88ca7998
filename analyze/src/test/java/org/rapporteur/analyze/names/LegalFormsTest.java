package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "norvik shipping ltd, norvik shipping",
    "norvik shipping a s, norvik shipping",
    "norvik shipping co ltd, norvik shipping",
    "ооо норвик, ооо норвик",
    "norvik vitamin c, norvik vitamin c",
    "gmbh, gmbh",
    "norvik shipping, norvik shipping"
  })
  void a_firm_is_called_the_same_without_its_legal_form(String name, String bare) {
    assertThat(LegalForms.without(name)).isEqualTo(bare);
  }
}
