package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The point of an abbreviation ends no sentence.
class PlainAnnotatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr|M. Sow est venu. M. Diop a parlé.|2
          fr|Selon le Pr. Sow et Mme. Diop, il est mort.|1
          es|El Sr. Mora llegó. El Gral. Soto no.|2
          es|Lo firma J. R. Mora. Nadie más.|2
          ru|Суд в г. Нур приговорил его. Он отрицает.|2
          ru|Это было в 2024 г. Он отрицает.|2
          ru|Судья А. Б. Петров прочитал приговор.|1
          """)
  void sentences_are_counted_without_those_that_an_abbreviation_seems_to_end(
      String language, String text, int sentences) {
    var annotator = new PlainAnnotator(language, Set.of("pr", "mme", "gral", "г"));
    assertThat(annotator.sentences(text)).hasSize(sentences);
  }
}
