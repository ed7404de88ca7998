package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.text.Tree;

/// A verb with what it governs: who does it, to what, by whom, to whom. A verb without a subject of
/// its own takes that of the verb it hangs on ("buys beans and sells them"), or the noun that it
/// describes ("labourers sent by").
record Governed(Parsed parsed, int verb) {
  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");

  /// How far a subject is looked for.
  private static final int STEPS = 5;

  private Tree tree() {
    return parsed.tree();
  }

  boolean isPassive() {
    return tree().dependent(verb, "aux:pass", "nsubj:pass") >= 0
        || (describes() && parsed.word(verb).pos().matches("VB[ND]"))
        || isHeadline()
        || (parsed.word(verb).pos().equals("VBN")
            && tree().dependent(verb, "aux") < 0
            && by() >= 0);
  }

  private boolean describes() {
    return tree().relation(verb).equals("acl");
  }

  /// "Mine Sold to Rival": in a headline the helper is left out.
  private boolean isHeadline() {
    var word = parsed.word(verb);
    return verb > 0
        && word.pos().matches("VB[ND]")
        && Character.isUpperCase(word.text().charAt(0))
        && tree().dependent(verb, "obj", "aux") < 0;
  }

  /// By whom; of two passives in a row, "were cut by A and shipped", the first tells it.
  private int by() {
    int own = tree().dependent(verb, "obl:by", "nmod:by");
    int above = tree().governor(verb);
    return own < 0 && above >= 0 && tree().relation(verb).equals("conj")
        ? tree().dependent(above, "obl:by", "nmod:by")
        : own;
  }

  /// What stands as its subject, or -1.
  int subject() {
    return subject(verb, STEPS);
  }

  private int subject(int at, int steps) {
    int own = tree().dependent(at, "nsubj");
    if (own >= 0) {
      return meant(own, at);
    }
    int above = tree().governor(at);
    if (steps == 0 || above < 0) {
      return -1;
    }
    return switch (tree().relation(at)) {
      case "acl" -> parsed.word(at).pos().matches("VB[NDG]") ? above : -1;
      case "acl:relcl" -> above;
      case "xcomp" -> {
        int object = tree().dependent(above, "obj");
        yield object >= 0 && object < at ? object : subject(above, steps - 1);
      }
      case "conj" -> parsed.isVerb(above) ? subject(above, steps - 1) : -1;
      case "advcl", "dep" ->
          parsed.word(at).pos().equals("VBG") && parsed.isVerb(above)
              ? subject(above, steps - 1)
              : -1;
      default -> -1;
    };
  }

  /// "Which" is the noun before it.
  private int meant(int subject, int at) {
    boolean relative = RELATIVE.contains(parsed.lemma(subject));
    if (!relative) {
      return subject;
    }
    for (int up = at, steps = 0; up >= 0 && steps < STEPS; up = tree().governor(up), steps++) {
      if (tree().relation(up).equals("acl:relcl")) {
        return tree().governor(up);
      }
    }
    return -1;
  }

  /// Who does it, or -1.
  int doer() {
    return isPassive() ? by() : subject();
  }

  /// In "shoes made by A are sold", where the tree takes "made" for the verb of the sentence: that
  /// verb, or -1.
  int reduced() {
    int inner = tree().dependent(verb, "csubj", "csubj:pass");
    int other =
        inner >= 0 ? inner : tree().relation(verb).equals("dep") ? tree().governor(verb) : -1;
    return other >= 0
            && other < verb
            && tree().dependent(verb, "aux:pass") >= 0
            && parsed.word(other).pos().matches("VB[ND]")
            && tree().dependent(other, "aux", "obj") < 0
        ? other
        : -1;
  }

  /// To whom or what it is done, or -1.
  int done() {
    if (isPassive()) {
      int subject = subject();
      return subject < 0 && reduced() >= 0 ? tree().dependent(reduced(), "nsubj") : subject;
    }
    int object = tree().dependent(verb, "obj");
    boolean relative = object >= 0 && RELATIVE.contains(parsed.lemma(object));
    return object >= 0 && !relative
        ? object
        : tree().relation(verb).equals("acl:relcl") && ownSubject() ? tree().governor(verb) : -1;
  }

  private boolean ownSubject() {
    int own = tree().dependent(verb, "nsubj");
    return own >= 0 && !RELATIVE.contains(parsed.lemma(own));
  }

  /// What follows a preposition, also where the tree hangs it on the object or beside the verb.
  List<Integer> behind(String preposition) {
    var found =
        new ArrayList<>(tree().dependents(verb, "obl:" + preposition, "nmod:" + preposition));
    int object = tree().dependent(verb, "obj");
    if (object > verb) {
      found.addAll(tree().dependents(object, "nmod:" + preposition));
      for (int of : tree().dependents(object, "nmod:of", "nmod:worth")) {
        found.addAll(tree().dependents(of, "nmod:" + preposition));
      }
    }
    found.removeIf(at -> at < verb);
    found.sort(null);
    return found;
  }
}
