package org.rapporteur.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Provenance;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.Time;

/// A case of many sources made by rule: each tells of a meeting of its own and of one that all tell
/// of, names a person of its own and one whom all name, and contradicts its neighbour.
public final class CrowdedCase implements CaseView {
  private static final EntityId EVERYONE = new EntityId("E-%016x".formatted(0xffff));

  private final List<Document> documents = new ArrayList<>();
  private final Map<EvidenceId, Document> byId = new HashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final Analysis analysis;

  private CrowdedCase(int sources) {
    var everywhere = new ArrayList<Span>();
    var shared = new ArrayList<String>();
    for (int i = 0; i < sources; i++) {
      add(i, everywhere, shared);
    }
    entities.add(
        new Entity(
            EVERYONE,
            EntityType.PERSON,
            "Ana Torv",
            null,
            List.of(),
            everywhere,
            List.of(),
            List.of()));
    events.add(event("V-%016x".formatted(0xffff), "Great meeting", null, shared));
    analysis = new Analysis(entities, claims, accounts, events, comparisons, families, Map.of());
  }

  /// A case of so many sources that derive from one.
  public static CaseView ofOneFamily(int sources) {
    var crowded = new CrowdedCase(sources);
    var members = crowded.documents.stream().map(Document::evidence).sorted().toList();
    var sign = new Family.Sign("near-duplicate", "nine of ten words", 5, true);
    var edges = new ArrayList<Family.Edge>();
    for (int i = 1; i < members.size(); i++) {
      edges.add(new Family.Edge(members.get(i - 1), members.get(i), 5, List.of(sign)));
    }
    crowded.families.clear();
    crowded.families.add(new Family("F-%016x".formatted(1), members, edges));
    crowded.entities.replaceAll(e -> e.id().equals(EVERYONE) ? joined(e, members) : e);
    return new CrowdedCase(crowded);
  }

  private static Entity joined(Entity entity, List<EvidenceId> documents) {
    var links = new ArrayList<Entity.Link>();
    for (int i = 1; i < documents.size(); i++) {
      links.add(
          new Entity.Link(
              new ReferentId(documents.get(i - 1), 0),
              new ReferentId(documents.get(i), 0),
              1,
              List.of(new Weight("name", "written alike", 9))));
    }
    return entity.withLinks(links);
  }

  private CrowdedCase(CrowdedCase other) {
    documents.addAll(other.documents);
    byId.putAll(other.byId);
    var all = other.analysis;
    analysis =
        new Analysis(
            other.entities,
            all.claims(),
            all.accounts(),
            all.events(),
            all.comparisons(),
            other.families,
            Map.of());
  }

  /// A case of so many sources.
  public static CaseView of(int sources) {
    return new CrowdedCase(sources);
  }

  private void add(int i, List<Span> everywhere, List<String> shared) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
    String person = "Person" + i;
    String text =
        "%s met others on %s. Ana Torv spoke: “We waited %d days.” The great meeting went on.\n"
            .formatted(person, day, i);
    var document =
        new Document(
            EvidenceId.of(text.getBytes(StandardCharsets.UTF_8)),
            "t/" + i + ".txt",
            text,
            List.of(),
            SourceDescription.UNKNOWN);
    documents.add(document);
    byId.put(document.evidence(), document);
    Span name = LakeArdoTexts.says(document, person);
    everywhere.add(LakeArdoTexts.says(document, "Ana Torv"));
    var id = new EntityId("E-%016x".formatted(i));
    entities.add(
        new Entity(
            id, EntityType.PERSON, person, null, List.of(), List.of(name), List.of(), List.of()));
    var date = new Value.Date(new Time(Edtf.of(day), true, List.of()));
    Claim met =
        claim(Claim.Kind.DATE, "date", date, null, LakeArdoTexts.says(document, "on " + day));
    Claim said =
        claim(
            Claim.Kind.SAID,
            "said",
            new Value.Words("We waited " + i + " days."),
            EVERYONE,
            LakeArdoTexts.says(document, "Ana Torv spoke: “We waited " + i + " days.”"));
    claims.addAll(List.of(met, said));
    String own = account(document, person + " met others", List.of(met));
    shared.add(account(document, "The great meeting went on", List.of(said)));
    events.add(event("V-%016x".formatted(i), "Meeting of " + person, day, List.of(own)));
    families.add(new Family("F-%016x".formatted(i), List.of(document.evidence()), List.of()));
    if (i > 0) {
      Claim before = claims.get(2 * i - 2);
      comparisons.add(
          new Comparison(
              "K-%016x".formatted(i),
              events.get(i - 1).id(),
              "Meeting " + i,
              "date",
              "event",
              Comparison.Relation.CONTRADICTS,
              Comparison.Severity.MINOR,
              List.of(answer(before), answer(met)),
              null,
              List.of()));
    }
  }

  private static Comparison.Answer answer(Claim claim) {
    return new Comparison.Answer(
        claim.value().print(), List.of(claim.id()), List.of(claim.span().evidence()), 1, false, 1);
  }

  private static Claim claim(
      Claim.Kind kind, String property, Value value, EntityId speaker, Span span) {
    return new Claim(
        Claim.idOf(kind, "k", property, value, null, Factuality.ASSERTED, Polarity.AFFIRMED, span),
        kind,
        "k",
        null,
        property,
        value,
        speaker,
        null,
        Factuality.ASSERTED,
        Polarity.AFFIRMED,
        span,
        List.of(),
        new Provenance("s/1", "r/1", List.of()));
  }

  private String account(Document document, String words, List<Claim> of) {
    String id = "A-%016x".formatted(accounts.size());
    accounts.add(
        new Account(
            id,
            document.evidence(),
            EventType.MEETING,
            words,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            false,
            Factuality.ASSERTED,
            null,
            List.of(),
            of.stream().map(Claim::id).toList(),
            List.of(LakeArdoTexts.says(document, words))));
    return id;
  }

  private static Event event(String id, String title, LocalDate day, List<String> of) {
    Time date = day == null ? null : new Time(Edtf.of(day), true, List.of());
    return new Event(
        id,
        EventType.MEETING,
        title,
        date,
        null,
        null,
        null,
        false,
        Factuality.ASSERTED,
        null,
        List.of(new Participant(SlotRole.SPEAKER, EVERYONE, "Ana Torv")),
        of,
        List.of(),
        List.of());
  }

  @Override
  public Analysis analysis() {
    return analysis;
  }

  @Override
  public List<SourceView> sources() {
    return documents.stream().map(CrowdedCase::source).toList();
  }

  private static SourceView source(Document document) {
    var reading =
        new Reading.Text(
            document.evidence(),
            "text/plain",
            document.text(),
            List.of(),
            SourceDescription.UNKNOWN,
            Map.of());
    var capture =
        new Capture(
            document.evidence(),
            document.name(),
            90,
            null,
            null,
            Instant.EPOCH,
            SourceDescription.UNKNOWN);
    return new SourceView(
        document.evidence(), List.of(capture), reading, SourceDescription.UNKNOWN);
  }

  @Override
  public Optional<Document> document(EvidenceId evidence) {
    return Optional.ofNullable(byId.get(evidence));
  }

  @Override
  public Optional<Telling> telling(EvidenceId evidence) {
    return document(evidence)
        .map(d ->
            Telling.ofNames(
                evidence,
                "en",
                List.of(new Block(0, Block.Kind.BODY, 0, d.text().length(), "en")),
                List.of(new Extent(0, 0, d.text().length() - 1)),
                List.of()));
  }

  @Override
  public List<Judgement> judgements() {
    return List.of();
  }

  @Override
  public RunFacts run() {
    return new RunFacts(
        "rapporteur 0.1.0",
        "C-CROWD",
        List.of("s/1"),
        Map.of(),
        1,
        "root",
        "origin",
        Instant.EPOCH,
        EvidenceId.of(new byte[0]));
  }
}
