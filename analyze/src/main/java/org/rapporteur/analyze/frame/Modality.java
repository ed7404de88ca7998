package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// In what sense a clause is told: the nearest governing cue decides.
record Modality(Factuality factuality, Polarity polarity) {
  private static final Map<String, Factuality> AUXILIARIES =
      Map.of(
          "will",
          Factuality.PLANNED,
          "shall",
          Factuality.PLANNED,
          "may",
          Factuality.HYPOTHETICAL,
          "might",
          Factuality.HYPOTHETICAL,
          "could",
          Factuality.HYPOTHETICAL,
          "would",
          Factuality.HYPOTHETICAL,
          "can",
          Factuality.HYPOTHETICAL,
          "should",
          Factuality.REQUESTED,
          "must",
          Factuality.REQUESTED);
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "intend",
          "aim",
          "prepare",
          "decide",
          "agree",
          "upcoming",
          "slate",
          "set",
          "weigh",
          "consider",
          "propose",
          "seek",
          "hope",
          "want",
          "vow",
          "pledge",
          "promise");

  /// `talks are scheduled`: what is fixed lies ahead.
  private static final Set<String> FIXES =
      Set.of("schedule", "plan", "expect", "slate", "set", "intend", "propose");

  private static final Set<String> ALLEGES =
      Set.of(
          "accuse",
          "allege",
          "charge",
          "suspect",
          "reportedly",
          "allegedly",
          "alleged",
          "purportedly");
  private static final Set<String> REQUESTS =
      Set.of(
          "urge",
          "demand",
          "request",
          "call",
          "ask",
          "appeal",
          "recommend",
          "require",
          "insist",
          "press",
          "need");

  /// What one asks for because of what has happened.
  private static final Set<String> INQUIRIES =
      Set.of(
          "inquiry",
          "enquiry",
          "investigation",
          "probe",
          "accountability",
          "justice",
          "explanation",
          "account",
          "compensation",
          "reparation",
          "redress",
          "apology",
          "hearing",
          "trial",
          "answer",
          "truth",
          "end",
          "stop");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "without", "neither", "nor");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one");
  private static final Set<String> PREVENTS =
      Set.of(
          "prevent",
          "avoid",
          "end",
          "stop",
          "fail",
          "refuse",
          "oppose",
          "halt",
          "prohibit",
          "ban",
          "lack");

  static Modality of(Tree tree, int trigger, Cues cues) {
    var polarity = negated(tree, trigger) ? Polarity.NEGATED : Polarity.AFFIRMED;
    int at = trigger;
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      var own = own(tree, at, trigger);
      if (own != null) {
        return new Modality(own, polarity);
      }
      if (tree.relation(at).equals("acl:relcl")) {
        break; // "demand the release of X, who was detained" presupposes what the relative clause
        // tells
      }
      int governor = tree.governor(at);
      if (governor < 0 || standsBeside(tree, at) || isPresupposed(tree, at, governor)) {
        break;
      }
      var governed = governed(tree, at, governor, cues);
      if (governed != null) {
        return new Modality(governed, polarity);
      }
      at = governor;
    }
    return new Modality(Factuality.ASSERTED, polarity);
  }

  private static @org.jspecify.annotations.Nullable Factuality own(Tree tree, int at, int trigger) {
    for (int dependent : tree.dependents(at)) {
      String lemma = tree.word(dependent).lemma();
      String relation = tree.relation(dependent);
      if (relation.equals("aux") && AUXILIARIES.containsKey(lemma) && dependent < at) {
        return AUXILIARIES.get(lemma);
      }
      if (relation.equals("mark") && Set.of("if", "unless", "whether").contains(lemma)) {
        return Factuality.HYPOTHETICAL;
      }
      if ((relation.equals("advmod") || relation.equals("amod")) && ALLEGES.contains(lemma)) {
        return Factuality.ALLEGED;
      }
      if (relation.equals("amod")
          && at == trigger
          && Set.of(
                  "upcoming",
                  "planned",
                  "proposed",
                  "scheduled",
                  "forthcoming",
                  "possible",
                  "potential",
                  "future")
              .contains(lemma)) {
        return Factuality.PLANNED;
      }
      if (relation.equals("advmod") && lemma.equals("possibly") && at == trigger) {
        return Factuality.HYPOTHETICAL;
      }
    }
    if (isToBe(tree, at)) {
      return Factuality.PLANNED;
    }
    boolean infinitive =
        tree.word(at).pos().equals("VB")
            && tree.dependents(at, "mark").stream().anyMatch(w -> tree.word(w).text().equals("to"));
    return infinitive && tree.relation(at).matches("advcl|acl") ? Factuality.HYPOTHETICAL : null;
  }

  /// `is to meet in May`: it stands ahead.
  static boolean isToBe(Tree tree, int verb) {
    return tree.word(verb).pos().matches("VBN?")
        && tree.dependents(verb, "mark").stream().anyMatch(w -> tree.word(w).text().equals("to"))
        && tree.dependents(verb, "aux", "cop").stream()
            .anyMatch(w -> w < verb && tree.word(w).lemma().equals("be"));
  }

  private static @org.jspecify.annotations.Nullable Factuality governed(
      Tree tree, int at, int governor, Cues cues) {
    String lemma = tree.word(governor).lemma();
    String relation = tree.relation(at).replaceAll(":.*", "");
    boolean complement =
        Set.of("ccomp", "xcomp", "obj", "obl", "nmod", "acl", "advcl").contains(relation);
    if (tree.relation(at).equals("nsubj:pass") && FIXES.contains(lemma)) {
      return Factuality.PLANNED;
    }
    if (!complement) {
      return null;
    }
    if (PLANS.contains(lemma) && Set.of("xcomp", "ccomp", "obj", "acl").contains(relation)) {
      return Factuality.PLANNED;
    }
    if (REQUESTS.contains(lemma) && !relation.equals("advcl")) {
      return Factuality.REQUESTED;
    }
    if (ALLEGES.contains(lemma)) {
      return Factuality.ALLEGED;
    }
    if (PREVENTS.contains(lemma) && Set.of("obj", "xcomp", "obl").contains(relation)) {
      return lemma.equals("fail") || lemma.equals("refuse")
          ? Factuality.DENIED
          : Factuality.HYPOTHETICAL;
    }
    var act = cues.of(lemma, false);
    if (act.isPresent() && (act.get() == SpeechAct.ASK) && !relation.equals("advcl")) {
      return Factuality.REQUESTED;
    }
    if (act.isPresent()
        && act.get() == SpeechAct.DENY
        && Set.of("obj", "ccomp", "xcomp").contains(relation)) {
      return Factuality.DENIED;
    }
    return null;
  }

  /// What stands beside a verb or noun as time, place, means or subject is not what is demanded,
  /// planned or denied there.
  private static boolean standsBeside(Tree tree, int at) {
    return tree.relation(at)
        .matches(
            "(obl|nmod):(in|on|at|by|agent|during|after|before|since|following|under|alongside|with|from)|nsubj");
  }

  /// `called for an inquiry into the killing`, `asked about the killing`: what is to be looked into
  /// or answered for has happened.
  private static boolean isPresupposed(Tree tree, int at, int governor) {
    boolean inquiry =
        tree.relation(at).matches("nmod:(into|of|over|about|for|on|to)")
            && INQUIRIES.contains(tree.word(governor).lemma());
    boolean matter =
        tree.relation(at).matches("(obl|nmod):(about|over|regarding|concerning)")
            && isDefinite(tree, at);
    return tree.word(at).pos().startsWith("NN") && (inquiry || matter);
  }

  private static boolean isDefinite(Tree tree, int noun) {
    return !tree.dependents(noun, "nmod:poss").isEmpty()
        || tree.dependents(noun, "det").stream()
            .anyMatch(d -> DEFINITE.contains(tree.word(d).text().toLowerCase(Locale.ROOT)));
  }

  private static boolean negated(Tree tree, int trigger) {
    if (hasNegation(tree, trigger)) {
      return true;
    }
    int governor = tree.governor(trigger);
    return tree.relation(trigger).equals("obj") && governor >= 0 && hasNegation(tree, governor);
  }

  /// `no inmate is forced`, `not a single round was fired`; `no fewer than nine` are some.
  private static boolean isNone(Tree tree, int noun) {
    return tree.dependents(noun, "det", "neg", "advmod", "cc:preconj").stream()
        .anyMatch(w ->
            Set.of("no", "not").contains(tree.word(w).text().toLowerCase(Locale.ROOT))
                && w < noun
                && !tree.word(w + 1)
                    .text()
                    .toLowerCase(Locale.ROOT)
                    .matches("fewer|less|more|only"));
  }

  /// `was not seen`, `no guard saw`, `nobody was beaten`.
  private static boolean hasNegation(Tree tree, int word) {
    boolean nobody =
        tree.dependents(word, "nsubj", "obj").stream()
            .anyMatch(w -> NOBODY.contains(tree.word(w).text().toLowerCase(Locale.ROOT)));
    return nobody
        || tree.dependents(word, "nsubj", "nsubj:pass", "obj").stream()
            .anyMatch(w -> isNone(tree, w))
        || tree.dependents(word, "advmod", "det", "neg").stream()
            .anyMatch(w -> NEGATIONS.contains(tree.word(w).lemma()));
  }
}
