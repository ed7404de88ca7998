package org.rapporteur.report.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Series;
import org.rapporteur.model.estimate.Series.Point;
import org.rapporteur.report.estimate.EstimatePage.Curve;
import org.rapporteur.report.estimate.EstimatePage.Dot;
import org.rapporteur.report.estimate.EstimatePage.Stroke;

/// Draws totals along something on a logarithmic axis, above the people known.
final class CurveDrawing {
  private static final int HEIGHT = 220;
  private static final int TOP = 14;
  private static final int BOTTOM = 190;
  private static final double LEFT = 4;
  private static final double RIGHT = 96;

  private final Series series;
  private final double low;
  private final double high;

  CurveDrawing(Series series) {
    this.series = series;
    double[] values =
        series.points().stream()
            .flatMapToDouble(p -> DoubleStream.of(p.known(), p.total()))
            .filter(v -> Double.isFinite(v) && v > 0)
            .toArray();
    low = DoubleStream.of(values).min().orElse(1) / 1.1;
    high = DoubleStream.of(values).max().orElse(10) * 1.1;
  }

  Curve curve() {
    var points = series.points();
    return new Curve(
        HEIGHT,
        strokes(points),
        points.stream()
            .filter(p -> Double.isFinite(p.total()))
            .map(p -> new Dot(percent(across(p)), down(p.total())))
            .toList(),
        points.getFirst().label(),
        points.getLast().label(),
        table());
  }

  private List<Stroke> strokes(List<Point> points) {
    var strokes = new ArrayList<Stroke>();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (from.known() > 0) {
        strokes.add(stroke("floor", from, from.known(), to, to.known()));
      }
      if (Double.isFinite(from.total()) && Double.isFinite(to.total())) {
        strokes.add(stroke("line", from, from.total(), to, to.total()));
      }
    }
    return strokes;
  }

  private Stroke stroke(String kind, Point from, double start, Point to, double end) {
    return new Stroke(kind, percent(across(from)), down(start), percent(across(to)), down(end));
  }

  private Check table() {
    return new Check(
        series.title(),
        series.lead(),
        List.of(series.across(), "Known", "Estimated"),
        series.points().stream()
            .map(p ->
                List.of(
                    p.label(),
                    grouped(p.known()),
                    Double.isFinite(p.total()) ? grouped(p.total()) : "no estimate"))
            .toList());
  }

  private double across(Point point) {
    double first = series.points().getFirst().place();
    double last = series.points().getLast().place();
    return LEFT + (RIGHT - LEFT) * (last > first ? (point.place() - first) / (last - first) : 0);
  }

  private int down(double value) {
    double share = Math.log(value / low) / Math.log(high / low);
    return (int) Math.round(BOTTOM - (BOTTOM - TOP) * share);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
