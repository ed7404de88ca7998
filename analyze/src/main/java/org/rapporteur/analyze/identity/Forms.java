package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.evidence.EvidenceId;

/// The distinct printed forms of names, each with the referents that bear it.
final class Forms {
  private static final int MANY = 50;

  private final List<List<Integer>> bearers = new ArrayList<>();
  private final List<Boolean> translated = new ArrayList<>();

  private Forms() {}

  /// @param group persons, bodies, places and documents have forms of their own
  static Forms of(List<NamedReferent> named, Function<NamedReferent, String> group) {
    var forms = new Forms();
    var numbers = new HashMap<String, Integer>();
    for (int i = 0; i < named.size(); i++) {
      var one = named.get(i);
      boolean listed = one.referent().knownAs() != null;
      String key = group.apply(one) + (listed ? "!" : "?") + one.form();
      int number = numbers.computeIfAbsent(key, k -> forms.add());
      forms.bearers.get(number).add(i);
      forms.translated.set(number, forms.translated.get(number) || one.translated());
    }
    return forms;
  }

  private int add() {
    bearers.add(new ArrayList<>(2));
    translated.add(false);
    return bearers.size() - 1;
  }

  int size() {
    return bearers.size();
  }

  int first(int form) {
    return bearers.get(form).getFirst();
  }

  /// Whether a translated document prints it.
  boolean anyTranslated(int form) {
    return translated.get(form);
  }

  /// The forms that some documents print.
  BitSet in(List<NamedReferent> named, Set<EvidenceId> documents) {
    var printed = new BitSet();
    for (int form = 0; form < bearers.size(); form++) {
      if (bearers.get(form).stream()
          .anyMatch(b -> documents.contains(named.get(b).id().evidence()))) {
        printed.set(form);
      }
    }
    return printed;
  }

  /// How many referents bear the forms of a block.
  int bearers(KeyBlocks.Block block) {
    int all = 0;
    for (int i = 0; i < block.size(); i++) {
      all += bearers.get(block.at(i)).size();
    }
    return all;
  }

  /// Adds the pairs of those who bear one form with those who bear the other; of many, the first
  /// ones stand for all, because those who bear one form come together anyway.
  void pairs(int form, int other, PairList pairs) {
    var left = bearers.get(form);
    var right = bearers.get(other);
    boolean many = (long) left.size() * right.size() > (long) MANY * MANY;
    for (int i = 0; i < (many ? Math.min(MANY, left.size()) : left.size()); i++) {
      for (int j = 0; j < (many ? Math.min(MANY, right.size()) : right.size()); j++) {
        if (!left.get(i).equals(right.get(j))) {
          pairs.add(left.get(i), right.get(j));
        }
      }
    }
  }
}
