package org.rapporteur.report.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Absence;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.Verdict;

/// All that belongs to the exposure of one subject on one day: for the analyst, the opposing party
/// and whoever reviews it. [DossierJson] writes it for programs, [DossierPage] for people.
///
/// @param subject who it is about
/// @param asOf the day asked about
/// @param findings one for each test that could be asked
/// @param refused tests that could not, with the reason
/// @param edges every record that bears on the subject, and nothing else
/// @param listings of the parties named
/// @param joined for a node that is another one, that one and why
/// @param together parties declared to act together
/// @param rebuttals offered against these records
/// @param absences what sources say they do not know
/// @param coverage what was searched
/// @param names what to call each node
/// @param files names of the evidence
/// @param program name and version
/// @param caseId the case, or the empty string
/// @param head the head of the case's custody log when this was written, or the empty string
public record Dossier(
    Node subject,
    @Nullable LocalDate asOf,
    List<Finding> findings,
    Map<String, String> refused,
    List<Edge> edges,
    List<Listing> listings,
    List<Joined> joined,
    List<Set<NodeId>> together,
    List<Rebuttal> rebuttals,
    List<Absence> absences,
    List<Coverage> coverage,
    Map<NodeId, String> names,
    Map<EvidenceId, String> files,
    String program,
    String caseId,
    String head) {
  public Dossier {
    findings = List.copyOf(findings);
    refused = Map.copyOf(refused);
    edges = List.copyOf(edges);
    listings = List.copyOf(listings);
    joined = List.copyOf(joined);
    together = List.copyOf(together);
    rebuttals = List.copyOf(rebuttals);
    absences = List.copyOf(absences);
    coverage = List.copyOf(coverage);
    names = Map.copyOf(names);
    files = Map.copyOf(files);
  }

  /// What one test came to.
  ///
  /// @param without the verdict without the records that a rebuttal disputes, or null if none is
  /// @param economic the economic share, in words with its label
  public record Finding(
      Regime regime,
      Verdict verdict,
      @Nullable Verdict without,
      Timeline timeline,
      String economic) {}

  /// A node that is taken for another.
  ///
  /// @param by the decision, or null: a succession
  public record Joined(NodeId node, NodeId is, @Nullable SameNode by) {}

  /// A list, register or table that was searched.
  ///
  /// @param dated the date it gives itself, or `undated`
  public record Coverage(String name, String kind, String dated, long records, long unread) {}

  /// What to call a node.
  public String name(NodeId node) {
    return names.getOrDefault(node, node.value());
  }
}
