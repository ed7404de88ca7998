package org.rapporteur.desk.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.ownership.Group;
import org.rapporteur.analyze.trace.ownership.LookThrough;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.Dossier;

/// Puts together all that belongs to the exposure of a subject.
public final class Dossiers {
  private final TraceFacts facts;
  private final Exposure exposure;
  private final Map<EvidenceId, String> files;
  private final List<Judgement> judgements;
  private final Map<NodeId, String> names = new TreeMap<>();

  /// @param files names of the evidence
  /// @param judgements what people decided, oldest first
  public Dossiers(
      TraceFacts facts,
      Exposure exposure,
      Map<EvidenceId, String> files,
      List<Judgement> judgements) {
    this.facts = facts;
    this.exposure = exposure;
    this.files = Map.copyOf(files);
    this.judgements = List.copyOf(judgements);
    facts.nodes().forEach(n -> names.putIfAbsent(n.id(), n.name()));
  }

  /// Those of a case.
  public static Dossiers of(
      TraceMaterial.Loaded material, Exposure exposure, List<Judgement> judgements) {
    return new Dossiers(material.facts(), exposure, material.names(), judgements);
  }

  /// The dossier of a subject.
  ///
  /// @param program name and version
  /// @param custody where the case stands, or null outside a case
  public Dossier of(
      NodeId subject,
      List<Regime> regimes,
      @Nullable LocalDate day,
      String program,
      Dossier.@Nullable Custody custody) {
    var together = exposure.together();
    var verdicts = exposure.verdicts(subject, regimes, day);
    var crowd =
        Crowd.of(
            Group.of(facts, subject, together),
            subject,
            together,
            verdicts.answered().stream().map(Exposure.Answered::verdict).toList());
    var group = crowd.printed();
    var findings =
        verdicts.answered().stream()
            .map(a ->
                new Dossier.Finding(
                    a.regime(),
                    crowd.shown(a.verdict()),
                    a.readings().stream()
                        .map(r ->
                            new Dossier.Reading(
                                r.words(), r.heeded(), r.stands(), crowd.shown(r.verdict())))
                        .toList(),
                    exposure.timeline(subject, a.regime()),
                    economic(subject, a.regime(), day)))
            .toList();
    var routes = new Routes(facts).to(subject);
    return new Dossier(
        node(subject),
        day,
        findings,
        verdicts.refused(),
        Stream.concat(crowd.words(), exposure.warnings(subject, day).stream()).toList(),
        parties(group, routes, subject),
        group.edges(),
        group.listings(),
        joined(group, new Ownership(group, new Question(day, together))),
        together,
        group.rebuttals().stream().filter(r -> disputes(group, routes, r)).toList(),
        group.absences(),
        routes,
        exposure.coverage(),
        new NamesTried(facts, judgements).of(looked(group, subject)),
        namesOf(group, routes, subject),
        files,
        program,
        custody);
  }

  private Node node(NodeId subject) {
    return facts.nodes().stream()
        .filter(n -> n.id().equals(subject))
        .findFirst()
        .orElseGet(() ->
            Node.named(
                subject,
                Node.Sort.UNKNOWN,
                subject.value(),
                facts.edges().getFirst().origin().citation()));
  }

  private List<Node> parties(TraceFacts group, List<Dossier.Route> routes, NodeId subject) {
    var named = namesOf(group, routes, subject).keySet();
    return facts.nodes().stream().filter(n -> named.contains(n.id())).toList();
  }

  /// The subject, then those above it.
  private List<Node> looked(TraceFacts group, NodeId subject) {
    var nodes = new LinkedHashSet<Node>();
    nodes.add(node(subject));
    nodes.addAll(group.nodes());
    return List.copyOf(nodes);
  }

  private String name(NodeId node) {
    return names.getOrDefault(node, node.value());
  }

  private Map<NodeId, String> namesOf(
      TraceFacts group, List<Dossier.Route> routes, NodeId subject) {
    var all = new TreeMap<NodeId, String>();
    all.put(subject, name(subject));
    for (var edge : group.edges()) {
      all.put(edge.from(), name(edge.from()));
      all.put(edge.to(), name(edge.to()));
    }
    group.nodes().forEach(n -> all.put(n.id(), name(n.id())));
    group.listings().forEach(l -> all.put(l.node(), name(l.node())));
    routes.stream()
        .flatMap(r -> r.paths().stream())
        .flatMap(p -> p.nodes().stream())
        .forEach(n -> all.put(n, name(n)));
    return all;
  }

  private static List<Dossier.Joined> joined(TraceFacts group, Ownership ownership) {
    var nodes = new HashSet<NodeId>();
    group.edges().forEach(e -> nodes.addAll(List.of(e.from(), e.to())));
    group.listings().forEach(l -> nodes.add(l.node()));
    var joined = new ArrayList<Dossier.Joined>();
    for (var node : nodes.stream().sorted().toList()) {
      var one = ownership.identity(node);
      if (!one.equals(node)) {
        joined.add(
            new Dossier.Joined(
                node,
                one,
                group.identities().stream()
                    .filter(s -> s.left().equals(node) || s.right().equals(node))
                    .findFirst()
                    .orElse(null)));
      }
    }
    return joined;
  }

  private static boolean disputes(TraceFacts group, List<Dossier.Route> routes, Rebuttal rebuttal) {
    return group.edges().stream().anyMatch(e -> e.id().equals(rebuttal.edge()))
        || routes.stream()
            .flatMap(r -> r.paths().stream())
            .flatMap(p -> p.hops().stream())
            .anyMatch(h -> h.edge() != null && h.edge().id().equals(rebuttal.edge()));
  }

  private String economic(NodeId subject, Regime regime, @Nullable LocalDate day) {
    return new LookThrough(facts, subject, Question.on(day), regime)
        .of(subject)
        .map(s ->
            s.lower() == s.upper()
                ? String.format(
                    Locale.ROOT,
                    "Economic share of listed parties, which decides nothing: %.2f percent.",
                    s.lower())
                : String.format(
                    Locale.ROOT,
                    "Economic share of listed parties, which decides nothing: between %.2f and %.2f"
                        + " percent.",
                    s.lower(),
                    s.upper()))
        .orElse(
            "Economic share: these companies own each other so entirely that it does not settle.");
  }
}
