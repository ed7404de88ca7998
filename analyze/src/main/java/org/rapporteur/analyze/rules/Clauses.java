package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;

/// Which part of a sentence looks ahead, by the endings of its verbs: in `anunció el lunes que
/// visitará el valle el jueves` only Thursday is still to come. A clause reaches from one mark or
/// joining word to the next.
///
/// @param ahead a verb that looks ahead
/// @param joint what parts two clauses
public record Clauses(Pattern ahead, Pattern joint) {
  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final String MARKS = "[,.;:()«»\"“”]";
  private static final String B = "(?<![\\p{L}\\p{M}])";
  private static final String E = "(?![\\p{L}\\p{M}])";

  /// For languages whose verbs show nothing by their endings.
  static final Clauses NONE = new Clauses(NOTHING, NOTHING);

  static Clauses of(Lexicon lexicon) {
    String ending = lexicon.any("future-ending");
    return new Clauses(
        Pattern.compile(B + "\\p{Ll}{3,}" + ending + E),
        Pattern.compile(MARKS + "|" + B + lexicon.any("joint") + E));
  }

  /// Whether the clause around a part of a line looks ahead.
  boolean lookAhead(String line, int start, int end) {
    int from = 0;
    int to = line.length();
    var joints = joint.matcher(line);
    while (joints.find()) {
      from = joints.end() <= start ? joints.end() : from;
      to = joints.start() >= end ? Math.min(to, joints.start()) : to;
    }
    return ahead.matcher(line.substring(from, to)).find();
  }
}
