package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedReferentTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "'TOLANI, Januário Kolo', Januário Kolo TOLANI",
    "'Vega-Ong, Rico', Rico Vega-Ong",
    "'DE LA CRUZ, Ana', Ana DE LA CRUZ"
  })
  void a_list_prints_the_surname_first(String listed, String name) {
    assertThat(NamedReferent.inOrder(listed)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Harry S. Tolani", "Sultanov A.", "Kim Min-ji", "J. K. Tolani", "'Tolani, jun.'"})
  void other_names_stay_as_they_are(String name) {
    assertThat(NamedReferent.inOrder(name)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "yatenga province, yatenga",
    "김해시, 김해",
    "autonomous republic of crimea, crimea",
    "city of dar kubra, dar kubra"
  })
  void a_place_is_known_without_the_word_for_what_it_is(String name, String bare) {
    assertThat(NamedReferent.withoutKind(NamedReferent.folded(name)))
        .isEqualTo(NamedReferent.folded(bare));
  }
}
