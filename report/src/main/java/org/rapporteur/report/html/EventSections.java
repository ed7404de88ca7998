package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.report.html.page.Happening;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Section;
import org.rapporteur.report.html.page.Violation;

/// The sections made of happenings: the timeline, what is spoken of in another sense, and alleged
/// violations.
final class EventSections {
  private static final int ROOM = 24;

  private final Casebook casebook;
  private final Happenings happenings;

  EventSections(Casebook casebook, Happenings happenings) {
    this.casebook = casebook;
    this.happenings = happenings;
  }

  /// What sources assert, in order of time.
  Catalogue<Event> timeline() {
    return new Catalogue<>(
        "timeline",
        "What the sources say happened",
        "In order of time, as far as a time is known. A date that no source prints is marked as worked out.",
        "happenings",
        events(event ->
            event.factuality() == Factuality.ASSERTED
                && !(event.pattern() && Wording.isViolation(event))),
        happenings.byImportance(),
        ROOM,
        this::timeline);
  }

  /// What sources plan, demand, allege, deny or suppose.
  Catalogue<Event> otherwise() {
    return new Catalogue<>(
        "otherwise",
        "Spoken of, but not as having happened",
        "Planned, requested, alleged, denied or supposed. Alleged violations have a section of their own.",
        "entries",
        events(event -> event.factuality() != Factuality.ASSERTED && !Wording.isViolation(event)),
        happenings.byImportance(),
        ROOM,
        (head, events, notes) -> new Section.Otherwise(head, rows(events, notes)));
  }

  /// Alleged violations, those of a type together, widest told type first.
  Catalogue<Event> violations() {
    return new Catalogue<>(
        "violations",
        "Alleged violations by type",
        "What sources allege or deny, by type. A practice is an allegation without a victim, place or time of its own; practices and incidents are not added up.",
        "allegations",
        byType(),
        happenings.byImportance(),
        ROOM,
        this::violations);
  }

  private Section timeline(Head head, List<Event> events, Notes notes) {
    var rows = new ArrayList<Happening>();
    var dated = new ArrayList<Event>();
    for (Event event : events) {
      boolean drawn = event.date() != null && event.date().edtf().interval().isPresent();
      if (drawn) {
        dated.add(event);
      }
      rows.add(happenings.row(event, drawn ? dated.size() : 0, notes));
    }
    return new Section.Timeline(head, Plotter.plot(dated).orElse(null), rows);
  }

  private Section violations(Head head, List<Event> events, Notes notes) {
    var types = new LinkedHashMap<String, List<Event>>();
    events.forEach(event -> types.computeIfAbsent(type(event), t -> new ArrayList<>()).add(event));
    var violations = new ArrayList<Violation>();
    types.forEach((type, of) -> violations.add(violation(type, of, notes)));
    return new Section.Violations(head, violations);
  }

  private Violation violation(String type, List<Event> events, Notes notes) {
    var sources = new HashSet<EvidenceId>();
    events.forEach(event -> sources.addAll(happenings.sources(event)));
    return new Violation(
        type,
        Wording.support(casebook.families(sources), sources.size()),
        rows(events.stream().filter(event -> !event.pattern()).toList(), notes),
        rows(events.stream().filter(Event::pattern).toList(), notes));
  }

  private List<Happening> rows(List<Event> events, Notes notes) {
    return events.stream().map(event -> happenings.row(event, 0, notes)).toList();
  }

  private List<Event> events(Predicate<Event> which) {
    return casebook.analysis().events().stream().filter(which).sorted(Happenings.byTime()).toList();
  }

  private List<Event> byType() {
    var types = new LinkedHashMap<String, List<Event>>();
    casebook.analysis().events().stream()
        .filter(Wording::isViolation)
        .sorted(happenings.byImportance())
        .forEach(event -> types.computeIfAbsent(type(event), t -> new ArrayList<>()).add(event));
    return types.values().stream().flatMap(List::stream).toList();
  }

  /// The type of violation in words.
  static String type(Event event) {
    return Wording.violation(Objects.requireNonNullElse(event.violation(), "of a type not told"));
  }
}
