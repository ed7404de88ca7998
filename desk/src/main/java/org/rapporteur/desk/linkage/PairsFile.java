package org.rapporteur.desk.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analyze.linkage.Waterfall;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.linkage.LinkBand;

/// Writes the pairs, surest first: ids, probability with its interval, weight in bits, band, and if
/// asked the bits of every step.
final class PairsFile {
  private final Linked linked;
  private final boolean explain;

  PairsFile(Linked linked, boolean explain) {
    this.linked = linked;
    this.explain = explain;
  }

  void write(Path path) {
    try (var out = new CsvWriter(path)) {
      header(out);
      for (int i = 0; i < linked.order().length; i++) {
        if (linked.bands()[i] != LinkBand.BELOW) {
          row(out, i);
        }
      }
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
  }

  private void header(CsvWriter out) throws IOException {
    for (String name : List.of("left", "right", "probability", "weight", "band", "low", "high")) {
      out.cell(name);
    }
    if (explain) {
      out.cell("bits: prior");
      for (String field : linked.model().names()) {
        out.cell("bits: " + field);
      }
      out.cell("bits: overlap");
      out.cell("bits: third row");
      out.cell("why");
    }
    out.end();
  }

  private void row(CsvWriter out, int place) throws IOException {
    int i = linked.order()[place];
    var pairs = linked.pairs();
    String left = linked.name(pairs.left(i));
    String right = linked.name(pairs.right(i));
    boolean turn = linked.records().oneList() && left.compareTo(right) > 0;
    out.cell(turn ? right : left);
    out.cell(turn ? left : right);
    double weight = pairs.weight(i);
    var interval = linked.certainty().interval(pairs, i);
    out.cell(probability(linked.certainty().probability(weight)));
    out.cell(String.valueOf(weight));
    out.cell(linked.bands()[place].label());
    out.cell(probability(interval.low()));
    out.cell(probability(interval.high()));
    if (explain) {
      steps(out, Waterfall.of(linked.model(), linked.records(), pairs, i), third(i));
    }
    out.end();
  }

  /// The name of the third row from which a pair follows, with a word before it.
  private String third(int i) {
    var via = linked.pairs().via(i);
    return via == null ? "" : ", " + linked.name(linked.pairs().third(i, via));
  }

  private void steps(CsvWriter out, List<Weight> steps, String third) throws IOException {
    for (var step : steps) {
      out.cell(String.valueOf(step.value()));
    }
    out.cell(
        steps.stream()
                .filter(s -> s.value() != 0)
                .map(s -> "%s: %s (%+.1f)".formatted(s.feature(), s.detail(), s.value()))
                .collect(Collectors.joining("; "))
            + third);
  }

  private static String probability(double p) {
    return String.valueOf(Math.round(p * 1e6) / 1e6);
  }
}
