package org.rapporteur.report.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.time.EdtfInterval;
import org.rapporteur.report.html.page.Plot;
import org.rapporteur.report.html.page.Plot.Mark;
import org.rapporteur.report.html.page.Plot.Tick;

/// Draws happenings on a line. Long gaps are drawn shorter, by the logarithm of their days, because
/// a case often spans decades while most of it happens within a week.
final class Plotter {
  private static final double LEFT = 4;
  private static final double RIGHT = 96;
  private static final double LANE_GAP = 8;
  private static final double LABEL_GAP = 24;
  private static final int LANE = 26;
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final TreeMap<LocalDate, Double> across = new TreeMap<>();
  private final Map<LocalDate, String> labels = new HashMap<>();

  private Plotter(List<Stretch> stretches) {
    stretches.forEach(this::label);
    var days = new TreeSet<LocalDate>();
    stretches.forEach(s -> days.addAll(List.of(s.from(), s.to())));
    double at = 0;
    LocalDate last = null;
    for (LocalDate day : days) {
      at += last == null ? 0 : .4 + Math.log1p((double) ChronoUnit.DAYS.between(last, day));
      across.put(day, at);
      last = day;
    }
    double length = at;
    across.replaceAll((day, place) -> length == 0 ? 50 : LEFT + (RIGHT - LEFT) * place / length);
  }

  /// The drawing, or nothing if there are not two days to tell apart. The events have dates.
  static Optional<Plot> plot(List<Event> events) {
    var stretches = new ArrayList<Stretch>();
    for (Event event : events) {
      if (event.date() != null) {
        boolean derived = !event.date().printed();
        int number = stretches.size() + 1;
        event.date().edtf().interval().ifPresent(i -> stretches.add(stretch(number, i, derived)));
      }
    }
    var plotter = new Plotter(stretches);
    return plotter.across.size() < 2 ? Optional.empty() : Optional.of(plotter.draw(stretches));
  }

  private Plot draw(List<Stretch> stretches) {
    var lanes = new ArrayList<Double>();
    var marks = new ArrayList<Mark>();
    for (Stretch stretch : stretches) {
      double from = place(stretch.from());
      double to = place(stretch.to());
      int lane = lane(lanes, from, to);
      marks.add(
          new Mark(
              stretch.number(),
              print(from),
              print(to - from),
              16 + lane * LANE,
              stretch.derived()));
    }
    int axis = 16 + lanes.size() * LANE;
    String title =
        Wording.capital(Wording.count(stretches.size(), "happening", "happenings"))
            + " in order of time, numbered as in the table below";
    return new Plot(axis + 34, axis, title, marks, ticks());
  }

  private List<Tick> ticks() {
    var ticks = new ArrayList<Tick>();
    double free = 0;
    for (Map.Entry<LocalDate, Double> day : across.entrySet()) {
      double at = day.getValue();
      boolean last = day.getKey().equals(across.lastKey());
      String label = labels.getOrDefault(day.getKey(), "");
      boolean again = !ticks.isEmpty() && ticks.getLast().label().equals(label);
      if (!again && (last || (at >= free && at <= RIGHT - LABEL_GAP))) {
        String anchor = at < 15 ? "start" : at > 85 ? "end" : "middle";
        ticks.add(new Tick(print(at), label, anchor));
        free = at + LABEL_GAP;
      }
    }
    return ticks;
  }

  /// Labels the ends of a stretch no more precisely than its source does.
  private void label(Stretch stretch) {
    boolean months =
        stretch.from().getDayOfMonth() == 1 && stretch.to().plusDays(1).getDayOfMonth() == 1;
    boolean years =
        months
            && stretch.from().getDayOfYear() == 1
            && stretch.to().plusDays(1).getDayOfYear() == 1;
    var form = years ? YEAR : months ? MONTH : DAY;
    labels.putIfAbsent(stretch.from(), form.format(stretch.from()));
    labels.putIfAbsent(stretch.to(), form.format(stretch.to()));
  }

  /// The first lane that is free, which is then taken.
  private static int lane(List<Double> lanes, double from, double to) {
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (lanes.get(lane) <= from) {
        lanes.set(lane, Math.max(to, from) + LANE_GAP);
        return lane;
      }
    }
    lanes.add(to + LANE_GAP);
    return lanes.size() - 1;
  }

  private double place(LocalDate day) {
    return across.getOrDefault(day, LEFT);
  }

  private static Stretch stretch(int number, EdtfInterval interval, boolean derived) {
    LocalDate from = interval.earliest();
    LocalDate to = interval.latest();
    if (from == null || to == null) {
      LocalDate known = from != null ? from : to != null ? to : LocalDate.EPOCH;
      return new Stretch(number, known, known, derived);
    }
    return new Stretch(number, from, to, derived);
  }

  private static String print(double percent) {
    return String.format(Locale.ROOT, "%.2f%%", percent);
  }

  private record Stretch(int number, LocalDate from, LocalDate to, boolean derived) {}
}
