package org.rapporteur.analyze.suggestion;

import org.rapporteur.model.suggestion.Refusal;
import org.rapporteur.model.suggestion.Suggestion;

/// What became of one proposal.
sealed interface Verdict {
  /// The stored text bears it out.
  record Stands(Suggestion suggestion) implements Verdict {}

  /// It does not.
  record Refused(Refusal why) implements Verdict {}
}
