package org.rapporteur.report.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Snapshot;
import org.rapporteur.report.html.page.Link;
import org.rapporteur.report.mechanism.Drawing.Box;
import org.rapporteur.report.mechanism.Drawing.Label;

/// What institutions did, on a line: acts of the record and happenings that the documents tell,
/// kept apart by colour and by word.
final class Deeds {
  private static final int LANE = 34;
  private static final Set<String> WORTH =
      Set.of(
          "adopted",
          "committee",
          "held",
          "not-held",
          "established",
          "opened",
          "renewed",
          "in-office",
          "ended",
          "report",
          "issued",
          "listed",
          "delisted",
          "enacted",
          "passed",
          "promulgated",
          "effective",
          "reauthorised",
          "lapsed",
          "introduced",
          "judgment",
          "rejected",
          "jurisdiction-accepted",
          "arrest",
          "sentence",
          "release",
          "opinion",
          "published",
          "nominated",
          "confirmed",
          "extension-vote");

  private final Material material;
  private final Map<String, Snapshot> mechanisms = new TreeMap<>();

  Deeds(Material material) {
    this.material = material;
    material.snapshots().forEach(s -> mechanisms.put(s.mechanism().id(), s));
  }

  /// One line of the table.
  private record Deed(
      LocalDate day, String when, String lane, String what, String event, String source) {
    boolean told() {
      return !event.isEmpty();
    }
  }

  @Nullable Sheet sheet() {
    var deeds = new ArrayList<Deed>();
    for (var act : material.acts()) {
      var day = Axis.first(act.occurred());
      if (day != null
          && act.isFact()
          && WORTH.contains(act.kind())
          && mechanisms.containsKey(act.mechanism())) {
        deeds.add(new Deed(day, when(act), lane(act), what(act), "", act.citation().print()));
      }
    }
    for (var event : material.told()) {
      var time = event.date();
      var day = time == null ? null : Axis.first(time.edtf());
      if (time != null && day != null) {
        deeds.add(
            new Deed(
                day,
                Cell.period(time.edtf().value()),
                lane(event),
                event.title(),
                event.id(),
                sources(event)));
      }
    }
    if (deeds.isEmpty()) {
      return null;
    }
    deeds.sort(Comparator.comparing(Deed::day).thenComparing(Deed::told).thenComparing(Deed::what));
    return new Sheet(
        drawing(deeds),
        "Acts of institutions",
        List.of("When", "What", "Known from", "Who says so"),
        deeds.stream().map(Deeds::cells).toList(),
        "");
  }

  private static List<Cell> cells(Deed deed) {
    return List.of(
        Cell.of(deed.when()),
        deed.told()
            ? Cell.doors(List.of(new Link(deed.what(), "happening:" + deed.event())))
            : Cell.of(deed.what()),
        deed.told() ? Cell.loud("documents") : Cell.of("record"),
        Cell.quiet(deed.source()));
  }

  private static String when(Act act) {
    return act.field("dated_by").isPresent()
        ? "session " + act.field("session").orElse("")
        : Cell.period(act.when());
  }

  private String lane(Act act) {
    return switch (mechanisms.get(act.mechanism()) == null
        ? ""
        : mechanisms.get(act.mechanism()).mechanism().type().label()) {
      case "resolution" -> "Texts";
      case "meeting" -> "Meetings";
      case "mandate", "report" -> "Mandates and reports";
      case "legislation", "sanction" -> "Laws and lists";
      default -> "Cases";
    };
  }

  private static String lane(Event event) {
    return switch (event.type()) {
      case RESOLUTION -> "Texts";
      case MEETING -> "Meetings";
      case MANDATE, REPORT -> "Mandates and reports";
      case LEGISLATION, SANCTION -> "Laws and lists";
      default -> "Cases";
    };
  }

  private String what(Act act) {
    var words = new ArrayList<String>();
    words.add(material.label(act.mechanism()) + ": " + act.kind().replace('-', ' '));
    act.field("person").ifPresent(words::add);
    act.field("symbol").ifPresent(words::add);
    var vote = act.vote();
    if (vote != null && vote.sum().isPresent()) {
      words.add(vote.print());
    }
    if (act.isUnconfirmed()) {
      words.add(act.doubt());
    }
    return String.join(", ", words);
  }

  private String sources(Event event) {
    int count = event.accounts().size();
    return count == 1 ? "one passage" : count + " passages";
  }

  private Drawing drawing(List<Deed> deeds) {
    var axis = new Axis(deeds.getFirst().day(), deeds.getLast().day());
    var boxes = new ArrayList<Box>();
    var labels = new ArrayList<Label>();
    int top = 0;
    for (var lane :
        List.of("Texts", "Meetings", "Mandates and reports", "Laws and lists", "Cases")) {
      labels.add(new Label("0%", top + 12, lane, "start", "tick"));
      for (var deed : deeds) {
        if (deed.lane().equals(lane)) {
          boxes.add(
              new Box(
                  axis.print(deed.day()),
                  top + (deed.told() ? 25 : 17),
                  ".7%",
                  8,
                  deed.told() ? "told" : "term",
                  deed.when() + " " + deed.what()));
        }
      }
      top += LANE + 6;
    }
    labels.addAll(axis.labels(top + 14));
    return new Drawing(
        "Acts of institutions by year",
        top + 22,
        boxes,
        labels,
        axis.lines(top),
        "Upper marks (blue): the record. Lower marks (red): the documents of this case. A mark"
            + " stands on the first day that its date allows.");
  }
}
