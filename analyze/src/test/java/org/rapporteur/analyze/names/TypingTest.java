package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TypingTest {
  @Test
  void a_vowel_an_exchange_and_a_misread_letter_are_slips_and_other_letters_are_not() {
    assertThat(Typing.slip("schroeder", "schoreder")).isTrue();
    assertThat(Typing.slip("marco", "merco")).isTrue();
    assertThat(Typing.slip("barnes", "bames")).as("rn read as m").isTrue();
    assertThat(Typing.slip("hernandez", "hernande")).isFalse();
    assertThat(Typing.slip("mueller", "muellers")).as("an s lost at the end").isTrue();
    assertThat(Typing.slip("koslov", "kozlov")).isFalse();
    assertThat(Typing.slip("ana", "ane")).as("the last vowel tells names apart").isFalse();
  }

  @Test
  void one_letter_apart_is_what_the_distance_says() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    int apart = 0;
    for (int i = 0; i < 200_000; i++) {
      String a = word(random);
      String b = word(random);
      boolean one = Typing.distance(a, b) == 1;
      assertThat(Typing.oneApart(a, b)).as("%s, %s", a, b).isEqualTo(one);
      apart += one ? 1 : 0;
    }
    assertThat(apart).isGreaterThan(5000);
  }

  private static String word(RandomGenerator random) {
    var word = new StringBuilder();
    for (int size = random.nextInt(6); size > 0; size--) {
      word.append("abc".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
