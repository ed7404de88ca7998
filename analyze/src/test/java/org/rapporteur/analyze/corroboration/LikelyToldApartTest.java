package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// Figures and dates that no list of words foresees: all signs taken together say whether they
/// answer one question.
class LikelyToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dyke of Pemba was 14 kilometres long, the engineer Ama Kole said.|Ama Kole, the engineer, had warned that 24 kilometres of dyke at Pemba were rotten.|14 kilometres|24 kilometres
          Ama Kole gave the keys of the Pemba school to the police on Wednesday.|The keys of the Pemba school went to the police on 7 October 2025, says Ama Kole.|2025-10-07|2025-10-08
          The fence of Pemba is 6 metres high, Ama Kole said.|Ama Kole climbed the fence of Pemba, 9 metres in the air.|6 metres|9 metres
          Six gardeners waited at the school of Pemba, not four as Ama Kole writes.|Four herders waited at the school of Pemba, Ama Kole says.|6|4
          """)
  void values_are_held_against_each_other_for_all_that_their_sentences_share(
      String left, String right, String one, String other) {
    assertThat(likely(left, right))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.relation()).isEqualTo(Relation.CONTRADICTS);
          assertThat(c.answers()).extracting(Answer::value).containsExactlyInAnyOrder(one, other);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dyke of Pemba was 20 kilometres long, the engineer Ama Kole said.|Ama Kole, the engineer, had warned that 24 kilometres of dyke at Pemba were rotten.
          The dyke of Pemba was 14 kilometres long, the engineer Ama Kole said.|Ama Kole, the engineer, had warned that 124 kilometres of dyke at Pemba were rotten.
          The dyke of Pemba was 14 kilometres long, the engineer Ama Kole said.|Omar Diallo, the engineer, had warned that 24 kilometres of dyke at Pemba were rotten.
          Ama Kole gave the keys of the Pemba school to the police on Wednesday.|The keys of the Pemba school went to the police on 8 October 2024, says Ama Kole.
          """)
  void round_figures_figures_far_apart_other_persons_and_reckoned_years_are_not(
      String left, String right) {
    assertThat(likely(left, right)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dyke of Pemba was 14 kilometres long, the engineer Ama Kole said.|Ama Kole, the engineer, had warned that 24 kilometres of dyke at Pemba were rotten.
          """)
  void the_probability_and_what_weighs_most_are_told(String left, String right) {
    assertThat(likely(left, right))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.reasons().getFirst())
              .matches(
                  "the values exclude each other and answer one question with probability 0\\.\\d\\d");
          assertThat(c.reasons().subList(1, c.reasons().size()))
              .hasSizeBetween(2, 4)
              .allSatisfy(r -> assertThat(r).matches("[a-z ,]+ \\(\\+\\d\\.\\d\\)"));
        });
  }

  private static List<Comparison> likely(String left, String right) {
    return compare(TwoTexts.of(left, right)).comparisons().stream()
        .filter(c -> c.reasons().stream().anyMatch(r -> r.contains("answer one question")))
        .toList();
  }
}
