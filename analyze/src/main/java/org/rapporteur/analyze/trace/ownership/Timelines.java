package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict.Answer;

/// How the verdict on one subject changed: the days on which anything in its group changed, and the
/// verdict between them. From one such day to the next only the assets that changed are worked out
/// anew.
public final class Timelines {
  private final TraceFacts group;
  private final NodeId subject;
  private final List<Set<NodeId>> together;
  private final Function<NodeId, String> names;

  /// @param together parties declared to act together
  /// @param names how to call a node in the reasons
  public Timelines(
      TraceFacts facts,
      NodeId subject,
      List<Set<NodeId>> together,
      Function<NodeId, String> names) {
    this.group = Group.of(facts, subject, together);
    this.together = List.copyOf(together);
    this.subject = subject;
    this.names = names;
  }

  public Timeline of(Regime regime) {
    var days = days(regime);
    var answers = answers(regime, days);
    var turns = new ArrayList<LocalDate>();
    @Nullable Answer now = null;
    for (var day : days) {
      var answer = answers.getOrDefault(day, Answer.OUT);
      if (answer != now) {
        turns.add(day);
        now = answer;
      }
    }
    return new Timeline(subject, regime.id(), stretches(regime, turns, answers));
  }

  /// The days on which anything changed, from the first day of the test on; without such a day,
  /// from the day before the first change on.
  private NavigableSet<LocalDate> days(Regime regime) {
    var days = new TreeSet<LocalDate>();
    new Happenings(group, names).days(days::add);
    var first = regime.effectiveFrom();
    if (first == null) {
      days.add(days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1));
      return days;
    }
    var since = new TreeSet<>(days.tailSet(first, true));
    since.add(first);
    return since;
  }

  private List<Timeline.Stretch> stretches(
      Regime regime, List<LocalDate> turns, Map<LocalDate, Answer> answers) {
    Map<LocalDate, List<String>> reasons =
        turns.size() < 2 ? Map.of() : new Happenings(group, names).on(new HashSet<>(turns));
    var stretches = new ArrayList<Timeline.Stretch>();
    for (int i = 0; i < turns.size(); i++) {
      var day = turns.get(i);
      stretches.add(
          new Timeline.Stretch(
              i == 0 && regime.effectiveFrom() == null ? null : day,
              i + 1 < turns.size() ? turns.get(i + 1) : null,
              answers.getOrDefault(day, Answer.OUT),
              i == 0 ? List.of() : reasons.getOrDefault(day, List.of())));
    }
    return stretches;
  }

  private Map<LocalDate, Answer> answers(Regime regime, Set<LocalDate> days) {
    var answers = new HashMap<LocalDate, Answer>();
    if (movesNodes()) {
      days.forEach(day ->
          answers.put(
              day, new Ownership(group, new Question(day, together)).answer(subject, regime)));
      return answers;
    }
    var compiled = Compiler.compile(group, null, false);
    var number = compiled.number(subject);
    if (number.isEmpty()) {
      return answers;
    }
    var walk = new Walk(compiled, group.listings(), regime, compiled.numbers(together));
    days.forEach(day -> answers.put(day, walk.on(day, number.getAsInt())));
    return answers;
  }

  /// Whether identities or holders differ from day to day, so that the graph itself does.
  private boolean movesNodes() {
    return !Identities.open(group).isEmpty()
        || group.edges().stream()
            .anyMatch(e -> e.kind() == EdgeKind.SUCCESSION || e.kind() == EdgeKind.NOMINEE);
  }
}
