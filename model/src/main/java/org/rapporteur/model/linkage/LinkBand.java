package org.rapporteur.model.linkage;

import java.util.Locale;

/// What may be done with a pair of rows.
public enum LinkBand {
  /// Not worth a look.
  BELOW,
  /// A person decides.
  REVIEW,
  /// Would be joined, but no judged pairs have shown yet that joins of this list can be trusted: a
  /// proposal.
  LIKELY,
  /// May be joined without a look: judged pairs above the cut had no error.
  AUTO;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
