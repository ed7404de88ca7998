package org.rapporteur.analyze.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.Token;

class WrittenWordsTest {
  private static final List<Token> MORPHEMES =
      new NoriAnnotator().sentences("윤도경 교수는 연평도 인근에서 (해솔대) 말했다.").getFirst();
  private static final WrittenWords WORDS = new WrittenWords(MORPHEMES);

  @Test
  void a_morpheme_knows_the_stem_and_the_particle_of_its_written_word() {
    assertThat(signs("인근")).contains("stem=인근", "particle=에서true");
    assertThat(signs("에서")).contains("stem=인근", "particle=에서false");
  }

  @Test
  void a_morpheme_knows_the_stems_on_both_sides() {
    assertThat(signs("교수")).contains("previous=윤도경", "next=연평도");
    assertThat(signs("연평도")).contains("previous=교수", "previous particle=는true");
  }

  @Test
  void a_stem_of_three_syllables_after_a_family_name_may_be_a_person() {
    assertThat(signs("윤")).contains("person=true3", "next person=교수true3");
    assertThat(signs("인근")).contains("person=true2");
  }

  @Test
  void brackets_are_words_of_their_own() {
    assertThat(signs("(")).contains("stem=(", "previous=인근");
    assertThat(signs("해")).contains("stem=해솔대");
  }

  @Test
  void nothing_stands_before_the_first_word() {
    assertThat(WORDS.signs(0)).contains("previous=-", "previous particle=-true");
  }

  @Test
  void a_text_without_spaces_is_read_in_pieces() {
    var morphemes = new NoriAnnotator().sentences("국회는결정을비판했다고의원이말했다".repeat(50)).getFirst();
    var words = new WrittenWords(morphemes);
    assertThat(words.signs(100))
        .filteredOn(sign -> sign.startsWith("stem="))
        .allMatch(s -> s.length() < 200);
  }

  /// The signs of the first morpheme that begins so.
  private static List<String> signs(String beginning) {
    for (int i = 0; i < MORPHEMES.size(); i++) {
      if (MORPHEMES.get(i).text().startsWith(beginning)) {
        return WORDS.signs(i);
      }
    }
    throw new AssertionError(MORPHEMES.stream().map(Token::text).toList().toString());
  }
}
