package org.rapporteur.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.telling.Telling;

/// A case written by hand in which every section of a report has something to say.
public final class LakeArdoCase implements CaseView {
  private static final Instant RECEIVED = Instant.parse("2031-03-10T08:30:00Z");

  private final Analysis analysis = LakeArdoAnalysis.analysis();

  @Override
  public Analysis analysis() {
    return analysis;
  }

  @Override
  public List<SourceView> sources() {
    var sources = new ArrayList<SourceView>();
    for (Document document : LakeArdoTexts.ALL) {
      sources.add(
          source(
              document.name(),
              document.source(),
              new Reading.Text(
                  document.evidence(),
                  "text/plain",
                  document.text(),
                  List.of(),
                  SourceDescription.UNKNOWN,
                  Map.of())));
    }
    EvidenceId scan = EvidenceId.of(new byte[] {1});
    EvidenceId locked = EvidenceId.of(new byte[] {2});
    EvidenceId list = EvidenceId.of(new byte[] {3});
    sources.add(
        source(
            "scans/page.pdf",
            SourceDescription.UNKNOWN,
            new Reading.NoText(
                scan,
                "application/pdf",
                Reading.NoTextReason.NO_TEXT_LAYER,
                "3 pages without text")));
    sources.add(
        source(
            "letters/sealed.docx",
            SourceDescription.UNKNOWN,
            new Reading.Unreadable(
                locked,
                "application/msword",
                Reading.UnreadableReason.ENCRYPTED,
                "a password is needed")));
    sources.add(
        source(
            "sources.csv",
            SourceDescription.UNKNOWN,
            new Reading.NoText(
                list, "text/csv", Reading.NoTextReason.DESCRIPTION, "describes 5 files")));
    sources.sort(Comparator.comparing(SourceView::name));
    return sources;
  }

  @Override
  public Optional<Document> document(EvidenceId evidence) {
    return LakeArdoTexts.find(evidence);
  }

  @Override
  public Optional<Telling> telling(EvidenceId evidence) {
    return Optional.ofNullable(LakeArdoTellings.ALL.get(evidence));
  }

  @Override
  public List<Judgement> judgements() {
    return List.of(
        new Judgement(
            "J-00000000000000a1",
            anchor("Illan Veresj"),
            "Ilan Veresh",
            Judgement.Answer.SAME,
            "Both are called president of the Council at one session.",
            "actor-7",
            Instant.parse("2031-03-11T12:00:00Z"),
            null));
  }

  @Override
  public RunFacts run() {
    return new RunFacts(
        "rapporteur 0.1.0",
        "C-4H9T",
        List.of("block/1", "name/2", "time/1", "speech/1", "frame/3", "event/1", "compare/1"),
        Map.of("unresolved-pronoun", 2, "span-dropped", 1),
        23,
        "bG9nIHJvb3Qgb2YgYSBzYW1wbGUgY2FzZSBvbmx5ISE=",
        "rapporteur.example/C-4H9T",
        RECEIVED,
        EvidenceId.of(new byte[] {9}));
  }

  private static String anchor(String words) {
    var span = LakeArdoTexts.says(LakeArdoTexts.POST, words);
    return span.evidence().hex() + ":" + span.start() + "-" + span.end();
  }

  private static SourceView source(String name, SourceDescription described, Reading reading) {
    var capture = new Capture(reading.evidence(), name, 900, null, null, RECEIVED, described);
    return new SourceView(reading.evidence(), List.of(capture), reading, described);
  }
}
