package org.rapporteur.analyze.trace.prose;

import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Relation;

/// Whether the words around a passage deny, doubt or end what it tells. It errs on the side of
/// doubt: a hedge anywhere before the end of the clause counts.
///
/// @param first where the passage begins
/// @param last where it ends
/// @param cue where the words begin that tell of the tie
/// @param cueEnd where they end
record Reserve(Sentence sentence, int first, int last, int cue, int cueEnd) {
  /// How far before the passage a "former" counts.
  private static final int BEFORE = 12;

  /// Words that look like a hedge and are part of what is told.
  private static final Pattern NO_HEDGE =
      Pattern.compile("(?i)purport(s|ed|ing)? (or|to)|linked to|reports to");

  private static final Pattern UNTIL =
      Pattern.compile("(?iUs)(?: with \\d[\\d.,]*(?: ?%| ?per ?cent))?[\\s,]*until\\b.*");

  /// "Until it was privatised, A belonged to B".
  private static final Pattern OPENS_OVER =
      Pattern.compile("(?isU)[\\s“\"]*(?:until|before|prior to)\\s.*,\\s");

  boolean isDenied() {
    int from = sentence.clauseStart(cue);
    return Hedge.denied(sentence.between(from, last))
        || Hedge.takenBack(sentence.between(last, sentence.clauseEnd(last)))
        || Hedge.planned(sentence.between(from, cueEnd));
  }

  /// A hedge counts up to the end of its clause.
  boolean isHedged() {
    var words = sentence.upTo(sentence.clauseEnd(last));
    return Hedge.hedged(NO_HEDGE.matcher(words).replaceAll(" "));
  }

  /// A former name goes on being a name.
  boolean isOver(Relation relation) {
    var words = sentence.between(Math.max(sentence.start(), first - BEFORE), cueEnd);
    return relation != Relation.ALIAS
        && (Hedge.over(words)
            || OPENS_OVER.matcher(sentence.upTo(cue)).lookingAt()
            || UNTIL.matcher(sentence.after(last)).matches());
  }
}
