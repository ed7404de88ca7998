package org.rapporteur.desk.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.ownership.Group;
import org.rapporteur.analyze.trace.ownership.LookThrough;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.analyze.trace.ownership.Timelines;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Step;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;
import org.rapporteur.report.trace.Dossier;
import org.rapporteur.report.trace.DossierJson;
import org.rapporteur.report.trace.DossierPage;
import org.rapporteur.report.trace.Sentences;
import org.rapporteur.report.trace.VerdictJson;

/// Answers what is asked of one subject: verdicts, their history, the dossier.
public final class Exposure {
  private final TraceFacts facts;
  private final Map<EvidenceId, String> files;
  private final List<Dossier.Coverage> coverage;
  private final Map<NodeId, String> names = new TreeMap<>();

  /// @param files names of the evidence
  /// @param coverage what was searched
  public Exposure(
      TraceFacts facts, Map<EvidenceId, String> files, List<Dossier.Coverage> coverage) {
    this.facts = facts;
    this.files = Map.copyOf(files);
    this.coverage = List.copyOf(coverage);
    facts.nodes().forEach(n -> names.putIfAbsent(n.id(), n.name()));
  }

  /// The exposure that the material of a case tells of.
  public static Exposure of(TraceMaterial.Loaded material) {
    return new Exposure(
        material.facts(),
        material.names(),
        material.taken().stream()
            .map(t ->
                new Dossier.Coverage(
                    t.file(),
                    t.kind(),
                    t.dated().isEmpty() ? "undated" : t.dated(),
                    t.read(),
                    t.unread()))
            .toList());
  }

  /// A verdict with the test it answers.
  public record Answered(Regime regime, Verdict verdict) {}

  /// Finds who is meant, by id or name.
  ///
  /// @throws IllegalArgumentException if nobody or several are meant
  public NodeId subject(String text) {
    return new NodeNames(facts).find(text);
  }

  /// The verdicts on a subject, and the tests that could not be asked, with the reason.
  public record Verdicts(List<Answered> answered, Map<String, String> refused) {
    public Verdicts {
      answered = List.copyOf(answered);
      refused = Map.copyOf(refused);
    }
  }

  public Verdicts verdicts(NodeId subject, List<Regime> regimes, @Nullable LocalDate day) {
    var ownership = new Ownership(Group.of(facts, subject), Question.on(day));
    var answered = new ArrayList<Answered>();
    var refused = new LinkedHashMap<String, String>();
    for (var regime : regimes) {
      try {
        answered.add(new Answered(regime, ownership.verdict(subject, regime)));
      } catch (IllegalArgumentException e) {
        refused.put(regime.id(), String.valueOf(e.getMessage()));
      }
    }
    return new Verdicts(answered, refused);
  }

  /// Who is inside a test on a day, or may be, without being listed; in order of their ids.
  public List<Answered> reached(Regime regime, LocalDate day) {
    var first = regime.effectiveFrom();
    if (first != null && day.isBefore(first)) {
      return List.of();
    }
    var ownership = new Ownership(facts, Question.on(day));
    return ownership.nodes().stream()
        .filter(n -> ownership.answer(n, regime) != Verdict.Answer.OUT)
        .map(n -> new Answered(regime, ownership.verdict(n, regime)))
        .filter(a -> !(a.verdict().steps().getLast() instanceof Step.Listed))
        .toList();
  }

  /// How the verdict on a subject changed.
  public Timeline timeline(NodeId subject, Regime regime) {
    return new Timelines(facts, subject, this::name).of(regime);
  }

  /// What was searched.
  public List<Dossier.Coverage> coverage() {
    return coverage;
  }

  /// The verdict in words and for programs.
  public Map<String, Object> json(Answered answered) {
    return new VerdictJson(sentences()).verdict(answered.verdict(), answered.regime());
  }

  /// How to say what was computed.
  public Sentences sentences() {
    return new Sentences(this::name);
  }

  /// All that belongs to a subject.
  ///
  /// @param program name and version
  public Dossier dossier(
      NodeId subject,
      List<Regime> regimes,
      @Nullable LocalDate day,
      String program,
      String caseId,
      String head) {
    var group = Group.of(facts, subject);
    var verdicts = verdicts(subject, regimes, day);
    var disputed = disputed(group);
    var findings = new ArrayList<Dossier.Finding>();
    for (var answered : verdicts.answered()) {
      findings.add(
          new Dossier.Finding(
              answered.regime(),
              answered.verdict(),
              disputed.isEmpty() ? null : without(group, disputed, subject, answered.regime(), day),
              timeline(subject, answered.regime()),
              economic(subject, answered.regime(), day)));
    }
    var ownership = new Ownership(group, Question.on(day));
    return new Dossier(
        node(subject),
        day,
        findings,
        verdicts.refused(),
        group.edges(),
        group.listings(),
        joined(group, ownership),
        List.of(),
        group.rebuttals().stream().filter(r -> disputes(group, r)).toList(),
        group.absences(),
        coverage,
        namesOf(group, subject),
        files,
        program,
        caseId,
        head);
  }

  /// Writes a dossier into a folder: the page, the data, the checker.
  ///
  /// @return the digest of the data file
  public static EvidenceId write(Dossier dossier, Path folder) {
    try {
      Files.createDirectories(folder);
      String json = DossierJson.write(dossier);
      String digest = json.substring(json.indexOf(": \"") + 3, json.indexOf("\",\n"));
      Files.writeString(folder.resolve("dossier.json"), json);
      Files.writeString(folder.resolve("dossier.html"), DossierPage.write(dossier, digest));
      Files.write(folder.resolve("Check.java"), DossierJson.checker());
      return EvidenceId.of(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The dossier could not be written to " + folder + ": may we write there?", e);
    }
  }

  private String name(NodeId node) {
    return names.getOrDefault(node, node.value());
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

  private Map<NodeId, String> namesOf(TraceFacts group, NodeId subject) {
    var all = new TreeMap<NodeId, String>();
    all.put(subject, name(subject));
    for (var edge : group.edges()) {
      all.put(edge.from(), name(edge.from()));
      all.put(edge.to(), name(edge.to()));
    }
    group.listings().forEach(l -> all.put(l.node(), name(l.node())));
    return all;
  }

  private static List<Dossier.Joined> joined(TraceFacts group, Ownership ownership) {
    var nodes = new HashSet<NodeId>();
    group.edges().forEach(e -> nodes.addAll(List.of(e.from(), e.to())));
    group.listings().forEach(l -> nodes.add(l.node()));
    return nodes.stream()
        .sorted()
        .filter(n -> !ownership.identity(n).equals(n))
        .map(n ->
            new Dossier.Joined(
                n,
                ownership.identity(n),
                group.identities().stream()
                    .filter(s -> s.left().equals(n) || s.right().equals(n))
                    .findFirst()
                    .orElse(null)))
        .toList();
  }

  private static boolean disputes(TraceFacts group, Rebuttal rebuttal) {
    return group.edges().stream().anyMatch(e -> e.id().equals(rebuttal.edge()));
  }

  private static Set<String> disputed(TraceFacts group) {
    return group.rebuttals().stream()
        .filter(r -> r.status() != Rebuttal.Status.REFUSED)
        .map(Rebuttal::edge)
        .filter(id -> group.edges().stream().map(Edge::id).anyMatch(id::equals))
        .collect(Collectors.toSet());
  }

  private static Verdict without(
      TraceFacts group,
      Set<String> disputed,
      NodeId subject,
      Regime regime,
      @Nullable LocalDate day) {
    var left =
        new TraceFacts(
            group.nodes(),
            group.edges().stream().filter(e -> !disputed.contains(e.id())).toList(),
            group.listings(),
            group.identities(),
            group.rebuttals(),
            group.absences(),
            group.unusable());
    return new Ownership(left, Question.on(day)).verdict(subject, regime);
  }

  private String economic(NodeId subject, Regime regime, @Nullable LocalDate day) {
    return new LookThrough(facts, subject, Question.on(day), regime)
        .of(subject)
        .map(s ->
            s.lower() == s.upper()
                ? "Economic share of listed parties, which decides nothing: %.2f percent."
                    .formatted(s.lower())
                : "Economic share of listed parties, which decides nothing: between %.2f and %.2f percent."
                    .formatted(s.lower(), s.upper()))
        .orElse(
            "Economic share: these companies own each other so entirely that it does not settle.");
  }
}
