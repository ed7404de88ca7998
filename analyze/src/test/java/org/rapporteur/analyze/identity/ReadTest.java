package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

class ReadTest {
  private static Read place(String form) {
    var evidence = EvidenceId.of(form.getBytes(StandardCharsets.UTF_8));
    return Read.of(
        new NamedReferent(
            new ReferentId(evidence, 0),
            new Referent(0, EntityType.PLACE, form, null, List.of(), Map.of()),
            Set.of(),
            Set.of(),
            Set.of(),
            "ko",
            false,
            form,
            false),
        NameMatcher.standard());
  }

  @Test
  void a_foreign_name_in_korean_is_read_with_and_without_the_vowel_that_korean_puts_in() {
    assertThat(place("에스메랄다스시").parts()).containsExactly("eseumelaldaseu");
    assertThat(place("에스메랄다스시").loans()).containsExactly("esmelaldas");
    assertThat(place("Esmeraldas").loans()).isEqualTo(place("Esmeraldas").parts());
  }

  @ParameterizedTest(name = "{0} is {1}, a {2}")
  @CsvSource({
    "김해시, gimhae, city",
    "재령강, jaelyeong, river",
    "Hallim-myeon, hallim, ''",
    "Gimhae, gimhae, ''"
  })
  void a_place_is_held_against_others_without_the_word_for_what_it_is(
      String form, String part, String kind) {
    assertThat(place(form).parts()).containsExactly(part);
    assertThat(place(form).kind()).isEqualTo(kind);
  }
}
