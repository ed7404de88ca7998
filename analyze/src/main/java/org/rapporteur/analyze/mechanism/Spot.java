package org.rapporteur.analyze.mechanism;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.text.Span;

/// Words that are compared with the record.
///
/// @param claim the claim that the analysis made of them, or null
record Spot(@Nullable ClaimId claim, Span span) {
  static Spot of(Claim claim) {
    return new Spot(claim.id(), claim.span());
  }
}
