package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// What one person is said to be, and how one vote is said to have gone.
class PostsTest {
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "chair, secretary",
    "director-general, secretary",
    "head, spokesperson",
    "director, vice president"
  })
  void nobody_holds_both_in_one_body(String left, String right) {
    assertThat(Posts.exclude(left, right)).isTrue();
    assertThat(Posts.exclude(right, left)).isTrue();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"head, director", "chair, president", "member, chair", "colonel, commander"})
  void one_person_may_be_both(String left, String right) {
    assertThat(Posts.exclude(left, right)).isFalse();
    assertThat(Posts.exclude(right, left)).isFalse();
  }

  @Test
  void two_universities_are_two_but_one_body_in_two_translations_is_one() {
    assertThat(Posts.apart("Inha University", "Hankuk University")).isTrue();
    assertThat(Posts.apart("Osh Regional Police", "Main Directorate of Osh")).isFalse();
    assertThat(
            Posts.alike(
                "International Commission on Missing Persons",
                "International Lost Persons Commission"))
        .isTrue();
  }

  @Test
  void a_post_that_becomes_another_in_the_same_body_contradicts() {
    var role =
        asked(
            "role",
            "Maria Lopes, chair of the Lake Basin Authority, opened the hearing in Pemba.",
            "Maria Lopes, secretary of the Lake Basin Authority, opened the hearing in Pemba.");

    assertThat(role).extracting(Comparison::relation).containsExactly(Relation.CONTRADICTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Lopes, general manager of Kestrel Mining, opened the pit.|Maria Lopes, chairman of the company, opened the pit.
          The Deputy Permanent Representative of Chile, Omar Haddad, spoke.|Omar Haddad, permanent representative of Chile, spoke.
          Maria Lopes is the commander of the Northern Command.|Maria Lopes, commander of the 12th brigade, was there.
          Kestrel Mining’s chief executive, Maria Lopes, spoke.|Kestrel Mining spokeswoman Maria Lopes spoke.
          Its chair, the Chilean lawyer Maria Lopes of the Lake Basin Authority, spoke.|Maria Lopes, secretary of the Lake Basin Authority, spoke.
          """)
  void one_person_with_two_posts_that_nobody_holds_together_is_told_apart(
      String left, String right) {
    assertThat(asked("role", left, right))
        .extracting(Comparison::relation)
        .contains(Relation.CONTRADICTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Lopes, general manager of Kestrel Mining, opened the pit.|Maria Lopes, chairman and general manager of the company, opened the pit. Maria Lopes is the general manager of Kestrel Mining.
          Maria Lopes is the commander of the Northern Command.|Maria Lopes, head of the Northern Command, was there.
          Maria Lopes is the commander of the Northern Command.|Maria Lopes, former commander of the 12th brigade, was there.
          """)
  void posts_that_a_document_knows_together_or_that_followed_each_other_contradict_nothing(
      String left, String right) {
    assertThat(asked("role", left, right))
        .extracting(Comparison::relation)
        .doesNotContain(Relation.CONTRADICTS);
  }

  @Test
  void who_was_something_before_contradicts_nobody() {
    var role =
        asked(
            "role",
            "Maria Lopes, chair of the Lake Basin Authority, opened the hearing in Pemba.",
            "Maria Lopes, the former secretary of the Lake Basin Authority, opened the hearing.");

    assertThat(role).extracting(Comparison::relation).doesNotContain(Relation.CONTRADICTS);
  }

  @Test
  void a_vote_that_lost_one_ayes_contradicts_in_that_count_alone() {
    var votes =
        asked(
            "count-of-votes-in-favor",
            "The Parliament of Georgia adopted the law on 8 October 2025 by 58 votes to 36.",
            "The Parliament of Georgia adopted the law on 8 October 2025 by 65 votes to 36.");

    assertThat(votes).extracting(Comparison::relation).containsExactly(Relation.CONTRADICTS);
    assertThat(votes.getFirst().answers())
        .extracting(Answer::value)
        .containsExactlyInAnyOrder("58", "65");
  }

  @Test
  void a_vote_that_differs_in_two_counts_is_asked_side_by_side() {
    String left =
        "The Human Rights Council adopted the text by 22 votes to 8, with 17 abstentions.";
    String right =
        "The Human Rights Council adopted the text by 22 votes to 9, with 16 abstentions.";

    assertThat(asked("count-of-votes-against", left, right).getFirst().answers())
        .extracting(Answer::value)
        .containsExactlyInAnyOrder("8", "9");
    assertThat(asked("count-of-abstentions", left, right).getFirst().answers())
        .extracting(Answer::value)
        .containsExactlyInAnyOrder("17", "16");
  }

  private static List<Comparison> asked(String property, String left, String right) {
    String shared = " Maria Lopes and Omar Haddad spoke in Geneva about the Lake Basin Authority.";
    return compare(
            page("Harbour Observer", "2025-10-09", left + shared),
            page("Meadow Wire", "2025-10-09", right + shared))
        .comparisons()
        .stream()
        .filter(c -> c.property().equals(property))
        .toList();
  }
}
