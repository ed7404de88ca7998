package org.rapporteur.report.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.report.estimate.EstimatePage.Row;
import org.rapporteur.report.estimate.EstimatePage.Strip;
import org.rapporteur.report.estimate.EstimatePage.Tick;

/// Lays all methods on one logarithmic axis, with the known people as its floor.
final class StripDrawing {
  private static final int LINE = 46;
  private static final int TOP = 34;
  private static final double LEFT = 2;
  private static final double RIGHT = 98;

  private final double low;
  private final double high;
  private final double known;

  StripDrawing(double known, List<Estimate> rows) {
    this.known = Math.max(1, known);
    double most =
        rows.stream()
            .flatMap(r -> r.number().stream())
            .mapToDouble(n -> Double.isFinite(n.high()) ? Math.max(n.high(), n.point()) : n.point())
            .max()
            .orElse(known * 2);
    low = this.known / 1.15;
    high = Math.max(most, this.known * 1.5) * 1.1;
  }

  Strip strip(List<Estimate> rows) {
    var drawn = new ArrayList<Row>();
    for (int i = 0; i < rows.size(); i++) {
      drawn.add(row(rows.get(i), TOP + LINE * i));
    }
    return new Strip(
        TOP + LINE * rows.size() + 8, percent(place(known)), grouped(known), ticks(), drawn);
  }

  private List<Tick> ticks() {
    var ticks = new ArrayList<Tick>();
    double decade = Math.pow(10, Math.floor(Math.log10(low)));
    for (double unit = decade; unit <= high; unit *= 10) {
      for (int step : new int[] {1, 2, 5}) {
        double value = unit * step;
        if (value >= low && value <= high) {
          double at = place(value);
          ticks.add(
              new Tick(percent(at), grouped(value), at < 8 ? "start" : at > 92 ? "end" : "middle"));
        }
      }
    }
    return ticks;
  }

  private Row row(Estimate estimate, int down) {
    String reason =
        estimate.cautions().stream()
            .map(c -> label(c.kind()) + c.words())
            .distinct()
            .collect(Collectors.joining(" "));
    if (estimate.outcome() instanceof Outcome.Total n && n.hasInterval()) {
      reason = (reason + " Interval: " + n.interval() + ".").strip();
    }
    String from = "";
    String width = "";
    String point = "";
    String figures = "no estimate";
    if (estimate.outcome() instanceof Outcome.Total n) {
      point = percent(place(n.point()));
      figures = grouped(n.point());
      if (n.hasInterval()) {
        double start = place(n.low());
        double end = Double.isInfinite(n.high()) ? 100 : place(n.high());
        from = percent(start);
        width = percent(Math.max(0.3, end - start));
        figures +=
            " ("
                + grouped(n.low())
                + " to "
                + (Double.isInfinite(n.high()) ? "no limit" : grouped(n.high()))
                + ")";
      }
    }
    return new Row(
        estimate.method().number(),
        estimate.method().words(),
        estimate.model(),
        figures,
        kind(estimate),
        down,
        from,
        width,
        point,
        reason);
  }

  private static String label(Caution.Kind kind) {
    return kind == Caution.Kind.NOT_ESTIMABLE || kind == Caution.Kind.PARITY_ONLY
        ? ""
        : kind.label() + ": ";
  }

  private static String kind(Estimate estimate) {
    return estimate.hatched()
        ? "hatched"
        : estimate.method().lowerBound() ? "bound" : estimate.accepted() ? "accepted" : "aside";
  }

  private double place(double value) {
    double share = Math.log(Math.max(value, low) / low) / Math.log(high / low);
    return LEFT + (RIGHT - LEFT) * Math.min(1, share);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
