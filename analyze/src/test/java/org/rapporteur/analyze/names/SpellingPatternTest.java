package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The pattern must say what a regular expression of the same letters says.
class SpellingPatternTest {
  private static final String VOWELS = "aeiouy";

  @Test
  void sergei_may_be_spelled_as_the_presses_of_the_world_spell_him() {
    var sergei =
        new SpellingPattern.Builder()
            .letter("s|ss", 1, 2, "")
            .letter("e|ye", 1, 2, "")
            .letter("r", 1, 2, "")
            .letter("g|gu|h", 1, 2, "")
            .letter("e|ye", 1, 2, "")
            .letter("y|i|j|", 1, 2, "")
            .build();
    assertThat(sergei.allows("sergei")).isTrue();
    assertThat(sergei.allows("sergueyi")).isTrue();
    assertThat(sergei.allows("serge")).isTrue();
    assertThat(sergei.allows("sergeiev")).isFalse();
    assertThat(sergei.allows("sargei")).isFalse();
    assertThat(sergei.allows("")).isFalse();
  }

  @Test
  void vowels_are_free_between_the_consonants_of_an_arabic_name() {
    SpellingPattern mahmoud = ArabicScript.latin("محمود");
    assertThat(mahmoud.allows("mahmoud")).isTrue();
    assertThat(mahmoud.allows("mehmud")).isTrue();
    assertThat(mahmoud.allows("mahmoudi")).isTrue();
    assertThat(mahmoud.allows("muhammad")).isTrue();
    assertThat(mahmoud.allows("mahmout")).isFalse();
    assertThat(ArabicScript.latinOfAbd("رحمن").allows("abdurrahman")).isTrue();
    assertThat(ArabicScript.latinOfAbd("رحمن").allows("rahman")).isFalse();
  }

  @Test
  void a_word_longer_than_any_name_is_no_spelling() {
    var all = new SpellingPattern.Builder().free("a").build();
    assertThat(all.allows("a".repeat(63))).isTrue();
    assertThat(all.allows("a".repeat(64))).isFalse();
  }

  @Test
  void random_patterns_allow_what_the_regular_expression_matches() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    int allowed = 0;
    for (int round = 0; round < 3000; round++) {
      var pattern = new SpellingPattern.Builder();
      var expression = new StringBuilder();
      for (int letters = random.nextInt(1, 5); letters > 0; letters--) {
        String spellings = letters(random, 2) + "|" + letters(random, 3);
        int least = random.nextInt(2);
        String free = random.nextInt(3) == 0 ? VOWELS : "";
        pattern.letter(spellings, least, 2, free);
        expression.append("(?:").append(spellings).append("){").append(least).append(",2}");
        expression.append(free.isEmpty() ? "" : "[" + free + "]*");
      }
      SpellingPattern built = pattern.build();
      var oracle = Pattern.compile(expression.toString());
      for (int words = 0; words < 20; words++) {
        String word = letters(random, 7);
        boolean matches = oracle.matcher(word).matches();
        assertThat(built.allows(word)).as("%s on %s", expression, word).isEqualTo(matches);
        allowed += matches ? 1 : 0;
      }
    }
    assertThat(allowed).isGreaterThan(1000);
  }

  private static String letters(RandomGenerator random, int most) {
    var word = new StringBuilder();
    for (int size = random.nextInt(most + 1); size > 0; size--) {
      word.append("abe".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
