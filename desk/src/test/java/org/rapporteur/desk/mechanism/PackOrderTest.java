package org.rapporteur.desk.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Pack;

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
  void an_act_added_later_changes_no_answer_before_its_date() throws IOException {
    var pack = pack();
    var random = new Random(7);
    for (int i = 0; i < 25; i++) {
      var acts = new ArrayList<>(pack.acts());
      var removed = acts.remove(random.nextInt(acts.size()));
      var date = removed.occurred();
      var first = date == null ? null : date.interval().map(d -> d.earliest()).orElse(null);
      if (first == null) {
        continue;
      }
      acts.removeIf(a -> a.id().equals(removed.id() + "/end"));
      var day = first.minusDays(1);
      var mechanism = removed.mechanism();
      assertThat(state(with(pack, acts), mechanism, day))
          .as(removed.id())
          .isEqualTo(state(pack, mechanism, day));
    }
  }

  private static String state(Pack pack, String mechanism, LocalDate day) {
    var register = Register.of(List.of(pack));
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
