package org.rapporteur.ledger.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.EvidenceId;

/// The facts of the run that a method note needs.
///
/// @param program name and version, such as `rapporteur 0.1.0`
/// @param caseId the case, such as `C-4H9T`
/// @param stages names and versions in order, such as `frame/3`
/// @param counts what was dropped or left open over all documents, by reason
/// @param logSize number of entries in the custody log
/// @param logRoot base64 of the log's Merkle root
/// @param logOrigin the log's origin line
/// @param lastRecorded when the newest evidence was received
/// @param input digest of all that the analysis was made from
public record RunFacts(
    String program,
    String caseId,
    List<String> stages,
    Map<String, Integer> counts,
    long logSize,
    String logRoot,
    String logOrigin,
    Instant lastRecorded,
    EvidenceId input) {
  public RunFacts {
    stages = List.copyOf(stages);
    counts = Map.copyOf(counts);
  }
}
