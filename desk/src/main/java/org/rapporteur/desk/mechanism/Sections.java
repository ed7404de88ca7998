package org.rapporteur.desk.mechanism;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.report.html.Annex;
import org.rapporteur.report.mechanism.Material;
import org.rapporteur.report.mechanism.MechanismSections;

/// What the report tells of mechanisms.
final class Sections {
  private static final Set<EventType> INSTITUTIONAL =
      EnumSet.of(
          EventType.MEETING,
          EventType.RESOLUTION,
          EventType.MANDATE,
          EventType.REPORT,
          EventType.SANCTION,
          EventType.LEGISLATION,
          EventType.COURT_DECISION);

  private final Mechanisms mechanisms;
  private final CaseView view;

  Sections(Mechanisms mechanisms, CaseView view) {
    this.mechanisms = mechanisms;
    this.view = view;
  }

  List<Annex> annexes() {
    if (mechanisms.isEmpty()) {
      return List.of();
    }
    var day = day();
    var blocked = mechanisms.blocked();
    var checks = mechanisms.check().stream().filter(c -> !blocked.contains(c.about())).toList();
    var snapshots =
        mechanisms.asOf(day).stream().filter(s -> !blocked.contains(s.mechanism().id())).toList();
    var terms =
        mechanisms.register().mechanisms().stream()
            .filter(m -> m.type() == MechanismType.MANDATE && !blocked.contains(m.id()))
            .flatMap(m -> mechanisms.terms(m.id()).stream())
            .toList();
    return MechanismSections.of(
        new Material(
            day,
            snapshots,
            mechanisms.timeline().stream().filter(a -> !blocked.contains(a.mechanism())).toList(),
            terms,
            mechanisms.gaps(day).stream().filter(g -> !blocked.contains(g.mechanism())).toList(),
            checks,
            doubts(blocked),
            mechanisms.rivalries().stream()
                .filter(r -> r.acts().stream().noneMatch(a -> blocked.contains(a.mechanism())))
                .toList(),
            told(),
            view.sources().stream()
                .collect(Collectors.toMap(s -> s.evidence(), Sections::name, (a, b) -> a)),
            mechanisms.links(view, checks).stream()
                .filter(l -> !blocked.contains(l.mechanism()))
                .toList(),
            view.analysis().events().stream()
                .collect(Collectors.toMap(Event::id, Event::title, (a, b) -> a)),
            mechanisms.register().bodies().stream()
                .collect(Collectors.toMap(b -> b.code(), b -> b.label(), (a, b) -> a)),
            mechanisms.register().mechanisms().stream()
                .filter(m -> !blocked.contains(m.id()))
                .collect(Collectors.toMap(m -> m.id(), m -> m.label()))));
  }

  /// What does not add up, in the record and in the documents.
  private List<Doubt> doubts(Set<String> blocked) {
    return Stream.concat(mechanisms.doubts().stream(), mechanisms.textDoubts().stream())
        .filter(d ->
            d.acts().stream()
                .flatMap(id -> mechanisms.register().act(id).stream())
                .noneMatch(a -> blocked.contains(a.mechanism())))
        .toList();
  }

  private static String name(org.rapporteur.ledger.view.SourceView source) {
    var publisher = source.described().publisher();
    return publisher == null ? source.name() : publisher;
  }

  private List<Event> told() {
    return view.analysis().events().stream().filter(e -> INSTITUTIONAL.contains(e.type())).toList();
  }

  /// The day of the newest document that says when it was published, else the day on which the
  /// newest file came in: the report of an unchanged case stays as it is.
  private LocalDate day() {
    return view.sources().stream()
        .map(s -> s.described().published())
        .filter(p -> p != null)
        .flatMap(p -> Edtf.parse(p).flatMap(Edtf::interval).stream())
        .map(i -> i.latest())
        .filter(d -> d != null)
        .max(LocalDate::compareTo)
        .orElseGet(() -> view.run().lastRecorded().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
