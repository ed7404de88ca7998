package org.rapporteur.analyze;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.corenlp.CoreNlpAnnotator;
import org.rapporteur.analyze.corroboration.CorroborationStage;
import org.rapporteur.analyze.event.AccountStage;
import org.rapporteur.analyze.event.EventStage;
import org.rapporteur.analyze.event.TimelineCandidates;
import org.rapporteur.analyze.event.TimelineCandidates.Candidate;
import org.rapporteur.analyze.family.FamilyStage;
import org.rapporteur.analyze.frame.FrameStage;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.analyze.identity.IdentityStage;
import org.rapporteur.analyze.mention.Elsewhere;
import org.rapporteur.analyze.mention.Glance;
import org.rapporteur.analyze.mention.SentenceStage;
import org.rapporteur.analyze.mention.WordUses;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.quality.QualityStage;
import org.rapporteur.analyze.quantity.ExpressionStage;
import org.rapporteur.analyze.speech.SpeechStage;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.analyze.text.BlockStage;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.analyze.trace.prose.TieStage;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Region;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;

/// Where the tests read: the stages with their models, loaded once for all test classes, in the
/// order in which the desk wires them.
public final class ReadingRoom {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final Cues CUES = Cues.standard();
  private static final Offices OFFICES = Offices.standard();
  private static final CoreNlpAnnotator ENGLISH = CoreNlpAnnotator.load();
  private static final BlockStage BLOCKS = new BlockStage();
  private static final SentenceStage SENTENCES = new SentenceStage(ENGLISH, GAZETTEER);
  private static final SentenceStage RULES = SentenceStage.rulesAlone(ENGLISH, GAZETTEER);
  private static final ExpressionStage EXPRESSIONS = new ExpressionStage();
  private static final SpeechStage SPEECH = new SpeechStage(GAZETTEER, CUES, OFFICES);
  private static final FrameStage FRAMES =
      new FrameStage(GAZETTEER, CUES, OFFICES, Violations.standard());
  private static final TieStage TIES = new TieStage(GAZETTEER);
  private static final QualityStage QUALITY = new QualityStage();
  private static final IdentityStage IDENTITY = new IdentityStage(NameMatcher.standard());
  private static final CorroborationStage CORROBORATION =
      new CorroborationStage(GAZETTEER, OFFICES, Synonyms.standard());

  private ReadingRoom() {}

  /// What divides English into sentences and words.
  public static Annotator english() {
    return ENGLISH;
  }

  /// One paragraph of plain text whose origin is unknown.
  public static Telling tell(String text) {
    return told(text).telling();
  }

  /// The names that rules alone find in one paragraph, before they are weighed.
  public static List<Referent> ruled(String text) {
    var document = paragraphs(text, SourceDescription.UNKNOWN);
    return RULES.apply(BLOCKS.apply(document)).referents();
  }

  /// One paragraph published on a day.
  public static Told published(String text, String day) {
    return read(paragraphs(text, new SourceDescription(null, null, null, day, null, null)));
  }

  /// One paragraph of unknown origin.
  public static Told told(String text) {
    return read(paragraphs(text, SourceDescription.UNKNOWN));
  }

  /// Lines of a page, each declared a paragraph, with its publisher and day of publication.
  public static Told page(@Nullable String publisher, @Nullable String day, String... lines) {
    return read(
        paragraphs(
            String.join("\n", lines),
            new SourceDescription(publisher, null, null, day, null, null)));
  }

  /// Who speaks in one paragraph, in the order of the text; `?` is nobody who is named.
  public static List<String> speakers(String text) {
    return speakers(tell(text));
  }

  /// Who speaks on a page.
  public static List<String> speakers(
      @Nullable String publisher, @Nullable String day, String... lines) {
    return speakers(page(publisher, day, lines).telling());
  }

  /// Who speaks in a text, in its order; `?` is nobody who is named.
  public static List<String> speakers(Telling telling) {
    return telling.speeches().stream()
        .map(s -> s.speaker() == null ? "?" : telling.referents().get(s.speaker()).name())
        .toList();
  }

  /// A document without declared layout.
  public static Document plain(String text) {
    return new Document(id(text), "page.txt", text, List.of(), SourceDescription.UNKNOWN);
  }

  /// The evidence that consists of this text.
  public static EvidenceId id(String text) {
    return EvidenceId.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The blocks of a document as `KIND: text`, one string each.
  public static List<String> blocks(Document document) {
    return BLOCKS.apply(document).blocks().stream()
        .map(b -> b.kind() + ": " + document.text().substring(b.start(), b.end()))
        .toList();
  }

  /// Reads one document alone.
  public static Told read(Document document) {
    return read(SENTENCES.glance(BLOCKS.apply(document)), Elsewhere.NOWHERE);
  }

  /// Reads each document in the light of what the others take its words for, as a case does.
  public static Told[] together(Told... alone) {
    var words = new WordUses();
    var glances = Stream.of(alone).map(t -> SENTENCES.glance(BLOCKS.apply(t.document()))).toList();
    glances.forEach(glance -> words.add(glance.use()));
    return glances.stream().map(g -> read(g, words.besides(g.use()))).toArray(Told[]::new);
  }

  private static Told read(Glance glance, Elsewhere elsewhere) {
    var annotated = SENTENCES.read(glance, elsewhere);
    return new Told(
        annotated.blocked().document(),
        QUALITY.apply(TIES.apply(FRAMES.apply(SPEECH.apply(EXPRESSIONS.apply(annotated))))));
  }

  /// Compares documents, no person having decided anything.
  public static Analysis compare(Told... told) {
    return compare(List.of(told), List.of());
  }

  /// All that a timeline of documents could show, before it is asked what stands there.
  public static List<Candidate> candidates(Told... told) {
    var found = compare(told);
    return TimelineCandidates.of(
        new EventStage.Input(found.accounts(), found.entities(), List.of(told)));
  }

  /// Compares documents under people's judgements.
  public static Analysis compare(List<Told> told, List<Judgement> judgements) {
    var times = new AnchorStage().apply(told);
    var joined = IDENTITY.join(new IdentityStage.Input(told, judgements));
    var entities = joined.entities();
    var homes = homes(entities);
    var accounts = new ArrayList<Account>();
    var claims = new ArrayList<Claim>();
    for (var one : told) {
      var evidence = one.document().evidence();
      var own = homes.getOrDefault(evidence, Map.of());
      var output = new AccountStage().apply(new AccountStage.Input(one, own, times.of(evidence)));
      accounts.addAll(output.accounts());
      claims.addAll(output.claims());
    }
    claims.sort(Comparator.comparing(Claim::id));
    accounts.sort(Comparator.comparing(Account::id));
    var gathered = new EventStage().gather(new EventStage.Input(accounts, entities, told));
    var events = gathered.events();
    var derived =
        new FamilyStage()
            .join(
                new FamilyStage.Input(
                    told,
                    e -> names(homes).getOrDefault(e, Map.of()),
                    new AnchorStage().dates(told)));
    var comparisons =
        CORROBORATION.apply(
            new CorroborationStage.Input(
                told, entities, claims, accounts, events, derived.families()));
    return new Analysis(
        entities,
        claims,
        accounts,
        events,
        comparisons,
        derived.families(),
        Map.of(),
        Map.of(
            "identity", joined.looked(), "event", gathered.looked(), "family", derived.looked()));
  }

  private static Document paragraphs(String text, SourceDescription source) {
    var regions = new ArrayList<Region>();
    int at = 0;
    for (var line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        regions.add(new Region(at, at + line.length(), Region.Layout.PARAGRAPH));
      }
      at += line.length() + 1;
    }
    return new Document(id(text), "page.html", text, regions, source);
  }

  private static Map<EvidenceId, Map<Integer, EntityId>> homes(List<Entity> entities) {
    var homes = new HashMap<EvidenceId, Map<Integer, EntityId>>();
    for (var entity : entities) {
      for (var referent : entity.referents()) {
        homes
            .computeIfAbsent(referent.evidence(), _ -> new HashMap<>())
            .put(referent.number(), entity.id());
      }
    }
    return homes;
  }

  private static Map<EvidenceId, Map<Integer, String>> names(
      Map<EvidenceId, Map<Integer, EntityId>> homes) {
    var names = new HashMap<EvidenceId, Map<Integer, String>>();
    homes.forEach((evidence, entities) -> {
      var own = new HashMap<Integer, String>();
      entities.forEach((number, id) -> own.put(number, id.value()));
      names.put(evidence, own);
    });
    return names;
  }
}
