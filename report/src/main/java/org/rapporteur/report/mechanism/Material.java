package org.rapporteur.report.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.CrossLink;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.Rivalry;
import org.rapporteur.model.mechanism.Snapshot;

/// What the sections are composed of.
///
/// @param day the day on which states are told
/// @param acts the record's acts, oldest first
/// @param told what the documents tell of institutions
/// @param names the sources' names for readers
/// @param links which passages and mechanisms have to do with each other
/// @param happenings the titles of the case's happenings by their ids
/// @param bodies the names of bodies by their codes
/// @param labels the names of all mechanisms by their ids
public record Material(
    LocalDate day,
    List<Snapshot> snapshots,
    List<Act> acts,
    List<HolderTerm> terms,
    List<Gap> gaps,
    List<RecordCheck> checks,
    List<Doubt> doubts,
    List<Rivalry> rivalries,
    List<Event> told,
    Map<EvidenceId, String> names,
    List<CrossLink> links,
    Map<String, String> happenings,
    Map<String, String> bodies,
    Map<String, String> labels) {
  public Material {
    snapshots = List.copyOf(snapshots);
    acts = List.copyOf(acts);
    terms = List.copyOf(terms);
    gaps = List.copyOf(gaps);
    checks = List.copyOf(checks);
    doubts = List.copyOf(doubts);
    rivalries = List.copyOf(rivalries);
    told = List.copyOf(told);
    names = Map.copyOf(names);
    links = List.copyOf(links);
    happenings = Map.copyOf(happenings);
    bodies = Map.copyOf(bodies);
    labels = Map.copyOf(labels);
  }

  /// The name of a body for people.
  String body(String code) {
    return bodies.getOrDefault(code, code);
  }

  /// The series that a text or meeting belongs to, or empty.
  String series(String mechanism) {
    return snapshots.stream()
        .filter(s -> s.mechanism().id().equals(mechanism))
        .flatMap(s -> s.mechanism().field("series").stream())
        .findFirst()
        .orElse("");
  }

  /// The name of a mechanism for people.
  String label(String mechanism) {
    return labels.getOrDefault(mechanism, mechanism);
  }
}
