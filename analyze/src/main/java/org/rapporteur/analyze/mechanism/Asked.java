package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Due;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// One rule asked about one mechanism on one day.
record Asked(Register register, Rule rule, Mechanism mechanism, LocalDate asOf) {

  List<String> words(String parameter) {
    return Arrays.stream(rule.parameter(parameter).orElse("").split(";"))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  Period length(String parameter) {
    return rule.parameter(parameter).map(When::period).orElse(Period.ZERO);
  }

  int number(String parameter, int otherwise) {
    return rule.parameter(parameter).map(Integer::parseInt).orElse(otherwise);
  }

  /// What had begun by the day, of some kinds.
  List<Act> begun(List<String> kinds) {
    return register.facts(mechanism.id()).stream()
        .filter(a -> kinds.contains(a.kind()) && When.begunBy(a, asOf))
        .toList();
  }

  Ruling ruling(String state, String words, Level level, List<Act> acts, @Nullable Due next) {
    return new Ruling(rule.id(), mechanism.id(), asOf, state, words, level, ids(acts), next);
  }

  Due due(LocalDate day, Period warn, String words, List<Act> acts) {
    return new Due(day, day.minus(warn), rule.id(), mechanism.id(), words, ids(acts));
  }

  Gap gap(Gap.Kind kind, String period, String words, List<Act> acts) {
    return new Gap(mechanism.id(), kind, period, words, rule.id(), ids(acts));
  }

  static List<String> ids(List<Act> acts) {
    return acts.stream().map(Act::id).distinct().toList();
  }
}
