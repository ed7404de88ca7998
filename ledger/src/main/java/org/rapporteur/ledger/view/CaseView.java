package org.rapporteur.ledger.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.Telling;

/// A case as a reader may see it. Answers do not change while a view is held.
public interface CaseView {
  /// What the last analysis found.
  Analysis analysis();

  /// Every piece of evidence, in order of its name, read or not.
  List<SourceView> sources();

  /// The stored text of a piece of evidence, if it has one.
  Optional<Document> document(EvidenceId evidence);

  /// What a document says, read without knowledge of the others.
  Optional<Telling> telling(EvidenceId evidence);

  /// What a document asserts, in order of the claims' ids.
  default List<Claim> claims(EvidenceId evidence) {
    return analysis().claims().stream()
        .filter(claim -> claim.span().evidence().equals(evidence))
        .toList();
  }

  /// What people decided, oldest first.
  List<Judgement> judgements();

  /// What a language model proposed: no part of the analysis, and of no weight in it.
  default Suggestions suggestions() {
    return Suggestions.NONE;
  }

  /// How the analysis came about.
  RunFacts run();
}
