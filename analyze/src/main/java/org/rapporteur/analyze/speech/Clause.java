package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.text.Sentence;

/// Finds, for a word that may tell of speech, its subject and what is said.
final class Clause {
  private static final Set<String> LOOSE = Set.of("punct", "mark", "cc", "case");

  private static final List<String> MATTERS =
      List.of(
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
          "advcl");

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
  private final Turned order;
  private final SubjectOfSpeech subjects;

  Clause(Sentence sentence, Tree tree) {
    this.sentence = sentence;
    this.tree = tree;
    this.order = new Turned(tree);
    this.subjects = new SubjectOfSpeech(tree, order);
  }

  /// Index of the word that names who speaks, or -1.
  int subject(int cue) {
    return subjects.of(cue);
  }

  /// The subject of the main verb, for a participle that the parser hangs on the noun before it:
  /// `has written to the firm behind the scheme, warning that ...`; -1 if the verb is no such one.
  int mainSubject(int participle) {
    boolean hangs =
        participle > 1
            && tree.word(participle).pos().equals("VBG")
            && tree.word(participle - 1).text().equals(",")
            && tree.relation(participle).startsWith("acl");
    for (int i = 0; hangs && i < participle; i++) {
      if (tree.relation(i).equals("root")) {
        return subjects.of(i);
      }
    }
    return -1;
  }

  /// Whether the verb stands right behind a closing mark.
  boolean isBehindMark(int cue) {
    return order.isBehindMark(cue);
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

  /// The words that are said, or null if the cue has no content of its own.
  @Nullable BitSet content(int cue, SpeechAct act) {
    if (order.quoting(cue) >= 0
        && tree.dependent(cue, "ccomp") < 0
        && order.before(order.quoting(cue)) >= 0) {
      int verb = order.quoting(cue);
      return tree.subtree(order.before(verb), w -> w != verb);
    }
    int clause = tree.dependent(cue, "ccomp");
    if (clause >= 0) {
      return tree.subtree(clause);
    }
    int at = Phrasings.figureAt(tree, cue);
    if (at >= 0) {
      return figure(cue, at);
    }
    if (order.isNews(cue)) {
      return upTo(cue);
    }
    int whole = order.isAside(cue) ? tree.governor(cue) : order.before(cue);
    if (whole >= 0) {
      return apart(tree.subtree(whole, w -> w != cue), cue);
    }
    var before = trailing(cue);
    if (before != null) {
      return before;
    }
    if (order.behind(cue) >= 0) {
      return tree.subtree(order.behind(cue));
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
      tree.dependents(cue, matters(cue)).stream()
          .filter(part -> part > cue && part != subject(cue))
          .forEach(part -> parts.or(tree.subtree(part)));
    }
    return parts.isEmpty() ? null : parts;
  }

  /// What is said without the words that say who says it, and without the stop behind them.
  private BitSet apart(BitSet said, int cue) {
    int subject = subject(cue);
    if (subject > 0 && subject < cue && said.get(subject)) {
      int from = phrase(subject).nextSetBit(0);
      if (from > 0) {
        said.clear(from, tree.size());
      }
    } else if (said.get(0, cue).cardinality() > 0
        && said.stream().filter(w -> w > cue).allMatch(w -> tree.relation(w).equals("punct"))) {
      said.clear(cue, tree.size());
    }
    return said;
  }

  /// By which relations the matter of a word hangs on it.
  private String[] matters(int cue) {
    var relations = new ArrayList<>(MATTERS);
    if (!tellsAbout(cue)) {
      relations.add("obj");
    }
    if (isFeeling(cue)) {
      relations.addAll(List.of("obl:at", "obl:over"));
    }
    return relations.toArray(String[]::new);
  }

  /// `the number of the dead at more than 40`, by the order of words, up to the end of the figure.
  private BitSet figure(int cue, int at) {
    int to = at + 1;
    while (to < tree.size() && tree.word(to).pos().matches("CD|RB|DT|JJ.*|IN|NN.*|\\$|``|''")) {
      to++;
    }
    var words = new BitSet();
    words.set(cue + 1, to);
    return words;
  }

  /// `expressed alarm at the arrest`
  private boolean isFeeling(int cue) {
    return Set.of("express", "voice", "convey").contains(tree.word(cue).lemma());
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
    return (order.quoting(cue) >= 0 && order.before(order.quoting(cue)) >= 0)
        || trailing(cue) != null
        || order.before(cue) >= 0
        || order.behind(cue) >= 0
        || order.isAside(cue)
        || order.isNews(cue);
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
}
