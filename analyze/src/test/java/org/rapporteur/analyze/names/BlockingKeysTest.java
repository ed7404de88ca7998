package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockingKeysTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "김대중, Kim Dae-jung",
    "노무현, Roh Moo-hyun",
    "Lee Young-hee, 리영희",
    "Mahmoud Abbas, محمود عباس",
    "Михаил Горбачёв, Mikhail Gorbachev",
    "毛泽东, Mao Tse-tung",
    "黒澤明, Akira Kurosawa",
    "Angela Merkel, 앙겔라 메르켈",
    "Kofi Annan, 'ANNAN, Kofi'",
    "Bachelet, Michelle Bachelet",
    "World Health Organization, WHO",
    "Myanma Oil and Gas Enterprise, MOGE",
  })
  void names_that_may_match_share_a_key(String left, String right) {
    assertThat(MATCHER.blockingKeys(left)).containsAnyElementsOf(MATCHER.blockingKeys(right));
  }

  @Test
  void names_that_cannot_match_need_not_meet() {
    assertThat(MATCHER.blockingKeys("Kofi Annan"))
        .doesNotContainAnyElementsOf(MATCHER.blockingKeys("Gro Brundtland"));
  }

  @Test
  void a_name_that_was_read_before_keeps_its_keys() {
    assertThat(MATCHER.blockingKeys(MATCHER.prepare("Myanma Oil and Gas Enterprise")))
        .isEqualTo(MATCHER.blockingKeys("Myanma Oil and Gas Enterprise"))
        .isNotEmpty();
  }

  /// What sounds or looks alike falls into one class, a doubled letter and a hissing sound of
  /// several letters count once, and four classes tell enough.
  @ParameterizedTest
  @CsvSource({
    "ryabov, PP",
    "lyubov, PP",
    "ry, A",
    "rolland, RRNT",
    "annan, NN",
    "szczecin, KKKN",
    "tschaikowski, KKKK",
    "schmidt, KNTT",
    "tchad, KT",
    "mitsotakis, NKTK",
    "djibril, KPRR",
    "o'hara, R",
    "aaa, A",
    "bbb, PP",
    "كوفي, KP",
  })
  void letters_fall_into_classes(String letters, String classes) {
    assertThat(BlockingKeys.classes(letters)).isEqualTo(classes);
  }

  @Test
  void any_text_has_keys_or_none() {
    assertThat(MATCHER.blockingKeys("")).isEmpty();
    assertThat(MATCHER.blockingKeys("12 -- \uD800")).isEmpty();
  }
}
