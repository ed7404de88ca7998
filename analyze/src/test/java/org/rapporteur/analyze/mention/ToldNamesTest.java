package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// What becomes of the names that tags tell, whatever weights told them.
class ToldNamesTest {
  @Test
  void a_courtesy_is_no_part_of_a_name_and_an_office_may_be() {
    assertThat(told("en", "shots/O at/O Ms/B-PERSON Matute/I-PERSON")).containsExactly("Matute");
    assertThat(told("en", "his/O sister/O Secretary/B-PERSON Al-Sirri/I-PERSON"))
        .containsExactly("Secretary Al-Sirri");
  }

  @Test
  void initials_and_the_surname_behind_them_are_one_name() {
    assertThat(told("en", "there/O I./B-PERSON Á./I-PERSON Halvorsen/O"))
        .containsExactly("I. Á. Halvorsen");
    assertThat(told("en", "there/O Ye./B-PERSON V./B-PERSON Ladygin/B-PERSON"))
        .containsExactly("Ye. V. Ladygin");
    assertThat(told("en", "there/O J.-R./O Moussa/B-PERSON")).containsExactly("J.-R. Moussa");
    assertThat(told("en", "there/O Jon/B-PERSON Hale/I-PERSON Harbour/O"))
        .containsExactly("Jon Hale");
  }

  @Test
  void a_person_ends_before_a_comma_unless_junior_follows() {
    assertThat(told("en", "Ahmed/B-PERSON Musa/I-PERSON ,/I-PERSON Nine/I-PERSON"))
        .containsExactly("Ahmed Musa");
    assertThat(told("en", "Jon/B-PERSON Hale/I-PERSON ,/I-PERSON Jr./I-PERSON"))
        .containsExactly("Jon Hale , Jr.");
  }

  @Test
  void a_coalition_without_a_name_is_left_to_the_rule_for_such_groups() {
    assertThat(told("en", "the/O coalition/B-ORGANIZATION")).isEmpty();
    assertThat(told("en", "the/O River/B-ORGANIZATION Coalition/I-ORGANIZATION"))
        .containsExactly("River Coalition");
  }

  @Test
  void a_month_and_a_given_name_are_no_places_unless_a_rule_says_so() {
    assertThat(told("es", "en/O Marzo/B-PLACE en/O Marta/B-PLACE en/O Tumaco/B-PLACE"))
        .containsExactly("Tumaco");
    assertThat(told("es", "en/O Marta/B-PLACE", place(1, 2))).containsExactly("Marta");
  }

  @Test
  void a_rule_that_begins_a_place_later_leaves_off_the_small_word_before_it() {
    String finca = "la/O finca/B-PLACE Santa/I-PLACE Elvira/I-PLACE";
    assertThat(told("es", finca, place(2, 4))).containsExactly("Santa Elvira");
    assertThat(told("es", finca)).containsExactly("finca Santa Elvira");
  }

  @Test
  void a_korean_person_begins_where_a_written_word_does_and_no_town_before_it_belongs_to_it() {
    assertThat(told("ko", "특별보/O +고관/B-PERSON")).isEmpty();
    assertThat(told("ko", "고관/B-PERSON")).containsExactly("고관");
    assertThat(told("ko", "이사회/B-PERSON")).isEmpty();
    assertThat(told("ko", "가나가와/B-PERSON 박정희/I-PERSON", name(1, 2, EntityType.PERSON)))
        .containsExactly("박정희");
  }

  private static Candidate place(int from, int to) {
    return name(from, to, EntityType.PLACE);
  }

  private static Candidate name(int from, int to, EntityType type) {
    return new Candidate(from, to, type, null, null, null, "pattern:test", Candidate.PATTERN);
  }

  /// The names told of words with their tags; `+` before a word writes it on to the one before.
  private static List<String> told(String language, String tagged, Candidate... ruled) {
    var words = new ArrayList<Token>();
    var tags = new ArrayList<String>();
    int at = 0;
    for (var cell : tagged.split(" ")) {
      boolean writtenOn = cell.startsWith("+");
      String word = cell.substring(writtenOn ? 1 : 0, cell.lastIndexOf('/'));
      int start = writtenOn || at == 0 ? at : at + 1;
      words.add(new Token(start, start + word.length(), word, word, "X", "O"));
      tags.add(cell.substring(cell.lastIndexOf('/') + 1));
      at = start + word.length();
    }
    return ToldNames.of(words, tags, List.of(ruled), language).stream()
        .map(s ->
            words.subList(s.from(), s.to()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" ")))
        .toList();
  }
}
