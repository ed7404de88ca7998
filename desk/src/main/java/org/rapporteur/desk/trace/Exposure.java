package org.rapporteur.desk.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.ownership.Group;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.analyze.trace.ownership.Timelines;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;
import org.rapporteur.report.trace.Dossier;
import org.rapporteur.report.trace.Dossier.Reading;
import org.rapporteur.report.trace.Sentences;
import org.rapporteur.report.trace.VerdictJson;

/// Answers what is asked of one subject: verdicts, what becomes of them once rebuttals are heeded,
/// their history, and what a reader must know before leaning on them.
public final class Exposure {
  private final TraceFacts facts;
  private final List<Dossier.Coverage> coverage;
  private final List<Set<NodeId>> together;
  private final List<String> notices;
  private final Map<NodeId, String> names = new TreeMap<>();

  /// @param coverage what was searched
  public Exposure(TraceFacts facts, List<Dossier.Coverage> coverage) {
    this(facts, coverage, List.of(), List.of());
  }

  private Exposure(
      TraceFacts facts,
      List<Dossier.Coverage> coverage,
      List<Set<NodeId>> together,
      List<String> notices) {
    this.facts = facts;
    this.coverage = List.copyOf(coverage);
    this.together = List.copyOf(together);
    this.notices = List.copyOf(notices);
    facts.nodes().forEach(n -> names.putIfAbsent(n.id(), n.name()));
  }

  /// The exposure that the material of a case tells of.
  public static Exposure of(TraceMaterial.Loaded material) {
    return new Exposure(
        material.facts(),
        material.taken().stream()
            .map(t ->
                new Dossier.Coverage(
                    t.file(),
                    t.kind(),
                    t.dated().isEmpty() ? "undated" : t.dated(),
                    t.read(),
                    t.unread()))
            .toList(),
        List.of(),
        notices(material));
  }

  /// How much is not told in full; which it is, is not said.
  private static List<String> notices(TraceMaterial.Loaded material) {
    var notices = new ArrayList<String>();
    long aside = material.taken().stream().mapToLong(t -> t.unusable() + t.unread()).sum();
    if (aside > 0) {
      notices.add(
          "Rows of the case that are not computed with, because they were not read or mean nothing: "
              + aside
              + " (`rapporteur trace inputs` shows them)");
    }
    if (material.withheld() > 0) {
      notices.add(
          "Some records of the case are left out, because no valid consent lets them leave it: "
              + material.withheld());
    }
    if (material.sheltered() > 0) {
      notices.add(
          "Records told by a protected source, whose words and name stay in the case: "
              + material.sheltered());
    }
    return notices;
  }

  /// The same, where some parties are declared to act together.
  ///
  /// @param groups names or ids
  /// @throws IllegalArgumentException if one of them is nobody, or a group has one member only
  public Exposure acting(List<List<String>> groups) {
    var sets = new ArrayList<Set<NodeId>>();
    for (var group : groups) {
      var set = group.stream().map(this::subject).collect(Collectors.toSet());
      if (set.size() < 2) {
        throw new IllegalArgumentException(
            "Who acts together are at least two: separate their names with semicolons.");
      }
      sets.add(set);
    }
    return new Exposure(facts, coverage, sets, notices);
  }

  /// Parties declared to act together.
  public List<Set<NodeId>> together() {
    return together;
  }

  /// A verdict with the test it answers.
  ///
  /// @param readings what it is once rebuttals are heeded
  public record Answered(Regime regime, Verdict verdict, List<Reading> readings) {
    public Answered {
      readings = List.copyOf(readings);
    }
  }

  /// Finds who is meant, by id or name.
  ///
  /// @throws IllegalArgumentException if nobody or several are meant
  public NodeId subject(String text) {
    return new NodeNames(facts).find(text);
  }

  /// The verdicts on a subject, and the tests that could not be asked, with the reason, in the
  /// order in which they were asked.
  public record Verdicts(List<Answered> answered, Map<String, String> refused) {
    public Verdicts {
      answered = List.copyOf(answered);
      refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }

    /// The same, if there is any verdict at all.
    ///
    /// @throws IllegalArgumentException if no test could be asked
    public Verdicts orNone() {
      if (answered.isEmpty() && !refused.isEmpty()) {
        throw new IllegalArgumentException(
            "No verdict, because no test could be asked. " + String.join(" ", refused.values()));
      }
      return this;
    }
  }

  public Verdicts verdicts(NodeId subject, List<Regime> regimes, @Nullable LocalDate day) {
    var group = Group.of(facts, subject, together);
    var question = new Question(day, together);
    var ownership = new Ownership(group, question);
    var readings = new Readings(group);
    var answered = new ArrayList<Answered>();
    var refused = new LinkedHashMap<String, String>();
    for (var regime : regimes) {
      try {
        var verdict = ownership.verdict(subject, regime);
        answered.add(new Answered(regime, verdict, readings.of(subject, regime, question)));
      } catch (IllegalArgumentException e) {
        refused.put(regime.id(), String.valueOf(e.getMessage()));
      }
    }
    return new Verdicts(answered, refused);
  }

  /// Who is inside a test, or may be.
  ///
  /// @param shown the verdicts on the first of them
  /// @param more how many there are besides
  public record Reached(List<Answered> shown, int more) {
    public Reached {
      shown = List.copyOf(shown);
    }
  }

  /// Who is inside a test on a day, or may be, without being listed, once accepted rebuttals are
  /// heeded: the certain first, then in order of their ids.
  ///
  /// @param most how many verdicts to explain
  public Reached reached(Regime regime, LocalDate day, int most) {
    var first = regime.effectiveFrom();
    if (first != null && day.isBefore(first)) {
      return new Reached(List.of(), 0);
    }
    var ownership = new Ownership(new Readings(facts).standing(), Question.on(day));
    var listed =
        facts.listings().stream()
            .filter(l -> regime.startsFrom(l) && l.possiblyOn(day))
            .map(l -> ownership.identity(l.node()))
            .collect(Collectors.toSet());
    var nodes =
        ownership.nodes().stream()
            .filter(n -> !listed.contains(n))
            .filter(n -> ownership.answer(n, regime) != Verdict.Answer.OUT)
            .sorted(
                Comparator.comparing((NodeId n) -> ownership.answer(n, regime))
                    .thenComparing(n -> n))
            .toList();
    return new Reached(
        nodes.stream()
            .limit(most)
            .map(n -> new Answered(regime, ownership.verdict(n, regime), List.of()))
            .toList(),
        Math.max(0, nodes.size() - most));
  }

  /// How the verdict on a subject changed.
  public Timeline timeline(NodeId subject, Regime regime) {
    return new Timelines(facts, subject, together, this::name).of(regime);
  }

  /// What a reader must know whatever the verdict: identities that nobody decided, and lists that
  /// are not of the day.
  public List<String> warnings(NodeId subject, @Nullable LocalDate day) {
    var words = new ArrayList<>(notices);
    words.addAll(new Doubles(facts).of(subject));
    words.addAll(new Ventures(facts, sentences()).of(subject, day));
    words.addAll(new ListDates(coverage).against(day));
    return words;
  }

  /// What was searched.
  public List<Dossier.Coverage> coverage() {
    return coverage;
  }

  /// The verdict in words and for programs.
  public Map<String, Object> json(Answered answered) {
    var words = new VerdictJson(sentences());
    var json = words.verdict(answered.verdict(), answered.regime());
    json.put(
        "readings",
        answered.readings().stream()
            .map(r ->
                Map.of(
                    "heeding", r.words(),
                    "disputed", r.heeded(),
                    "stands", r.stands(),
                    "verdict", words.verdict(r.verdict(), answered.regime())))
            .toList());
    return json;
  }

  /// How to say what was computed.
  public Sentences sentences() {
    return new Sentences(this::name);
  }

  private String name(NodeId node) {
    return names.getOrDefault(node, node.value());
  }
}
