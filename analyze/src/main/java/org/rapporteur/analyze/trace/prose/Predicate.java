package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.telling.Tie.Relation;

/// A verb or noun that tells of a tie, and the parts of its sentence on which the two ends stand.
///
/// @param noun whether it is a noun
/// @param words its dictionary forms; `company:front` is "company" with "front" before it
/// @param from part of the sentence for the end that the tie runs from
/// @param needs what else must be there
record Predicate(
    boolean noun,
    Relation relation,
    Set<String> words,
    String from,
    String to,
    String needs,
    String says) {
  Predicate {
    words = Set.copyOf(words);
  }

  /// The table that ships with the program.
  static List<Predicate> all() {
    var all = new ArrayList<Predicate>();
    for (var line : Cue.lines("predicates.tsv")) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("kind\t")) {
        continue;
      }
      var cells = line.split("\t");
      all.add(
          new Predicate(
              cells[0].equals("noun"),
              Relation.valueOf(cells[1]),
              Set.of(cells[2].split("\\|")),
              cells[3],
              cells[4],
              cells[5],
              cells[6]));
    }
    return List.copyOf(all);
  }
}
