package org.rapporteur.report.trace;

import java.util.Locale;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TracePath;
import org.rapporteur.model.trace.TracePath.Hop;

/// Draws an evidence path from top to bottom, which fits the narrowest screen: who and what as
/// boxes, each hop as an arrow with its kind and dates beside it. A hop that is not plainly stated
/// is dashed.
final class PathDrawing {
  private static final int WIDTH = 330;
  private static final int BOX = 36;
  private static final int STEP = 92;
  private static final int AXIS = 40;
  private static final int FITS = 40;

  private final PathText words;

  PathDrawing(PathText words) {
    this.words = words;
  }

  String of(TracePath path) {
    int height = path.hops().size() * STEP + BOX + 4;
    var svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg role=\"img\" aria-label=\"The path, drawn; its text stands beside it\" viewBox=\"0 0 %d"
                + " %d\" width=\"%d\" height=\"%d\" style=\"max-width:100%%;height:auto;"
                + "font-size:14px\">%n",
            WIDTH,
            height,
            WIDTH,
            height));
    var nodes = path.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      svg.append(box(words.name(nodes.get(i)), i * STEP + 2));
      if (i < path.hops().size()) {
        svg.append(arrow(path.hops().get(i), i * STEP + BOX + 2));
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static String box(String name, int y) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"2\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"currentColor\"/>"
            + "<text x=\"12\" y=\"%d\" fill=\"currentColor\"><title>%s</title>%s</text>%n",
        y,
        WIDTH - 4,
        BOX,
        y + 23,
        Markup.escaped(name),
        Markup.escaped(cut(name)));
  }

  private static String arrow(Hop hop, int y) {
    int end = y + STEP - BOX;
    boolean against = hop.against();
    int tip = against ? y + 2 : end - 2;
    int back = against ? tip + 8 : tip - 8;
    return String.format(
        Locale.ROOT,
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"currentColor\"%s/><path"
            + " d=\"M%d %d L%d %d L%d %d Z\" fill=\"currentColor\"/><text x=\"%d\" y=\"%d\""
            + " fill=\"currentColor\">%s</text><text class=\"tick\" x=\"%d\" y=\"%d\">%s</text>%n",
        AXIS,
        y + 2,
        AXIS,
        end - 2,
        hop.strength() == Strength.STATED ? "" : " stroke-dasharray=\"4 3\"",
        AXIS,
        tip,
        AXIS - 5,
        back,
        AXIS + 5,
        back,
        AXIS + 16,
        y + 24,
        Markup.escaped(PathText.kind(hop)),
        AXIS + 16,
        y + 42,
        Markup.escaped(cut(facts(hop))));
  }

  private static String facts(Hop hop) {
    var edge = hop.edge();
    var facts = edge == null ? "undecided identity" : PathText.facts(edge);
    return facts.replaceAll("; $", "");
  }

  private static String cut(String text) {
    return text.length() <= FITS ? text : text.substring(0, FITS - 1) + "…";
  }
}
