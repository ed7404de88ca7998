package org.rapporteur.analyze.linkage;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.linkage.Agreement;
import org.rapporteur.model.linkage.LinkField;

/// Why a pair weighs what it weighs, step by step, from the objects that weighed it: the numbers
/// add up to the weight.
public final class Waterfall {
  private Waterfall() {}

  public static List<Weight> of(LinkModel model, Records records, PairList pairs, int i) {
    long pattern = pairs.pattern(i);
    var steps = new ArrayList<Weight>();
    steps.add(new Weight("prior", "before anything is known", model.prior()));
    for (int f = 0; f < records.width(); f++) {
      int level = Pattern.level(pattern, f);
      double rare = level == Pattern.EQUAL ? model.rare(f, records.code(pairs.left(i), f)) : 0;
      LinkField field = records.column(f).field();
      steps.add(new Weight(field.name(), detail(level, rare), model.weight(f, level) + rare));
    }
    double overlap = model.overlap(pattern);
    steps.add(
        new Weight("overlap", "equal fields that go together anyway", overlap > 0 ? -overlap : 0));
    double own = sum(steps);
    steps.add(
        new Weight(
            "third row",
            "a third row is more surely both",
            pairs.via(i) == null ? 0 : pairs.weight(i) - own));
    return steps;
  }

  private static String detail(int level, double rare) {
    String word = Agreement.of(level).label();
    if (level != Pattern.EQUAL || Math.abs(rare) < 1) {
      return word;
    }
    return word + (rare > 0 ? ", a rare value" : ", a common value");
  }

  /// The sum of the steps.
  public static double sum(List<Weight> steps) {
    return steps.stream().mapToDouble(Weight::value).sum();
  }
}
