package org.rapporteur.report.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.suggestion.Suggestion;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.record.CaseRecord.ClaimRecord;
import org.rapporteur.report.record.CaseRecord.ConflictRecord;
import org.rapporteur.report.record.CaseRecord.EntityRecord;
import org.rapporteur.report.record.CaseRecord.EventRecord;
import org.rapporteur.report.record.CaseRecord.FamilyRecord;
import org.rapporteur.report.record.CaseRecord.MentionRecord;
import org.rapporteur.report.record.CaseRecord.PartRecord;
import org.rapporteur.report.record.CaseRecord.ParticipantRecord;
import org.rapporteur.report.record.CaseRecord.PassageRecord;
import org.rapporteur.report.record.CaseRecord.SuggestionRecord;
import org.rapporteur.report.record.CaseRecord.ValueRecord;

/// Turns an analysis into its record. Lists keep the analysis' order, which is that of their ids.
final class RecordComposer {
  private static final Comparator<PassageRecord> BY_PLACE =
      Comparator.comparing(PassageRecord::doc)
          .thenComparingInt(PassageRecord::start)
          .thenComparingInt(PassageRecord::end);

  private final CaseView view;
  private final Analysis analysis;
  private final Passages passages;
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<ClaimId, String> events = new HashMap<>();

  RecordComposer(CaseView view) {
    this.view = view;
    this.analysis = view.analysis();
    this.passages = new Passages(view);
    analysis.accounts().forEach(account -> accounts.put(account.id(), account));
    analysis.events().stream().filter(e -> !e.pattern()).forEach(this::noteClaims);
  }

  CaseRecord compose() {
    return new CaseRecord(
        view.run().caseId(),
        analysis.entities().stream().map(this::entity).toList(),
        analysis.events().stream().filter(e -> !e.pattern()).map(this::event).toList(),
        analysis.claims().stream().map(this::claim).toList(),
        analysis.comparisons().stream().flatMap(c -> conflict(c).stream()).toList(),
        analysis.families().stream()
            .filter(family -> family.members().size() > 1)
            .map(this::family)
            .toList(),
        view.suggestions().accepted().stream().map(this::suggestion).toList());
  }

  private void noteClaims(Event event) {
    for (Account account : accountsOf(event)) {
      account.claims().forEach(claim -> events.putIfAbsent(claim, event.id()));
    }
  }

  private EntityRecord entity(Entity entity) {
    return new EntityRecord(
        entity.id().value(),
        entity.type().label(),
        entity.name(),
        entity.mentions().stream().map(this::mention).toList());
  }

  private MentionRecord mention(Span span) {
    PassageRecord place = passages.passage(span);
    return new MentionRecord(place.doc(), place.start(), place.end(), span.text());
  }

  private EventRecord event(Event event) {
    return new EventRecord(
        event.id(),
        event.type().label(),
        event.title(),
        event.date() == null ? null : event.date().edtf().value(),
        idOrText(event.place(), event.placeText()),
        event.participants().stream().map(RecordComposer::participant).toList(),
        event.violation() == null ? null : violation(event.violation()),
        accountsOf(event).stream()
            .flatMap(account -> account.passages().stream())
            .map(passages::passage)
            .distinct()
            .sorted(BY_PLACE)
            .toList());
  }

  private ClaimRecord claim(Claim claim) {
    PassageRecord place = passages.passage(claim.span());
    claim.support().forEach(passages::passage);
    String event = events.get(claim.id());
    return new ClaimRecord(
        claim.id().value(),
        claim.kind().label(),
        event,
        subject(claim, event),
        claim.property(),
        claim.value().print(),
        claim.speaker() == null ? null : claim.speaker().value(),
        claim.speakerText(),
        place.doc(),
        place.start(),
        place.end());
  }

  private Optional<ConflictRecord> conflict(Comparison comparison) {
    return kind(comparison.relation())
        .map(kind ->
            new ConflictRecord(
                comparison.id(),
                comparison.subject(),
                comparison.property(),
                kind,
                comparison.answers().stream()
                    .map(answer -> new ValueRecord(answer.value(), names(answer.documents())))
                    .toList(),
                preferred(comparison)));
  }

  private FamilyRecord family(Family family) {
    return new FamilyRecord(names(family.members()));
  }

  private SuggestionRecord suggestion(Suggestion suggestion) {
    PassageRecord place = passages.passage(suggestion.span());
    return new SuggestionRecord(
        suggestion.id(),
        "suggested",
        suggestion.model(),
        suggestion.kind().label(),
        suggestion.event() == null ? null : suggestion.event().label(),
        suggestion.speaker(),
        suggestion.parts().stream().map(this::part).toList(),
        place.doc(),
        place.start(),
        place.end(),
        suggestion.span().text());
  }

  private PartRecord part(Suggestion.Part part) {
    PassageRecord place = passages.passage(part.span());
    return new PartRecord(part.role().label(), part.value(), place.start(), place.end());
  }

  private List<String> names(List<EvidenceId> documents) {
    return documents.stream().map(passages::name).distinct().sorted().toList();
  }

  private List<Account> accountsOf(Event event) {
    var found = new ArrayList<Account>();
    for (String id : event.accounts()) {
      Account account = accounts.get(id);
      if (account == null) {
        throw new IllegalArgumentException("the event " + event.id() + " has no account " + id);
      }
      found.add(account);
    }
    return found;
  }

  private static ParticipantRecord participant(Participant participant) {
    EntityId entity = participant.entity();
    return new ParticipantRecord(
        entity == null ? participant.text() : entity.value(), participant.role().label());
  }

  private static String subject(Claim claim, @Nullable String event) {
    if (claim.subject() != null) {
      return claim.subject().value();
    }
    return event != null ? event : claim.subjectKey();
  }

  private static @Nullable String preferred(Comparison comparison) {
    Integer preferred = comparison.preferred();
    return preferred == null ? null : comparison.answers().get(preferred).value();
  }

  private static @Nullable String idOrText(@Nullable EntityId entity, @Nullable String text) {
    return entity != null ? entity.value() : text;
  }

  /// The code of a violation in words, under the names that readers of the record know.
  private static String violation(String code) {
    return code.equals("forced-repatriation") ? "refoulement" : code.replace('-', ' ');
  }

  private static Optional<String> kind(Comparison.Relation relation) {
    return switch (relation) {
      case CONTRADICTS -> Optional.of("contradiction");
      case REFINES, REFERENT_UNCERTAIN -> Optional.of("compatible-refinement");
      case SPELT_DIFFERENTLY -> Optional.of("transcription-variant");
      case AGREES, DISPUTED -> Optional.empty();
    };
  }
}
