package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.estimate.Hierarchy;

/// The hierarchical models that a search looks at.
public final class ModelSpace {
  private ModelSpace() {}

  /// The largest term that a search of all models allows: with more lists the models are too many.
  public static int usualOrder(int lists) {
    return lists <= 4 ? lists - 1 : 2;
  }

  /// Whether all models up to that order can be looked at: above, only a stepwise search is
  /// offered.
  public static boolean enumerable(int lists, int order) {
    return lists <= 4 || (lists == 5 && order <= 4) || (lists == 6 && order <= 2);
  }

  /// All hierarchical models whose terms have at most that many lists and that hold the forced
  /// terms, from independence to the largest.
  ///
  /// Enumerated by level: of the terms of one size, whose parts of one size less are all present,
  /// every choice is taken.
  public static List<Hierarchy> all(int lists, int order, List<Integer> forced) {
    if (!enumerable(lists, order)) {
      throw new IllegalArgumentException(
          "With "
              + lists
              + " lists and terms of up to "
              + order
              + " there are too many models to try all: use a lower order, or the stepwise"
              + " search.");
    }
    var models = new ArrayList<Hierarchy>();
    var main = new ArrayList<Integer>();
    for (int j = 0; j < lists; j++) {
      main.add(1 << j);
    }
    grow(lists, Math.min(order, lists - 1), 2, main, forced, models);
    return models;
  }

  private static void grow(
      int lists,
      int order,
      int level,
      List<Integer> terms,
      List<Integer> forced,
      List<Hierarchy> models) {
    var open = level > order ? List.<Integer>of() : openTerms(lists, level, terms);
    if (open.isEmpty()) {
      if (terms.containsAll(forced)) {
        models.add(new Hierarchy(lists, terms));
      }
      return;
    }
    for (int choice = 0; choice < 1 << open.size(); choice++) {
      var chosen = new ArrayList<>(terms);
      for (int i = 0; i < open.size(); i++) {
        if ((choice >> i & 1) == 1) {
          chosen.add(open.get(i));
        }
      }
      if (choice == 0) {
        if (terms.containsAll(forced)) {
          models.add(new Hierarchy(lists, terms));
        }
      } else {
        grow(lists, order, level + 1, chosen, forced, models);
      }
    }
  }

  private static List<Integer> openTerms(int lists, int level, List<Integer> terms) {
    var open = new ArrayList<Integer>();
    for (int term = 1; term < 1 << lists; term++) {
      if (Integer.bitCount(term) == level && partsPresent(term, terms)) {
        open.add(term);
      }
    }
    return open;
  }

  private static boolean partsPresent(int term, List<Integer> terms) {
    for (int rest = term; rest != 0; rest &= rest - 1) {
      if (!terms.contains(term & ~Integer.lowestOneBit(rest))) {
        return false;
      }
    }
    return true;
  }
}
