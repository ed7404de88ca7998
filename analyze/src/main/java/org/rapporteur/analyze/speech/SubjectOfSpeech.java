package org.rapporteur.analyze.speech;

import java.util.Comparator;
import java.util.Set;
import org.rapporteur.analyze.text.Tree;

/// Finds, for a word that tells of speech, the word that names who speaks.
final class SubjectOfSpeech {
  private final Tree tree;
  private final Turned order;

  SubjectOfSpeech(Tree tree, Turned order) {
    this.tree = tree;
    this.order = order;
  }

  /// Index of the word that names who speaks, or -1. A participle or a second verb takes the
  /// subject of the verb it leans on; `who` takes the noun before it; a passive has its agent after
  /// `by`.
  int of(int cue) {
    if (order.quoting(cue) >= 0) {
      return tree.dependent(order.quoting(cue), "nsubj:pass");
    }
    if (isReduced(cue)) {
      return tree.dependent(cue, "obl:by", "obl:agent");
    }
    if (isBehindDescription(cue)) {
      return root();
    }
    int behind = Math.max(Math.max(behindQuotation(cue), turned(cue)), apart(cue));
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
        return ofClause(at);
      }
      boolean far = relation.equals("advmod") && tree.word(at).lemma().equals("far");
      if (!far
          && !Set.of("conj", "advcl", "xcomp", "parataxis", "dep")
              .contains(relation.replaceAll(":.*", ""))) {
        return -1;
      }
      int passive = tree.dependent(tree.governor(at) < 0 ? at : tree.governor(at), "nsubj:pass");
      at = tree.governor(at);
      if (at >= 0 && passive >= 0 && nearest(at) < 0) {
        return passive;
      }
    }
    return -1;
  }

  /// Whom a participle behind a noun describes; behind a comma it goes on with the clause: `Haddad
  /// compared himself to Berg, saying ...`.
  private int ofClause(int participle) {
    int noun = tree.governor(participle);
    boolean goesOn =
        tree.word(participle).pos().equals("VBG")
            && participle > 0
            && tree.word(participle - 1).text().equals(",")
            && tree.relation(noun).matches("obj|obl.*");
    int subject = goesOn ? nearest(tree.governor(noun)) : -1;
    return subject >= 0 ? subject : noun;
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
        && (tree.dependent(cue, "nsubj") < 0
            || isWithinDescription(root, tree.dependent(cue, "nsubj")))
        && tree.dependent(cue, "aux", "aux:pass") < 0
        && tree.relation(cue).matches("acl|dep|acl:relcl|conj")
        && hasComma(root, cue - 1);
  }

  /// `Voices of the Lake, which records floods, welcomes ...`: what the parser takes for the
  /// subject stands between `which` and the second comma.
  private boolean isWithinDescription(int root, int subject) {
    for (int i = root + 1; i < subject; i++) {
      if (tree.word(i).text().equals(",")) {
        return tree.word(i + 1).pos().matches("WDT|WP");
      }
    }
    return false;
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

  /// `a man known as ...`, `Asked about it, ...`: a participle without its subject is passive.
  private boolean isReduced(int cue) {
    return tree.word(cue).pos().equals("VBN")
        && tree.dependent(cue, "aux", "aux:pass", "nsubj", "nsubj:pass") < 0
        && tree.relation(cue).matches("acl.*|advcl|amod|dep|parataxis");
  }

  /// The noun behind the verb right after a closing mark; what the parser takes for the subject may
  /// stand inside the quotation.
  private int behindQuotation(int cue) {
    boolean after = order.isBehindMark(cue);
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
    if (open && order.isAside(cue) && object > cue) {
      return object;
    }
    if (order.isNews(cue)) {
      return object;
    }
    boolean body = open && place > 0 && place < cue && tree.word(0).pos().equals("IN");
    return body && tree.relation(cue).equals("root") && tree.dependent(cue, "ccomp") > cue
        ? place
        : -1;
  }

  /// `Four were found dead, an officer of the coast guard told the paper`: what stands between the
  /// last comma and the verb, whatever the parser hangs it on.
  private int apart(int cue) {
    if (!tree.relation(cue).equals("parataxis")
        || tree.governor(cue) > cue
        || tree.dependent(cue, "nsubj", "nsubj:pass", "aux:pass") >= 0) {
      return -1;
    }
    int comma = cue - 1;
    while (comma > 0 && !tree.word(comma).text().equals(",")) {
      if (tree.word(comma).pos().matches("VB[DPZ]|MD")) {
        return -1;
      }
      comma--;
    }
    int noun = -1;
    for (int i = comma + 2; comma > 0 && i < cue && !tree.word(i).pos().equals("IN"); i++) {
      noun = tree.word(i).pos().startsWith("NN") ? i : noun;
    }
    return comma > 0 && tree.word(comma + 1).pos().equals("DT") ? noun : -1;
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
    // `..., accusing the ministry of fraud` has its subject before it
    boolean comma =
        verb > 0
            && tree.word(verb - 1).text().equals(",")
            && !listened
            && !tree.word(verb).pos().equals("VBG");
    boolean behind = verb > 0 && (order.isBehindMark(verb) || comma);
    return behind ? tree.dependent(verb, "obj") : -1;
  }
}
