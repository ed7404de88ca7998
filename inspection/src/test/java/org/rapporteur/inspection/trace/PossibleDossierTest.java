package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the records leave possible is replayed as well: what others certainly hold, what a plain
/// sum leaves over, and where a dossier says that it was replayed in part.
class PossibleDossierTest {
  private static Checker checker;

  @BeforeAll
  static void compile_the_checker(@TempDir Path place) {
    checker = new Checker(place);
  }

  private static final String HALL =
      """
      {"owner": "Ara", "asset": "Hall", "kind": "appoints_majority_of_board", "statement": "h1"},
      {"owner": "Ara", "asset": "Hall", "min": 60, "max": 60, "statement": "h2"},
      {"owner": "Hall", "asset": "Yard", "max": 70, "statement": "h3"},
      {%s, "statement": "h4"}
      """;

  private static String possible() {
    var edges =
        """
        {"owner": "Ara", "asset": "Yard", "max": 35, "statement": "p1"},
        {"owner": "Bora", "asset": "Yard", "max": 35, "statement": "p2"},
        {"owner": "Cove", "asset": "Yard", "min": 45, "max": 45, "statement": "p3"}
        """;
    return DossierTest.one(edges, "null", "\"Ara\", \"Bora\"", "Yard");
  }

  @Test
  void what_is_possible_is_replayed_too_with_what_others_leave() {
    assertThat(possible())
        .contains("together up to 55.00 percent of the shares because others certainly hold 45.00")
        .contains("\"others\" : \"45\"");
    assertThat(checker.says(possible()))
        .contains("ofac-50: POSSIBLE, replayed\n")
        .contains("Holds.");
  }

  /// Ara certainly holds Hall, so that Yard hangs on nothing but the size of Hall's own stake.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"owner\": \"Hall\", \"asset\": \"Hall\", \"min\": 2, \"max\": 2",
        "\"owner\": \"Dove\", \"asset\": \"Hall\", \"min\": 2, \"max\": 2, \"indirect\": true",
        "\"owner\": \"Dove\", \"asset\": \"Hall\", \"min\": 80, \"max\": 80"
      })
  void what_is_possible_beside_no_plain_sum_is_said_to_be_replayed_in_part(String record) {
    var dossier = DossierTest.one(HALL.formatted(record), "null", "\"Ara\"", "Yard");
    assertThat(checker.says(dossier))
        .contains("eu-owned-or-controlled: POSSIBLE, replayed in part\n")
        .contains("Holds.");
  }

  @Test
  void what_is_possible_beside_a_plain_sum_is_replayed_whole() {
    var plain = "\"owner\": \"Dove\", \"asset\": \"Hall\", \"min\": 2, \"max\": 2";
    assertThat(checker.says(DossierTest.one(HALL.formatted(plain), "null", "\"Ara\"", "Yard")))
        .contains("eu-owned-or-controlled: POSSIBLE, replayed\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sum\" : \"55\"|\"sum\" : \"70\"",
        "\"sum\" : \"55\"|\"sum\" : \"45\"",
        "\"amount\" : \"35\"|\"amount\" : \"60\"",
        "\"lower\" : \"45\"|\"lower\" : \"55\"",
        "\"upper\" : \"35\"|\"upper\" : \"5\"",
        "\"id\" : \"p1\"|\"id\" : \"p9\"",
        "\"owner\" : \"Bora\"|\"owner\" : \"Cove\"",
        "\"status\" : \"blocking\"|\"status\" : \"watch\""
      })
  void a_possible_that_was_forged_is_refused(String change) {
    var parts = change.split("\\|");
    var changed = possible().replace(parts[0], parts[1]);
    assertThat(changed).as("the change found its place").isNotEqualTo(possible());
    assertThat(checker.says(Checker.sealed(changed))).startsWith("REFUSED");
  }
}
