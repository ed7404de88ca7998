package org.rapporteur.analyze.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// The dependency tree of a sentence, to be asked by relation.
public final class Tree {
  private final List<Token> tokens;
  private final Arc[] governor;
  private final List<List<Arc>> dependents;

  private Tree(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.governor = new Arc[tokens.size()];
    this.dependents = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      dependents.add(new ArrayList<>(3));
    }
    for (var arc : sentence.arcs()) {
      if (arc.dependent() >= 0
          && arc.dependent() < tokens.size()
          && governor[arc.dependent()] == null) {
        governor[arc.dependent()] = arc;
        if (arc.head() >= 0) {
          dependents.get(arc.head()).add(arc);
        }
      }
    }
  }

  /// The tree of a sentence; without arcs every question is answered with nothing.
  public static Tree of(Sentence sentence) {
    return new Tree(sentence);
  }

  public Token word(int index) {
    return tokens.get(index);
  }

  /// Index of the governing word, -1 for the root or a word outside the tree.
  public int governor(int word) {
    return governor[word] == null ? -1 : governor[word].head();
  }

  /// The relation to the governing word, or an empty string.
  public String relation(int word) {
    return governor[word] == null ? "" : governor[word].relation();
  }

  /// Dependents by relation; `nmod` also finds `nmod:of`.
  public List<Integer> dependents(int word, String... relations) {
    var found = new ArrayList<Integer>();
    for (var arc : dependents.get(word)) {
      for (var relation : relations) {
        if (arc.relation().equals(relation) || arc.relation().startsWith(relation + ":")) {
          found.add(arc.dependent());
          break;
        }
      }
    }
    found.sort(null);
    return found;
  }

  /// The first dependent with one of these relations, or -1.
  public int dependent(int word, String... relations) {
    var found = dependents(word, relations);
    return found.isEmpty() ? -1 : found.getFirst();
  }

  /// Every dependent.
  public List<Integer> dependents(int word) {
    return dependents.get(word).stream().map(Arc::dependent).sorted().toList();
  }

  /// The words below a word, itself included.
  public BitSet subtree(int word) {
    return subtree(word, w -> true);
  }

  /// The words below a word that are reached through words that `enter` lets in.
  public BitSet subtree(int word, Predicate<Integer> enter) {
    var reached = new BitSet(tokens.size());
    var open = new java.util.ArrayDeque<Integer>();
    open.push(word);
    while (!open.isEmpty()) {
      int at = open.pop();
      if (reached.get(at)) {
        continue;
      }
      reached.set(at);
      for (var arc : dependents.get(at)) {
        if (enter.test(arc.dependent())) {
          open.push(arc.dependent());
        }
      }
    }
    return reached;
  }

  /// Whether `above` governs `word`, directly or through others.
  public boolean isBelow(int word, int above) {
    int steps = 0;
    for (int at = word; at >= 0 && steps <= tokens.size(); at = governor(at), steps++) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /// How many words there are.
  public int size() {
    return tokens.size();
  }
}
