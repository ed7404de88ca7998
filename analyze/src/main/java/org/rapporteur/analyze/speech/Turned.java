package org.rapporteur.analyze.speech;

import java.util.Set;
import org.rapporteur.analyze.text.Tree;

/// The orders of words in which what is said does not simply follow the verb that says it: it
/// stands before the verb, beside it, or in a clause that tells whom others quote.
final class Turned {
  /// Words that begin a sentence which says of what somebody told before it says who did.
  private static final Set<String> TOLD_OF = Set.of("about", "of", "this", "so", "such", "thus");

  private static final Set<String> OF_NEWS =
      Set.of("tell", "inform", "report", "declare", "state", "announce", "note", "say", "write");

  private final Tree tree;

  Turned(Tree tree) {
    this.tree = tree;
  }

  /// `she was quoted as saying ...`: the verb that says whom others quote, or -1.
  int quoting(int cue) {
    int verb = tree.governor(cue);
    boolean quoted =
        verb >= 0
            && verb < cue
            && tree.word(cue).pos().equals("VBG")
            && Set.of("quote", "cite", "hear", "record", "report").contains(tree.word(verb).lemma())
            && tree.dependent(verb, "nsubj:pass") >= 0;
    return quoted ? verb : -1;
  }

  /// Whether the verb stands right behind a closing mark.
  boolean isBehindMark(int cue) {
    int at = cue - 1;
    while (at > 0 && tree.word(at).text().matches("[,\u2013\u2014-]")) {
      at--;
    }
    return at > 0 && Quotations.isMark(tree.word(at));
  }

  /// `As the ambassador notes, ...`: all else in the sentence is what is said.
  boolean isAside(int cue) {
    boolean bare =
        tree.dependent(cue, "ccomp") < 0
            && (tree.dependent(cue, "obj") < 0 || tree.dependent(cue, "nsubj") < 0);
    return tree.relation(cue).equals("advcl")
        && bare
        && tree.dependents(cue, "mark", "advmod").stream()
            .anyMatch(w -> w < cue && tree.word(w).lemma().equals("as"));
  }

  /// `About this told the deputy`: what was told of stands first.
  boolean isNews(int cue) {
    return cue < 14
        && TOLD_OF.contains(tree.word(0).lemma())
        && OF_NEWS.contains(tree.word(cue).lemma())
        && tree.dependent(cue, "ccomp") < 0
        && tree.dependent(cue, "obj") > cue;
  }

  /// Whether a semicolon parts two words, so that neither is what the other says.
  private boolean isParted(int from, int to) {
    for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
      if (tree.word(i).text().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /// The clause that a verb hangs on without a word between, or -1.
  int before(int cue) {
    int clause = tree.governor(cue);
    boolean hangs = tree.relation(cue).equals("parataxis") || isTurnedBehind(cue);
    return hangs && clause >= 0 && !isParted(clause, cue) ? clause : -1;
  }

  /// `The lock was broken, said on Monday the warden`: verb and subject close the sentence.
  private boolean isTurnedBehind(int cue) {
    return tree.relation(cue).equals("dep")
        && cue > 0
        && tree.word(cue - 1).text().equals(",")
        && tree.governor(cue) < cue
        && tree.dependent(cue, "nsubj") > cue;
  }

  /// The clause that follows a verb without a word between, or -1.
  int behind(int cue) {
    int clause = tree.dependent(cue, "parataxis");
    return clause > cue && !isParted(cue, clause) ? clause : -1;
  }
}
