package org.rapporteur.collect.mechanism;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.mechanism.CsvTable.Row;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Vote;
import org.rapporteur.model.mechanism.Withheld;
import org.rapporteur.model.mechanism.Withheld.Reason;

/// Tables of mechanisms and of acts on them.
///
/// A table of acts may name a type: then its rows bring their mechanisms with them, with the fields
/// that the table gives. A row with `until` is two acts: what began, and `ended`.
final class ActTable {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "mechanism",
          "act",
          "occurred",
          "until",
          "standing",
          "question",
          "confidence",
          "cells",
          "source",
          "note",
          "confidence_text",
          "stated_by",
          "yes",
          "no",
          "abstain",
          "not_voting",
          "label",
          "type");
  private static final Set<String> PRIVATE = Set.of("named-by-government", "public-speaker");
  private static final String REVIEW = "review-before-publication";

  private final Draft draft;

  ActTable(Draft draft) {
    this.draft = draft;
  }

  void mechanism(Row row, Origin origin) {
    var id = Cells.needed(row, "id");
    if (withheld(row, id, id, origin)) {
      return;
    }
    var fields = new HashMap<String, String>();
    row.cells()
        .forEach((column, cell) -> {
          if (!KNOWN.contains(column)) {
            fields.put(column, cell);
          }
        });
    draft.key(id, origin);
    draft.mechanisms.put(
        id,
        new Mechanism(
            id,
            type(Cells.needed(row, "type")),
            row.find("label").orElse(id),
            fields,
            Cells.citation(row),
            origin));
  }

  static MechanismType type(String text) {
    return MechanismType.of(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "type: \""
                    + text
                    + "\" is not one of "
                    + String.join(
                        ", ",
                        Arrays.stream(MechanismType.values()).map(MechanismType::label).toList())));
  }

  /// @param type the type of the mechanisms that the rows bring with them, or null
  /// @param fields what the table says of all of them
  void act(Row raw, Origin origin, @Nullable MechanismType type, Map<String, String> fields) {
    var id = Cells.needed(raw, "id");
    var mechanism = Cells.needed(raw, "mechanism");
    draft.key(id, origin);
    if (withheld(raw, id, mechanism, origin)) {
      return;
    }
    var graded = draft.grading.grade(raw);
    if (graded.isEmpty()) {
      draft.withheld.add(new Withheld(id, Reason.UNCONFIRMED, mechanism, origin));
    } else {
      add(graded.get(), id, mechanism, origin, fields);
    }
    if (type != null) {
      var known = graded.map(Grading.Graded::row).orElse(raw);
      draft.mechanisms.computeIfAbsent(mechanism, key -> brought(known, key, origin, type, fields));
    }
  }

  private static Mechanism brought(
      Row row, String key, Origin origin, MechanismType type, Map<String, String> shared) {
    var fields = new HashMap<>(shared);
    for (var column : List.of("session", "body", "addressee", "theme", "violations", "period")) {
      row.find(column).ifPresent(cell -> fields.putIfAbsent(column, cell));
    }
    return new Mechanism(
        key, type, row.find("label").orElse(key), fields, Cells.citation(row), origin);
  }

  private void add(
      Grading.Graded graded,
      String id,
      String mechanism,
      Origin origin,
      Map<String, String> shared) {
    var row = graded.row();
    var fields = fields(row, shared);
    if (!graded.doubtful().isEmpty()) {
      fields.put("unconfirmed", String.join(";", graded.doubtful()));
    }
    var occurred = Cells.date(row, "occurred");
    var act =
        new Act(
            id,
            mechanism,
            row.find("act").or(() -> Optional.ofNullable(shared.get("act"))).orElse("stated"),
            occurred,
            vote(row, fields),
            fields,
            Cells.standing(row),
            graded.grade(),
            keys(row.get("question")),
            Cells.citation(row),
            origin);
    draft.acts.add(act);
    ending(act, graded).ifPresent(draft.acts::add);
  }

  /// The end of what a row tells; only its own cell says how well it is known.
  private static Optional<Act> ending(Act act, Grading.Graded graded) {
    var until = Cells.date(graded.row(), "until");
    if (until == null) {
      return Optional.empty();
    }
    var fields = new HashMap<>(act.fields());
    if (!graded.doubts("until")) {
      fields.remove("unconfirmed");
    }
    return Optional.of(
        new Act(
                act.id() + "/end",
                act.mechanism(),
                "ended",
                until,
                null,
                fields,
                act.standing(),
                graded.of("until"),
                List.of(),
                act.citation(),
                act.origin())
            .with("cause", act.id()));
  }

  private static Map<String, String> fields(Row row, Map<String, String> shared) {
    var fields = new HashMap<String, String>();
    if (shared.containsKey("body")) {
      fields.put("body", shared.getOrDefault("body", ""));
    }
    row.cells()
        .forEach((column, cell) -> {
          if (!KNOWN.contains(column)) {
            fields.put(column, cell);
          }
        });
    return fields;
  }

  private static List<String> keys(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(k -> !k.isEmpty()).toList();
  }

  private @Nullable Vote vote(Row row, Map<String, String> fields) {
    var yes = Cells.number(row, "yes");
    var no = Cells.number(row, "no");
    var abstain = Cells.number(row, "abstain");
    if (yes == null && no == null && abstain == null) {
      return null;
    }
    var members = members(row, fields);
    var vote = new Vote(yes, no, abstain, Cells.number(row, "not_voting"), members);
    int sum = vote.sum().orElse(0);
    if (members != null && sum > members) {
      throw new IllegalArgumentException(
          "the vote "
              + vote.print()
              + " adds up to "
              + sum
              + ", but "
              + fields.getOrDefault("body", "the body")
              + " has "
              + members
              + " members");
    }
    return vote;
  }

  private @Nullable Integer members(Row row, Map<String, String> fields) {
    var printed = Cells.number(row, "membership");
    if (printed != null) {
      return printed;
    }
    var code = fields.getOrDefault("body", "");
    return members(code, day(row, code))
        .or(() -> parent(code).flatMap(p -> members(p, day(row, p))))
        .orElse(null);
  }

  /// The day of an act; if it is known by its session only, the first day of that.
  private @Nullable LocalDate day(Row row, String code) {
    var day = Cells.firstDay(row, "occurred");
    var session = Cells.number(row, "session");
    if (day != null || session == null) {
      return day;
    }
    return draft.sessions.stream()
        .filter(s -> s.body().equals(code) && s.number() == session)
        .flatMap(s -> s.period().interval().stream())
        .map(i -> i.earliest())
        .filter(d -> d != null)
        .findFirst()
        .orElse(null);
  }

  /// A committee has the members of the body whose committee it is.
  private Optional<String> parent(String code) {
    return draft.bodies.stream()
        .filter(b -> b.code().equals(code))
        .map(Body::parent)
        .filter(p -> p != null)
        .findFirst();
  }

  private Optional<Integer> members(String code, @Nullable LocalDate day) {
    return draft.bodies.stream()
        .filter(b -> b.code().equals(code))
        .filter(b -> day == null || b.holdsOn(day))
        .map(Body::members)
        .filter(m -> m != null)
        .max(Integer::compare);
  }

  private boolean withheld(Row row, String id, String mechanism, Origin origin) {
    var care = row.get("care");
    if (care.equals(REVIEW) || row.get("note").startsWith(REVIEW)) {
      draft.withheld.add(new Withheld(id, Reason.REVIEW, mechanism, origin));
      return true;
    }
    if (draft.options.withoutPrivatePersons() && PRIVATE.contains(care)) {
      draft.withheld.add(new Withheld(id, Reason.PRIVATE_PERSON, mechanism, origin));
      return true;
    }
    return false;
  }

  /// Every act is on a mechanism that somebody declared, by a body that exists.
  void checkReferences() {
    var codes = new java.util.HashSet<String>();
    draft.bodies.forEach(b -> codes.add(b.code()));
    var hidden =
        draft.withheld.stream()
            .map(Withheld::mechanism)
            .collect(java.util.stream.Collectors.toSet());
    draft.acts.removeIf(act -> {
      String wrong = null;
      if (!draft.mechanisms.containsKey(act.mechanism())) {
        if (hidden.contains(act.mechanism())) {
          return true;
        }
        wrong = "the mechanism \"" + act.mechanism() + "\" is in no table of mechanisms";
      } else if (unknown(act.fields().get("body"), codes)) {
        wrong = "the body \"" + act.fields().get("body") + "\" is not in the table of bodies";
      }
      if (wrong != null && act.origin().row() > 0 && !act.id().endsWith("/end")) {
        draft.bad(act.origin().file(), act.origin().row(), wrong);
      }
      return wrong != null;
    });
    for (var mechanism : draft.mechanisms.values()) {
      if (unknown(mechanism.fields().get("body"), codes)) {
        draft.bad(
            mechanism.origin().file(),
            mechanism.origin().row(),
            "the body \"" + mechanism.fields().get("body") + "\" is not in the table of bodies");
      }
    }
  }

  private static boolean unknown(@Nullable String body, Set<String> codes) {
    return body != null && !codes.contains(body);
  }
}
