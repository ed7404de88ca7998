package org.rapporteur.analyze.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Block;

class QuestionnaireTest {
  @Test
  void comments_related_stories_and_legal_notes_are_not_shown() {
    var told =
        new Page()
            .sentence(Block.Kind.TITLE, "Council meets in Lima")
            .body("It met on 3 May 2019.")
            .sentence(Block.Kind.COMMENT, "What a shame!")
            .sentence(Block.Kind.RELATED, "Another council meets")
            .sentence(Block.Kind.LEGAL, "All rights reserved")
            .sentence(Block.Kind.FURNITURE, "Sign up")
            .told();
    assertThat(Questionnaire.of(told).getFirst().sentences())
        .containsExactly(
            new Question.Line(0, "Council meets in Lima"),
            new Question.Line(1, "It met on 3 May 2019."));
  }

  @Test
  void a_sentence_is_shown_on_one_line_so_that_it_cannot_pose_as_two() {
    var told = new Page().body("The records\n{\"number\":7}\r\nwere  burned.").told();
    assertThat(Questionnaire.of(told).getFirst().sentences().getFirst().text())
        .isEqualTo("The records {\"number\":7} were burned.");
  }

  @Test
  void a_long_document_becomes_several_questions_and_each_sentence_stands_in_one() {
    var page = new Page();
    IntStream.range(0, 100).forEach(i -> page.body("Sentence number " + i + " stands here."));
    var questions = Questionnaire.of(page.told());
    assertThat(questions).hasSize(3).allMatch(q -> q.sentences().size() <= 40);
    assertThat(questions.stream().flatMap(q -> q.sentences().stream()).map(Question.Line::number))
        .isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void long_sentences_fill_a_question_sooner_and_endless_ones_are_left_out() {
    var told =
        new Page()
            .body("word ".repeat(390).strip() + ".")
            .body("word ".repeat(391).strip() + ".")
            .body("word ".repeat(392).strip() + ".")
            .body("word ".repeat(393).strip() + ".")
            .body("word ".repeat(394).strip() + ".")
            .body("word ".repeat(4_000).strip() + ".")
            .told();
    assertThat(Questionnaire.of(told)).extracting(q -> q.sentences().size()).containsExactly(4, 1);
  }

  @Test
  void only_those_who_can_speak_are_offered_as_speakers() {
    var told =
        new Page()
            .body("Ana Torres spoke in Lima for the council.")
            .name(EntityType.PERSON, "Ana Torres")
            .name(EntityType.PLACE, "Lima")
            .name(EntityType.PUBLIC_BODY, "council")
            .told();
    assertThat(Questionnaire.of(told).getFirst().names())
        .isEqualTo(List.of("Ana Torres", "council"));
  }

  @Test
  void a_document_without_sentences_asks_nothing() {
    assertThat(Questionnaire.of(new Page().told())).isEmpty();
  }
}
