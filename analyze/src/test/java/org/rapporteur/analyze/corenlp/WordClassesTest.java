package org.rapporteur.analyze.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.text.PlainAnnotator;
import org.rapporteur.model.text.Token;

class WordClassesTest {
  private static final WordClasses CLASSES = new WordClasses();

  @Test
  void spanish_words_get_their_part_of_speech_and_what_kind_of_name_they_look_like() {
    var words = CLASSES.of("es", words("La ministra Elena Ruiz viajó a Guayaquil."));
    assertThat(words).extracting(Token::text).contains("Elena", "viajó", "Guayaquil");
    assertThat(of(words, "viajó").pos()).isEqualTo("VERB");
    assertThat(of(words, "Elena")).returns("PROPN", Token::pos).returns("PERSON", Token::name);
    assertThat(of(words, "Guayaquil").name()).isEqualTo("LOCATION");
  }

  @Test
  void french_words_get_their_part_of_speech_only() {
    var words = CLASSES.of("fr", words("La ministre Hélène Morel est arrivée à Bunia."));
    assertThat(of(words, "ministre").pos()).isEqualTo("NOUN");
    assertThat(of(words, "Morel")).returns("PROPN", Token::pos).returns("O", Token::name);
  }

  @Test
  void words_of_other_languages_stay_as_they_are() {
    var words = words("Министр приехал в Бишкек.");
    assertThat(CLASSES.of("ru", words)).isSameAs(words);
  }

  private static List<Token> words(String sentence) {
    return new PlainAnnotator().sentences(sentence).getFirst();
  }

  private static Token of(List<Token> words, String text) {
    return words.stream().filter(word -> word.text().equals(text)).findFirst().orElseThrow();
  }
}
