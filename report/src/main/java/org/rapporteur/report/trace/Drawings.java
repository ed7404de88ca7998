package org.rapporteur.report.trace;

import java.util.List;
import org.rapporteur.model.trace.Step;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.TracePath;

/// How a dossier draws what it also says in words: lines and boxes on a screen, boxes of text where
/// nothing but text can be set.
interface Drawings {
  String path(TracePath path, PathText words);

  String derivation(List<Step> steps, Sentences sentences);

  String history(Timeline timeline);

  /// As SVG.
  record Screen() implements Drawings {
    @Override
    public String path(TracePath path, PathText words) {
      return new PathDrawing(words).of(path);
    }

    @Override
    public String derivation(List<Step> steps, Sentences sentences) {
      return DerivationDrawing.of(steps, sentences);
    }

    @Override
    public String history(Timeline timeline) {
      return TimelineStrip.of(timeline);
    }
  }

  /// As boxes one above the other. A derivation and a history are lists there already.
  record Paper() implements Drawings {
    @Override
    public String path(TracePath path, PathText words) {
      var html = new Markup();
      var nodes = path.nodes();
      for (int i = 0; i < nodes.size(); i++) {
        html.paragraph("box", words.name(nodes.get(i)));
        if (i < path.hops().size()) {
          var hop = path.hops().get(i);
          html.paragraph("hop", (hop.against() ? "↑ " : "↓ ") + PathText.kind(hop));
        }
      }
      return html.toString();
    }

    @Override
    public String derivation(List<Step> steps, Sentences sentences) {
      return "";
    }

    @Override
    public String history(Timeline timeline) {
      return "";
    }
  }
}
