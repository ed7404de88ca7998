package org.rapporteur.report.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.report.mechanism.Drawing.Box;
import org.rapporteur.report.mechanism.Drawing.Label;

/// Who held which post, and when nobody did.
final class Posts {
  private static final int LANE = 54;
  private static final int FROM = 2;

  /// Where a name from the left would run out of the page of a telephone.
  private static final int EDGE = 90;

  private final Material material;

  Posts(Material material) {
    this.material = material;
  }

  @Nullable Sheet sheet() {
    var lanes = new LinkedHashMap<String, List<HolderTerm>>();
    for (var term : material.terms()) {
      if (term.start() != null) {
        lanes.computeIfAbsent(term.mechanism(), k -> new ArrayList<>()).add(term);
      }
    }
    if (lanes.isEmpty()) {
      return null;
    }
    var rows = new ArrayList<List<Cell>>();
    lanes.forEach((post, terms) -> {
      var own = new ArrayList<List<Cell>>();
      terms.forEach(t -> own.add(row(t)));
      vacancies(post).forEach(g -> own.add(row(g)));
      own.sort(Comparator.comparing(r -> r.get(FROM).text()));
      rows.addAll(own);
    });
    return new Sheet(
        drawing(lanes),
        "Posts, holders and vacancies",
        List.of("Post", "Holder", "From", "To", "How it is known"),
        rows,
        "");
  }

  private List<Gap> vacancies(String post) {
    return material.gaps().stream()
        .filter(g -> g.kind() == Gap.Kind.VACANCY && g.mechanism().equals(post))
        .toList();
  }

  private Drawing drawing(Map<String, List<HolderTerm>> lanes) {
    var first =
        material.terms().stream()
            .map(t -> Axis.first(t.start()))
            .filter(d -> d != null)
            .min(LocalDate::compareTo)
            .orElse(material.day());
    var axis = new Axis(first, material.day());
    var boxes = new ArrayList<Box>();
    var labels = new ArrayList<Label>();
    int top = 0;
    for (var lane : lanes.entrySet()) {
      var heading = Label.heading(top + 14, material.label(lane.getKey()));
      labels.addAll(heading);
      top += (heading.size() - 1) * Drawing.LINE;
      for (var term : lane.getValue()) {
        term(term, axis, top, boxes, labels);
      }
      for (var gap : vacancies(lane.getKey())) {
        vacancy(gap, axis, top, boxes);
      }
      top += LANE;
    }
    labels.addAll(axis.labels(top + 16));
    return new Drawing(
        "Posts and their holders by year",
        top + 24,
        boxes,
        labels,
        axis.lines(top),
        "Filled: held. Dashed outline: vacant. Where the record gives a year only, the bar begins"
            + " on its first day.");
  }

  private void term(HolderTerm term, Axis axis, int top, List<Box> boxes, List<Label> labels) {
    var start = Axis.first(term.start());
    var end = term.end() == null ? material.day() : Axis.last(term.end());
    if (start == null || end == null || start.isAfter(material.day())) {
      return;
    }
    double from = axis.across(start);
    double width =
        Math.max(.4, axis.across(end.isAfter(material.day()) ? material.day() : end) - from);
    boxes.add(
        new Box(
            Axis.percent(from),
            top + 20,
            Axis.percent(width),
            22,
            "term",
            term.person() + " " + term.print() + (isUnconfirmed(term) ? ", unconfirmed" : "")));
    if (width > 9) {
      var family = term.person().substring(term.person().lastIndexOf(' ') + 1);
      boolean last = from + width > EDGE;
      labels.add(
          new Label(
              Axis.percent(last ? from + width - .7 : from + .7),
              top + 35,
              family,
              last ? "end" : "start",
              "on-aye"));
    }
  }

  private void vacancy(Gap gap, Axis axis, int top, List<Box> boxes) {
    var ends = gap.period().split("/");
    var start = Axis.last(Edtf.parse(ends[0]).orElse(null));
    var end = ends.length > 1 ? Axis.first(Edtf.parse(ends[1]).orElse(null)) : null;
    if (start != null) {
      double from = axis.across(start);
      double width = axis.across(end == null ? material.day() : end) - from;
      boxes.add(
          new Box(
              Axis.percent(from),
              top + 20,
              Axis.percent(Math.max(.4, width)),
              22,
              "vacant",
              "vacant " + gap.period()));
    }
  }

  private List<Cell> row(HolderTerm term) {
    return List.of(
        Cell.of(material.label(term.mechanism())),
        Cell.of(term.person()),
        Cell.of(term.start() == null ? "not known" : term.start().value()),
        Cell.of(term.end() == null ? "in office" : term.end().value()),
        Cell.quiet(known(term)));
  }

  private boolean isUnconfirmed(HolderTerm term) {
    return material.acts().stream()
        .anyMatch(a -> a.isUnconfirmed() && term.acts().contains(a.id()));
  }

  private String known(HolderTerm term) {
    String sources =
        String.join(
            "; ",
            material.acts().stream()
                .filter(a -> term.acts().contains(a.id()))
                .map(a -> a.cited())
                .distinct()
                .toList());
    return switch (term.startedBy()) {
      case "in-office" -> sources;
      case "holder" -> "Named in the office; the dates are those of the session. " + sources;
      default ->
          "Counted from the day "
              + term.startedBy()
              + "; that of taking office is not in the record. "
              + sources;
    };
  }

  private List<Cell> row(Gap gap) {
    var ends = gap.period().split("/");
    return List.of(
        Cell.of(material.label(gap.mechanism())),
        Cell.loud("vacant"),
        Cell.of(ends[0]),
        Cell.of(ends.length > 1 && !ends[1].equals("..") ? ends[1] : "still vacant"),
        Cell.quiet(gap.words()));
  }
}
