package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.identity.EntityId;

/// One utterance in two wordings: the same speaker is quoted with much the same content.
final class QuotationQuestions {
  private static final int LEAST = 5;
  private static final double ALIKE = 0.3;
  private static final int CROWDED = 60;

  private final Material material;

  QuotationQuestions(Material material) {
    this.material = material;
  }

  List<Comparison> ask() {
    var bySpeaker = new TreeMap<EntityId, List<Claim>>();
    for (var claim : material.sorts.of(ClaimSorts.SAYINGS)) {
      if (claim.speaker() != null && isQuotation(claim)) {
        bySpeaker.computeIfAbsent(claim.speaker(), k -> new ArrayList<>()).add(claim);
      }
    }
    var found = new ArrayList<Comparison>();
    bySpeaker.forEach((speaker, claims) -> {
      claims.sort(java.util.Comparator.comparing(Claim::id));
      for (int i = 0; i < Math.min(CROWDED, claims.size()); i++) {
        for (int j = i + 1; j < Math.min(CROWDED, claims.size()); j++) {
          compare(speaker, claims.get(i), claims.get(j), found);
        }
      }
    });
    return found;
  }

  private static boolean isQuotation(Claim claim) {
    return claim.span().text().matches("(?s).*[\"\u201C\u201D\u00AB\u00BB\u300C].*")
        || claim.provenance().rule().startsWith("quote");
  }

  private void compare(EntityId speaker, Claim left, Claim right, List<Comparison> found) {
    if (left.span().evidence().equals(right.span().evidence())) {
      return;
    }
    var mine = stems(left.value().print());
    var theirs = stems(right.value().print());
    var both = new HashSet<>(mine);
    both.retainAll(theirs);
    int least = Math.min(mine.size(), theirs.size());
    if (least < LEAST || both.size() < Math.max(3, ALIKE * least)) {
      return;
    }
    boolean equal = mine.equals(theirs);
    var answers =
        List.of(
            material.answer(left.value().print(), List.of(left)),
            material.answer(right.value().print(), List.of(right)));
    if (equal) {
      return;
    }
    found.add(
        material.comparison(
            speaker.value(),
            material.name(speaker),
            "quotation",
            speaker.value(),
            Relation.SPELT_DIFFERENTLY,
            null,
            answers,
            List.of("one speaker, much the same words")));
  }

  private static Set<String> stems(String text) {
    var stems = new HashSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 3) {
        stems.add(word.substring(0, Math.min(6, word.length())));
      }
    }
    return stems;
  }
}
