package org.rapporteur.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.estimate.KeptEstimates;
import org.rapporteur.desk.explain.Explain;
import org.rapporteur.desk.explain.Explanation;
import org.rapporteur.desk.mechanism.Mechanisms;
import org.rapporteur.desk.program.Program;
import org.rapporteur.desk.suggestion.Asking;
import org.rapporteur.desk.suggestion.endpoint.Address;
import org.rapporteur.desk.trace.Business;
import org.rapporteur.desk.trace.DossierExport;
import org.rapporteur.desk.trace.Testimony;
import org.rapporteur.desk.trace.TraceMaterial;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.derived.CaseDatabase;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.suggestion.ModelSetting;
import org.rapporteur.report.html.Annex;

/// One case, open for work: the place where requests are made. It holds the case's lock until
/// closed.
public final class Desk implements AutoCloseable {
  private static final String MECHANISM = "mechanism";

  private final Path path;
  private final CaseFolder folder;
  private final CaseJournal journal;
  private final CaseDatabase database;
  private final InstantSource clock;
  private final Progress progress;
  private final Supplier<Pipeline> models;
  private @Nullable Pipeline pipeline;
  private @Nullable CaseView view;

  private Desk(
      Path path,
      CaseFolder folder,
      CaseDatabase database,
      InstantSource clock,
      Progress progress,
      Supplier<Pipeline> models) {
    this.path = path;
    this.folder = folder;
    this.journal = new CaseJournal(folder);
    this.database = database;
    this.clock = clock;
    this.progress = progress;
    this.models = models;
  }

  /// Opens a case, or makes one if the folder is empty or absent.
  ///
  /// @throws LedgerException if it is in use, damaged, of a newer format or no case
  public static Desk open(Path path, InstantSource clock, Progress progress) {
    return open(path, clock, progress, Pipeline::standard);
  }

  /// Opens a case, or makes one, for someone who works on several.
  ///
  /// @param models asked for when there is something to analyze; one pipeline may serve all cases,
  ///   since its models take seconds to load ([Pipeline#loaded])
  public static Desk open(
      Path path, InstantSource clock, Progress progress, Supplier<Pipeline> models) {
    var folder = CaseFolder.open(path, clock, progress::notice);
    try {
      return new Desk(path, folder, CaseDatabase.open(folder.derived()), clock, progress, models);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /// Opens a case that must exist.
  public static Desk openExisting(Path path, InstantSource clock, Progress progress) {
    if (!CaseFolder.isCase(path)) {
      throw new LedgerException(
          Problem.NOT_A_CASE,
          "There is no case in "
              + path
              + ": name one with --case, or make one with `rapporteur run PATH... --case DIR`.");
    }
    return open(path, clock, progress);
  }

  /// Takes files into evidence and reads them.
  public Collect.Result collect(List<Path> paths) {
    return new Collect(folder, journal, clock, progress).collect(paths);
  }

  /// Analyzes what changed.
  ///
  /// @param threads how many cores to use
  public Analyze.Result analyze(int threads) {
    return analyze(threads, new Asking.AsSet());
  }

  /// Analyzes what changed.
  ///
  /// @param asking whether a language model is asked
  public Analyze.Result analyze(int threads, Asking asking) {
    view = null;
    return new Analyze(folder, journal, database, this::pipeline, progress, threads, asking)
        .analyze();
  }

  /// The language model that may be asked for suggestions; empty unless a person set one.
  public Optional<ModelSetting> suggestions() {
    return Optional.ofNullable(journal.state().suggestions());
  }

  /// Records a person's decision that a language model may be asked from now on.
  ///
  /// @return where text will go
  /// @throws IllegalArgumentException if no text may be sent there
  public Address suggestionsOn(ModelSetting setting) {
    var address = Address.of(setting);
    journal.suggestionsOn(setting);
    return address;
  }

  /// Records a person's decision that no language model is asked any more.
  public void suggestionsOff() {
    journal.suggestionsOff();
  }

  /// Writes the report of the last analysis.
  public Path report() {
    return new Report(analyzed(), this::annexes, reportInput(), path, progress).write();
  }

  /// All that the report depends on. It is taken from the log and the last run's name, so that
  /// nothing need be loaded to see that nothing changed.
  private String reportInput() {
    var judged = judgements().stream().map(Judgement::id).toList();
    var material = datasets().standing().stream().map(Dataset::id).toList();
    var consents = blocked();
    return Program.NAME + analyzed().run().input() + judged + material + consents;
  }

  /// Ids and files that consents cover and do not allow today.
  private Set<String> blocked() {
    return datasets().standing(MECHANISM).isEmpty() ? Set.of() : mechanisms().blocked();
  }

  /// What the case holds for the trace, all of it, for those who work on the case.
  public TraceMaterial trace() {
    return trace(Testimony.open());
  }

  /// What of it may be handed out today.
  public TraceMaterial traceHandedOut() {
    var allowed =
        datasets().standing(MECHANISM).isEmpty()
            ? Map.<String, Boolean>of()
            : mechanisms().allowed();
    return trace(Testimony.handedOut(blocked(), allowed));
  }

  private TraceMaterial trace(Testimony testimony) {
    return new TraceMaterial(
        datasets().standing(TraceMaterial.SUBJECT),
        datasets()::open,
        view(),
        judgements(),
        testimony);
  }

  /// What the engines have to say in the report, in order.
  private List<Annex> annexes() {
    var day = analyzed().run().lastRecorded().atZone(ZoneOffset.UTC).toLocalDate();
    var trace = trace(Testimony.reported(blocked()));
    var annexes = new ArrayList<>(mechanisms().annexes());
    Business.annex(trace, day).ifPresent(annexes::add);
    annexes.addAll(estimates(Runtime.getRuntime().availableProcessors()).annexes());
    return annexes;
  }

  /// The structured material of this case, by which the engines work.
  public Datasets datasets() {
    return new Datasets(folder, clock);
  }

  /// Writes exposure dossiers out of this case.
  public DossierExport dossiers() {
    return new DossierExport(folder, path);
  }

  /// What institutions did, by the packs of this case.
  public Mechanisms mechanisms() {
    return new Mechanisms(
        datasets(), this::view, () -> clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
  }

  /// The estimates that this case keeps.
  ///
  /// @param threads how many cores to use
  public KeptEstimates estimates(int threads) {
    return new KeptEstimates(
        datasets(), folder.derived().resolve("estimate"), new Cores(threads), progress);
  }

  /// Writes the analysis as one JSON document.
  public void exportRecord(Path out) {
    new ExportRecord(folder, analyzed()).write(out);
  }

  /// Writes a text to a file, and into the log that it left the case.
  public void export(String what, Path out, String text) {
    new ExportText(folder).write(what, out, text);
  }

  /// Records a person's decision.
  public Judgement judge(Answer answer, String left, String right, String why) {
    return new Judge(folder, database, clock).judge(answer, left, right, why);
  }

  /// Records a person's decision on two anchors as they are given: ids of nodes, or printed names.
  public Judgement judgeAnchors(Answer answer, String left, String right, String why) {
    return new Judge(folder, database, clock).judgeAnchors(answer, left, right, why);
  }

  /// Records many decisions at once; each is an entry of its own.
  public List<Judgement> judgeAnchors(List<Judge.Decision> decisions) {
    return new Judge(folder, database, clock).judgeAnchors(decisions);
  }

  /// What people decided, oldest first, whether or not it was analyzed since.
  public List<Judgement> judgements() {
    return new CaseJournal(folder).state().judgements();
  }

  /// What the last analysis found.
  public Optional<CaseView> view() {
    if (view == null) {
      view = database.view().orElse(null);
    }
    return Optional.ofNullable(view);
  }

  /// What the last analysis found.
  ///
  /// @throws LedgerException if nothing was analyzed yet
  public CaseView analyzedView() {
    return analyzed();
  }

  /// Why the last analysis says what it says.
  ///
  /// @param word an id, its beginning, or a printed name
  /// @throws IllegalArgumentException if it names nothing, or several things
  public Explanation explain(String word) {
    return new Explain(analyzed(), mechanisms().links()).explain(word);
  }

  /// Every piece of evidence and what became of it, analyzed or not.
  public List<SourceView> sources() {
    return Analyze.sources(journal);
  }

  private CaseView analyzed() {
    return view()
        .orElseThrow(() ->
            new LedgerException(
                Problem.NOT_A_CASE,
                "Nothing has been analyzed yet: run `rapporteur analyze --case "
                    + path
                    + "` first."));
  }

  private Pipeline pipeline() {
    var known = pipeline;
    if (known == null) {
      known = models.get();
      pipeline = known;
    }
    return known;
  }

  @Override
  public void close() {
    try (folder) {
      database.close();
    }
  }
}
