package org.rapporteur.desk.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.analyze.trace.identity.SharedNumbers;
import org.rapporteur.analyze.trace.prose.TieEdges;
import org.rapporteur.collect.trace.Harvest;
import org.rapporteur.collect.trace.Part;
import org.rapporteur.collect.trace.TraceKinds;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.TraceSink;
import org.rapporteur.model.trace.Unusable;

/// What a case holds for the trace: the facts of its registers, lists and tables, the ties that its
/// prose and documents tell of, and what people decided on who is who. It is read anew from
/// evidence each time, so that nothing can differ from what was received.
public final class TraceMaterial {
  /// The subject of datasets that are for the trace.
  public static final String SUBJECT = "trace";

  private final List<Dataset> datasets;
  private final Function<EvidenceId, InputStream> open;
  private final Optional<CaseView> view;
  private final List<Judgement> judgements;
  private final Cares cares;

  /// Everything, for those who work on the case.
  ///
  /// @param datasets those of the subject `trace`
  /// @param open opens a file of theirs
  /// @param view what the last analysis of documents found, if there was one
  /// @param judgements what people decided, oldest first
  public TraceMaterial(
      List<Dataset> datasets,
      Function<EvidenceId, InputStream> open,
      Optional<CaseView> view,
      List<Judgement> judgements) {
    this(datasets, open, view, judgements, Testimony.open());
  }

  /// What may be seen by whom the testimony is for.
  public TraceMaterial(
      List<Dataset> datasets,
      Function<EvidenceId, InputStream> open,
      Optional<CaseView> view,
      List<Judgement> judgements,
      Testimony testimony) {
    this.datasets = List.copyOf(datasets);
    this.open = open;
    this.view = view;
    this.judgements = List.copyOf(judgements);
    this.cares = Cares.of(testimony, this.datasets, view);
  }

  /// What a file gave.
  ///
  /// @param dated the date the file gives itself, or the empty string
  /// @param faults the first of the records that were not read: line and reason
  /// @param unusable how many parts of records cannot be computed with
  /// @param setAside the first of these
  /// @param notes what else to know of the file
  public record Taken(
      String dataset,
      EvidenceId evidence,
      String kind,
      String file,
      String dated,
      long read,
      long unread,
      long nodes,
      long edges,
      long listings,
      List<Line> faults,
      long unusable,
      List<SetAside> setAside,
      List<String> notes,
      Map<String, Integer> unknown) {
    public Taken {
      faults = List.copyOf(faults);
      setAside = List.copyOf(setAside);
      notes = List.copyOf(notes);
      unknown = Map.copyOf(unknown);
    }

    /// The same under another name, without what its rows say.
    Taken named(String other) {
      return new Taken(
          dataset, evidence, kind, other, dated, read, unread, nodes, edges, listings, List.of(),
          unusable, List.of(), List.of(), Map.of());
    }

    /// A record that was not read.
    public record Line(long line, String reason) {}

    /// A row that was read and cannot be computed with.
    public record SetAside(String where, String what, String reason) {
      static SetAside of(Unusable row) {
        return new SetAside(row.citation().place().words(), row.what(), row.reason());
      }
    }
  }

  /// All facts of the case with how they came.
  ///
  /// @param names of evidence, for citations
  /// @param withheld how many records were left out for want of a consent
  /// @param sheltered how many are told by a protected source
  public record Loaded(
      TraceFacts facts,
      List<Taken> taken,
      Map<EvidenceId, String> names,
      int withheld,
      int sheltered) {
    public Loaded {
      taken = List.copyOf(taken);
      names = Map.copyOf(names);
    }
  }

  /// Reads one dataset, to tell what it holds.
  public List<Taken> taken(Dataset dataset) {
    return read(dataset, new TraceFacts.Builder());
  }

  /// Reads everything that may be seen.
  public Loaded load() {
    var facts = new UniqueFacts();
    var told = new Sheltered(facts, cares::of, cares.persons());
    TraceSink sink = cares.isOpen() ? facts : told;
    var taken = new ArrayList<Taken>();
    var names = new LinkedHashMap<EvidenceId, String>();
    for (var dataset : datasets) {
      if (TraceKinds.all().stream().anyMatch(k -> k.name().equals(dataset.kind()))) {
        read(dataset, sink).stream().flatMap(cares::shown).forEach(taken::add);
      }
    }
    told.rest();
    prose(facts);
    view.ifPresent(v -> new CaseTies(v, cares).give(sink));
    told.dropRest();
    for (var dataset : datasets) {
      dataset.parts().forEach(part -> cares.name(part.evidence(), part.name(), names));
      if (dataset.kind().equals(Rebuttals.KIND)) {
        Rebuttals.of(dataset).forEach(sink::rebuttal);
      }
    }
    view.ifPresent(v -> v.sources().forEach(s -> cares.name(s.evidence(), s.name(), names)));
    new SharedNumbers(judgements).of(facts.nodes()).forEach(facts::same);
    return new Loaded(facts.build(), taken, names, told.withheld(), told.sheltered());
  }

  private static void prose(UniqueFacts facts) {
    var entries = facts.listedNodes();
    var ties = new TieEdges(entries);
    entries.forEach(entry -> ties.ofEntry(entry, facts));
  }

  private List<Taken> read(Dataset dataset, TraceSink sink) {
    var parts =
        dataset.parts().stream()
            .map(p -> new Part(p.name(), p.evidence(), () -> open.apply(p.evidence())))
            .toList();
    try {
      return TraceKinds.read(dataset.kind(), parts, dataset.settings(), sink).stream()
          .map(h -> taken(dataset, h))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The dataset " + dataset.id() + " could not be read to its end: run `rapporteur verify`.",
          e);
    }
  }

  private static Taken taken(Dataset dataset, Harvest harvest) {
    return new Taken(
        dataset.id(),
        harvest.part().evidence(),
        dataset.kind(),
        harvest.part().name(),
        harvest.dated() == null ? "" : harvest.dated(),
        harvest.records(),
        harvest.unreadCount(),
        harvest.nodes(),
        harvest.edges(),
        harvest.listings(),
        harvest.unread().stream().map(f -> new Taken.Line(f.line(), f.reason())).toList(),
        harvest.setAsideCount(),
        harvest.setAside().stream().map(Taken.SetAside::of).toList(),
        harvest.notes(),
        harvest.unknown());
  }
}
