package org.rapporteur.analyze.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Telling;

class SharedTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 14 May 2025 soldiers entered the village of Tillia and killed nine people.",
        "Men in uniform surrounded Tillia on 14 May 2025 and killed nine people.",
      })
  void what_is_done_where_somebody_comes_to_happened_on_the_day_of_the_coming(String sentence) {
    assertThat(tell(sentence).frames())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.type()).isEqualTo(EventType.VIOLATION);
          assertThat(f.times()).hasSize(1);
        });
  }

  @Test
  void a_day_that_opens_a_sentence_is_that_of_all_that_the_same_people_do_to_others() {
    var told = tell("On 3 May 2018 police arrested Omar Haddad and beat his brother.");

    assertThat(of(told, EventType.DETENTION).times()).hasSize(1);
    assertThat(of(told, EventType.VIOLATION).times()).hasSize(1);
  }

  @Test
  void what_has_a_day_of_its_own_keeps_it() {
    var told = tell("On 2 May 2019 Omar Haddad returned home and was killed on 5 June 2019.");

    assertThat(of(told, EventType.OTHER).times()).containsExactly(0);
    assertThat(of(told, EventType.VIOLATION).times()).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 May 2018 Omar Haddad was arrested and later beaten.",
        "Omar Haddad was arrested on 3 May 2018 and beaten.",
        "On 3 June 2024 police opened fire, and six people were killed.",
      })
  void what_came_later_or_of_it_is_not_given_the_day(String sentence) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> f.type() == EventType.VIOLATION)
        .last()
        .satisfies(f -> assertThat(f.times()).isEmpty());
  }

  @Test
  void nobody_is_sentenced_on_the_day_of_his_arrest() {
    var told =
        tell(
            "On 3 May 2018 Omar Haddad was arrested and the High Court sentenced him to five years"
                + " in prison.");

    assertThat(told.frames())
        .filteredOn(f -> f.type() == EventType.COURT_DECISION)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.times()).isEmpty());
  }

  private static Frame of(Telling told, EventType type) {
    return told.frames().stream().filter(f -> f.type() == type).findFirst().orElseThrow();
  }
}
