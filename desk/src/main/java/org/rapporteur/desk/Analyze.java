package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.Elsewhere;
import org.rapporteur.desk.program.Program;
import org.rapporteur.desk.suggestion.AskModel;
import org.rapporteur.desk.suggestion.Asking;
import org.rapporteur.ledger.derived.CaseDatabase;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.ledger.journal.CaseState;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.suggestion.ModelSetting;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;

/// Analyzes everything that has text. A document whose text, description and stages are unchanged,
/// and whose words the others take for the same, is not read again; if nothing at all changed,
/// nothing is done.
public final class Analyze {
  private static final int KEEP_EVERY = 24;

  private final CaseFolder folder;
  private final CaseJournal journal;
  private final CaseDatabase database;
  private final Supplier<Pipeline> pipeline;
  private final Progress progress;
  private final int threads;
  private final Asking asking;

  /// @param asking whether a language model is asked
  /// @param pipeline asked for only if there is something to do
  public Analyze(
      CaseFolder folder,
      CaseJournal journal,
      CaseDatabase database,
      Supplier<Pipeline> pipeline,
      Progress progress,
      int threads,
      Asking asking) {
    this.folder = folder;
    this.journal = journal;
    this.database = database;
    this.pipeline = pipeline;
    this.progress = progress;
    this.threads = threads;
    this.asking = asking;
  }

  /// What an analysis did.
  ///
  /// @param documents documents with text
  /// @param read documents that were read now
  /// @param changed whether anything was compared anew
  /// @param suggestions what came of asking a language model, in numbers; empty if none was asked
  public record Result(int documents, int read, boolean changed, Map<String, Integer> suggestions) {
    public Result {
      suggestions = Map.copyOf(suggestions);
    }
  }

  public Result analyze() {
    var state = journal.state();
    var setting = asking.of(state.suggestions());
    var input = input(state, setting, 0);
    if (database.fact("input").filter(input.hex()::equals).isPresent()) {
      int documents = database.documents();
      progress.begin("analyze", documents);
      progress.end("unchanged since the last run");
      return new Result(documents, 0, false, Map.of());
    }
    var sources = new Sources(journal, state);
    var readings = read(sources);
    try (var draft = database.draft()) {
      sources.all().forEach(draft::add);
      var told = draft.told(readings.keys());
      var suggestions = suggestions(setting, told);
      progress.begin("compare", -1);
      var analysis = pipeline.get().compare(told, state.judgements(), draft, new Cores(threads));
      var made = input(journal.state(), setting, suggestions.open());
      draft.keep(analysis, state.judgements(), suggestions, facts(state, told, made));
      progress.end(analysis.events().size() + " events, " + analysis.claims().size() + " claims");
      return new Result(readings.keys().size(), readings.read(), true, numbers(suggestions));
    }
  }

  /// A model that cannot be asked is told of and stops nothing.
  private Suggestions suggestions(@Nullable ModelSetting setting, List<Told> told) {
    if (setting == null) {
      return Suggestions.NONE;
    }
    try {
      var model = new AskModel(journal, setting, System::getenv);
      var plan = model.plan(told);
      progress.begin("ask", plan.open());
      var found = model.ask(plan, a -> pipeline.get().examine(a), progress::step, progress::notice);
      progress.end(found.summary());
      return found;
    } catch (IllegalArgumentException e) {
      progress.notice("No language model was asked: " + e.getMessage());
      return new Suggestions(
          setting.model(), List.of(), Map.of(), 0, Map.of(), Map.of("address refused", 1));
    }
  }

  private static Map<String, Integer> numbers(Suggestions suggestions) {
    if (suggestions.model() == null) {
      return Map.of();
    }
    return Map.of(
        "suggested", suggestions.accepted().size(),
        "refused", suggestions.refusals(),
        "asked", suggestions.asked(),
        "withheld", suggestions.withheld().values().stream().mapToInt(n -> n).sum(),
        "open", suggestions.open());
  }

  /// Every piece of evidence that was read, in order of its name.
  static List<SourceView> sources(CaseJournal journal) {
    return new Sources(journal, journal.state()).all().toList();
  }

  /// What the telling of each document depends on, for all that have a text.
  private static SortedMap<EvidenceId, String> keys(Sources sources, FirstLooks looks) {
    var keys = new TreeMap<EvidenceId, String>();
    String stages = Pipeline.eachStages().toString();
    sources
        .all()
        .flatMap(s -> s.document().stream())
        .filter(d -> !d.text().isBlank())
        .forEach(document -> {
          String content =
              stages
                  + document.evidence()
                  + Collect.READER
                  + document.source()
                  + looks.elsewhere(document.evidence());
          keys.put(
              document.evidence(), EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex());
        });
    return keys;
  }

  /// What the analysis depends on, as the log tells it: no object need be opened to see that
  /// nothing changed.
  ///
  /// @param open questions to a language model that have no answer yet; with any, the next run has
  ///   something to do
  private static EvidenceId input(CaseState state, @Nullable ModelSetting setting, int open) {
    var content = new StringBuilder(Pipeline.eachStages().toString());
    content.append(Pipeline.wholeStages()).append(Collect.READER);
    new TreeMap<>(state.readings())
        .forEach((evidence, reading) -> {
          content.append(evidence).append(reading.object());
          for (var capture : state.captures().getOrDefault(evidence, List.of())) {
            content.append(capture.name()).append(capture.described());
          }
        });
    state.judgements().forEach(j -> content.append(j.id()));
    if (setting != null) {
      content.append(Pipeline.suggestionStage()).append(setting.model()).append(open);
      content.append(setting.endpoint()).append(setting.mayLeave());
      content.append(new TreeMap<>(state.answers()).values());
    }
    return EvidenceId.of(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// Under which keys the tellings of all documents stand.
  ///
  /// @param read how many were read now
  private record Readings(SortedMap<EvidenceId, String> keys, int read) {}

  /// Reads what was not read yet. The models are let go of when this is done.
  private Readings read(Sources sources) {
    var looks = new FirstLooks(database, pipeline, progress, threads);
    looks.at(sources);
    var keys = keys(sources, looks);
    return new Readings(keys, readMissing(sources, looks, keys));
  }

  /// A document to be read.
  ///
  /// @param elsewhere what the others take its words for
  private record Due(Document document, Elsewhere elsewhere) {}

  /// A document that was read.
  ///
  /// @param key under which its telling is kept
  private record Read(String key, Telling telling) {}

  private static Optional<Due> due(Sources sources, FirstLooks looks, EvidenceId evidence) {
    return sources.of(evidence).document().map(d -> new Due(d, looks.elsewhere(evidence)));
  }

  private int readMissing(Sources sources, FirstLooks looks, SortedMap<EvidenceId, String> keys) {
    var stored = database.stored(keys.values());
    var missing =
        keys.keySet().stream().filter(e -> !stored.contains(keys.getOrDefault(e, ""))).toList();
    progress.begin("analyze", missing.size());
    if (missing.isEmpty()) {
      progress.end("no document changed");
      return 0;
    }
    var reader = looks.reader();
    var done = new HashMap<String, Telling>();
    new Cores(threads)
        .through(
            missing.stream().flatMap(e -> due(sources, looks, e).stream()).iterator(),
            due -> {
              var telling = telling(due, reader, looks);
              progress.step(due.document().name());
              return new Read(keys.getOrDefault(due.document().evidence(), ""), telling);
            },
            read -> {
              done.put(read.key(), read.telling());
              if (done.size() == KEEP_EVERY) {
                database.keep(done);
                done.clear();
              }
            });
    database.keep(done);
    progress.end(missing.size() + " of " + keys.size() + " documents read");
    return missing.size();
  }

  private Telling telling(Due due, Pipeline.Reader reader, FirstLooks looks) {
    try {
      return reader.read(looks.take(due.document()), due.elsewhere());
    } catch (RuntimeException | StackOverflowError e) {
      var aside = PutAside.of(due.document(), e);
      progress.notice(aside.notice());
      return aside.telling();
    }
  }

  private RunFacts facts(CaseState state, List<Told> told, EvidenceId input) {
    var counts = new LinkedHashMap<String, Integer>();
    told.forEach(t -> t.telling().counts().forEach((k, n) -> counts.merge(k, n, Integer::sum)));
    var stages = new ArrayList<String>();
    Pipeline.eachStages().forEach(s -> stages.add(s.toString()));
    Pipeline.wholeStages().stream().map(StageId::toString).forEach(stages::add);
    stages.add(Pipeline.annotator());
    var checkpoint = folder.log().checkpoint();
    return new RunFacts(
        Program.NAME,
        folder.caseId(),
        stages,
        counts,
        checkpoint.size(),
        checkpoint.root(),
        checkpoint.origin(),
        last(state),
        input);
  }

  private static Instant last(CaseState state) {
    @Nullable Instant last = null;
    for (var captures : state.captures().values()) {
      for (var capture : captures) {
        last = last == null || capture.recorded().isAfter(last) ? capture.recorded() : last;
      }
    }
    return last == null ? Instant.EPOCH : last;
  }
}
