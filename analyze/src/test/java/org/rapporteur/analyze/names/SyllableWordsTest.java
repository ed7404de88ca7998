package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableWordsTest {
  private static final SyllableWords WORDS = SyllableWords.standard();

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "Door So-yeong, Moon So-yeong",
    "Ship Gold Stone, Bae Geum-dol",
    "Yellow Jeong Love, Hwang Jeong-ae",
    "South Minho, Nam Minho"
  })
  void words_of_a_person_are_led_back_to_syllables(String printed, String person) {
    assertThat(WORDS.persons(printed)).contains(person);
  }

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({"White Mountain-ri, 백산리", "Stone Bridge, 석교", "East Sea City, 동해시"})
  void words_of_a_place_are_led_back_to_korean(String printed, String place) {
    assertThat(WORDS.inHangul(printed)).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kim Ji-won", "Maria Fernandez", "Stone", "The White Stone Bridge East Road"})
  void what_holds_no_word_for_a_syllable_or_is_no_name_is_left_alone(String printed) {
    assertThat(WORDS.persons(printed)).isEmpty();
  }

  @Test
  void a_word_that_is_no_syllable_leaves_a_place_as_it_is() {
    assertThat(WORDS.inHangul("White Harbourside")).isEmpty();
    assertThat(WORDS.inHangul("Baek San")).isEmpty();
  }
}
