package org.rapporteur.analyze.speech;

import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// Whether a verb that may tell of speech does so where it stands. `The court condemned the raid`
/// says something, `condemned him to ten years` does something; who would have said it said
/// nothing.
final class SpeechVerb {
  private static final Set<String> WORDED =
      Set.of(
          "stress",
          "warn",
          "caution",
          "refer",
          "remind",
          "complain",
          "emphasize",
          "emphasise",
          "highlight",
          "underscore",
          "underline",
          "express",
          "describe",
          "reiterate",
          "recount",
          "voice",
          "raise",
          "note",
          "repeat",
          "outline",
          "detail",
          "draw",
          "point",
          "attribute",
          "announce");
  private static final Set<String> MERE =
      Set.of(
          "order",
          "direct",
          "establish",
          "address",
          "support",
          "lead",
          "back",
          "mark",
          "seek",
          "approve",
          "want",
          "honor",
          "honour",
          "recognize",
          "recognise");

  /// Verbs that tell of speech with a clause of their own, not beside one.
  private static final Set<String> INNER =
      Set.of("speak", "talk", "testify", "recognize", "recognise", "know", "see", "share", "read");

  private static final Set<String> MODAL =
      Set.of("will", "may", "might", "could", "would", "should", "can", "must");

  private final Tree tree;
  private final Clause clause;

  SpeechVerb(Tree tree, Clause clause) {
    this.tree = tree;
    this.clause = clause;
  }

  /// Whether the verb tells of speech in this sentence: with a clause or a quotation all do, with a
  /// mere object only those that put it into words or judge it.
  boolean isTold(int cue, SpeechAct act, boolean content, boolean quoted) {
    String lemma = tree.word(cue).lemma();
    if (Phrasings.isSet(tree, cue)) {
      return content;
    }
    boolean mere = INNER.contains(lemma) || MERE.contains(lemma);
    boolean beside = !mere && clause.standsBeside(cue);
    boolean whole =
        tree.dependent(cue, "ccomp") >= 0 || beside || (content && clause.brief(cue, act) >= 0);
    boolean thought = act == SpeechAct.BELIEVE || act == SpeechAct.SHOW;
    boolean marked = quoted && (!thought || clause.isBehindMark(cue) || isJudged(cue));
    if (marked || (whole && !lemma.equals("want"))) {
      return true;
    }
    return switch (act) {
      case SAY -> content && (WORDED.contains(lemma) || hasHow(cue) || clause.tellsAbout(cue));
      case ASK ->
          content
              && (!MERE.contains(lemma) || wantsOfOthers(cue))
              && !isGuest(cue)
              && !isInterrogation(cue);
      case DENY, JUDGE ->
          content
              && (tree.dependent(cue, "obj", "obl:for", "obl:over", "obl:against") >= 0
                  || isCalled(cue)
                  || isCalledAhead(cue)
                  || clause.hasAgent(cue))
              && !isRemoved(cue)
              && !MERE.contains(lemma);
      case PROMISE -> tree.dependent(cue, "xcomp") >= 0 || (content && isPromised(cue));
      case BELIEVE -> content && (isExpected(cue) || isHeld(cue));
      case SHOW -> false;
    };
  }

  /// `calls the answer shameful`
  private boolean isCalled(int cue) {
    return tree.word(cue).lemma().equals("call") && tree.dependent(cue, "xcomp") > cue;
  }

  /// `rejected as baseless the claim that ...`: what a thing is called stands before it.
  private boolean isCalledAhead(int cue) {
    return cue + 1 < tree.size()
        && tree.word(cue + 1).text().equals("as")
        && tree.dependent(cue, "obl:as", "advcl") > cue
        && tree.dependent(cue, "nsubj:pass", "aux:pass") < 0;
  }

  /// `dismissed the director` takes an office from somebody; `dismissed the witnesses as liars`
  /// does not.
  private boolean isRemoved(int cue) {
    int whom = tree.dependent(cue, "obj");
    boolean person = whom > cue && tree.word(whom).name().equals("PERSON");
    boolean office = whom > cue && SpeakerWords.canSpeak(tree.word(whom).lemma());
    return tree.word(cue).lemma().equals("dismiss") && (person || (office && !isFollowedByAs(cue)));
  }

  /// `promised an inquiry`
  private boolean isPromised(int cue) {
    return Set.of("promise", "pledge", "vow").contains(tree.word(cue).lemma())
        && tree.dependent(cue, "obj") > cue
        && tree.dependent(cue, "nsubj:pass", "aux:pass") < 0;
  }

  /// `considers the step "an insult"`
  private boolean isJudged(int cue) {
    return Set.of("consider", "deem", "regard").contains(tree.word(cue).lemma())
        && tree.relation(cue).matches("root|conj|parataxis")
        && tree.dependent(cue, "obj", "nsubj:pass") >= 0;
  }

  /// `considers the list incomplete`, `regards the dialogue as useful`: what somebody holds a thing
  /// for. A committee that considers applications looks at them.
  private boolean isHeld(int cue) {
    String lemma = tree.word(cue).lemma();
    boolean told =
        Set.of("consider", "regard", "deem").contains(lemma)
            && tree.dependent(cue, "nsubj") >= 0
            && tree.dependent(cue, "nsubj:pass", "aux:pass") < 0
            && tree.dependent(cue, "obj") > cue;
    return told && (lemma.equals("regard") ? isFollowedByAs(cue) : endsInJudgment(cue));
  }

  private boolean isFollowedByAs(int cue) {
    return IntStream.range(cue + 2, tree.size()).anyMatch(i -> tree.word(i).text().equals("as"));
  }

  /// An adjective or participle behind a noun, where the clause ends or goes on.
  private boolean endsInJudgment(int cue) {
    return IntStream.range(cue + 2, tree.size())
        .filter(i -> tree.word(i).pos().matches("JJ.?|VBN"))
        .filter(i -> tree.word(i - 1).pos().matches("NN.*|PRP|CD|RB|-RRB-|,"))
        .anyMatch(i -> i + 1 == tree.size() || tree.word(i + 1).pos().matches("[.,:]|CC|IN|TO|''"));
  }

  /// `expects more bodies`, `predicts a second wave`: only words tell others what one expects.
  private boolean isExpected(int cue) {
    return Set.of("expect", "predict", "forecast", "foresee").contains(tree.word(cue).lemma())
        && tree.dependent(cue, "nsubj:pass", "aux:pass") < 0
        && tree.dependent(cue, "obj", "xcomp") > cue;
  }

  /// Whether a verb puts into words what its object names: `voiced concern`.
  static boolean isWorded(String lemma) {
    return WORDED.contains(lemma);
  }

  /// `referred the case to the court` hands on a thing.
  private boolean isPassedOn(int cue) {
    int thing = tree.dependent(cue, "obj");
    return tree.word(cue).lemma().equals("refer")
        && thing >= 0
        && !Set.of("question", "query", "inquiry", "enquiry", "request")
            .contains(tree.word(thing).lemma());
  }

  /// `invited the ambassador to a dinner`, without anything to do
  private boolean isGuest(int cue) {
    return tree.word(cue).lemma().equals("invite")
        && IntStream.range(cue, tree.size() - 1)
            .noneMatch(
                i -> tree.word(i).text().equals("to") && tree.word(i + 1).pos().equals("VB"));
  }

  /// `questioned the head of the police` tells no words, `questioned the need for a law` does.
  private boolean isInterrogation(int cue) {
    int whom = tree.dependent(cue, "obj");
    return tree.word(cue).lemma().matches("question|interrogate|quiz|grill")
        && whom > cue
        && (tree.word(whom).name().equals("PERSON")
            || (SpeakerWords.canSpeak(tree.word(whom).lemma())
                && !SpeakerWords.isPaper(tree.word(whom).lemma())));
  }

  /// `wants the court to admit the tape`, `wants the work stopped`, not `wants a seat`.
  private boolean wantsOfOthers(int cue) {
    int act = tree.dependent(cue, "xcomp", "ccomp");
    boolean others =
        tree.dependent(cue, "obj") >= 0 || (act >= 0 && tree.dependent(act, "nsubj") >= 0);
    boolean done = act >= 0 && tree.word(act).pos().matches("VB[ND]");
    boolean wanted =
        (others && act >= 0 && (tree.dependent(act, "mark") >= 0 || done)) || wantsAnswers(cue);
    return tree.word(cue).lemma().equals("want") && wanted;
  }

  /// `wants an independent inquiry`
  private boolean wantsAnswers(int cue) {
    int object = tree.dependent(cue, "obj");
    return object > cue
        && Set.of(
                "inquiry",
                "enquiry",
                "investigation",
                "probe",
                "inquest",
                "autopsy",
                "exhumation",
                "answer",
                "apology",
                "justice",
                "compensation",
                "reparation",
                "explanation",
                "release",
                "trial",
                "retrial",
                "halt",
                "ban",
                "moratorium",
                "ceasefire",
                "sanction",
                "resignation",
                "guarantee",
                "assurance")
            .contains(tree.word(object).lemma());
  }

  /// `condemned him to ten years in prison` is what courts do.
  private boolean isSentenced(int cue) {
    return tree.word(cue).lemma().equals("condemn")
        && tree.dependent(cue, "obl:to", "xcomp", "nmod:to") >= 0;
  }

  /// `shared how her family fled`: the parser hangs the clause on the verb in other ways too.
  private boolean hasHow(int cue) {
    for (int part : tree.dependents(cue, "advcl", "xcomp", "obj", "dep")) {
      if (tree.dependents(part, "advmod", "mark").stream()
          .anyMatch(w -> Set.of("how", "that", "why").contains(tree.word(w).lemma()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb tells of something done, not said: a case referred, a man condemned to
  /// prison.
  boolean isDone(int cue) {
    return isPassedOn(cue)
        || isSentenced(cue)
        || isRungUp(cue)
        || isSacked(cue)
        || clause.isSuffered(cue);
  }

  /// `dismissed the minister`, not `dismissed him as a liar`
  private boolean isSacked(int cue) {
    int whom = tree.dependent(cue, "obj");
    return tree.word(cue).lemma().equals("dismiss")
        && whom > cue
        && (tree.word(whom).name().equals("PERSON")
            || PersonWords.isPerson(tree.word(whom).lemma()))
        && tree.dependent(cue, "obl:as", "xcomp", "ccomp") < 0;
  }

  /// `called her mother twice`
  private boolean isRungUp(int cue) {
    int whom = tree.dependent(cue, "obj");
    return tree.word(cue).lemma().matches("call|phone|ring")
        && whom > cue
        && PersonWords.isKin(tree.word(whom).lemma())
        && tree.dependent(cue, "xcomp", "ccomp", "obl:for", "obl:on", "obl:upon") < 0;
  }

  /// Whether the clause is planned, possible or denied, so that nobody has said it.
  boolean isUnsaid(int cue) {
    boolean negated = Phrasings.isNegated(tree, cue) && !Phrasings.isSet(tree, cue);
    boolean infinitive =
        tree.word(cue).pos().equals("VB")
            && tree.dependents(cue, "mark").stream().anyMatch(w -> tree.word(w).text().equals("to"))
            && !isWished(cue);
    boolean conditional =
        tree.dependents(cue, "mark").stream()
            .anyMatch(w -> Set.of("if", "unless", "whether").contains(tree.word(w).lemma()));
    return negated || infinitive || conditional || isWantedOfOthers(cue) || isPossible(cue);
  }

  /// `recommends that the council repeat the vote`: what another is to do.
  private boolean isWantedOfOthers(int cue) {
    return tree.word(cue).pos().equals("VB")
        && tree.dependent(cue, "nsubj") >= 0
        && tree.dependent(cue, "aux", "mark") >= 0
        && tree.dependents(cue, "aux").isEmpty()
        && tree.dependents(cue, "mark").stream().anyMatch(m -> tree.word(m).text().equals("that"));
  }

  private boolean isPossible(int cue) {
    for (int aux : tree.dependents(cue, "aux")) {
      String modal = tree.word(aux).lemma();
      boolean refused = modal.equals("can") && Phrasings.isRefused(tree, cue);
      boolean polite =
          refused || (Set.of("must", "can", "would", "should").contains(modal) && isOurs(cue));
      if (!polite && !isOnly(cue) && MODAL.contains(modal)) {
        return true;
      }
    }
    return false;
  }

  /// `would only say that ...` says it.
  private boolean isOnly(int cue) {
    return cue > 0
        && tree.word(cue - 1).text().equals("only")
        && tree.word(cue).lemma().matches("say|confirm|reply|answer");
  }

  /// `we must stress that ...` stresses it.
  private boolean isOurs(int cue) {
    int subject = tree.dependent(cue, "nsubj");
    return subject >= 0 && tree.word(subject).text().matches("[Ww]e|I");
  }

  /// `wishes to state`, `went on to say`, `would like to recall`: who does says it.
  private boolean isWished(int cue) {
    int wish = tree.governor(cue);
    if (wish < 0 || !tree.relation(cue).equals("xcomp") || Phrasings.isNegated(tree, wish)) {
      return false;
    }
    boolean would =
        tree.dependents(wish, "aux").stream().anyMatch(a -> tree.word(a).text().equals("would"));
    return switch (tree.word(wish).lemma()) {
      case "wish", "desire", "beg", "continue", "hasten", "proceed", "rise" -> true;
      case "like" -> would;
      case "go" -> tree.dependents(wish).stream().anyMatch(d -> tree.word(d).text().equals("on"));
      default -> false;
    };
  }
}
