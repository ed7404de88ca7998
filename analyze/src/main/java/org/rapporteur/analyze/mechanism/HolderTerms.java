package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.Snapshot.Holding;
import org.rapporteur.model.time.Edtf;

/// Who held an office from when to when, worked out from single acts.
///
/// A term begins with the taking of office; if that day is not known, with the appointment, else
/// the confirmation, and the term says so. Somebody only seen in an office of one session holds it
/// for that session.
final class HolderTerms {
  private static final List<String> BEGINNINGS =
      List.of("in-office", "appointed", "confirmed", "holder");
  private static final Set<String> KINDS =
      Set.of("nominated", "elected", "in-office", "appointed", "confirmed", "holder", "ended");

  private HolderTerms() {}

  /// All terms of an office, oldest first.
  static List<HolderTerm> of(Register register, Mechanism mechanism) {
    var byPerson = new LinkedHashMap<String, List<List<Act>>>();
    for (var act : register.facts(mechanism.id())) {
      var person = act.field("person").orElse(null);
      if (person == null || !KINDS.contains(act.kind())) {
        continue;
      }
      var terms = byPerson.computeIfAbsent(person, k -> new ArrayList<>());
      boolean over =
          !terms.isEmpty() && terms.getLast().stream().anyMatch(a -> a.kind().equals("ended"));
      if (terms.isEmpty() || (over && !act.kind().equals("ended") && act.occurred() != null)) {
        terms.add(new ArrayList<>());
      }
      terms.getLast().add(act);
    }
    var terms = new ArrayList<HolderTerm>();
    byPerson.forEach((person, lists) ->
        lists.forEach(acts -> {
          var term = term(register, mechanism, person, acts);
          if (term != null) {
            terms.add(term);
          }
        }));
    terms.sort(
        java.util.Comparator.comparing(
                (HolderTerm t) -> {
                  var start = t.start();
                  return start == null ? LocalDate.MIN : When.first(start);
                })
            .thenComparing(HolderTerm::person));
    return terms;
  }

  private static @Nullable HolderTerm term(
      Register register, Mechanism mechanism, String person, List<Act> acts) {
    for (var kind : BEGINNINGS) {
      for (var act : acts) {
        if (act.kind().equals(kind) && act.occurred() != null) {
          return kind.equals("holder")
              ? seen(register, mechanism, person, acts, act)
              : new HolderTerm(mechanism.id(), person, act.occurred(), end(acts), kind, ids(acts));
        }
      }
    }
    var end = end(acts);
    return end == null
        ? null
        : new HolderTerm(mechanism.id(), person, null, end, "ended", ids(acts));
  }

  private static HolderTerm seen(
      Register register, Mechanism mechanism, String person, List<Act> acts, Act act) {
    var session =
        mechanism
            .field("session")
            .filter(s -> s.matches("\\d+"))
            .flatMap(
                s -> register.session(mechanism.field("body").orElse(""), Integer.parseInt(s)));
    var period = session.map(s -> s.period().value().split("/")).orElse(new String[0]);
    return period.length == 2
        ? new HolderTerm(
            mechanism.id(), person, new Edtf(period[0]), new Edtf(period[1]), "holder", ids(acts))
        : new HolderTerm(mechanism.id(), person, act.occurred(), end(acts), "holder", ids(acts));
  }

  /// The first end counts: a later one cannot undo that the office was left.
  private static @Nullable Edtf end(List<Act> acts) {
    return acts.stream()
        .filter(a -> a.kind().equals("ended"))
        .map(Act::occurred)
        .filter(d -> d != null)
        .findFirst()
        .orElse(null);
  }

  private static List<String> ids(List<Act> acts) {
    return acts.stream().map(Act::id).toList();
  }

  /// Who held it on a day. Two may be named where the record gives only years.
  static List<Holding> on(Register register, Mechanism mechanism, LocalDate day) {
    var holdings = new ArrayList<Holding>();
    for (var term : of(register, mechanism)) {
      var start = term.start();
      var end = term.end();
      if (start == null || When.first(start).isAfter(day)) {
        continue;
      }
      if (end != null && When.last(end).isBefore(day)) {
        continue;
      }
      boolean begun = !When.last(start).isAfter(day) || start.isRange();
      boolean lasts = end == null || When.first(end).isAfter(day);
      holdings.add(new Holding(term, begun && lasts, words(term, begun, lasts)));
    }
    return holdings;
  }

  private static String words(HolderTerm term, boolean begun, boolean lasts) {
    var words = new StringBuilder(term.person());
    if (term.startedBy().equals("confirmed") || term.startedBy().equals("appointed")) {
      words
          .append(" (counted from being ")
          .append(term.startedBy())
          .append(" on ")
          .append(term.start())
          .append("; the day of taking office is not in the record)");
    }
    if (!begun) {
      words.append(" (began in ").append(term.start()).append(", the day is not known)");
    }
    if (!lasts) {
      words.append(" (ended in ").append(term.end()).append(", the day is not known)");
    }
    return words.toString();
  }
}
