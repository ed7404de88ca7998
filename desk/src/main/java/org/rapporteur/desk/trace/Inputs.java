package org.rapporteur.desk.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict.Answer;
import org.rapporteur.report.trace.Dossier;

/// What there is to work with, and what to settle first: lists with their dates, edges by strength,
/// rows set aside, contradictions, and the data that are missing, those first on which most
/// verdicts hang.
public final class Inputs {
  private static final int MOST_ASKED = 500;

  private final TraceFacts facts;
  private final Exposure exposure;

  public Inputs(TraceMaterial.Loaded material) {
    this.facts = material.facts();
    this.exposure = Exposure.of(material);
  }

  /// How firmly edges of one kind are told.
  public record Told(String kind, long stated, long hedged, long inferred) {}

  /// A row that is not computed with.
  public record Row(String where, String what, String reason) {}

  /// A datum that is missing.
  ///
  /// @param verdicts how many verdicts hang on it
  public record Missing(String words, int verdicts) {}

  /// @param asked how many verdicts were looked into for what is missing
  /// @param open how many are POSSIBLE or REVIEW altogether
  public record Page(
      List<Dossier.Coverage> lists,
      List<Told> edges,
      List<Row> setAside,
      List<String> contradictions,
      List<Missing> missing,
      int asked,
      int open) {
    public Page {
      lists = List.copyOf(lists);
      edges = List.copyOf(edges);
      setAside = List.copyOf(setAside);
      contradictions = List.copyOf(contradictions);
      missing = List.copyOf(missing);
    }
  }

  /// The page of a day.
  public Page on(LocalDate day, List<Regime> regimes) {
    var ownership = new Ownership(new Readings(facts).standing(), Question.on(day));
    var say = exposure.sentences();
    var hanging = new LinkedHashMap<String, Integer>();
    int asked = 0;
    int open = 0;
    for (var regime : regimes) {
      var first = regime.effectiveFrom();
      if (first != null && day.isBefore(first)) {
        continue;
      }
      for (var node : ownership.nodes()) {
        var answer = ownership.answer(node, regime);
        if (answer == Answer.POSSIBLE || answer == Answer.REVIEW) {
          open++;
          if (asked < MOST_ASKED) {
            asked++;
            ownership.verdict(node, regime).deciding().stream()
                .map(this::words)
                .distinct()
                .forEach(w -> hanging.merge(w, 1, Integer::sum));
          }
        }
      }
    }
    return new Page(
        exposure.coverage(),
        told(),
        facts.unusable().stream()
            .map(u -> new Row(u.citation().place().words(), u.what(), u.reason()))
            .toList(),
        ownership.contradictions().stream().map(say::contradiction).distinct().toList(),
        missing(hanging),
        asked,
        open);
  }

  private static List<Missing> missing(Map<String, Integer> hanging) {
    return hanging.entrySet().stream()
        .map(e -> new Missing(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Missing::verdicts).reversed().thenComparing(Missing::words))
        .toList();
  }

  private List<Told> told() {
    var counts = new EnumMap<EdgeKind, Map<Strength, Long>>(EdgeKind.class);
    for (var edge : facts.edges()) {
      counts
          .computeIfAbsent(edge.kind(), k -> new EnumMap<>(Strength.class))
          .merge(edge.origin().strength(), 1L, Long::sum);
    }
    var told = new ArrayList<Told>();
    counts.forEach((kind, n) ->
        told.add(
            new Told(
                kind.label(),
                n.getOrDefault(Strength.STATED, 0L),
                n.getOrDefault(Strength.HEDGED, 0L),
                n.getOrDefault(Strength.INFERRED, 0L))));
    return told;
  }

  private String words(Deciding deciding) {
    return switch (deciding) {
      case Deciding.Share share ->
          "the share of "
              + name(share.owner())
              + " in "
              + name(share.asset())
              + " ("
              + share.kind().label()
              + ", known: "
              + share.known().words()
              + ")";
      case Deciding.Date date ->
          "from when until when a record or listing of " + name(date.node()) + " held";
      case Deciding.Control control ->
          "whether and how " + name(control.owner()) + " controls " + name(control.asset());
      case Deciding.Repetition repetition ->
          "whether the declared stake of "
              + name(repetition.owner())
              + " in "
              + name(repetition.asset())
              + " repeats others";
      case Deciding.Identity identity ->
          "whether " + name(identity.left()) + " and " + name(identity.right()) + " are one";
    };
  }

  private String name(NodeId node) {
    return exposure.sentences().name(node);
  }
}
