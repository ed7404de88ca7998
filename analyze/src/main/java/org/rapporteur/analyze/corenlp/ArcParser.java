package org.rapporteur.analyze.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// Builds a tree word by word (arc-standard, Nivre 2004): words go onto a stack, and the two
/// topmost are joined as soon as the network says so. It reads the model that CoreNLP's parser
/// reads and gives the trees that it gives, several times as fast.
final class ArcParser {
  private static final int NONE = -1;

  private final ParserModel model;
  private final TransitionScores network;
  private final int noWord;
  private final int noTag;

  ArcParser(ParserModel model) {
    this.model = model;
    this.network = new TransitionScores(model);
    this.noWord = model.word(ParserModel.NULL);
    this.noTag = model.tag(ParserModel.NULL);
  }

  /// The tree of a sentence, word by word; the head of the root is -1.
  List<Arc> parse(List<Token> sentence) {
    var state = new State(sentence);
    var hidden = new float[model.hidden];
    var scores = new float[model.row];
    var features = new int[ParserModel.FEATURES];
    while (!state.isDone()) {
      if (state.top > 2) {
        state.features(features);
        network.of(features, hidden, scores);
        state.apply(best(scores, state.hasNext()));
      } else if (state.hasNext()) {
        state.shift();
      } else {
        state.join(0, 1);
      }
    }
    return state.arcs();
  }

  /// With two words on the stack anything may follow but a root.
  private int best(float[] scores, boolean mayShift) {
    int relations = model.relations().size() - 1;
    int best = NONE;
    for (int i = 0; i < model.transitions(); i++) {
      boolean root = i == 0 || i == relations;
      boolean possible = i < 2 * relations ? !root : mayShift;
      if (possible && (best == NONE || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /// A sentence half read. Words count from 1; 0 is the root.
  private final class State {
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] relations;
    private final int[] stack;
    private int top = 1;
    private int next = 1;

    State(List<Token> sentence) {
      int size = sentence.size() + 1;
      words = new int[size];
      tags = new int[size];
      heads = new int[size];
      relations = new int[size];
      stack = new int[size];
      Arrays.fill(heads, NONE);
      words[0] = model.word(ParserModel.ROOT);
      tags[0] = model.tag(ParserModel.ROOT);
      for (int i = 1; i < size; i++) {
        words[i] = model.word(sentence.get(i - 1).text());
        tags[i] = model.tag(sentence.get(i - 1).pos());
      }
    }

    /// The arcs. The subject of a verb with a passive auxiliary is a passive subject, whatever the
    /// network said before it saw the auxiliary.
    List<Arc> arcs() {
      var passive = new boolean[heads.length];
      for (int i = 1; i < heads.length; i++) {
        passive[heads[i]] |= name(i).equals("aux:pass");
      }
      var arcs = new ArrayList<Arc>(heads.length);
      for (int i = 1; i < heads.length; i++) {
        boolean subject = name(i).equals("nsubj") || name(i).equals("csubj");
        arcs.add(
            new Arc(heads[i] - 1, i - 1, name(i) + (subject && passive[heads[i]] ? ":pass" : "")));
      }
      return arcs;
    }

    private String name(int word) {
      return model.relations().get(relations[word]);
    }

    boolean isDone() {
      return top == 1 && !hasNext();
    }

    boolean hasNext() {
      return next < words.length;
    }

    void shift() {
      stack[top++] = next++;
    }

    void apply(int transition) {
      int kinds = model.relations().size() - 1;
      if (transition == 2 * kinds) {
        shift();
      } else {
        join(transition < kinds ? 1 : 0, transition % kinds + 1);
      }
    }

    /// Makes the word at a depth of the stack (0 or 1) depend on the other of the two topmost.
    void join(int depth, int relation) {
      int dependent = at(depth);
      heads[dependent] = at(1 - depth);
      relations[dependent] = relation;
      if (depth == 1) {
        stack[top - 2] = stack[top - 1];
      }
      top--;
    }

    private int at(int depth) {
      return depth < top ? stack[top - 1 - depth] : NONE;
    }

    /// The three topmost words of the stack, the three next ones, and for each of the two topmost
    /// its outermost dependents and theirs.
    void features(int[] features) {
      for (int i = 0; i < 3; i++) {
        word(features, i, at(2 - i));
        word(features, 3 + i, next + i < words.length ? next + i : NONE);
      }
      for (int depth = 0; depth < 2; depth++) {
        int of = at(depth);
        int left = left(of, 1);
        int right = right(of, 1);
        dependent(features, 6 * depth, left);
        dependent(features, 6 * depth + 1, right);
        dependent(features, 6 * depth + 2, left(of, 2));
        dependent(features, 6 * depth + 3, right(of, 2));
        dependent(features, 6 * depth + 4, left(left, 1));
        dependent(features, 6 * depth + 5, right(right, 1));
      }
    }

    private void word(int[] features, int place, int word) {
      features[place] = word == NONE ? noWord : words[word];
      features[18 + place] = word == NONE ? noTag : tags[word];
    }

    private void dependent(int[] features, int place, int word) {
      word(features, 6 + place, word);
      features[36 + place] = model.relation(word <= 0 ? 0 : relations[word]);
    }

    private int left(int of, int count) {
      int left = count;
      for (int i = 1; i < of; i++) {
        if (heads[i] == of && --left == 0) {
          return i;
        }
      }
      return NONE;
    }

    private int right(int of, int count) {
      int left = count;
      for (int i = heads.length - 1; of >= 0 && i > of; i--) {
        if (heads[i] == of && --left == 0) {
          return i;
        }
      }
      return NONE;
    }
  }
}
