package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.Told;

class LoneNamesTest {
  private static final IdentityStage STAGE = new IdentityStage(NameMatcher.standard());
  private static final String MATTER =
      " The Harbour Relief Corps (HRC) and the Delta Residents' Forum met in Port Larne. Omar Haddad"
          + " and Lucia Arrieta came from Tal Marwa.";

  @Test
  void a_body_called_only_by_its_kind_is_the_one_that_another_report_names_in_full() {
    var full = page("First", "2026-01-02", "The Maritime Tribunal freed four men." + MATTER);
    var lone = page("Second", "2026-01-03", "He thanked the Tribunal on Monday." + MATTER);

    assertThat(bearing(List.of(full, lone), "Tribunal"))
        .allMatch(e -> e.mentions().stream().anyMatch(m -> m.text().equals("Maritime Tribunal")));
  }

  @Test
  void a_report_with_another_body_of_that_kind_keeps_its_own() {
    var full = page("First", "2026-01-02", "The Maritime Tribunal freed four men." + MATTER);
    var other =
        page(
            "Second",
            "2026-01-03",
            "The Labour Tribunal and the Rent Tribunal met. The Tribunal freed him." + MATTER);

    assertThat(bearing(List.of(full, other), "Maritime Tribunal"))
        .allMatch(e -> e.mentions().stream().noneMatch(m -> m.text().equals("Tribunal")));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "S. H. Berdiyev, Sh. Berdiyev, true",
    "A. Berdiyev, B. Berdiyev, true",
    "S. Berdiyev, S. H. Berdiyev, false",
    "S.H. Berdiyev, S. H. Berdiyev, false",
    "Shokir Berdiyev, S. H. Berdiyev, false"
  })
  void names_with_initials_only_are_others_where_the_initials_are(
      String one, String other, boolean others) {
    assertThat(Initials.areOthers(one, other)).isEqualTo(others);
  }

  @Test
  void company_does_not_join_two_who_print_other_initials() {
    var father =
        page("First", "2026-01-02", "The owner, S. H. Berdiyev, was paid in Port Larne." + MATTER);
    var son =
        page("Second", "2026-01-03", "Mr. Sh. Berdiyev, a son of the owner, came too." + MATTER);

    assertThat(bearing(List.of(father, son), "Berdiyev")).hasSize(2);
  }

  @Test
  void a_village_whose_name_begins_that_of_a_firm_stays_a_village() {
    var told =
        List.of(
            page("First", "2026-01-02", "The order covers its supplier Pemba Loom." + MATTER),
            page("Second", "2026-01-03", "Workers slept near Pemba in the rain." + MATTER),
            page("Third", "2026-01-04", "Two men fled to Pemba on Friday." + MATTER));

    assertThat(bearing(told, "Pemba Loom"))
        .allMatch(e -> e.mentions().stream().noneMatch(m -> m.text().equals("Pemba")));
  }

  private static List<Entity> bearing(List<Told> told, String words) {
    return STAGE.apply(new IdentityStage.Input(told, List.of())).stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.text().contains(words)))
        .toList();
  }
}
