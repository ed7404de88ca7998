package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.Told;

/// Korean names that a machine translated as if they were words.
class LiteralNamesTest {
  private static final String MACHINE = "This article was translated by a machine.";

  private static final Told KOREAN =
      page(
          "한빛일보",
          "2026-06-23",
          "교사 문소영 씨가 22일 백산시에서 풀려났다. 문소영 씨는 2019년 3월 5일 체포됐다고 변호사 배금돌 씨가 말했다.",
          "석교면 주민 412명은 인권위원회에 진정서를 냈다.");

  private static final Told ENGLISH =
      page(
          "Fjord Courier",
          "2026-06-24",
          "The teacher Moon So-young was freed on June 22, her lawyer Bae Geum-dol said. Moon So-young"
              + " was arrested on March 5, 2019.",
          "In all 412 people sent a petition to the commission.");

  private static Told machine(String person, String... last) {
    String freed =
        "The teacher PERSON was freed on June 22 in White Mountain City. PERSON was arrested on March"
            + " 5, 2019, lawyer Ship Gold Stone said.";
    String petition = "In all 412 people of Stone Bridge sent a petition to the commission.";
    return page(
        "Morning Digest",
        "2026-06-24",
        Stream.concat(Stream.of(freed.replace("PERSON", person), petition), Stream.of(last))
            .toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"Door So-yeong, 문소영", "Ship Gold Stone, 배금돌", "White Mountain City, 백산시"})
  void words_are_the_syllables_of_a_name_in_a_korean_report(String words, String name) {
    assertThat(naming(List.of(KOREAN, machine("Door So-yeong", MACHINE)), words))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().startsWith(name)))
        .satisfies(e ->
            assertThat(e.links())
                .flatExtracting(Entity.Link::weights)
                .anyMatch(w -> w.detail().contains("syllables of the other mean")));
  }

  @Test
  void two_such_names_betray_a_translation_that_does_not_say_so() {
    assertThat(naming(List.of(KOREAN, machine("Door So-yeong")), "Ship Gold Stone"))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().startsWith("배금돌")));
  }

  @Test
  void a_declared_translation_is_held_against_latin_spellings_too() {
    assertThat(naming(List.of(ENGLISH, machine("Door So-yeong", MACHINE)), "Ship Gold Stone"))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().equals("Bae Geum-dol")));
  }

  @Test
  void a_translation_may_call_one_person_by_both() {
    var both = machine("Door So-yeong", "Moon So-young is well, he said.", MACHINE);

    assertThat(naming(List.of(KOREAN, both), "Door So-yeong"))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().startsWith("문소영")))
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().equals("Moon So-young")));
  }

  @Test
  void another_word_is_another_syllable() {
    assertThat(naming(List.of(KOREAN, machine("Gate Min-ho", MACHINE)), "Gate Min-ho"))
        .noneMatch(e -> e.mentions().stream().anyMatch(m -> m.text().startsWith("문소영")));
  }

  private static List<Entity> naming(List<Told> told, String name) {
    return new IdentityStage(NameMatcher.standard())
        .apply(new IdentityStage.Input(told, List.of())).stream()
            .filter(e -> e.mentions().stream().anyMatch(m -> m.text().equals(name)))
            .toList();
  }
}
