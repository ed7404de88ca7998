package org.rapporteur.model.mechanism;

import java.util.List;

/// A record that a group keeps or ships: mechanisms, acts, bodies, rules.
///
/// @param about gazetteer id of the state it is about, such as `state:KP`; may be empty
public record Pack(
    String id,
    String title,
    String version,
    String about,
    List<Body> bodies,
    List<Session> sessions,
    List<Mechanism> mechanisms,
    List<Act> acts,
    List<NameForm> names,
    List<Rule> rules,
    List<Question> questions,
    List<Withheld> withheld) {
  public Pack {
    bodies = List.copyOf(bodies);
    sessions = List.copyOf(sessions);
    mechanisms = List.copyOf(mechanisms);
    acts = List.copyOf(acts);
    names = List.copyOf(names);
    rules = List.copyOf(rules);
    questions = List.copyOf(questions);
    withheld = List.copyOf(withheld);
  }
}
