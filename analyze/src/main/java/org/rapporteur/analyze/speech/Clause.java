package org.rapporteur.analyze.speech;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.text.Sentence;

/// Finds, for a word that may tell of speech, its subject and what is said.
final class Clause {
  private static final Set<String> LOOSE = Set.of("punct", "mark", "cc", "case");

  /// Words that begin a sentence which says of what somebody told before it says who did.
  private static final Set<String> TOLD_OF = Set.of("about", "of", "this", "so", "such", "thus");

  private static final Set<String> OF_NEWS =
      Set.of("tell", "inform", "report", "declare", "state", "announce", "note", "say", "write");

  /// Verbs that tell of a deed where somebody suffers it.
  private static final Set<String> DEEDS =
      Set.of(
          "rule",
          "put",
          "direct",
          "charge",
          "judge",
          "protest",
          "honor",
          "honour",
          "support",
          "approve",
          "back",
          "mark",
          "brand",
          "label",
          "order",
          "require",
          "invite",
          "press",
          "question",
          "seek",
          "summon",
          "instruct",
          "contest",
          "push",
          "lobby",
          "ask",
          "want",
          "echo",
          "guarantee",
          "commit",
          "threaten");

  private final Sentence sentence;
  private final Tree tree;

  Clause(Sentence sentence, Tree tree) {
    this.sentence = sentence;
    this.tree = tree;
  }

  /// Index of the word that names who speaks, or -1. A participle or a second verb takes the
  /// subject of the verb it leans on; `who` takes the noun before it; a passive has its agent after
  /// `by`.
  int subject(int cue) {
    if (quoting(cue) >= 0) {
      return tree.dependent(quoting(cue), "nsubj:pass");
    }
    if (isReduced(cue)) {
      return tree.dependent(cue, "obl:by", "obl:agent");
    }
    if (isBehindDescription(cue)) {
      return root();
    }
    int behind = Math.max(behindQuotation(cue), turned(cue));
    if (behind >= 0) {
      return behind;
    }
    int at = cue;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      int subject = nearest(at);
      if (subject >= 0) {
        return relative(subject, at);
      }
      int agent = tree.dependent(at, "obl:by", "obl:agent");
      if (tree.dependent(at, "nsubj:pass", "aux:pass") >= 0 && at == cue) {
        return agent;
      }
      int inverted = inverted(at);
      if (inverted >= 0) {
        return inverted;
      }
      String relation = tree.relation(at);
      if (relation.startsWith("acl")) {
        return tree.governor(at);
      }
      if (!Set.of("conj", "advcl", "xcomp", "parataxis", "dep")
          .contains(relation.replaceAll(":.*", ""))) {
        return -1;
      }
      int passive = tree.dependent(tree.governor(at) < 0 ? at : tree.governor(at), "nsubj:pass");
      at = tree.governor(at);
      if (at >= 0 && passive >= 0 && tree.dependent(at, "nsubj") < 0) {
        return passive;
      }
    }
    return -1;
  }

  /// `The committee, which has 200 members, said that ...`: where the parser takes the noun for the
  /// whole sentence, the verb behind the second comma is still its own.
  private boolean isBehindDescription(int cue) {
    int root = root();
    boolean noun =
        root >= 0
            && root < cue - 3
            && tree.word(root).pos().matches("NNP?S?")
            && tree.dependent(root, "nsubj", "cop", "csubj") < 0;
    return noun
        && tree.word(cue).pos().matches("VBD|VBZ|VBP|VBN")
        && tree.word(cue - 1).text().equals(",")
        && tree.dependent(cue, "nsubj", "aux", "aux:pass") < 0
        && tree.relation(cue).matches("acl|dep|acl:relcl|conj")
        && hasComma(root, cue - 1);
  }

  private int root() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.relation(i).equals("root")) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tree.word(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// The active subject of a verb; of two, which only a wrong tree has, the one beside it.
  private int nearest(int verb) {
    var subjects =
        tree.dependents(verb, "nsubj").stream()
            .filter(s -> tree.relation(s).equals("nsubj"))
            .toList();
    // `Ada Roe, a lawyer, it said that ...`: a pronoun that only translations have
    boolean doubled =
        subjects.size() == 2
            && tree.word(subjects.getLast()).text().equals("it")
            && tree.word(subjects.getFirst()).pos().startsWith("NN");
    return doubled
        ? subjects.getFirst()
        : subjects.stream().min(Comparator.comparingInt(s -> Math.abs(s - verb))).orElse(-1);
  }

  /// `the raid was condemned by the council`: what is said of the subject, and by whom. Towns are
  /// ruled and letters directed without a word.
  boolean hasAgent(int cue) {
    return !DEEDS.contains(tree.word(cue).lemma())
        && tree.dependent(cue, "nsubj:pass") >= 0
        && tree.dependent(cue, "obl:by") >= 0;
  }

  /// `the town was ruled by him`
  boolean isSuffered(int cue) {
    return DEEDS.contains(tree.word(cue).lemma())
        && tree.dependent(cue, "nsubj:pass") >= 0
        && tree.dependent(cue, "ccomp") < 0;
  }

  /// `she was quoted as saying ...`: the verb that says whom others quote, or -1.
  private int quoting(int cue) {
    int verb = tree.governor(cue);
    boolean quoted =
        verb >= 0
            && verb < cue
            && tree.word(cue).pos().equals("VBG")
            && Set.of("quote", "cite", "hear", "record", "report").contains(tree.word(verb).lemma())
            && tree.dependent(verb, "nsubj:pass") >= 0;
    return quoted ? verb : -1;
  }

  /// `a man known as ...`, `Asked about it, ...`: a participle without its subject is passive.
  private boolean isReduced(int cue) {
    return tree.word(cue).pos().equals("VBN")
        && tree.dependent(cue, "aux", "aux:pass", "nsubj", "nsubj:pass") < 0
        && tree.relation(cue).matches("acl.*|advcl|amod|dep|parataxis");
  }

  /// The noun behind the verb right after a closing mark; what the parser takes for the subject may
  /// stand inside the quotation.
  private int behindQuotation(int cue) {
    boolean after = isBehindMark(cue);
    int noun = after ? tree.dependent(cue, "nsubj") : -1;
    int object = after ? tree.dependent(cue, "obj") : -1;
    return object > cue && noun >= 0 && noun < cue ? object : -1;
  }

  /// The noun behind the verb in `As notes the ambassador, ...` and `About this told the deputy`;
  /// the body of `In the ministry stated that ...`. Translations from languages with a free order
  /// of words are full of these.
  private int turned(int cue) {
    boolean open = tree.dependent(cue, "nsubj", "nsubj:pass", "aux:pass") < 0;
    int object = tree.dependent(cue, "obj");
    int behind = tree.dependent(cue, "iobj", "obj");
    if (open && cue <= 1 && behind > cue && tree.dependent(cue, "ccomp") > behind) {
      return behind;
    }
    int place = tree.dependent(cue, "obl:in", "obl:at");
    if (open && isAside(cue) && object > cue) {
      return object;
    }
    if (isNews(cue)) {
      return object;
    }
    boolean body = open && place > 0 && place < cue && tree.word(0).pos().equals("IN");
    return body && tree.relation(cue).equals("root") && tree.dependent(cue, "ccomp") > cue
        ? place
        : -1;
  }

  /// `About this told the deputy`: what was told of stands first.
  private boolean isNews(int cue) {
    return cue < 14
        && TOLD_OF.contains(tree.word(0).lemma())
        && OF_NEWS.contains(tree.word(cue).lemma())
        && tree.dependent(cue, "ccomp") < 0
        && tree.dependent(cue, "obj") > cue;
  }

  /// `As the ambassador notes, ...`: all else in the sentence is what is said.
  private boolean isAside(int cue) {
    boolean bare =
        tree.dependent(cue, "ccomp") < 0
            && (tree.dependent(cue, "obj") < 0 || tree.dependent(cue, "nsubj") < 0);
    return tree.relation(cue).equals("advcl")
        && bare
        && tree.dependents(cue, "mark", "advmod").stream()
            .anyMatch(w -> w < cue && tree.word(w).lemma().equals("as"));
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
  private int before(int cue) {
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
  private int behind(int cue) {
    int clause = tree.dependent(cue, "parataxis");
    return clause > cue && !isParted(cue, clause) ? clause : -1;
  }

  private int relative(int subject, int verb) {
    boolean pronoun = Set.of("WP", "WDT").contains(tree.word(subject).pos());
    int first = verb;
    while (tree.relation(first).equals("conj")) {
      first = tree.governor(first);
    }
    boolean hangs =
        tree.relation(first).startsWith("acl")
            || (tree.relation(first).equals("parataxis") && tree.governor(first) < subject);
    return pronoun && hangs ? tree.governor(first) : subject;
  }

  /// `"...," stated the representative`: after a closing mark the noun behind the verb speaks, even
  /// if the parser takes it for an object.
  private int inverted(int verb) {
    boolean listened =
        tree.word(verb).lemma().matches("tell|inform|remind") && tree.dependent(verb, "ccomp") >= 0;
    boolean comma = verb > 0 && tree.word(verb - 1).text().equals(",") && !listened;
    boolean behind = verb > 0 && (isBehindMark(verb) || comma);
    return behind ? tree.dependent(verb, "obj") : -1;
  }

  /// The words that are said, or null if the cue has no content of its own.
  @Nullable BitSet content(int cue, SpeechAct act) {
    if (quoting(cue) >= 0 && tree.dependent(cue, "ccomp") < 0 && before(quoting(cue)) >= 0) {
      int verb = quoting(cue);
      return tree.subtree(before(verb), w -> w != verb);
    }
    int clause = tree.dependent(cue, "ccomp");
    if (clause >= 0) {
      return tree.subtree(clause);
    }
    if (isNews(cue)) {
      return upTo(cue);
    }
    int whole = isAside(cue) ? tree.governor(cue) : before(cue);
    if (whole >= 0) {
      return tree.subtree(whole, w -> w != cue);
    }
    var before = trailing(cue);
    if (before != null) {
      return before;
    }
    if (behind(cue) >= 0) {
      return tree.subtree(behind(cue));
    }
    if (hasAgent(cue) && act != SpeechAct.SAY) {
      return tree.subtree(tree.dependent(cue, "nsubj:pass"));
    }
    int brief = brief(cue, act);
    if (brief >= 0) {
      return tree.subtree(brief);
    }
    boolean takesObject = act != SpeechAct.SAY || tellsAbout(cue);
    var parts = new BitSet();
    if (takesObject || isMention(cue)) {
      for (int part :
          tree.dependents(
              cue,
              tellsAbout(cue) ? "-" : "obj",
              "xcomp",
              "obl:for",
              "obl:on",
              "obl:upon",
              "obl:to",
              "obl:about",
              "obl:of",
              "obl:as",
              "obl:against",
              "obl:with",
              "advcl")) {
        if (part > cue && part != subject(cue)) {
          parts.or(tree.subtree(part));
        }
      }
    }
    return parts.isEmpty() ? null : parts;
  }

  /// `Portugal is sending two aircraft, its ministry said.`: what stands before the comma.
  private @Nullable BitSet trailing(int cue) {
    int subject = tree.dependent(cue, "nsubj");
    if (subject < 0 || subject > cue || cue < tree.size() - 6) {
      return null;
    }
    int first = phrase(subject).nextSetBit(0);
    boolean clause = first > 3 && tree.word(first - 1).text().equals(",");
    if (!clause) {
      return null;
    }
    return upTo(first - 1);
  }

  private static BitSet upTo(int word) {
    var words = new BitSet();
    words.set(0, word);
    return words;
  }

  /// `The union says six`, `it says to have been let in`, `denied having fired`: what is said
  /// without a clause of its own, or -1.
  int brief(int cue, SpeechAct act) {
    if (act == SpeechAct.DENY) {
      return tree.dependents(cue, "dep", "xcomp", "ccomp", "advcl").stream()
          .filter(d -> d > cue && isHaving(d) && d - cue < 4)
          .findFirst()
          .orElse(-1);
    }
    if (!Set.of("say", "state", "claim", "affirm").contains(tree.word(cue).lemma())) {
      return -1;
    }
    int clause = tree.dependent(cue, "xcomp");
    boolean infinitive =
        clause > cue
            && tree.dependents(clause, "mark").stream()
                .anyMatch(m -> tree.word(m).text().equals("to"));
    int figure = tree.dependent(cue, "obj");
    boolean number = figure > cue && tree.word(figure).pos().equals("CD");
    return infinitive ? clause : number ? figure : -1;
  }

  /// `having fired`, `holding anybody`
  private boolean isHaving(int verb) {
    return tree.word(verb).pos().equals("VBG")
        || tree.dependents(verb, "aux").stream().anyMatch(a -> tree.word(a).pos().equals("VBG"));
  }

  /// Whether what is said stands in a clause of its own beside the verb, not below it.
  boolean standsBeside(int cue) {
    return (quoting(cue) >= 0 && before(quoting(cue)) >= 0)
        || trailing(cue) != null
        || before(cue) >= 0
        || behind(cue) >= 0
        || isAside(cue)
        || isNews(cue);
  }

  /// `told members about the night`: the object is the listener.
  boolean tellsAbout(int cue) {
    return Set.of("tell", "speak", "talk", "inform", "declare", "report")
            .contains(tree.word(cue).lemma())
        && tree.dependent(cue, "obl:about", "obl:of") >= 0;
  }

  /// Say-verbs that take what is said as an object: `described the raid as ...`, `shared how ...`.
  private boolean isMention(int cue) {
    return !Set.of("say", "state", "add", "tell", "speak", "reply", "continue", "conclude", "write")
            .contains(tree.word(cue).lemma())
        && (tree.dependent(cue, "obj") >= 0
            || tree.dependent(cue, "obl") >= 0
            || tree.dependent(cue, "advcl") >= 0);
  }

  /// The words of a noun phrase without relative clauses and appositions.
  BitSet phrase(int noun) {
    return tree.subtree(
        noun,
        w ->
            !tree.relation(w).startsWith("acl")
                && !tree.relation(w).equals("appos")
                && !LOOSE.contains(tree.relation(w))
                && !tree.relation(w).equals("parataxis"));
  }

  int start(BitSet words) {
    return sentence.tokens().get(words.nextSetBit(0)).start();
  }

  int end(BitSet words) {
    return sentence.tokens().get(words.length() - 1).end();
  }

  /// Whether the verb stands right behind a closing mark.
  boolean isBehindMark(int cue) {
    int at = cue - 1;
    while (at > 0 && tree.word(at).text().matches("[,\u2013\u2014-]")) {
      at--;
    }
    return at > 0 && Quotations.isMark(tree.word(at));
  }
}
