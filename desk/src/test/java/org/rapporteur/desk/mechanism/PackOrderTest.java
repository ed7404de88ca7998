package org.rapporteur.desk.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.collect.mechanism.MarcXml;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Citation;
import org.rapporteur.model.mechanism.Grade;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Pack;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Standing;
import org.rapporteur.model.time.Edtf;

/// The order in which rows came makes no difference, and what is added later changes nothing
/// before.
class PackOrderTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2005, 1, 1),
          LocalDate.of(2014, 3, 1),
          LocalDate.of(2018, 6, 30),
          LocalDate.of(2025, 5, 20));

  @Test
  void any_order_of_rows_gives_the_same_states_and_gaps() throws IOException {
    var pack = pack();
    var expected = answers(Register.of(List.of(pack)));
    for (long seed = 1; seed <= 10; seed++) {
      var acts = new ArrayList<>(pack.acts());
      Collections.shuffle(acts, new Random(seed));
      assertThat(answers(Register.of(List.of(with(pack, acts))))).isEqualTo(expected);
    }
  }

  @Test
  void any_order_of_packs_and_imports_gives_the_same_answers() throws IOException {
    var packs = new ArrayList<>(List.of(pack(), second(), catalogue()));
    var expected = answers(Register.of(packs));
    for (long seed = 1; seed <= 6; seed++) {
      Collections.shuffle(packs, new Random(seed));
      assertThat(answers(Register.of(packs))).isEqualTo(expected);
    }
  }

  /// An act may fill a gap before its own day: it makes an earlier one more precise (`refines`;
  /// then the record shows both), or is the day of taking office that the answer said was missing.
  @Test
  void an_act_added_later_changes_no_answer_before_its_date_unless_a_gap_was_told()
      throws IOException {
    var pack = pack();
    var whole = Register.of(List.of(pack));
    for (var added : pack.acts()) {
      var date = added.occurred();
      var first = date == null ? null : date.interval().map(d -> d.earliest()).orElse(null);
      if (first == null || added.id().endsWith("/end")) {
        continue;
      }
      var before =
          Register.of(
              List.of(
                  with(
                      pack,
                      pack.acts().stream()
                          .filter(a -> !a.id().equals(added.id()))
                          .filter(a -> !a.id().equals(added.id() + "/end"))
                          .toList())));
      for (int days : new int[] {1, 200, 3000}) {
        var day = first.minusDays(days);
        boolean same =
            state(before, added.mechanism(), day).equals(state(whole, added.mechanism(), day));
        assertThat(same || refinesSomethingShown(whole, added) || wasSaid(before, added, day))
            .as(added.id())
            .isTrue();
      }
    }
  }

  /// Somebody seen in an office of one session holds it for the whole session.
  private static boolean wasSaid(Register register, Act act, LocalDate day) {
    if (act.kind().equals("holder")) {
      return register
          .mechanism(act.mechanism())
          .filter(m -> m.field("session").isPresent())
          .isPresent();
    }
    return register
        .mechanism(act.mechanism())
        .map(m -> new Almanac(register).snapshot(m, day).holders())
        .stream()
        .flatMap(List::stream)
        .anyMatch(h -> h.words().contains("is not in the record"));
  }

  private static boolean refinesSomethingShown(Register register, Act act) {
    return act.field("refines").flatMap(register::act).isPresent()
        && new Almanac(register).timeline().contains(register.act(act.id()).orElseThrow());
  }

  @Test
  void random_acts_in_any_order_never_change_what_was_answered_before_them() {
    for (long seed = 1; seed <= 40; seed++) {
      var random = new Random(seed);
      var acts = new ArrayList<Act>();
      for (int i = 0; i < 12; i++) {
        var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
        acts.add(
            act("a" + i, KINDS.get(random.nextInt(KINDS.size())), "P" + random.nextInt(3), day));
      }
      acts.sort(Comparator.comparing(a -> String.valueOf(a.occurred())));
      int cut = 1 + random.nextInt(acts.size() - 1);
      var early = new ArrayList<>(acts.subList(0, cut));
      var day = LocalDate.parse(String.valueOf(acts.get(cut).occurred())).minusDays(1);
      Collections.shuffle(acts, random);
      assertThat(told(acts, day)).as("seed " + seed).isEqualTo(told(early, day));
      Collections.shuffle(acts, random);
      assertThat(told(acts, day.plusYears(30))).isEqualTo(told(sorted(acts), day.plusYears(30)));
    }
  }

  private static final List<String> KINDS =
      List.of("established", "renewed", "in-office", "ended", "report", "extended");

  private static List<Act> sorted(List<Act> acts) {
    return acts.stream().sorted(Comparator.comparing(Act::id)).toList();
  }

  private static Act act(String id, String kind, String person, LocalDate day) {
    boolean personal = !kind.equals("established") && !kind.equals("renewed");
    return new Act(
        id,
        "envoy",
        kind,
        new Edtf(day.toString()),
        null,
        personal ? Map.of("person", person) : Map.of(),
        Standing.REFERENCE,
        Grade.A,
        List.of(),
        Citation.NONE,
        new Origin("p", "acts.csv", 2));
  }

  private static String told(List<Act> acts, LocalDate day) {
    var origin = new Origin("p", "t", 1);
    var envoy =
        new Mechanism(
            "envoy",
            MechanismType.MANDATE,
            "Envoy",
            Map.of("form", "envoy"),
            Citation.NONE,
            origin);
    var rules =
        List.of(
            rule("renewal", Map.of("every", "P1Y", "grace", "P120D")),
            rule("vacancy", Map.of()),
            rule("cap", Map.of("max", "P6Y")),
            rule("counter", Map.of("max", "6")));
    var register =
        Register.of(
            List.of(
                new Pack(
                    "p",
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(envoy),
                    acts,
                    List.of(),
                    rules,
                    List.of(),
                    List.of())));
    var snapshot = new Almanac(register).snapshot(envoy, day);
    return snapshot.state()
        + snapshot.holders().stream().map(h -> h.term().person() + h.sure()).toList()
        + snapshot.rulings().stream().map(r -> r.rule() + r.state()).toList();
  }

  private static Rule rule(String kind, Map<String, String> parameters) {
    return new Rule(
        kind,
        kind,
        kind,
        Map.of("form", "envoy"),
        parameters,
        "invented",
        null,
        Rule.Severity.WARNING,
        Grade.A,
        new Origin("p", "rules.yaml", 1));
  }

  private static Pack second() throws IOException {
    return new PackReader(PackFiles.of(Path.of("../reference/iran")), new PackOptions(true, false))
        .read()
        .pack();
  }

  private static Pack catalogue() {
    var xml =
        "<record><controlfield tag=\"001\">671274</controlfield><datafield tag=\"791\"><subfield code=\"a\">A/RES/69/188</subfield></datafield><datafield tag=\"269\"><subfield code=\"a\">2014-12-18</subfield></datafield></record>";
    return new MarcXml("undl.xml", xml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .read(PackOptions.STANDARD)
        .pack();
  }

  private static String state(Register register, String mechanism, LocalDate day) {
    return register
        .mechanism(mechanism)
        .map(m -> new Almanac(register).snapshot(m, day))
        .map(s -> s.state() + s.rulings().stream().map(r -> r.rule() + r.state()).toList())
        .orElse("");
  }

  private static List<String> answers(Register register) {
    var almanac = new Almanac(register);
    var answers = new ArrayList<String>();
    for (var day : DAYS) {
      almanac.asOf(day).forEach(s -> answers.add(s.toString()));
      almanac.gaps(day).forEach(g -> answers.add(g.toString()));
    }
    return answers;
  }

  private static Pack pack() throws IOException {
    return new PackReader(PackFiles.of(Path.of("../reference/dprk")), new PackOptions(true, false))
        .read()
        .pack();
  }

  private static Pack with(Pack pack, List<Act> acts) {
    return new Pack(
        pack.id(),
        pack.title(),
        pack.version(),
        pack.about(),
        pack.bodies(),
        pack.sessions(),
        pack.mechanisms(),
        acts,
        pack.names(),
        pack.rules(),
        pack.questions(),
        pack.withheld());
  }
}
