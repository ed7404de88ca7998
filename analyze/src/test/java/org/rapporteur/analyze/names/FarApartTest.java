package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Words whose letters are far apart are not compared letter by letter; nothing that comparing them
/// would find may be lost by it.
class FarApartTest {
  private static final String ALPHABET = "abcdefghiklmnoprstuvyz";
  private static final RelatedNames RELATED = new RelatedNames(NameLists.load("person-words.txt"));

  @Test
  void one_slip_an_end_left_off_and_print_read_wrong_never_put_words_far_apart() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      var word = word(random);
      var slip = slip(word, random);
      if (Typing.slip(word, slip) || Typing.oneApart(word, slip) || word.startsWith(slip)) {
        assertThat(letters(word).farApart(letters(slip))).as(word + " " + slip).isFalse();
      }
    }
  }

  @Test
  void other_words_are() {
    assertThat(letters("barolun").farApart(letters("kamite"))).isTrue();
    assertThat(letters("sorvel").farApart(letters("sorwelnik"))).isTrue();
    assertThat(letters("modern").farApart(letters("modem"))).isFalse();
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int size = 4 + random.nextInt(6); word.length() < size; ) {
      word.append(random.nextInt(6) == 0 ? "rn" : letter(random));
    }
    return word.toString();
  }

  private static String letter(Random random) {
    return String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    return switch (random.nextInt(6)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter(random) + word.substring(at);
      case 2 -> word.substring(0, at) + letter(random) + word.substring(at + 1);
      case 3 -> word.replace("rn", "m");
      case 4 -> word.substring(0, at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static NamePart.Letters letters(String word) {
    return new NamePart.Letters(
        List.of(word), SoundKey.of(word), SoundKey.skeleton(word), null, false, false, RELATED);
  }
}
