package org.rapporteur.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.analyze.corenlp.CoreNlpAnnotator;
import org.rapporteur.analyze.corroboration.CorroborationStage;
import org.rapporteur.analyze.event.AccountStage;
import org.rapporteur.analyze.event.EventStage;
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
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.quality.QualityStage;
import org.rapporteur.analyze.quantity.ExpressionStage;
import org.rapporteur.analyze.speech.SpeechStage;
import org.rapporteur.analyze.suggestion.SuggestionStage;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.analyze.text.BlockStage;
import org.rapporteur.analyze.text.RememberedSentences;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.analyze.trace.prose.TieStage;
import org.rapporteur.ledger.derived.RunDraft;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Time;

/// The stages in order, from a stored text to what the sources together say.
///
/// Read document by document, so cached by the text, by the versions of the stages and by what
/// other documents take its words for ([WordUses]): [BlockStage] → [SentenceStage] (at a first
/// glance, then whole) → [ExpressionStage] → [SpeechStage] → [FrameStage] → [QualityStage].
///
/// Read together: [AnchorStage] (dates), [IdentityStage] (names), [AccountStage] (claims and one
/// source's tellings), [EventStage], [FamilyStage], [CorroborationStage].
///
/// Apart from all of these, and only if a person wants it: [SuggestionStage] examines what a
/// language model proposed. What stands is shown beside the analysis and enters no stage.
public final class Pipeline {
  /// So many documents are unpacked at a time.
  private static final int AT_ONCE = 64;

  /// Words of texts that are looked at and not yet read may take this part of the memory.
  private static final int SENTENCES = 8;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final Cues cues = Cues.standard();
  private final Offices offices = Offices.standard();
  private final Supplier<Annotator> models;

  private final BlockStage blocks = new BlockStage();
  private final ExpressionStage expressions = new ExpressionStage();
  private final SpeechStage speech = new SpeechStage(gazetteer, cues, offices);
  private final FrameStage frames = new FrameStage(gazetteer, cues, offices, Violations.standard());
  private final TieStage ties = new TieStage(gazetteer);
  private final QualityStage quality = new QualityStage();

  private final AnchorStage anchors = new AnchorStage();
  private final IdentityStage identity = new IdentityStage(NameMatcher.standard());
  private final AccountStage accounts = new AccountStage();
  private final EventStage events = new EventStage();
  private final FamilyStage families = new FamilyStage();
  private final CorroborationStage corroboration =
      new CorroborationStage(gazetteer, offices, Synonyms.standard());

  private final SuggestionStage suggestions = new SuggestionStage();

  /// @param models what knows English, made when something is to be read
  Pipeline(Supplier<Annotator> models) {
    this.models = models;
  }

  /// The pipeline. Its language models are loaded when there is something to read.
  public static Pipeline standard() {
    return new Pipeline(Pipeline::models);
  }

  /// The pipeline with its language models in memory, for someone who reads in many cases.
  ///
  /// @throws IllegalStateException if a model is missing
  public static Pipeline loaded() {
    var models = models();
    return new Pipeline(() -> models);
  }

  private static Annotator models() {
    var models = CoreNlpAnnotator.models();
    new Cores(models.parts().size()).run(models.parts());
    return models.annotator();
  }

  /// What the first look at a document depends on beside the document.
  static List<StageId> firstStages() {
    return List.of(new BlockStage().id(), SentenceStage.first());
  }

  /// What the reading of single documents depends on beside the document and what others take its
  /// words for.
  static List<StageId> eachStages() {
    return List.of(
        new BlockStage().id(),
        SentenceStage.first(),
        new StageId("sentence", SentenceStage.VERSION),
        new ExpressionStage().id(),
        new StageId("speech", SpeechStage.VERSION),
        new StageId("frame", FrameStage.VERSION),
        new StageId("tie", TieStage.VERSION),
        new QualityStage().id());
  }

  /// What the comparison depends on beside the tellings.
  static List<StageId> wholeStages() {
    return List.of(
        new AnchorStage().id(),
        new StageId("identity", IdentityStage.VERSION),
        new AccountStage().id(),
        new EventStage().id(),
        new FamilyStage().id(),
        new StageId("corroboration", CorroborationStage.VERSION));
  }

  /// Name and version of the language models.
  static String annotator() {
    return CoreNlpAnnotator.VERSION;
  }

  /// What reads documents. It holds the language models, more than all else that a run of a
  /// thousand texts needs: who has read lets go of it.
  ///
  /// @throws IllegalStateException if a model is missing
  Reader reader() {
    long room = Runtime.getRuntime().maxMemory() / SENTENCES;
    return new Reader(new SentenceStage(new RememberedSentences(models.get(), room), gazetteer));
  }

  /// Reads documents. Safe for use by several threads.
  final class Reader {
    private final SentenceStage sentences;

    private Reader(SentenceStage sentences) {
      this.sentences = sentences;
    }

    /// Takes a first look at one document.
    Glance glance(Document document) {
      return sentences.glance(blocks.apply(document));
    }

    /// Reads on from a first look.
    ///
    /// @param elsewhere what other documents take the same words for
    Telling read(Glance glance, Elsewhere elsewhere) {
      var spoken = speech.apply(expressions.apply(sentences.read(glance, elsewhere)));
      return quality.apply(ties.apply(frames.apply(spoken)));
    }
  }

  /// Compares what all documents say. What is found goes to the draft and is fetched from there; of
  /// entities and events that much stays in memory by which sources are compared.
  ///
  /// @param told in order of the documents' ids
  /// @param judgements people's decisions, oldest first
  /// @param cores spellings and texts are compared and claims written on these; the outcome is the
  ///   same on any number
  Analysis compare(List<Told> told, List<Judgement> judgements, RunDraft draft, Cores cores) {
    var looked = new TreeMap<String, Long>();
    var entities = entities(told, judgements, draft, looked, cores);
    var homes = homes(entities);
    var dates = anchors.dates(told);
    tell(told, homes, dates, draft, cores);
    var claims = draft.claims();
    var accounts = draft.accounts();
    var events = events(new EventStage.Input(accounts, entities, told), draft, looked);
    var derived = families.join(new FamilyStage.Input(told, e -> names(homes, e), dates), cores);
    looked.put("family", derived.looked());
    var comparisons =
        corroboration.compare(
            new CorroborationStage.Input(
                told, entities, claims, accounts, events, derived.families()),
            cores);
    return new Analysis(
        draft.entities(),
        claims,
        accounts,
        draft.events(),
        comparisons,
        derived.families(),
        flags(told),
        looked);
  }

  private List<Entity> entities(
      List<Told> told,
      List<Judgement> judgements,
      RunDraft draft,
      Map<String, Long> looked,
      Cores cores) {
    var joined = identity.join(new IdentityStage.Input(told, judgements), cores);
    looked.put("identity", joined.looked());
    draft.addEntities(joined.entities());
    return joined.entities().stream().map(Entity::withoutReasons).toList();
  }

  private List<Event> events(EventStage.Input input, RunDraft draft, Map<String, Long> looked) {
    var gathered = events.gather(input);
    looked.put("event", gathered.looked());
    draft.addEvents(gathered.events());
    return gathered.events().stream().map(Event::withoutReasons).toList();
  }

  private void tell(
      List<Told> told,
      Map<EvidenceId, Map<Integer, EntityId>> homes,
      Function<Told, Map<Integer, Time>> dates,
      RunDraft draft,
      Cores cores) {
    for (int from = 0; from < told.size(); from += AT_ONCE) {
      var part =
          told.subList(from, Math.min(told.size(), from + AT_ONCE)).stream()
              .map(one -> {
                var own = homes.getOrDefault(one.document().evidence(), Map.of());
                return new AccountStage.Input(one, own, dates.apply(one));
              })
              .toList();
      for (var output : cores.each(part, accounts::apply)) {
        draft.add(output.accounts(), output.claims());
      }
    }
  }

  /// What the examination of a model's answers depends on beside the answers.
  static StageId suggestionStage() {
    return new SuggestionStage().id();
  }

  /// Holds a language model's answers against the document they speak of.
  SuggestionStage.Output examine(SuggestionStage.Input answers) {
    return suggestions.apply(answers);
  }

  private static Map<EvidenceId, Map<Integer, EntityId>> homes(List<Entity> entities) {
    var homes = new HashMap<EvidenceId, Map<Integer, EntityId>>();
    for (var entity : entities) {
      for (var referent : entity.referents()) {
        homes
            .computeIfAbsent(referent.evidence(), k -> new HashMap<>())
            .put(referent.number(), entity.id());
      }
    }
    return homes;
  }

  private static Map<Integer, String> names(
      Map<EvidenceId, Map<Integer, EntityId>> homes, EvidenceId evidence) {
    var names = new HashMap<Integer, String>();
    homes
        .getOrDefault(evidence, Map.of())
        .forEach((number, entity) -> names.put(number, entity.value()));
    return names;
  }

  private static Map<String, List<Flag>> flags(List<Told> told) {
    var flags = new TreeMap<String, List<Flag>>();
    told.forEach(t -> flags.put(t.document().evidence().hex(), t.telling().flags()));
    return flags;
  }
}
