package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.identity.EntityId;

/// Compares who is named for a part that only one person can play.
final class Holders {
  private Holders() {}

  static Optional<Comparison> compare(
      Material material,
      String subject,
      String label,
      String property,
      String scope,
      Map<EntityId, List<Claim>> byEntity) {
    var answers = new ArrayList<Answer>();
    byEntity.forEach(
        (entity, claims) -> answers.add(material.answer(material.name(entity), claims)));
    if (answers.isEmpty() || (answers.size() == 1 && !Material.fromSeveral(answers))) {
      return Optional.empty();
    }
    if (answers.size() == 1) {
      return Optional.of(
          material.comparison(
              subject, label, property, scope, Relation.AGREES, null, answers, List.of()));
    }
    var ids = List.copyOf(byEntity.keySet());
    boolean unsure = !Material.standApart(answers);
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        unsure |= mayBeOne(material, ids.get(i), ids.get(j));
      }
    }
    var relation = unsure ? Relation.REFERENT_UNCERTAIN : Relation.CONTRADICTS;
    String reason =
        unsure
            ? "the names may belong to one person or to two times; a person must decide"
            : "only one can hold it: " + scope;
    return Optional.of(
        material.comparison(
            subject,
            label,
            property,
            scope,
            relation,
            unsure ? null : Severity.MAJOR,
            answers,
            List.of(reason)));
  }

  /// Whether somebody has yet to judge it, or both bear one name in part, as where a translation
  /// makes a word of a surname.
  private static boolean mayBeOne(Material material, EntityId left, EntityId right) {
    var one = material.entities.get(left);
    var other = material.entities.get(right);
    return material.suspects(left, right)
        || material.suspects(right, left)
        || (one != null && other != null && DoerQuestions.related(one, other));
  }
}
