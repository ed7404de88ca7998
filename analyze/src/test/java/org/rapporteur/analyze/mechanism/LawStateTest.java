package org.rapporteur.analyze.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.mechanism.MechanismType;

/// Laws said to be in force, or not, on the day of the page.
class LawStateTest {
  private static final SmallRecord RECORD =
      new SmallRecord()
          .has(
              "lake-act",
              MechanismType.LEGISLATION,
              "Belarus Democracy Act",
              "name",
              "Belarus Democracy Act")
          .has("media-law", MechanismType.LEGISLATION, "Media Law of Belarus", "name", "Media Law")
          .act("lake-act", "enacted", "2004-10-20")
          .act("lake-act", "reauthorised", "2012-01-03")
          .act("lake-act", "lapsed", "2023-12-31")
          .act("media-law", "enacted", "2008-08-07")
          .rule(
              "sunset",
              "lake-act",
              "begins",
              "enacted",
              "extends",
              "reauthorised",
              "ends",
              "lapsed")
          .rule("sunset", "media-law", "begins", "enacted", "ends", "lapsed");

  @Test
  void a_lapsed_law_that_is_called_in_force_contradicts() {
    assertThat(told("The Belarus Democracy Act, signed in 2004, remains in force."))
        .containsExactly("lake-act, state: in force (expired), contradicts");
    assertThat(told("The Belarus Democracy Act is still in effect, lawmakers say."))
        .containsExactly("lake-act, state: in force (expired), contradicts");
  }

  @Test
  void a_lapsed_law_that_is_said_to_be_out_of_force_agrees() {
    assertThat(told("The Belarus Democracy Act is no longer in force."))
        .containsExactly("lake-act, state: not in force (expired), agrees");
    assertThat(told("The Belarus Democracy Act has lapsed, and no successor is in sight."))
        .containsExactly("lake-act, state: not in force (expired), agrees");
  }

  @Test
  void a_law_in_force_that_is_called_so_agrees() {
    assertThat(told("The Media Law of Belarus is still in force."))
        .containsExactly("media-law, state: in force (in force), agrees");
  }

  @Test
  void what_would_be_so_or_was_so_on_another_day_is_not_compared() {
    assertThat(told("The Belarus Democracy Act would be in force if Congress acted.")).isEmpty();
    assertThat(told("As long as the Belarus Democracy Act is in force, envoys report yearly."))
        .isEmpty();
    assertThat(told("The Belarus Democracy Act was in force for years.")).isEmpty();
    assertThat(told("If the Belarus Democracy Act is still in force, envoys report yearly."))
        .isEmpty();
    assertThat(told("Nobody knows whether the Belarus Democracy Act remains in force.")).isEmpty();
  }

  private static List<String> told(String text) {
    return RECORD.told(text, "Exiles from Belarus heard it in Vilnius.").stream()
        .filter(l -> l.contains(", state: "))
        .toList();
  }
}
