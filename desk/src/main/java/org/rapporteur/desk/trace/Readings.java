package org.rapporteur.desk.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.Rebuttal.Status;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.Dossier.Reading;

/// What becomes of verdicts once rebuttals are heeded. Nothing is deleted: what a rebuttal disputes
/// as a whole is left out of a reading, what it gives another share has that share there.
///
/// Accepted rebuttals make the reading that stands; those only offered make another, which tells
/// how much hangs on the decision. Refused ones make none.
final class Readings {
  private final TraceFacts facts;
  private final List<Rebuttal> accepted;
  private final List<Rebuttal> open;

  /// @param facts of one group
  Readings(TraceFacts facts) {
    this.facts = facts;
    var ids = facts.edges().stream().map(Edge::id).collect(java.util.stream.Collectors.toSet());
    var touching = facts.rebuttals().stream().filter(r -> ids.contains(r.edge())).toList();
    this.accepted = touching.stream().filter(r -> r.status() == Status.ACCEPTED).toList();
    this.open = touching.stream().filter(r -> r.status() == Status.OFFERED).toList();
  }

  /// The facts as they stand by what people decided on rebuttals.
  TraceFacts standing() {
    return heeding(accepted);
  }

  /// The verdict of each reading that there is.
  List<Reading> of(NodeId subject, Regime regime, Question question) {
    var readings = new ArrayList<Reading>();
    if (!accepted.isEmpty()) {
      readings.add(
          reading("With the accepted rebuttals heeded", accepted, true, subject, regime, question));
    }
    if (!open.isEmpty()) {
      var both = new ArrayList<>(accepted);
      both.addAll(open);
      readings.add(
          reading(
              accepted.isEmpty()
                  ? "If the rebuttals offered hold"
                  : "If the rebuttals offered hold too",
              both,
              false,
              subject,
              regime,
              question));
    }
    return readings;
  }

  private Reading reading(
      String words,
      List<Rebuttal> heeded,
      boolean stands,
      NodeId subject,
      Regime regime,
      Question question) {
    var verdict = new Ownership(heeding(heeded), question).verdict(subject, regime);
    var edges = heeded.stream().map(Rebuttal::edge).distinct().sorted().toList();
    return new Reading(words, edges, stands, verdict);
  }

  private TraceFacts heeding(List<Rebuttal> heeded) {
    if (heeded.isEmpty()) {
      return facts;
    }
    Map<String, Rebuttal> byEdge = new HashMap<>();
    heeded.forEach(r -> byEdge.put(r.edge(), r));
    var edges = new ArrayList<Edge>();
    for (var edge : facts.edges()) {
      var rebuttal = byEdge.get(edge.id());
      if (rebuttal == null) {
        edges.add(edge);
      } else if (rebuttal.share() != null) {
        edges.add(edge.with(Interest.of(rebuttal.share())));
      }
    }
    return new TraceFacts(
        facts.nodes(),
        edges,
        facts.listings(),
        facts.identities(),
        facts.rebuttals(),
        facts.absences(),
        facts.unusable());
  }
}
