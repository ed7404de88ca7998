package org.rapporteur.analyze.corroboration;

import java.util.Comparator;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;

/// A value that a document gives: as much of its claim as is asked for again and again. A claim of
/// which a comparison tells is fetched whole ([Material#claim]).
record Given(ClaimId id, String property, Value value, Span span) {
  /// By documents; of one document the one that stands first.
  static final Comparator<Given> BY_PLACE =
      Comparator.comparing(Given::document)
          .thenComparingInt(g -> g.span().start())
          .thenComparing(Given::id);

  static Given by(Claim claim) {
    return new Given(claim.id(), claim.property(), claim.value(), claim.span());
  }

  EvidenceId document() {
    return span.evidence();
  }
}
