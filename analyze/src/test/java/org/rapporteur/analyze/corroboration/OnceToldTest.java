package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;

/// A reader is shown each contradiction once, the question that holds most of it.
final class OnceToldTest {
  private static final EvidenceId HERALD = document("Lakeshore Herald");
  private static final EvidenceId WIRE = document("Meadow Wire");

  private static EvidenceId document(String name) {
    return EvidenceId.of(name.getBytes(StandardCharsets.UTF_8));
  }

  /// Who gives a value, by claims that are named by one hexadecimal digit each.
  private static Answer answer(String value, EvidenceId document, String claims) {
    var ids = new ArrayList<ClaimId>();
    claims.chars().forEach(c -> ids.add(new ClaimId("C-" + Character.toString(c).repeat(24))));
    return new Answer(value, ids, List.of(document), 1, false, 1);
  }

  private static Comparison asked(
      String id, String property, Relation relation, Answer one, Answer other) {
    var severity = relation == Relation.CONTRADICTS ? Severity.MINOR : null;
    return new Comparison(
        id,
        "V-1",
        "fire",
        property,
        "V-1",
        relation,
        severity,
        List.of(one, other),
        null,
        List.of());
  }

  /// Of the dead the Herald tells of 41, the Wire of 48.
  private static Comparison dead(String id, String property, Relation relation, String herald) {
    return asked(id, property, relation, answer("41", HERALD, herald), answer("48", WIRE, "c"));
  }

  private static Comparison contradicted(String id, String property, String herald) {
    return dead(id, property, Relation.CONTRADICTS, herald);
  }

  @Test
  void what_a_larger_contradiction_holds_is_left_out() {
    var prisoners = contradicted("K-1", "count-of-killed", "ab");
    var women = contradicted("K-0", "count-of-women", "a");

    assertThat(OnceTold.of(List.of(women, prisoners))).containsExactly(prisoners);
  }

  @Test
  void of_two_that_are_equal_the_first_is_told() {
    var title = contradicted("K-0", "count-of-killed", "a");
    var text = contradicted("K-1", "count-of-killed", "b");

    assertThat(OnceTold.of(List.of(title, text))).containsExactly(title);
  }

  @Test
  void what_contradicts_under_one_question_is_not_uncertain_under_another() {
    var contradiction = contradicted("K-1", "count-of-killed", "a");
    var uncertain = dead("K-0", "count", Relation.REFERENT_UNCERTAIN, "a");

    assertThat(OnceTold.of(List.of(uncertain, contradiction))).containsExactly(contradiction);
  }

  @Test
  void agreements_and_other_contradictions_stay() {
    var contradiction = contradicted("K-0", "count-of-killed", "a");
    var agreement = dead("K-1", "count-of-killed", Relation.AGREES, "a");
    var other =
        asked(
            "K-2",
            "date",
            Relation.CONTRADICTS,
            answer("2029-08-12", HERALD, "d"),
            answer("2029-08-13", WIRE, "c"));

    assertThat(OnceTold.of(List.of(contradiction, agreement, other)))
        .containsExactly(contradiction, agreement, other);
  }
}
