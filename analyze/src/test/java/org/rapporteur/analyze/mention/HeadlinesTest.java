package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names in headlines whose words all begin with a capital.
class HeadlinesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Treasury Sanctions Network Shipping Coal for North Korea       | Treasury, North Korea
          Commerce Adds Nine Companies to Entity List                    | Commerce, Entity List
          Karelian Rights Centre Condemns Ruling of District Court       | Karelian Rights Centre
          Security Council Sanctions Committee Adds Three Commanders     | Security Council Sanctions Committee
          Court Jails Ahmed Musa for Nine Years                          | Ahmed Musa
          EU Sanctions on Prison Officials Extended                      | EU
          """)
  void the_verb_of_a_headline_ends_the_name_before_it(String headline, String names) {
    assertThat(printed(headline)).isEqualTo(names);
  }

  @Test
  void in_a_sentence_a_word_with_a_capital_is_a_part_of_the_name() {
    assertThat(printed("The ruling was welcomed by the Karelian Land Claims Tribunal on Monday."))
        .isEqualTo("Karelian Land Claims Tribunal");
  }

  private static String printed(String text) {
    return tell(text).referents().stream()
        .flatMap(r -> r.mentions().stream())
        .map(m -> m.text())
        .collect(Collectors.joining(", "));
  }
}
