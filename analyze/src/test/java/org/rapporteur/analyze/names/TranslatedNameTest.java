package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The damage that machine translation does to names is allowed for only where the source is known
/// to be translated, and never beyond the review band.
class TranslatedNameTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "이국종, Lee Cook-jong",
    "박준영, Park June-young",
    "최성국, Choi Seong-cook",
    "Yoon Seong-guk, Yoon Seong-cook",
    "Thomas Bergman, Tomas Pergman",
    "Greg Scarlatoiu, Greg Skarlatouiw",
    "문소영, Door So-yeong",
    "Moon So-young, Door So-yeong",
    "배금돌, Ship Gold Stone",
    "Bae Geum-dol, Ship Gold Stone",
  })
  void a_garbled_name_reaches_review(String left, String right) {
    assertThat(MATCHER.compare(left, right, true).band()).isNotEqualTo(Band.DIFFERENT);
    assertThat(MATCHER.compare(right, left, true).band()).isNotEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "이국종, Lee Min-jong",
    "박준영, Kim June-young",
    "Yoon Seong-guk, Yoon Dae-cook",
    "Thomas Bergman, Tomas Keller",
    "배금돌, Ship Silver Stone",
    "Moon So-young, Gate Min-ho",
  })
  void another_name_stays_apart(String left, String right) {
    assertThat(MATCHER.compare(left, right, true).band()).isEqualTo(Band.DIFFERENT);
  }

  @Test
  void the_rule_is_named_and_the_score_is_capped() {
    assertThat(MATCHER.compare("Greg Scarlatoiu", "Greg Skarlatouiw", false).band())
        .isEqualTo(Band.DIFFERENT);
    var sound = MATCHER.explain("Greg Scarlatoiu", "Greg Skarlatouiw", true);
    assertThat(sound.caps()).contains("it is reached through rules of translation only");
  }

  @Test
  void words_for_syllables_are_told_and_come_no_higher_than_review() {
    assertThat(MATCHER.compare("배금돌", "Ship Gold Stone", false).band()).isEqualTo(Band.DIFFERENT);
    var told = MATCHER.explain("배금돌", "Ship Gold Stone", true);
    assertThat(told.caps()).contains("it is reached through rules of translation only");
    assertThat(told.weights())
        .anySatisfy(w -> assertThat(w.detail()).endsWith("the syllables of Bae Geum-dol"));
  }

  @Test
  void without_a_flag_nothing_changes() {
    var plain = MATCHER.compare("Kofi Annan", "Kofi Anan");
    assertThat(MATCHER.compare("Kofi Annan", "Kofi Anan", false)).isEqualTo(plain);
  }
}
