package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Span;

/// A case with another analysis put in.
public record OtherAnalysis(CaseView from, Analysis analysis) implements CaseView {

  /// The same case, one mention of which does not stand in its text.
  public static CaseView withAForgedMention(CaseView from) {
    Analysis old = from.analysis();
    var entities = new ArrayList<>(old.entities());
    Entity first = entities.getFirst();
    Span real = first.mentions().getFirst();
    var forged =
        new Span(real.evidence(), real.start(), real.end(), "x".repeat(real.text().length()));
    entities.set(
        0,
        new Entity(
            first.id(),
            first.type(),
            first.name(),
            first.knownAs(),
            first.referents(),
            List.of(forged),
            first.links(),
            first.suspects()));
    return new OtherAnalysis(
        from,
        new Analysis(
            entities,
            old.claims(),
            old.accounts(),
            old.events(),
            old.comparisons(),
            old.families(),
            old.flags()));
  }

  @Override
  public List<SourceView> sources() {
    return from.sources();
  }

  @Override
  public Optional<Document> document(EvidenceId evidence) {
    return from.document(evidence);
  }

  @Override
  public Optional<Telling> telling(EvidenceId evidence) {
    return from.telling(evidence);
  }

  @Override
  public List<Judgement> judgements() {
    return from.judgements();
  }

  @Override
  public RunFacts run() {
    return from.run();
  }
}
