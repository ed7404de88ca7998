package org.rapporteur.ledger.derived;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.Telling;

/// The view of a case from its database. Short lists are read once, when first asked for; sources,
/// claims, accounts and tellings each time.
final class StoredView implements CaseView {
  private final CaseDatabase database;
  private final RunFacts run;
  private @Nullable List<SourceView> sources;
  private @Nullable Analysis analysis;
  private @Nullable Suggestions suggestions;

  StoredView(CaseDatabase database, RunFacts run) {
    this.database = database;
    this.run = run;
  }

  @Override
  public Analysis analysis() {
    var known = analysis;
    if (known == null) {
      known = database.analysis();
      analysis = known;
    }
    return known;
  }

  @Override
  public List<SourceView> sources() {
    var known = sources;
    if (known == null) {
      known = database.sources();
      sources = known;
    }
    return known;
  }

  @Override
  public Optional<Document> document(EvidenceId evidence) {
    return Optional.ofNullable(OnDemand.byKey(sources(), SourceView::evidence).get(evidence))
        .flatMap(SourceView::document);
  }

  @Override
  public Optional<Telling> telling(EvidenceId evidence) {
    return database.telling(evidence);
  }

  @Override
  public List<Claim> claims(EvidenceId evidence) {
    return database.claims(evidence);
  }

  @Override
  public List<Judgement> judgements() {
    return database.judgements();
  }

  @Override
  public Suggestions suggestions() {
    var known = suggestions;
    if (known == null) {
      known = database.suggestions();
      suggestions = known;
    }
    return known;
  }

  @Override
  public RunFacts run() {
    return run;
  }
}
