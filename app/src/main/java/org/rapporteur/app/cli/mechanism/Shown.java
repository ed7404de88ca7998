package org.rapporteur.app.cli.mechanism;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Due;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Snapshot;

/// Answers as programs read them.
final class Shown {
  private Shown() {}

  /// The acts that an answer relies on: ` [hrc-58-17, sr-4-salmon]`.
  static String acts(Snapshot snapshot) {
    var acts = new LinkedHashSet<>(snapshot.stateActs());
    snapshot.rulings().forEach(r -> acts.addAll(r.acts()));
    return acts.isEmpty() ? "" : " [" + String.join(", ", acts) + "]";
  }

  static Map<String, Object> object(Snapshot snapshot) {
    var object = new LinkedHashMap<String, Object>();
    object.put("id", snapshot.mechanism().id());
    object.put("type", snapshot.mechanism().type().label());
    object.put("label", snapshot.mechanism().label());
    object.put("as of", snapshot.asOf().toString());
    object.put("state", snapshot.state());
    object.put("acts", snapshot.stateActs());
    object.put("holders", snapshot.holders().stream().map(Shown::object).toList());
    object.put("rulings", snapshot.rulings().stream().map(Shown::object).toList());
    return object;
  }

  private static Map<String, Object> object(Snapshot.Holding holding) {
    var object = new LinkedHashMap<String, Object>();
    object.put("person", holding.term().person());
    object.put("term", holding.term().print());
    object.put("sure", holding.sure());
    object.put("words", holding.words());
    object.put("acts", holding.term().acts());
    return object;
  }

  static Map<String, Object> object(Ruling ruling) {
    var object = new LinkedHashMap<String, Object>();
    object.put("rule", ruling.rule());
    object.put("state", ruling.state());
    object.put("words", ruling.words());
    object.put("level", ruling.level().name().toLowerCase(java.util.Locale.ROOT));
    object.put("acts", ruling.acts());
    var next = ruling.next();
    if (next != null) {
      object.put("next", object(next));
    }
    return object;
  }

  static Map<String, Object> object(Due due) {
    var object = new LinkedHashMap<String, Object>();
    object.put("day", due.day().toString());
    object.put("remind", due.warn().toString());
    object.put("mechanism", due.mechanism());
    object.put("rule", due.rule());
    object.put("words", due.words());
    object.put("acts", due.acts());
    return object;
  }

  static Map<String, Object> object(Act act) {
    var object = new LinkedHashMap<String, Object>();
    object.put("id", act.id());
    object.put("when", act.when());
    object.put("act", act.kind());
    var vote = act.vote();
    if (vote != null) {
      object.put("vote", vote.print());
    }
    object.put("fields", new java.util.TreeMap<>(act.fields()));
    object.put("standing", act.standing().name().toLowerCase(java.util.Locale.ROOT));
    object.put("confidence", act.grade().name());
    object.put("source", act.citation().print());
    object.put("row", act.origin().toString());
    return object;
  }

  /// What an act says beside its kind, in a few words.
  static String detail(Act act) {
    var words = new java.util.ArrayList<String>();
    act.field("person").ifPresent(words::add);
    act.field("symbol").ifPresent(words::add);
    var vote = act.vote();
    if (vote != null) {
      words.add(vote.print());
    } else {
      act.field("decided_by").ifPresent(words::add);
    }
    act.field("value").ifPresent(v -> words.add(act.field("comparator").orElse("") + v));
    act.field("referent").ifPresent(words::add);
    if (!act.isFact()) {
      words.add("(" + act.standing().name().toLowerCase(java.util.Locale.ROOT) + ")");
    }
    if (act.isUnconfirmed()) {
      words.add("(" + act.doubt() + ")");
    }
    return String.join(" ", words);
  }
}
