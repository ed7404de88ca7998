package org.rapporteur.analyze.trace.prose;

import java.util.Set;

/// How a sentence stands by something that a word of it says: it may state it, suggest it, or not
/// say it at all (denied, asked, planned, imagined); and it may say that it is over.
///
/// The answer is read on the way from the word up to the root: what is denied or asked above denies
/// or asks below, save what a relative clause says by the way.
final class Standing {
  private static final Set<String> CONFIRM =
      Set.of(
          "confirm",
          "show",
          "reveal",
          "acknowledge",
          "admit",
          "establish",
          "prove",
          "disclose",
          "record",
          "verify",
          "find",
          "demonstrate",
          "document",
          "note",
          "know",
          "learn",
          "list",
          "concede",
          "discover");
  private static final Set<String> GO_ON =
      Set.of("begin", "start", "continue", "go", "help", "manage", "use", "keep", "come");
  private static final Set<String> SEEM =
      Set.of(
          "appear",
          "seem",
          "believe",
          "think",
          "say",
          "report",
          "allege",
          "suspect",
          "claim",
          "know",
          "understand",
          "consider",
          "rumor",
          "rumour",
          "accuse",
          "assume",
          "presume",
          "suppose",
          "purport",
          "assess",
          "regard",
          "describe",
          "estimate");
  private static final Set<String> OVER = Set.of("formerly", "previously", "once", "ex");
  private static final Set<String> ALMOST =
      Set.of("never", "not", "n't", "n’t", "almost", "hardly", "nearly", "no", "barely");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "once", "until", "before", "lest", "should", "provided");
  private static final Set<String> PERHAPS = Set.of("may", "might", "could");

  private boolean told = true;
  private boolean hedged;
  private boolean over;

  private Standing() {}

  static Standing of(Parsed parsed, int word) {
    var standing = new Standing();
    standing.climb(parsed, word);
    return standing;
  }

  boolean isTold() {
    return told;
  }

  boolean isHedged() {
    return hedged;
  }

  boolean isOver() {
    return over;
  }

  private void climb(Parsed parsed, int word) {
    var tree = parsed.tree();
    boolean aside = false;
    boolean first = true;
    for (int at = word, steps = 0; at >= 0 && steps < parsed.size(); steps++) {
      look(parsed, at, aside, first);
      first = false;
      int above = tree.governor(at);
      if (above < 0) {
        return;
      }
      var relation = tree.relation(at);
      switch (relation) {
        case "ccomp", "parataxis", "dep" -> {
          if (isRelative(parsed, at, above)) {
            aside = true;
          } else {
            reported(parsed, above, aside, relation);
          }
        }
        case "xcomp" -> taken(parsed, above);
        case "obl:as", "nmod:as" -> hedged |= SEEM.contains(parsed.lemma(above));
        case "acl:relcl", "appos" -> aside = true;
        case "acl" -> noun(parsed, at, above, aside);
        default -> {}
      }
      at = above;
    }
  }

  /// "Raises cattle that it sells": the tagger takes "that" for another.
  private static boolean isRelative(Parsed parsed, int at, int above) {
    int that = parsed.tree().dependent(at, "mark");
    return that > 0
        && parsed.lemma(that).equals("that")
        && parsed.tree().relation(that - 1).equals("obj")
        && !Hedge.hedged(parsed.word(above).text())
        && !SEEM.contains(parsed.lemma(above));
  }

  /// What a verb's own helpers say of it.
  private void look(Parsed parsed, int at, boolean aside, boolean first) {
    var tree = parsed.tree();
    for (int helper : tree.dependents(at)) {
      var lemma = parsed.lemma(helper);
      var relation = tree.relation(helper);
      switch (relation) {
        case "aux", "aux:pass" -> aux(parsed, helper, lemma, aside);
        case "advmod", "neg", "det", "amod", "cc:preconj" -> {
          told &=
              aside
                  || !(ALMOST.contains(lemma) || lemma.equals("neither") || lemma.equals("longer"));
          over |=
              first && (OVER.contains(lemma) || lemma.equals("former") || lemma.equals("previous"));
        }
        case "mark" -> told &= aside || !(CONDITIONS.contains(lemma) || isToBe(parsed, at, lemma));
        case "parataxis" -> hedged |= isSaying(parsed, helper);
        default -> {
          over |= first && relation.equals("obl:until");
          hedged |= relation.equals("obl:according");
          told &= aside || !(lemma.equals("none") || lemma.equals("nobody"));
        }
      }
    }
  }

  /// "Was to receive", "is to become".
  private static boolean isToBe(Parsed parsed, int at, String lemma) {
    return lemma.equals("to")
        && parsed.tree().dependents(at, "aux").stream()
            .anyMatch(a -> parsed.tree().relation(a).equals("aux") && parsed.lemma(a).equals("be"));
  }

  private void aux(Parsed parsed, int helper, String lemma, boolean aside) {
    hedged |= PERHAPS.contains(lemma);
    told &= aside || !parsed.word(helper).pos().equals("MD") || PERHAPS.contains(lemma);
  }

  private void reported(Parsed parsed, int above, boolean aside, String relation) {
    var lemma = parsed.lemma(above);
    boolean words = Hedge.denied(lemma) || Hedge.denied(parsed.word(above).text());
    told &= aside || !(words || lemma.equals("doubt") || lemma.equals("ask"));
    hedged |=
        parsed.isVerb(above)
            && !CONFIRM.contains(lemma)
            && (relation.equals("ccomp") || SEEM.contains(lemma));
  }

  /// "Agreed to buy" did not buy, "is said to own" may own.
  private void taken(Parsed parsed, int above) {
    var lemma = parsed.lemma(above);
    hedged |= SEEM.contains(lemma);
    told &= SEEM.contains(lemma) || GO_ON.contains(lemma) || !parsed.isVerb(above);
  }

  /// "Reports that A owns B".
  private void noun(Parsed parsed, int at, int above, boolean aside) {
    boolean clause = parsed.tree().dependent(at, "mark") >= 0;
    hedged |= clause;
    told &= aside || !clause || parsed.lemma(parsed.tree().dependent(at, "mark")).equals("that");
  }

  private static boolean isSaying(Parsed parsed, int verb) {
    return Hedge.hedged(parsed.word(verb).text().toLowerCase(java.util.Locale.ROOT));
  }
}
