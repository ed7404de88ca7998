package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// Verbs that no list of triggers holds and that a printed time makes a happening: `left the
/// service on 1 April`, `was heard as a witness on 27 March`. What only is, lasts or is thought
/// happens on no day.
final class DatedVerbs {
  private static final Set<String> COURTS =
      Set.of("court", "tribunal", "judge", "chamber", "magistrate", "jury", "bench");

  private static final Set<String> PANELS = Set.of("panel", "majority", "division", "college");

  /// What every office does, and bodies that vote do by voting.
  private static final Set<String> VOTES = Set.of("decide", "vote");

  private static final String CHAMBER = "chamber";

  private static final Set<String> DECIDES = Set.of("adopt", "pass", "approve", "endorse");

  private static final Set<String> PARLIAMENTS =
      Set.of(
          "parliament",
          "house",
          "congress",
          "senate",
          "legislature",
          "duma",
          "diet",
          "deputy",
          "lawmaker",
          "senator",
          "legislator",
          "mp",
          "commons",
          "lords",
          "bundestag",
          "knesset",
          "majlis");

  /// What a chamber that is no court votes for, if it is no law.
  private static final Set<String> TEXTS =
      Set.of("resolution", "motion", "declaration", "text", "statement", "appeal");

  private static final Set<String> COUNCILS =
      Set.of("assembly", "council", "committee", "commission", "plenary", "conference");

  private static final Set<String> BODIES =
      Set.of(
          "service",
          "agency",
          "panel",
          "body",
          "mission",
          "office",
          "unit",
          "mechanism",
          "authority",
          "inspectorate",
          "ministry",
          "institute",
          "it");

  private static final Set<String> ESTABLISHES =
      Set.of("establish", "create", "institute", "form", "constitute");

  private static final Set<String> RECORDS =
      Set.of("report", "study", "survey", "audit", "census", "dossier", "register", "inventory");

  private static final Set<String> LETTERS =
      Set.of("letter", "petition", "memorandum", "communique", "communiqué", "telegram");

  private static final Set<String> SENT =
      Set.of(
          "send",
          "reach",
          "arrive",
          "go",
          "deliver",
          "address",
          "hand",
          "circulate",
          "dispatch",
          "sign",
          "submit",
          "mail",
          "post",
          "forward");

  /// Verbs of speech that as often tell what was done: `referred the case`, `read out`, `answered`.
  private static final Set<String> DOINGS =
      Set.of(
          "refer",
          "answer",
          "recognise",
          "recognize",
          "read",
          "post",
          "present",
          "continue",
          "address",
          "order",
          "direct",
          "seek",
          "approve",
          "support",
          "charge",
          "share",
          "detail",
          "submit",
          "press",
          "challenge",
          "summon",
          "offer",
          "commit",
          "call",
          "relate",
          "attack",
          "invite",
          "observe",
          "reprimand",
          "relay",
          "resolve",
          "instruct",
          "question",
          "add",
          "conclude");

  private final Cues cues;

  DatedVerbs(Cues cues) {
    this.cues = cues;
  }

  /// The happening of a verb, if it tells one.
  @Nullable Site of(Tree tree, int verb) {
    String lemma = tree.word(verb).lemma();
    boolean told = isTold(tree, verb) || isTakenUp(tree, verb, lemma);
    if (States.tells(tree, verb) || !told || !hasParts(tree, verb)) {
      return null;
    }
    var type = type(tree, verb, lemma);
    return type == null ? null : new Site(type, verb, Set.of(verb), lemma, null, true);
  }

  /// What courts do is a decision, what is said a statement.
  private @Nullable EventType type(Tree tree, int verb, String lemma) {
    boolean court =
        tree.dependents(verb, "nsubj", "obl:by", "obl:agent").stream()
            .anyMatch(w -> isCourt(tree, w));
    if (court && !isOfDeputies(tree, verb, lemma)) {
      return EventType.COURT_DECISION;
    }
    if (DECIDES.contains(lemma)) {
      return decided(tree, verb);
    }
    if (VOTES.contains(lemma) && decided(tree, verb) != EventType.OTHER) {
      return decided(tree, verb);
    }
    if (isVoted(tree, verb)) {
      var body = decided(tree, verb);
      return body == EventType.OTHER ? EventType.RESOLUTION : body;
    }
    if (isWritten(tree, verb, lemma)) {
      return EventType.STATEMENT;
    }
    if (isTakenUp(tree, verb, lemma)) {
      return EventType.MANDATE;
    }
    if (isDue(tree, verb, lemma) || isOfRecord(tree, verb)) {
      return EventType.REPORT;
    }
    if (isEstablished(tree, verb, lemma)) {
      return EventType.MANDATE;
    }
    var act = cues.of(lemma, false).orElse(null);
    if (act == null || act == SpeechAct.SHOW || DOINGS.contains(lemma)) {
      return EventType.OTHER;
    }
    if (isDoneTo(tree, verb)) {
      return EventType.OTHER;
    }
    boolean said =
        act != SpeechAct.BELIEVE
            && tree.dependents(verb, "nsubj").stream()
                .anyMatch(w -> speaks(tree, w) || tree.word(verb).pos().equals("VB"));
    return said ? EventType.STATEMENT : null;
  }

  /// `the tribunal`, `a panel of the Supreme Court`.
  private static boolean isCourt(Tree tree, int word) {
    return isOf(tree, word, COURTS)
        || (isOf(tree, word, PANELS)
            && tree.dependents(word, "nmod:of").stream().anyMatch(w -> isOf(tree, w, COURTS)));
  }

  /// `the chamber adopted a text`: a bare chamber that adopts or passes is one of deputies.
  private static boolean isOfDeputies(Tree tree, int verb, String lemma) {
    return DECIDES.contains(lemma)
        && tree.dependents(verb, "nsubj", "obl:by", "obl:agent").stream()
            .filter(w -> tree.word(w).lemma().equalsIgnoreCase(CHAMBER))
            .anyMatch(w -> tree.dependent(w, "amod", "compound", "nmod:of") < 0);
  }

  private static boolean isOf(Tree tree, int word, Set<String> lemmas) {
    return lemmas.contains(tree.word(word).lemma().toLowerCase(Locale.ROOT));
  }

  /// `the mayor was recalled`, `the families were informed`: somebody is spoken to and says
  /// nothing.
  private static boolean isDoneTo(Tree tree, int verb) {
    return tree.dependents(verb, "nsubj:pass").stream()
        .anyMatch(w -> PersonWords.isPerson(tree.word(w).lemma().toLowerCase(Locale.ROOT)));
  }

  /// What a body of states or a committee votes for is a resolution; what a parliament votes for is
  /// a law, unless it is called a motion or the like.
  private static EventType decided(Tree tree, int verb) {
    var who =
        tree.dependents(verb, "nsubj", "obl:by", "obl:agent").stream()
            .map(w -> tree.word(w).lemma().toLowerCase(Locale.ROOT))
            .toList();
    if (who.stream().anyMatch(w -> PARLIAMENTS.contains(w) || w.equals(CHAMBER))) {
      return tree.dependents(verb, "obj", "nsubj:pass").stream().anyMatch(w -> isOf(tree, w, TEXTS))
          ? EventType.RESOLUTION
          : EventType.LEGISLATION;
    }
    return who.stream().anyMatch(COUNCILS::contains) ? EventType.RESOLUTION : EventType.OTHER;
  }

  /// `carried by 79 votes to 17`: whatever the verb, it was put to the vote.
  private static boolean isVoted(Tree tree, int verb) {
    return tree.dependents(verb, "obl:by", "obl:with", "obl:agent", "obj").stream()
        .filter(w -> tree.word(w).lemma().equals("vote"))
        .anyMatch(w -> tree.dependent(w, "nummod") >= 0);
  }

  /// `wrote to the ministry`, `a letter reached the court`, `a petition was handed over`.
  private static boolean isWritten(Tree tree, int verb, String lemma) {
    boolean letter =
        Stream.concat(
                tree.dependents(verb, "nsubj", "nsubj:pass", "obj").stream(),
                tree.relation(verb).startsWith("acl")
                    ? Stream.of(tree.governor(verb))
                    : Stream.empty())
            .anyMatch(w -> LETTERS.contains(tree.word(w).lemma().toLowerCase(Locale.ROOT)));
    return (lemma.equals("write") && tree.dependent(verb, "obl:to") >= 0)
        || (letter && SENT.contains(lemma));
  }

  /// `is to report back by 3 May`: what is due is a paper.
  private static boolean isDue(Tree tree, int verb, String lemma) {
    return lemma.equals("report") && tree.word(verb).pos().equals("VB");
  }

  /// `a survey paid for by the union in 2020`, `the register compiled in May`: what was gathered.
  private static boolean isOfRecord(Tree tree, int verb) {
    boolean clause = tree.relation(verb).startsWith("acl") && tree.dependent(verb, "nsubj") < 0;
    boolean bare = tree.word(verb).pos().equals("VBN") && tree.dependent(verb, "aux") < 0;
    return (clause && isOf(tree, tree.governor(verb), RECORDS))
        || (bare
            && tree.dependents(verb, "nsubj", "nsubj:pass").stream()
                .anyMatch(w -> isOf(tree, w, RECORDS)));
  }

  /// `took over the service`, `took office`, `was sworn in`: an office passes on.
  private static boolean isTakenUp(Tree tree, int verb, String lemma) {
    var particles =
        tree.dependents(verb, "compound:prt", "advmod").stream()
            .map(w -> tree.word(w).lemma())
            .toList();
    boolean office =
        tree.dependents(verb, "obj").stream()
            .anyMatch(w -> Set.of("office", "post", "duty").contains(tree.word(w).lemma()));
    return (lemma.equals("take") && (particles.contains("over") || office))
        || (lemma.equals("assume") && office)
        || (lemma.equals("swear") && particles.contains("in"));
  }

  /// `was set up in 2022`, `established a service`: a body begins.
  private static boolean isEstablished(Tree tree, int verb, String lemma) {
    boolean up =
        lemma.equals("set")
            && tree.dependents(verb, "compound:prt", "advmod").stream()
                .anyMatch(p -> tree.word(p).lemma().equals("up"));
    var what =
        tree.relation(verb).equals("acl")
            ? Stream.of(tree.governor(verb))
            : tree.dependents(verb, "obj", "nsubj:pass").stream();
    return (up || ESTABLISHES.contains(lemma))
        && what.anyMatch(
            w -> isOf(tree, w, BODIES) || isOf(tree, w, COUNCILS) || isOf(tree, w, COURTS));
  }

  /// Whether the writer only speaks of his own telling: `we will remind`.
  boolean isOwnWord(Tree tree, int verb) {
    return cues.of(tree.word(verb).lemma(), false).isPresent()
        && tree.dependents(verb, "nsubj").stream()
            .anyMatch(w -> tree.word(w).text().toLowerCase(Locale.ROOT).matches("we|i"));
  }

  /// Who writes `we wrote in our news` tells of himself, not of what happened.
  private static boolean speaks(Tree tree, int subject) {
    return !Set.of("we", "i", "you", "it", "which", "that")
        .contains(tree.word(subject).text().toLowerCase(Locale.ROOT));
  }

  /// In the past or ahead of us, or as a participle that has its own time.
  private static boolean isTold(Tree tree, int verb) {
    String pos = tree.word(verb).pos();
    boolean ahead =
        pos.equals("VB")
            && (Modality.isToBe(tree, verb)
                || tree.dependents(verb, "aux").stream()
                    .anyMatch(a -> tree.word(a).lemma().matches("will|shall")));
    return pos.matches("VBD|VBN") || ahead;
  }

  private static boolean hasParts(Tree tree, int verb) {
    return !tree.dependents(verb, "nsubj", "nsubj:pass", "obj", "obl:by", "obl:agent").isEmpty()
        || tree.relation(verb).matches("acl|acl:relcl|conj|advcl");
  }
}
