package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.frame.OfficePhrase.Name;
import org.rapporteur.analyze.frame.OfficePhrase.Words;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Offices that a verb gives: `Jane Doe heads the commission`, `Doe, who presides over the
/// Assembly`, `Doe, the diplomat who chairs it`, `a meeting chaired by Doe`. What is headed must be
/// named, for `she leads by example` gives no office.
final class RoleVerbs {
  private static final Map<String, String> OFFICES =
      Map.ofEntries(
          Map.entry("head", "head"),
          Map.entry("lead", "leader"),
          Map.entry("chair", "chair"),
          Map.entry("preside", "president"),
          Map.entry("command", "commander"),
          Map.entry("direct", "director"),
          Map.entry("edit", "editor"),
          Map.entry("run", "head"),
          Map.entry("manage", "manager"),
          Map.entry("coordinate", "coordinator"),
          Map.entry("govern", "governor"),
          Map.entry("found", "founder"));
  private static final Set<String> SUBJECTS = Set.of("nsubj");

  private final References references;
  private final OfficePhrase phrase;

  RoleVerbs(References references, OfficePhrase phrase) {
    this.references = references;
    this.phrase = phrase;
  }

  /// Adds what verbs say of the bearer of a name.
  void read(Sentence sentence, int[] name, List<RoleStatement> roles) {
    var tree = references.tree(sentence.number());
    for (int word = name[0]; word < name[1]; word++) {
      for (int verb : verbs(tree, word)) {
        String office = OFFICES.get(tree.word(verb).lemma());
        int object = office == null ? -1 : object(tree, sentence, verb);
        if (office != null && object >= 0) {
          int to = until(tree, object);
          if (verb < to && !(name[0] > verb && name[0] < to)) {
            roles.add(
                phrase.ofVerb(
                    new Words(sentence, Name.of(name), verb, to, false), roles.size(), office));
          }
        }
      }
    }
  }

  /// The finite verbs of which a word is the subject, by itself or through a relative clause.
  private static List<Integer> verbs(Tree tree, int word) {
    var found = new ArrayList<Integer>();
    int above = tree.governor(word);
    if (above >= 0 && SUBJECTS.contains(tree.relation(word)) && isVerb(tree, above)) {
      found.add(above);
    }
    relatives(tree, word, found);
    tree.dependents(word, "appos").forEach(a -> relatives(tree, a, found));
    return found;
  }

  private static void relatives(Tree tree, int word, List<Integer> found) {
    for (int clause : tree.dependents(word, "acl:relcl")) {
      boolean subject =
          tree.dependents(clause, "nsubj").stream().anyMatch(s -> isWho(tree, s))
              && isVerb(tree, clause);
      if (subject) {
        found.add(clause);
      }
    }
  }

  private static boolean isWho(Tree tree, int word) {
    return Set.of("who", "that").contains(tree.word(word).lemma());
  }

  private static boolean isVerb(Tree tree, int word) {
    return tree.word(word).pos().matches("VB[DPZ]")
        && tree.dependents(word, "aux").isEmpty()
        && tree.dependents(word, "neg", "advmod:neg").isEmpty();
  }

  /// What is headed, if it is a body, document or meeting that has a name in its words.
  private int object(Tree tree, Sentence sentence, int verb) {
    boolean over = tree.word(verb).lemma().equals("preside");
    for (int object : tree.dependents(verb, over ? new String[] {"obl", "nmod"} : OBJECTS)) {
      boolean named =
          tree.subtree(object).stream()
              .anyMatch(w ->
                  references
                      .name(sentence.number(), w)
                      .filter(r -> isHeaded(r.referent()))
                      .isPresent());
      if (named) {
        return object;
      }
    }
    return -1;
  }

  private static final String[] OBJECTS = {"dobj", "obj"};

  private boolean isHeaded(int referent) {
    return references.referent(referent).type() != EntityType.PERSON;
  }

  private static int until(Tree tree, int object) {
    var below =
        tree.subtree(object, w -> !tree.relation(w).matches("acl.*|conj|cc|punct|appos|parataxis"));
    return below.length();
  }
}
