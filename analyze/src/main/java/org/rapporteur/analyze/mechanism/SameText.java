package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analyze.mechanism.Checks.Dated;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;

/// Acts that are known by the symbol of their text only, as catalogue records are, belong to the
/// text of the packs that bears it, if there is just one.
///
/// Such an act stands in the place of the pack's own (`refines`), with what that knew beside, if
/// date and vote of the two can both be so. Else both stay, as answers to one question.
final class SameText {
  private final Map<String, TreeSet<String>> texts = new HashMap<>();
  private final Map<String, Act> adoptions = new HashMap<>();

  private SameText(Collection<Act> acts) {
    for (var act : acts) {
      var symbol = act.field("symbol").orElse("");
      if (act.isFact() && act.kind().equals("adopted") && !act.mechanism().equals(symbol)) {
        texts.computeIfAbsent(symbol, k -> new TreeSet<>()).add(act.mechanism());
        if (act.field("refines").isEmpty()) {
          adoptions.putIfAbsent(act.mechanism(), act);
        }
      }
    }
  }

  /// All acts, those of known texts on their text, in order of their ids.
  static List<Act> joined(Collection<Act> acts) {
    var byId = new TreeMap<String, Act>();
    acts.forEach(a -> byId.put(a.id(), a));
    var same = new SameText(byId.values());
    var last = new HashMap<String, Act>();
    for (var act : List.copyOf(byId.values())) {
      if (same.home(act).isEmpty()) {
        continue;
      }
      var moved = act.on(same.home(act));
      var known = last.getOrDefault(moved.mechanism(), same.adoptions.get(moved.mechanism()));
      if (known == null) {
        byId.put(act.id(), moved);
      } else if (agree(known, moved)) {
        var joined = with(moved, known);
        byId.put(act.id(), joined);
        last.put(moved.mechanism(), joined);
      } else {
        var question = "adoption of " + act.field("symbol").orElse("");
        byId.put(act.id(), moved.asked(question));
        byId.put(known.id(), known.asked(question));
      }
    }
    return new ArrayList<>(byId.values());
  }

  /// Where an act that is known by a symbol belongs; empty if it stays where it is.
  private String home(Act act) {
    boolean bySymbol = act.field("symbol").filter(act.mechanism()::equals).isPresent();
    var known = bySymbol ? texts.getOrDefault(act.mechanism(), new TreeSet<>()) : List.<String>of();
    return known.size() == 1 ? known.iterator().next() : "";
  }

  private static boolean agree(Act known, Act moved) {
    var one = known.vote();
    var other = moved.vote();
    boolean votes =
        one == null || other == null || !one.comparable(other) || one.print().equals(other.print());
    var before = known.occurred();
    var after = moved.occurred();
    return votes && (before == null || after == null || dated(Checks.dated(after, before)));
  }

  private static boolean dated(Dated dated) {
    return dated.outcome() != Outcome.CONTRADICTS;
  }

  private static Act with(Act moved, Act known) {
    var joined = moved;
    for (var field : new TreeMap<>(known.fields()).entrySet()) {
      if (joined.field(field.getKey()).isEmpty()) {
        joined = joined.with(field.getKey(), field.getValue());
      }
    }
    return joined.with("refines", known.id());
  }
}
