package org.rapporteur.analyze.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.speech.Speech.SpeechAct;

class WordsTest {
  private static final Cues CUES = Cues.standard();
  private static final Offices OFFICES = Offices.standard();
  private static final Violations VIOLATIONS = Violations.standard();
  private static final Synonyms SYNONYMS = Synonyms.standard();

  @Test
  void a_cue_tells_what_is_done_by_saying() {
    assertThat(CUES.of("say", false)).contains(SpeechAct.SAY);
    assertThat(CUES.of("call for", false)).contains(SpeechAct.ASK);
    assertThat(CUES.of("condemn", false)).contains(SpeechAct.JUDGE);
    assertThat(CUES.of("fear", false)).contains(SpeechAct.BELIEVE);
    assertThat(CUES.of("denial", true)).contains(SpeechAct.DENY);
    assertThat(CUES.of("finding", true)).contains(SpeechAct.SHOW);
    assertThat(CUES.of("pledge", false)).contains(SpeechAct.PROMISE);
    assertThat(CUES.of("walk", false)).isEmpty();
    assertThat(CUES.of("denial", false)).isEmpty();
  }

  @Test
  void an_office_is_found_under_its_synonyms() {
    assertThat(office("ambassador to the un , said")).isEqualTo("permanent representative/4");
    assertThat(office("un human rights chief volker")).isEqualTo("high commissioner/4");
    assertThat(office("secretary-general of")).isEqualTo("secretary-general/1");
    assertThat(office("secretary - general of")).isEqualTo("secretary-general/3");
    assertThat(office("spokeswoman for")).isEqualTo("spokesperson/1");
    assertThat(office("table")).isEqualTo("none");
  }

  @Test
  void modifiers_make_another_office() {
    assertThat(office("former deputy prime minister")).isEqualTo("former deputy prime minister/4");
    assertThat(office("acting president of")).isEqualTo("acting president/2");
    assertThat(office("president-elect lee")).isEqualTo("elect president/1");
    assertThat(office("ex-president park")).isEqualTo("former president/1");
    assertThat(OFFICES.match(words("president of"), 0).orElseThrow().flags())
        .containsExactlyInAnyOrder(OfficeFlag.HEAD_OF_STATE, OfficeFlag.CHAIRING);
    assertThat(OFFICES.match(words("vice president"), 0).orElseThrow().flags()).isEmpty();
  }

  @Test
  void a_plural_names_no_single_holder() {
    var match = OFFICES.match(words("two special rapporteurs spoke"), 1).orElseThrow();
    assertThat(match.office()).isEqualTo("special rapporteur");
    assertThat(match.has(OfficeFlag.PLURAL)).isTrue();
    assertThat(office("secretaries of state")).isEqualTo("secretary of state/3");
  }

  @Test
  void a_violation_is_named_by_its_longest_phrase() {
    assertThat(violation("forced labor in")).isEqualTo("forced-labour/2/NOUN");
    assertThat(violation("force labour")).isEqualTo("forced-labour/2/NOUN");
    assertThat(violation("enforced disappearance"))
        .isEqualTo("enforced-disappearance-abduction/2/NOUN");
    assertThat(violation("abduct")).isEqualTo("enforced-disappearance-abduction/1/VERB");
    assertThat(violation("torture")).isEqualTo("torture/1/BOTH");
    assertThat(violation("freedom of religion or belief")).isEqualTo("religion/5/RIGHT");
    assertThat(violation("modern-day slavery")).isEqualTo("enslavement/2/NOUN");
    assertThat(violation("modern - day slavery")).isEqualTo("enslavement/4/NOUN");
    assertThat(violation("강제 북송을")).isEqualTo("forced-repatriation/2/NOUN");
    assertThat(violation("고문")).isEqualTo("torture/1/NOUN");
    assertThat(violation("고문관")).isEqualTo("none");
  }

  @Test
  void words_that_mean_something_else_are_left_out() {
    assertThat(violation("execute")).isEqualTo("extrajudicial-killing/1/VERB");
    assertThat(violation("execute the new plan")).isEqualTo("none");
    assertThat(VIOLATIONS.match(words("they expel the russian ambassador"), 1)).isEmpty();
    assertThat(VIOLATIONS.match(words("they expel the family"), 1)).isPresent();
    assertThat(VIOLATIONS.match(words("drug trafficking"), 1)).isEmpty();
    assertThat(VIOLATIONS.match(words("summer intern"), 1)).isEmpty();
  }

  @Test
  void every_code_has_verbs_or_nouns_and_a_label() {
    assertThat(Violations.codes()).hasSize(13);
    assertThat(Violations.label("forced-repatriation")).isEqualTo("refoulement");
    assertThatThrownBy(() -> Violations.label("x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counted_nouns_meet_in_one_word() {
    assertThat(List.of("people", "individual", "person"))
        .extracting(SYNONYMS::of)
        .containsOnly("person");
    assertThat(SYNONYMS.of("organisation")).isEqualTo("organization");
    assertThat(SYNONYMS.of("refugee")).isEqualTo("refugee");
  }

  @Test
  void bad_rows_stop_with_file_and_line() {
    assertThatThrownBy(() ->
            Cues.of(
                Table.of(
                    "c.tsv",
                    List.of("lemma\tpart\tact", "say\tverb\tsing"),
                    "lemma",
                    "part",
                    "act")))
        .hasMessage("c.tsv, line 2: unknown act sing.");
    assertThatThrownBy(() -> Table.of("c.tsv", List.of("lemma\tpart"), "lemma", "act"))
        .hasMessage("c.tsv, line 1: the columns must be lemma, act.");
  }

  private static String office(String words) {
    return OFFICES.match(words(words), 0).map(m -> m.title() + "/" + m.length()).orElse("none");
  }

  private static String violation(String lemmas) {
    return VIOLATIONS
        .match(words(lemmas), 0)
        .map(m -> m.code() + "/" + m.length() + "/" + m.kind())
        .orElse("none");
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
