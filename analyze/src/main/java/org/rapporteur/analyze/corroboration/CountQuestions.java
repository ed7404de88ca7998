package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;

/// Figures that no event holds but that documents about one event give of the same noun: shown side
/// by side as perhaps of different things.
final class CountQuestions {
  private static final Set<String> LOOSE =
      Set.of(
          "person", "people", "year", "day", "time", "country", "state", "man", "woman", "child",
          "part", "member", "speaker");

  private final Material material;
  private final Synonyms synonyms;

  CountQuestions(Material material, Synonyms synonyms) {
    this.material = material;
    this.synonyms = synonyms;
  }

  List<Comparison> ask() {
    var held = new HashSet<ClaimId>();
    material.accounts.values().forEach(a -> held.addAll(a.claims()));
    var byDocument = new TreeMap<EvidenceId, List<Claim>>();
    for (var claim : material.claims.values()) {
      if (claim.value() instanceof Value.Figure figure
          && figure.quantity().countedNoun() != null
          && claim.property().startsWith("count-of-")) {
        byDocument.computeIfAbsent(claim.span().evidence(), k -> new ArrayList<>()).add(claim);
      }
    }
    var found = new ArrayList<Comparison>();
    for (var event : material.events) {
      var documents = new HashSet<EvidenceId>();
      material.accounts(event).forEach(a -> documents.add(a.evidence()));
      if (event.type() != EventType.MEETING || documents.size() < 2) {
        continue;
      }
      var byNoun = new TreeMap<String, List<Claim>>();
      for (var document : documents) {
        for (var claim : byDocument.getOrDefault(document, List.of())) {
          var noun = ((Value.Figure) claim.value()).quantity().countedNoun();
          if (noun != null && !LOOSE.contains(synonyms.of(noun))) {
            byNoun.computeIfAbsent(synonyms.of(noun), k -> new ArrayList<>()).add(claim);
          }
        }
      }
      byNoun
          .values()
          .removeIf(claims ->
              claims.stream()
                  .allMatch(c -> held.contains(c.id()) && inEvent(c.id(), event.accounts())));
      byNoun.forEach((noun, claims) -> {
        claims.sort(java.util.Comparator.comparing(Claim::id));
        Figures.compare(material, event.id(), event.title(), noun, claims, false)
            .ifPresent(found::add);
      });
    }
    return found;
  }

  private boolean inEvent(ClaimId claim, List<String> accounts) {
    return accounts.stream()
        .map(material.accounts::get)
        .anyMatch(a -> a != null && a.claims().contains(claim));
  }
}
