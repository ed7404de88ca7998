package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

class NameSignsTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  private static NamedReferent place(String form) {
    return new NamedReferent(
        new ReferentId(EvidenceId.of(form.getBytes(StandardCharsets.UTF_8)), 0),
        new Referent(0, EntityType.PLACE, form, null, List.of(), Map.of()),
        Set.of(),
        Set.of(),
        Set.of(),
        "",
        false,
        form,
        false);
  }

  private static double agreement(String one, String other) {
    var left = place(one);
    var right = place(other);
    var signs = new EnumMap<Sign, Double>(Sign.class);
    new NameSigns(
            MATCHER,
            new Variants(List.of(left, right)),
            new Translations(List.of(), MATCHER, new SentenceFacts(), (a, b) -> false))
        .read(signs, Read.of(left, MATCHER), Read.of(right, MATCHER));
    return signs.get(Sign.AGREE);
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({"San Lorenzo, 산로렌소", "Puerto Madero, 푸에르토마데로"})
  void korean_writes_a_foreign_name_of_two_words_in_one(String latin, String korean) {
    assertThat(agreement(latin, korean)).isGreaterThan(0.75);
  }

  @ParameterizedTest(name = "{0} is not written {1}")
  @CsvSource({"San Felipe, 산로렌소", "Porto Alegre, 푸에르토마데로"})
  void another_name_of_two_words_agrees_less(String latin, String korean) {
    assertThat(agreement(latin, korean)).isLessThan(0.75);
  }
}
