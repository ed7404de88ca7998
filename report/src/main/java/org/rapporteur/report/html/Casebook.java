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
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.Document;
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
  private final RecentTellings recent;
  private final Analysis analysis;
  private final Map<ClaimId, Claim> claims;
  private final Map<String, Account> accounts;
  private final Map<EntityId, Entity> entities;
  private final Map<EvidenceId, String> families = new HashMap<>();
  private final Map<EvidenceId, SourceView> sources;
  private final Map<EvidenceId, Gist> gists = new HashMap<>();
  private final Map<EvidenceId, String> labels;
  private final Map<EvidenceId, Integer> claimed = new HashMap<>();
  private final Picked<Claim> roles;
  private final Picked<Claim> sayings;
  private final Picked<Claim> undated;

  Casebook(CaseView view) {
    this.view = view;
    this.recent = new RecentTellings(view);
    this.analysis = view.analysis();
    this.labels = SourceLabels.of(view.sources());
    claims = OnDemand.byKey(analysis.claims(), Claim::id);
    accounts = OnDemand.byKey(analysis.accounts(), Account::id);
    entities = OnDemand.byKey(analysis.entities(), Entity::id);
    sources = OnDemand.byKey(view.sources(), SourceView::evidence);
    for (Family family : analysis.families()) {
      family.members().forEach(member -> families.put(member, family.id()));
    }
    var words = new HashMap<String, String>();
    for (EvidenceId evidence : labels.keySet()) {
      view.telling(evidence)
          .ifPresent(t -> gists.put(evidence, Gist.of(t, w -> words.computeIfAbsent(w, k -> k))));
    }
    roles = new Picked<>(analysis.claims());
    sayings = new Picked<>(analysis.claims());
    undated = new Picked<>(analysis.claims());
    sort();
  }

  /// Looks at every claim once, so that nobody need look at all again.
  private void sort() {
    for (int i = 0; i < analysis.claims().size(); i++) {
      Claim claim = analysis.claims().get(i);
      claimed.merge(claim.span().evidence(), 1, Integer::sum);
      if (claim.kind() == Claim.Kind.ROLE) {
        roles.pick(i);
      }
      if (claim.kind() == Claim.Kind.SAID) {
        sayings.pick(i);
      }
      if (claim.value() instanceof Value.Undated) {
        undated.pick(i);
      }
    }
  }

  /// The claims about offices.
  Picked<Claim> roles() {
    return roles;
  }

  /// The claims of what somebody said.
  Picked<Claim> sayings() {
    return sayings;
  }

  /// The claims of a time that is no date.
  Picked<Claim> undated() {
    return undated;
  }

  /// How many claims a source makes.
  int claimed(EvidenceId evidence) {
    return claimed.getOrDefault(evidence, 0);
  }

  /// Whether a source's text was analyzed.
  boolean isAnalyzed(EvidenceId evidence) {
    return gists.containsKey(evidence);
  }

  /// Whether a source prints that its text comes from elsewhere.
  boolean isCredited(EvidenceId evidence) {
    return Optional.ofNullable(gists.get(evidence)).map(Gist::credited).orElse(false);
  }

  /// What a source calls somebody or something, by the number it has there.
  Optional<String> called(EvidenceId evidence, int number) {
    return Optional.ofNullable(gists.get(evidence))
        .map(Gist::names)
        .filter(names -> number < names.size())
        .map(names -> names.get(number));
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
    return isAnalyzed(evidence) ? recent.of(evidence) : Optional.empty();
  }

  Optional<String> text(EvidenceId evidence) {
    return view.document(evidence).map(Document::text);
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

  /// What a document asserts.
  List<Claim> claims(EvidenceId evidence) {
    return view.claims(evidence);
  }

  Optional<Account> account(String id) {
    return Optional.ofNullable(accounts.get(id));
  }

  /// The family that a source belongs to, copies of which tell one thing once.
  String family(EvidenceId evidence) {
    return families.getOrDefault(evidence, evidence.hex());
  }

  /// How many independent families these sources are: copies count once.
  int families(Collection<EvidenceId> evidence) {
    var distinct = new HashSet<String>();
    evidence.forEach(e -> distinct.add(family(e)));
    return distinct.size();
  }

  /// The language of a passage.
  String language(Span span) {
    return language(span.evidence(), span.start());
  }

  /// The language at a place.
  String language(EvidenceId evidence, int offset) {
    return Optional.ofNullable(gists.get(evidence))
        .map(gist -> gist.language(offset))
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
