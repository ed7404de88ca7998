package org.rapporteur.ledger.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.custody.Draft;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.evidence.ObjectKind;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.identity.Judgement;

/// Writes what was received, read and decided into the custody log, and reads it back.
///
/// A capture is an `ingest` entry whose note holds its facts as JSON; a reading is a derived object
/// with a `derive` entry that names evidence, object and tool; a judgement is a `judge` entry; a
/// dataset is a `dataset` entry that names its files, until a `withdraw` entry takes it back. When
/// a method returns, its entries are signed.
public final class CaseJournal {
  /// Entry types.
  public static final String INGEST = "ingest";

  public static final String DERIVE = "derive";
  public static final String JUDGE = "judge";
  public static final String EXPORT = "export";
  public static final String DATASET = "dataset";
  public static final String WITHDRAW = "withdraw";

  private final CaseFolder folder;
  private final CaseState.Builder replayed = new CaseState.Builder();
  private long replayedTo;

  public CaseJournal(CaseFolder folder) {
    this.folder = folder;
  }

  /// Records captures whose bytes are already kept.
  public void captures(List<Capture> captures) {
    append(
        captures.stream()
            .map(c -> Draft.of(INGEST).object(c.evidence()).note(ModelJson.write(c)))
            .toList());
  }

  /// Keeps readings and records what they were made from and by what.
  public void readings(List<Reading> readings, String tool) {
    var drafts = new ArrayList<Draft>();
    for (var reading : readings) {
      drafts.add(Draft.of(DERIVE).input(reading.evidence()).output(kept(reading)).tool(tool));
    }
    append(drafts);
  }

  /// Records a person's decision.
  public void judged(Judgement judgement) {
    append(List.of(Draft.of(JUDGE).note(ModelJson.write(judgement)).reason(judgement.why())));
  }

  /// Records a dataset whose files are already kept.
  public void dataset(Dataset dataset) {
    var draft = Draft.of(DATASET).note(ModelJson.write(dataset));
    for (var part : dataset.parts()) {
      draft = draft.input(part.evidence());
    }
    append(List.of(draft));
  }

  /// Records that a dataset no longer holds. Its files stay in evidence.
  ///
  /// @param dataset its id
  public void withdrawn(String dataset, String why) {
    append(List.of(Draft.of(WITHDRAW).note(dataset).reason(why)));
  }

  /// Records that something left the case.
  public void exported(String what, EvidenceId digest) {
    append(List.of(Draft.of(EXPORT).output(digest).note(what)));
  }

  /// What all entries add up to. Entries are read once; later ones are added.
  public synchronized CaseState state() {
    long size = folder.log().size();
    folder.log().forEach(replayedTo, entry -> replay(entry, replayed));
    replayedTo = size;
    return replayed.build();
  }

  /// The reading that an object holds.
  public Reading reading(EvidenceId object) {
    return folder
        .evidence()
        .bytes(object)
        .map(bytes -> ModelJson.read(bytes, Reading.class))
        .orElseThrow(() -> new IllegalStateException("the log names a reading that is not kept"));
  }

  private EvidenceId kept(Reading reading) {
    try {
      return folder
          .evidence()
          .put(ObjectKind.DERIVED, new ByteArrayInputStream(ModelJson.bytes(reading)))
          .id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(List<Draft> drafts) {
    if (!drafts.isEmpty()) {
      folder.log().append(drafts);
    }
  }

  private static void replay(Entry entry, CaseState.Builder state) {
    switch (entry.type()) {
      case INGEST ->
          entry.first("note").ifPresent(n -> state.capture(ModelJson.read(n, Capture.class)));
      case DERIVE -> {
        Optional<EvidenceId> input = entry.digests("input").findFirst();
        Optional<EvidenceId> output = entry.digests("output").findFirst();
        if (input.isPresent() && output.isPresent()) {
          state.reading(input.get(), output.get(), entry.first("tool").orElse(""));
        }
      }
      case JUDGE ->
          entry.first("note").ifPresent(n -> state.judgement(ModelJson.read(n, Judgement.class)));
      case DATASET ->
          entry.first("note").ifPresent(n -> state.dataset(ModelJson.read(n, Dataset.class)));
      case WITHDRAW -> entry.first("note").ifPresent(state::withdrawn);
      default -> state.other();
    }
  }
}
