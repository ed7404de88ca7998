package org.rapporteur.analyze.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.suggestion.SuggestionStage.Answered;
import org.rapporteur.analyze.suggestion.SuggestionStage.Output;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.suggestion.Answer;
import org.rapporteur.model.suggestion.Answer.Item;
import org.rapporteur.model.suggestion.Answer.Slot;
import org.rapporteur.model.suggestion.Refusal;
import org.rapporteur.model.suggestion.Suggestion;
import org.rapporteur.model.suggestion.Suggestion.Role;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;

class SuggestionStageTest {
  private static final Told PAGE =
      new Page()
          .body("More than 30\u00a0organisations were present,\nsome said “more than 30”.")
          .body("The council met in Lima on 3 May 2019.")
          .body("Ana Torres, president of the council, said that the records were burned.")
          .sentence(Block.Kind.COMMENT, "The council met in Quito on 9 May 2019.")
          .body("He met her, and the theatre was closed.")
          .name(EntityType.PERSON, "Ana Torres")
          .name(EntityType.PUBLIC_BODY, "council")
          .name(EntityType.PLACE, "Lima")
          .moreThan(30, "More than 30\u00a0organisations")
          .day("2019-05-03", "3 May 2019")
          .told();
  private static final Question QUESTION = Questionnaire.of(PAGE).getFirst();

  private static Output examined(Item... items) {
    return new SuggestionStage()
        .apply(new SuggestionStage.Input(PAGE, List.of(answered("r1", List.of(items)))));
  }

  private static Answered answered(String request, List<Item> items) {
    return new Answered(QUESTION, new Answer(items), "stub", request);
  }

  private static Item item(
      int sentence, String quote, String kind, @Nullable String speaker, Slot... slots) {
    return new Item(sentence, quote, kind, "none", List.of(slots), speaker);
  }

  private static void assertRefused(Refusal why, Item item) {
    var output = examined(item);
    assertThat(output.accepted()).isEmpty();
    assertThat(output.refused()).isEqualTo(Map.of(why, 1));
  }

  private static Suggestion only(Output output) {
    assertThat(output.refused()).isEmpty();
    assertThat(output.accepted()).hasSize(1);
    return output.accepted().getFirst();
  }

  @Test
  void a_quote_in_plain_quotation_marks_and_spaces_leads_back_to_the_stored_characters() {
    var stands =
        only(
            examined(
                item(
                    0,
                    "30 organisations were present, some said \"more than 30\"",
                    "number",
                    null,
                    new Slot("figure", "30 organisations"))));
    assertThat(stands.span().text())
        .isEqualTo("30\u00a0organisations were present,\nsome said “more than 30”");
    assertThat(stands.parts().getFirst().value()).isEqualTo(">30");
    assertThat(stands.id()).startsWith("S-").hasSize(26);
  }

  @Test
  void a_value_that_our_own_reading_computes_is_as_good_as_printed_words() {
    var stands =
        only(
            examined(
                item(
                    1,
                    "met in Lima on 3 May 2019",
                    "date",
                    null,
                    new Slot("date", "2019-05-03"),
                    new Slot("place", "Lima"))));
    assertThat(stands.parts())
        .extracting(Suggestion.Part::role)
        .containsExactly(Role.PLACE, Role.DATE);
    assertThat(stands.parts().getLast().span().text()).isEqualTo("3 May 2019");
    assertThat(stands.parts().getLast().value()).isEqualTo("2019-05-03");
  }

  @Test
  void a_speaker_whom_the_document_names_stands_under_the_name_it_prints() {
    var said = only(examined(item(2, "said that the records were burned", "said", "ana  torres")));
    assertThat(said.speaker()).isEqualTo("Ana Torres");
    assertThat(said.kind()).isEqualTo(Claim.Kind.SAID);
  }

  @Test
  void a_happening_has_a_kind_and_a_part() {
    var met =
        new Item(
            1,
            "The council met in Lima",
            "did",
            "Meeting",
            List.of(new Slot("participant", "The council"), new Slot("topic", "")),
            null);
    assertThat(only(examined(met)).event()).isEqualTo(EventType.MEETING);
    assertRefused(Refusal.INCOMPLETE, item(1, "The council met in Lima", "did", null));
  }

  @Test
  void words_that_the_sentence_does_not_print_are_refused() {
    assertRefused(
        Refusal.QUOTE_NOT_PRINTED,
        item(1, "The council met in Quito", "did", null, new Slot("place", "Quito")));
    assertRefused(
        Refusal.QUOTE_NOT_PRINTED,
        item(0, "The council met in Lima on 3 May 2019", "date", null, new Slot("date", "3 May")));
    assertRefused(Refusal.QUOTE_NOT_PRINTED, item(1, "x".repeat(100_000), "date", null));
    assertRefused(
        Refusal.PART_NOT_PRINTED,
        item(1, "met in Lima on 3 May 2019", "date", null, new Slot("date", "2019-05-04")));
    assertRefused(
        Refusal.PART_NOT_PRINTED,
        item(
            1,
            "on 3 May 2019",
            "date",
            null,
            new Slot("date", "3 May"),
            new Slot("place", "Lima")));
  }

  @Test
  void half_a_word_is_not_printed() {
    assertRefused(Refusal.QUOTE_NOT_PRINTED, item(1, "ouncil met in Lim", "date", null));
    assertRefused(
        Refusal.PART_NOT_PRINTED,
        item(4, "the theatre was closed", "did", null, new Slot("subject", "heat")));
  }

  @Test
  void words_that_stand_twice_are_refused_because_nobody_knows_which() {
    assertRefused(
        Refusal.QUOTE_NOT_UNIQUE, item(0, "30", "number", null, new Slot("figure", "30")));
  }

  @Test
  void sentences_that_were_not_asked_about_are_refused_comments_among_them() {
    var comment = item(3, "The council met in Quito", "date", null, new Slot("date", "9 May 2019"));
    assertRefused(Refusal.SENTENCE_NOT_ASKED, comment);
    assertRefused(Refusal.SENTENCE_NOT_ASKED, item(-1, "Lima", "date", null));
    assertRefused(Refusal.SENTENCE_NOT_ASKED, item(Integer.MAX_VALUE, "Lima", "date", null));
  }

  @Test
  void a_speaker_whom_the_document_does_not_name_is_refused_and_so_is_a_place() {
    var quote = "said that the records were burned";
    assertRefused(Refusal.SPEAKER_NOT_NAMED, item(2, quote, "said", "the minister"));
    assertRefused(Refusal.SPEAKER_NOT_NAMED, item(2, quote, "said", "Lima"));
    assertRefused(Refusal.INCOMPLETE, item(2, quote, "said", null));
  }

  @Test
  void a_figure_or_date_is_one_that_our_rules_see_or_has_a_digit() {
    assertRefused(
        Refusal.NOT_A_FIGURE_OR_DATE,
        item(1, "The council met in Lima", "date", null, new Slot("date", "The council")));
  }

  @Test
  void words_outside_the_lists_are_refused() {
    assertRefused(Refusal.UNKNOWN_WORD, item(1, "met in Lima", "fact", null));
    assertRefused(
        Refusal.UNKNOWN_WORD, item(1, "met in Lima", "date", null, new Slot("weapon", "Lima")));
    assertRefused(
        Refusal.UNKNOWN_WORD, new Item(1, "met in Lima", "did", "Massacre", List.of(), null));
  }

  @Test
  void whatever_is_missing_is_refused_and_nothing_falls_over() {
    assertRefused(Refusal.INCOMPLETE, new Item(null, null, null, null, null, null));
    assertRefused(Refusal.INCOMPLETE, new Item(1, " ", "date", null, null, null));
    assertRefused(Refusal.INCOMPLETE, item(1, "met in Lima", "date", null, new Slot(null, "Lima")));
  }

  @Test
  void the_same_proposal_counts_once_and_the_hundred_first_not_at_all() {
    var date = item(1, "on 3 May 2019", "date", null, new Slot("date", "3 May 2019"));
    var output = examined(Collections.nCopies(130, date).toArray(Item[]::new));
    assertThat(output.accepted()).hasSize(1);
    assertThat(output.refused()).isEqualTo(Map.of(Refusal.DUPLICATE, 99, Refusal.TOO_MANY, 30));
  }

  @Test
  void answers_in_any_order_give_the_same() {
    var date = item(1, "on 3 May 2019", "date", null, new Slot("date", "3 May 2019"));
    var said = item(2, "said that the records were burned", "said", "Ana Torres");
    var answers =
        new ArrayList<>(
            List.of(answered("b", List.of(date, said)), answered("a", List.of(said, date))));
    var stage = new SuggestionStage();
    var one = stage.apply(new SuggestionStage.Input(PAGE, answers));
    Collections.reverse(answers);
    assertThat(stage.apply(new SuggestionStage.Input(PAGE, answers))).isEqualTo(one);
    assertThat(one.accepted()).hasSize(2).isSorted();
  }

  /// A server that answers by chance, sometimes with words of the page and sometimes with others.
  @Test
  void whatever_a_server_answers_every_word_that_stands_is_printed() {
    var random = new Random(20260203);
    String text = PAGE.document().text();
    int stood = 0;
    for (int i = 0; i < 20_000; i++) {
      for (var stands : examined(byChance(random)).accepted()) {
        stood++;
        var span = stands.span();
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
        assertThat(stands.parts())
            .allSatisfy(part -> {
              assertThat(text.substring(part.span().start(), part.span().end()))
                  .isEqualTo(part.span().text());
              assertThat(part.span().start()).isGreaterThanOrEqualTo(span.start());
              assertThat(part.span().end()).isLessThanOrEqualTo(span.end());
            });
      }
    }
    assertThat(stood).isGreaterThan(50);
  }

  private static Item byChance(Random random) {
    int sentence = random.nextInt(5);
    var extent = PAGE.telling().sentences().get(sentence);
    String quote = stretch(random, PAGE.document().text().substring(extent.start(), extent.end()));
    var kinds = List.of("number", "date", "said", "role", "did");
    return new Item(
        random.nextInt(10) == 0 ? random.nextInt(9) - 2 : sentence,
        quote,
        kinds.get(random.nextInt(kinds.size())),
        random.nextBoolean() ? "Meeting" : "none",
        List.of(
            new Slot("figure", stretch(random, quote)),
            new Slot(random.nextBoolean() ? "date" : "place", stretch(random, quote))),
        random.nextBoolean() ? "Ana Torres" : null);
  }

  /// Some words of a text, from word to word; one in ten with a letter too many.
  private static String stretch(Random random, String text) {
    var words = text.split("(?<= )");
    int first = random.nextInt(words.length);
    int last = first + random.nextInt(words.length - first) + 1;
    String stretch = String.join("", List.of(words).subList(first, last)).strip();
    return random.nextInt(10) == 0 || stretch.isEmpty() ? "x" + stretch : stretch;
  }
}
