package org.rapporteur.analyze.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Provenance;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.text.Span;

/// The claims of one document, each once, and on which accounts they hang.
final class ClaimBook {
  private static final String STAGE = "account/3";

  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<AccountDraft, Set<ClaimId>> byAccount = new HashMap<>();

  /// A claim before it has its id.
  record Assertion(
      Kind kind,
      String subjectKey,
      @Nullable EntityId subject,
      String property,
      Value value,
      @Nullable EntityId speaker,
      @Nullable String speakerText,
      Factuality factuality,
      Polarity polarity,
      Span span,
      List<Span> support,
      String rule,
      List<String> steps) {}

  ClaimBook(List<AccountDraft> drafts) {
    drafts.forEach(d -> byAccount.put(d, new HashSet<>()));
  }

  void put(Assertion d, @Nullable AccountDraft draft) {
    var id =
        Claim.idOf(
            d.kind(),
            d.subjectKey(),
            d.property(),
            d.value(),
            d.speakerText(),
            d.factuality(),
            d.polarity(),
            d.span());
    claims.putIfAbsent(
        id,
        new Claim(
            id,
            d.kind(),
            d.subjectKey(),
            d.subject(),
            d.property(),
            d.value(),
            d.speaker(),
            d.speakerText(),
            d.factuality(),
            d.polarity(),
            d.span(),
            d.support(),
            new Provenance(STAGE, d.rule(), d.steps())));
    if (draft != null) {
      byAccount.getOrDefault(draft, new HashSet<>()).add(id);
    }
  }

  List<ClaimId> of(AccountDraft draft) {
    return byAccount.getOrDefault(draft, Set.of()).stream().sorted().toList();
  }

  List<Claim> sorted() {
    return claims.values().stream().sorted(Comparator.comparing(Claim::id)).toList();
  }
}
