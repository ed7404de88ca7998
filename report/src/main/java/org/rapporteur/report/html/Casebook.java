package org.rapporteur.report.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Span;

/// A case with everything in it found by its id.
final class Casebook {
  private final CaseView view;
  private final Analysis analysis;
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Map<EvidenceId, String> families = new HashMap<>();
  private final Map<EvidenceId, SourceView> sources = new HashMap<>();
  private final Map<EvidenceId, Telling> tellings = new HashMap<>();
  private final Map<EvidenceId, String> texts = new HashMap<>();
  private final Map<ClaimId, Event> events = new HashMap<>();
  private final Map<EvidenceId, String> labels;

  Casebook(CaseView view) {
    this.view = view;
    this.analysis = view.analysis();
    this.labels = SourceLabels.of(view.sources());
    analysis.claims().forEach(claim -> claims.put(claim.id(), claim));
    analysis.accounts().forEach(account -> accounts.put(account.id(), account));
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (Family family : analysis.families()) {
      family.members().forEach(member -> families.put(member, family.id()));
    }
    for (SourceView source : view.sources()) {
      sources.put(source.evidence(), source);
      view.telling(source.evidence()).ifPresent(t -> tellings.put(source.evidence(), t));
      view.document(source.evidence()).ifPresent(d -> texts.put(source.evidence(), d.text()));
    }
    for (Event event : analysis.events()) {
      accounts(event).forEach(a -> a.claims().forEach(c -> events.putIfAbsent(c, event)));
    }
  }

  CaseView view() {
    return view;
  }

  Analysis analysis() {
    return analysis;
  }

  /// The name by which readers know a source.
  String label(EvidenceId evidence) {
    return labels.getOrDefault(evidence, evidence.brief());
  }

  Optional<SourceView> source(EvidenceId evidence) {
    return Optional.ofNullable(sources.get(evidence));
  }

  Optional<Telling> telling(EvidenceId evidence) {
    return Optional.ofNullable(tellings.get(evidence));
  }

  Optional<String> text(EvidenceId evidence) {
    return Optional.ofNullable(texts.get(evidence));
  }

  Optional<Entity> entity(@Nullable EntityId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(entities.get(id));
  }

  List<Claim> claims(List<ClaimId> ids) {
    return found(ids, claims::get);
  }

  List<Account> accounts(Event event) {
    return found(event.accounts(), accounts::get);
  }

  /// The happening that holds a claim.
  Optional<Event> event(Claim claim) {
    return Optional.ofNullable(events.get(claim.id()));
  }

  /// How many independent families these sources are: copies count once.
  int families(Collection<EvidenceId> evidence) {
    var distinct = new HashSet<String>();
    evidence.forEach(e -> distinct.add(families.getOrDefault(e, e.hex())));
    return distinct.size();
  }

  /// The language of a passage.
  String language(Span span) {
    return language(span.evidence(), span.start());
  }

  /// The language at a place.
  String language(EvidenceId evidence, int offset) {
    return telling(evidence)
        .map(telling ->
            Blocks.at(telling.blocks(), offset).map(b -> b.language()).orElse(telling.language()))
        .or(() -> source(evidence).map(SourceView::described).map(SourceDescription::language))
        .orElse("und");
  }

  private static <K, V> List<V> found(List<K> ids, Function<K, @Nullable V> find) {
    return ids.stream()
        .map(find)
        .flatMap(v -> Optional.ofNullable(v).stream())
        .collect(Collectors.toList());
  }
}
