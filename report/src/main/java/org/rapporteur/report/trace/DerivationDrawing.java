package org.rapporteur.report.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Step;

/// Draws a derivation: listed parties on top, whom they make inside below, with the share on each
/// line. Too large a derivation is not drawn; its text has everything.
final class DerivationDrawing {
  private static final int MOST = 24;
  private static final int WIDTH = 200;
  private static final int HEIGHT = 40;
  private static final int DOWN = 96;
  private static final int ACROSS = 220;

  private final Sentences sentences;
  private final Map<NodeId, Integer> level = new HashMap<>();
  private final Map<NodeId, Integer> column = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private int widest;
  private int deepest;

  private DerivationDrawing(Sentences sentences) {
    this.sentences = sentences;
  }

  private record Line(NodeId from, NodeId to, String words) {}

  /// The drawing as SVG, or the empty string.
  static String of(List<Step> steps, Sentences sentences) {
    return steps.isEmpty() || steps.size() > MOST
        ? ""
        : new DerivationDrawing(sentences).draw(steps);
  }

  private String draw(List<Step> steps) {
    steps.reversed().forEach(this::place);
    var columns = new HashMap<Integer, Integer>();
    for (var step : steps) {
      int at = columns.merge(level.getOrDefault(step.node(), 0), 1, Integer::sum) - 1;
      column.put(step.node(), at);
      widest = Math.max(widest, at + 1);
    }
    var svg = new StringBuilder();
    svg.append(
        "<svg role=\"img\" aria-label=\"The derivation, drawn; its text follows\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" style=\"font-size:14px\">%n"
            .formatted(
                widest * ACROSS,
                deepest * DOWN + HEIGHT + 8,
                widest * ACROSS,
                deepest * DOWN + HEIGHT + 8));
    lines.forEach(line -> svg.append(line(line)));
    steps.forEach(step -> svg.append(box(step)));
    return "<figure class=\"plot\" style=\"overflow-x:auto\">\n"
        + svg
        + "</svg>\n<figcaption>Thick boxes: listed parties. The words follow.</figcaption>\n</figure>\n";
  }

  /// How far each is above the subject, the longest way; so a listed party stands just above what
  /// it owns. Steps come in the order of becoming inside, so they are gone through backwards.
  private void place(Step step) {
    int at = level.merge(step.node(), 0, Math::max);
    deepest = Math.max(deepest, at);
    switch (step) {
      case Step.Listed listed -> {}
      case Step.Together together -> {}
      case Step.Owned owned -> {
        for (var counted : owned.counted()) {
          above(
              counted.owner(),
              owned.node(),
              (counted.open() ? ">" : "") + counted.amount().words() + " %",
              at + 1);
        }
      }
      case Step.Controlled controlled ->
          above(controlled.owner(), controlled.node(), controlled.kind().label(), at + 1);
    }
  }

  private void above(NodeId owner, NodeId node, String words, int at) {
    level.merge(owner, at, Math::max);
    lines.add(new Line(owner, node, words));
  }

  private int x(NodeId node) {
    return column.getOrDefault(node, 0) * ACROSS + 10;
  }

  private int y(NodeId node) {
    return (deepest - level.getOrDefault(node, 0)) * DOWN + 4;
  }

  private String line(Line line) {
    int x1 = x(line.from) + WIDTH / 2;
    int y1 = y(line.from) + HEIGHT;
    int x2 = x(line.to) + WIDTH / 2;
    int y2 = y(line.to);
    return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"currentColor\"/><text class=\"said\" x=\"%d\" y=\"%d\" fill=\"currentColor\">%s</text>%n"
        .formatted(
            x1,
            y1,
            x2,
            y2,
            (x1 * 2 + x2) / 3 + 6,
            (y1 * 2 + y2) / 3 + 8,
            Markup.escaped(line.words));
  }

  private String box(Step step) {
    boolean listed = step instanceof Step.Listed;
    String name = sentences.name(step.node());
    String shown = name.length() <= 26 ? name : name.substring(0, 25) + "…";
    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"var(--paper)\" stroke=\"currentColor\" stroke-width=\"%d\"/><text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"currentColor\"><title>%s</title>%s</text>%n"
        .formatted(
            x(step.node()),
            y(step.node()),
            WIDTH,
            HEIGHT,
            listed ? 3 : 1,
            x(step.node()) + WIDTH / 2,
            y(step.node()) + 25,
            Markup.escaped(name),
            Markup.escaped(shown));
  }
}
