package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Question;
import org.rapporteur.model.mechanism.Rivalry;
import org.rapporteur.model.mechanism.Sense;

/// The questions to which the record holds several answers: published slips, rival figures, and
/// pairs that only look like rivals.
public final class Rivalries {
  /// The sense of a question is the first of these that any two of its answers have.
  private static final List<Sense> LOUDEST =
      List.of(
          Sense.CONTRADICTS,
          Sense.OUT_OF_TERM,
          Sense.SUCCESSION,
          Sense.SUBSET,
          Sense.DIFFERENT_REFERENT,
          Sense.REFINES,
          Sense.DIFFERENT_EVENT,
          Sense.COPIES,
          Sense.INCOMPARABLE,
          Sense.AGREES);

  private final Register register;
  private final Pairing pairing;

  public Rivalries(Register register) {
    this.register = register;
    this.pairing = new Pairing(register);
  }

  /// All questions with more than one answer, in order of their keys.
  public List<Rivalry> all() {
    var byKey = new TreeMap<String, List<Act>>();
    for (var act : register.acts()) {
      act.questions().forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(act));
    }
    var all = new ArrayList<Rivalry>();
    byKey.forEach((key, acts) -> {
      if (acts.size() > 1) {
        all.add(rivalry(key, acts));
      }
    });
    return all;
  }

  private Rivalry rivalry(String key, List<Act> acts) {
    var loudest = new Pairing.Verdict(Sense.AGREES, "all agree");
    for (int i = 0; i < acts.size(); i++) {
      for (int j = i + 1; j < acts.size(); j++) {
        var verdict = pairing.compare(acts.get(i), acts.get(j));
        if (LOUDEST.indexOf(verdict.sense()) < LOUDEST.indexOf(loudest.sense())) {
          loudest = verdict;
        }
      }
    }
    var preferred =
        register
            .question(key)
            .map(Question::preferred)
            .filter(p -> acts.stream().anyMatch(a -> a.id().equals(p)))
            .orElse(null);
    return new Rivalry(key, loudest.sense(), acts, preferred, loudest.words());
  }
}
