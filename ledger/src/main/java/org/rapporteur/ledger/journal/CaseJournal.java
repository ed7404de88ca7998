package org.rapporteur.ledger.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.rapporteur.model.suggestion.ModelSetting;

/// Writes what was received, read and decided into the custody log, and reads it back.
///
/// A capture is an `ingest` entry whose note holds its facts as JSON; a reading is a derived object
/// with a `derive` entry that names evidence, object and tool; a judgement is a `judge` entry; a
/// dataset is a `dataset` entry that names its files, until a `withdraw` entry takes it back. That
/// a language model may be asked is a `suggest-on` entry until a `suggest-off`; each question is an
/// `ask` entry, written before anything is sent, and what came back is kept under an `answer`
/// entry. When a method returns, its entries are signed.
public final class CaseJournal {
  /// Entry types.
  public static final String INGEST = "ingest";

  public static final String DERIVE = "derive";
  public static final String JUDGE = "judge";
  public static final String EXPORT = "export";
  public static final String DATASET = "dataset";
  public static final String WITHDRAW = "withdraw";
  public static final String SUGGEST_ON = "suggest-on";
  public static final String SUGGEST_OFF = "suggest-off";
  public static final String ASK = "ask";
  public static final String ANSWER = "answer";

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
      drafts.add(
          Draft.of(DERIVE)
              .input(reading.evidence())
              .output(kept(ModelJson.bytes(reading)))
              .tool(tool));
    }
    append(drafts);
  }

  /// Records a person's decision.
  public void judged(Judgement judgement) {
    judged(List.of(judgement));
  }

  /// Records decisions, each as an entry of its own.
  public void judged(List<Judgement> judgements) {
    append(
        judgements.stream()
            .map(j -> Draft.of(JUDGE).note(ModelJson.write(j)).reason(j.why()))
            .toList());
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

  /// Records a person's decision that a language model may be asked.
  public void suggestionsOn(ModelSetting setting) {
    append(List.of(Draft.of(SUGGEST_ON).note(ModelJson.write(setting))));
  }

  /// Records a person's decision that no language model is asked any more.
  public void suggestionsOff() {
    append(List.of(Draft.of(SUGGEST_OFF)));
  }

  /// Records that text of a document is about to be sent.
  ///
  /// @param request digest of what is sent
  public void asked(EvidenceId document, ModelSetting setting, String request) {
    append(
        List.of(
            Draft.of(ASK)
                .input(document)
                .tool(setting.model())
                .note(setting.endpoint())
                .note(request)));
  }

  /// Keeps what a server said, as it said it.
  ///
  /// @param request digest of what was sent
  public void answered(EvidenceId document, ModelSetting setting, String request, String said) {
    var object = kept(said.getBytes(StandardCharsets.UTF_8));
    append(
        List.of(
            Draft.of(ANSWER).input(document).output(object).tool(setting.model()).note(request)));
  }

  /// What a server said, by the object that holds it.
  public String said(EvidenceId object) {
    return folder
        .evidence()
        .bytes(object)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException("the log names an answer that is not kept"));
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

  private EvidenceId kept(byte[] made) {
    try {
      return folder.evidence().put(ObjectKind.DERIVED, new ByteArrayInputStream(made)).id();
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
      case SUGGEST_ON ->
          entry
              .first("note")
              .ifPresent(n -> state.suggestions(ModelJson.read(n, ModelSetting.class)));
      case SUGGEST_OFF -> state.suggestions(null);
      case ANSWER -> {
        Optional<EvidenceId> output = entry.digests("output").findFirst();
        Optional<String> request = entry.first("note");
        if (output.isPresent() && request.isPresent()) {
          state.answer(request.get(), output.get());
        }
      }
      case WITHDRAW -> entry.first("note").ifPresent(state::withdrawn);
      default -> state.other();
    }
  }
}
