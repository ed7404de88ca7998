package org.rapporteur.report.trace;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.Verdict.Answer;

/// The history of a verdict as one strip: the darker, the surer that the subject was inside. Its
/// words stand beside it.
final class TimelineStrip {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 28;
  private static final int ROOM = 44;

  private final long first;
  private final long last;

  private TimelineStrip(long first, long last) {
    this.first = first;
    this.last = last;
  }

  /// The strip as SVG, or the empty string if the verdict never changed.
  static String of(Timeline timeline) {
    var days =
        timeline.stretches().stream()
            .flatMap(s -> Stream.of(days(s.from()), days(s.until())))
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sorted()
            .toArray();
    if (timeline.stretches().size() < 2 || days.length == 0) {
      return "";
    }
    long span = Math.max(365, days[days.length - 1] - days[0]);
    boolean open = timeline.stretches().getFirst().from() == null;
    return new TimelineStrip(open ? days[0] - span / 8 : days[0], days[days.length - 1] + span / 6)
        .draw(timeline);
  }

  private static @Nullable Long days(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }

  private String draw(Timeline timeline) {
    var svg = new StringBuilder();
    svg.append(
        "<figure class=\"plot\">\n<svg role=\"img\" aria-label=\"The history as a strip; its words follow\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" style=\"max-width:100%%;height:auto;font-size:13px\">%n"
            .formatted(WIDTH + 2, HEIGHT + 24, WIDTH + 2, HEIGHT + 24));
    timeline.stretches().forEach(s -> svg.append(stretch(s)));
    return svg.append("</svg>\n</figure>\n").toString();
  }

  private String stretch(Timeline.Stretch stretch) {
    int from = stretch.from() == null ? 1 : x(stretch.from().toEpochDay());
    int until = stretch.until() == null ? WIDTH + 1 : x(stretch.until().toEpochDay());
    boolean roomy = until - from > ROOM;
    return String.format(
        Locale.ROOT,
        "<rect x=\"%d\" y=\"1\" width=\"%d\" height=\"%d\" fill=\"currentColor\" fill-opacity=\"%s\" stroke=\"currentColor\"/>%s%s%n",
        from,
        Math.max(1, until - from),
        HEIGHT,
        shade(stretch.answer()),
        roomy ? label(stretch.answer(), from + 6) : "",
        stretch.from() == null || !roomy ? "" : tick(stretch.from(), from));
  }

  private static String label(Answer answer, int x) {
    return "<text x=\"%d\" y=\"20\" fill=\"%s\">%s</text>"
        .formatted(x, answer == Answer.IN ? "var(--paper)" : "currentColor", answer);
  }

  private static String tick(LocalDate day, int x) {
    return "<text class=\"tick\" x=\"%d\" y=\"%d\">%s</text>"
        .formatted(Math.min(x, WIDTH - 70), HEIGHT + 18, day);
  }

  private int x(long day) {
    return (int) (1 + (day - first) * WIDTH / Math.max(1, last - first));
  }

  private static String shade(Answer answer) {
    return switch (answer) {
      case IN -> "0.9";
      case REVIEW -> "0.3";
      case POSSIBLE -> "0.15";
      case OUT -> "0";
    };
  }
}
