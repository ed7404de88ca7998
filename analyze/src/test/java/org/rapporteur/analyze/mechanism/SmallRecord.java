package org.rapporteur.analyze.mechanism;

import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.Citation;
import org.rapporteur.model.mechanism.Grade;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Pack;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Standing;
import org.rapporteur.model.mechanism.Vote;
import org.rapporteur.model.time.Edtf;

/// An invented record on Belarus, told row by row, and what a text on it is said to tell.
final class SmallRecord {
  private static final Origin ORIGIN = new Origin("invented", "acts.csv", 2);
  private final List<Body> bodies = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private final List<Act> acts = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  SmallRecord body(String code, String label, String knownAs) {
    bodies.add(
        new Body(
            code,
            code,
            label,
            knownAs,
            null,
            null,
            null,
            null,
            null,
            Grade.A,
            Citation.NONE,
            ORIGIN));
    return this;
  }

  /// @param fields name and value, one after the other
  SmallRecord has(String id, MechanismType type, String label, String... fields) {
    mechanisms.add(new Mechanism(id, type, label, pairs(fields), Citation.NONE, ORIGIN));
    return this;
  }

  SmallRecord act(String mechanism, String kind, String occurred, String... fields) {
    return add(mechanism, kind, occurred, null, fields);
  }

  SmallRecord vote(String mechanism, String kind, String occurred, String vote, String... fields) {
    var numbers = vote.split("-");
    return add(
        mechanism,
        kind,
        occurred,
        new Vote(
            Integer.valueOf(numbers[0]),
            Integer.valueOf(numbers[1]),
            Integer.valueOf(numbers[2]),
            null,
            null),
        fields);
  }

  SmallRecord rule(String kind, String mechanism, String... parameters) {
    rules.add(
        new Rule(
            "B" + rules.size(),
            kind,
            kind,
            Map.of("id", mechanism),
            pairs(parameters),
            "invented",
            null,
            Rule.Severity.NOTICE,
            Grade.A,
            ORIGIN));
    return this;
  }

  private SmallRecord add(
      String mechanism, String kind, String occurred, @Nullable Vote vote, String... fields) {
    acts.add(
        new Act(
            mechanism + "-" + acts.size(),
            mechanism,
            kind,
            new Edtf(occurred),
            vote,
            pairs(fields),
            Standing.REFERENCE,
            Grade.A,
            List.of(),
            Citation.NONE,
            ORIGIN));
    return this;
  }

  private static Map<String, String> pairs(String... fields) {
    var pairs = new HashMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.put(fields[i], fields[i + 1]);
    }
    return pairs;
  }

  /// The state of a mechanism on a day.
  String state(String mechanism, String day) {
    var register = register();
    return new Almanac(register)
        .snapshot(register.mechanism(mechanism).orElseThrow(), LocalDate.parse(day))
        .state();
  }

  private Register register() {
    return Register.of(
        List.of(
            new Pack(
                "invented",
                "",
                "",
                "state:BY",
                bodies,
                List.of(),
                mechanisms,
                acts,
                List.of(),
                rules,
                List.of(),
                List.of())));
  }

  /// What a page of 8 March 2025 says, each as `mechanism, question: said (recorded), outcome`.
  List<String> told(String... lines) {
    var told = page("Meadow Wire", "2025-03-08", lines);
    return new RecordCheckStage(NameMatcher.standard())
        .apply(new RecordCheckStage.Input(List.of(told), compare(told), register())).stream()
            .map(c ->
                "%s, %s: %s (%s), %s"
                    .formatted(
                        c.about(),
                        c.asked(),
                        c.said(),
                        c.recorded(),
                        c.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
            .toList();
  }
}
