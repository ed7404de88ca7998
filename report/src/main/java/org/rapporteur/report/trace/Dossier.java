package org.rapporteur.report.trace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.TracePath;
import org.rapporteur.model.trace.Verdict;

/// All that belongs to the exposure of one subject on one day: for the analyst, the opposing party
/// and whoever reviews it. [DossierJson] writes it for programs, [DossierPage] for people.
///
/// @param subject who it is about
/// @param asOf the day asked about
/// @param findings one for each test that could be asked
/// @param refused tests that could not, with the reason
/// @param warnings what a reader must know whatever the verdicts
/// @param parties the subject, all above it and all on the way to it, as their sources describe
///   them
/// @param edges every record that bears on the subject, and nothing else
/// @param listings of the parties named
/// @param joined for a node that is another one, that one and why
/// @param together parties declared to act together
/// @param rebuttals offered against these records
/// @param absences what sources say they do not know
/// @param routes how acts and listed parties reach the subject
/// @param coverage what was searched
/// @param tried which names were looked for there, and what they found
/// @param names what to call each node
/// @param files names of the evidence
/// @param program name and version
/// @param custody of the case when this was written, or null outside a case
public record Dossier(
    Node subject,
    @Nullable LocalDate asOf,
    List<Finding> findings,
    Map<String, String> refused,
    List<String> warnings,
    List<Node> parties,
    List<Edge> edges,
    List<Listing> listings,
    List<Joined> joined,
    List<Set<NodeId>> together,
    List<Rebuttal> rebuttals,
    List<Absence> absences,
    List<Route> routes,
    List<Coverage> coverage,
    List<Tried> tried,
    Map<NodeId, String> names,
    Map<EvidenceId, String> files,
    String program,
    @Nullable Custody custody) {
  public Dossier {
    findings = List.copyOf(findings);
    refused = Map.copyOf(refused);
    warnings = List.copyOf(warnings);
    parties = List.copyOf(parties);
    edges = List.copyOf(edges);
    listings = List.copyOf(listings);
    joined = List.copyOf(joined);
    together = List.copyOf(together);
    rebuttals = List.copyOf(rebuttals);
    absences = List.copyOf(absences);
    routes = List.copyOf(routes);
    coverage = List.copyOf(coverage);
    tried = List.copyOf(tried);
    names = Map.copyOf(names);
    files = Map.copyOf(files);
  }

  /// What one test came to.
  ///
  /// @param verdict from the records as they stand
  /// @param readings what it is once rebuttals are heeded; empty if there are none
  /// @param economic the economic share, in words with its label
  public record Finding(
      Regime regime, Verdict verdict, List<Reading> readings, Timeline timeline, String economic) {
    public Finding {
      readings = List.copyOf(readings);
    }
  }

  /// The verdict if some rebuttals are heeded: what they dispute as a whole is left out, what they
  /// give another share has that share.
  ///
  /// @param heeded ids of the edges they dispute
  /// @param stands whether somebody accepted all of them, so that this verdict stands
  public record Reading(String words, List<String> heeded, boolean stands, Verdict verdict) {
    public Reading {
      heeded = List.copyOf(heeded);
    }
  }

  /// How one act or listed party reaches the subject.
  ///
  /// @param why it is looked from: an act, or the lists it stands on with their status
  /// @param complete whether nothing was left out; else all of up to `completeHops` hops were seen
  public record Route(
      NodeId from, String why, List<TracePath> paths, boolean complete, int completeHops) {
    public Route {
      paths = List.copyOf(paths);
    }
  }

  /// A name that was looked for on the lists.
  ///
  /// @param script of its letters, such as `Latin`
  public record Tried(NodeId node, String name, String script, List<Found> found) {
    public Tried {
      found = List.copyOf(found);
    }
  }

  /// An entry that a name found.
  ///
  /// @param standing what it comes to, such as `candidate` or `decided same`
  /// @param lists with their status words
  public record Found(
      NodeId entry,
      String name,
      double score,
      String standing,
      List<String> lists,
      String decision) {
    public Found {
      lists = List.copyOf(lists);
    }
  }

  /// Where the case stood.
  ///
  /// @param size entries of its custody log
  /// @param root the log's Merkle root at that size
  /// @param origin the log's name
  public record Custody(String caseId, long size, String root, String origin) {}

  /// A node that is taken for another.
  ///
  /// @param by the decision, or null: a succession
  public record Joined(NodeId node, NodeId is, @Nullable SameNode by) {}

  /// A list, register or table that was searched.
  ///
  /// @param dated the date it gives itself, or `undated`
  public record Coverage(String name, String kind, String dated, long records, long unread) {}

  /// The records of the dossier alone, for formats of others: those that bear on a verdict and
  /// those of the paths.
  public TraceFacts records() {
    var all = new LinkedHashMap<String, Edge>();
    edges.forEach(e -> all.put(e.id(), e));
    routes.stream()
        .flatMap(r -> r.paths().stream())
        .flatMap(p -> p.hops().stream())
        .flatMap(h -> Stream.ofNullable(h.edge()))
        .forEach(e -> all.putIfAbsent(e.id(), e));
    return new TraceFacts(
        parties, List.copyOf(all.values()), listings, List.of(), List.of(), List.of(), List.of());
  }

  /// What to call a node.
  public String name(NodeId node) {
    return names.getOrDefault(node, node.value());
  }
}
