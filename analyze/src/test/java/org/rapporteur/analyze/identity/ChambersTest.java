package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;

class ChambersTest {
  private static final String MATTER =
      " Omar Haddad and Lucia Arrieta of the Delta Residents' Forum (DRF) came from Tal Marwa.";

  @ParameterizedTest(name = "{0} is the {1} one")
  @CsvSource({
    "House of Representatives, lower",
    "the Lower House, lower",
    "Majlis al-Nuwwab, lower",
    "Cámara de Diputados de Chile, lower",
    "Sala de la Cámara de Diputadas y Diputados, lower",
    "Pleno del Senado, upper",
    "Chambre basse, lower",
    "하원, lower",
    "Jordanian House of Representatives, lower",
    "Majlis al-A'yan, upper",
    "Sénat, upper",
    "House of Lords, upper"
  })
  void a_chamber_is_known_by_all_its_names(String name, String chamber) {
    assertThat(Chambers.of(name)).isEqualTo(chamber);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "White House",
        "Clearing House",
        "Chamber of Commerce",
        "Senate Street",
        "Sala de Casación Penal"
      })
  void what_is_called_alike_is_no_chamber(String name) {
    assertThat(Chambers.of(name)).isNull();
  }

  @Test
  void a_report_may_call_a_chamber_by_what_it_is() {
    var one =
        page(
            "First",
            "2026-01-02",
            "The House of Representatives of Jordan voted for the bill on Monday." + MATTER);
    var other =
        page(
            "Second",
            "2026-01-03",
            "In Jordan the Chamber of Deputies voted for the bill on Monday." + MATTER);

    assertThat(
            new IdentityStage(NameMatcher.standard())
                .apply(new IdentityStage.Input(List.of(one, other), List.of())))
        .filteredOn(e -> is(e, "House of Representatives") && is(e, "Chamber of Deputies"))
        .hasSize(1);
  }

  private static boolean is(Entity entity, String name) {
    return entity.mentions().stream().anyMatch(m -> m.text().startsWith(name));
  }
}
