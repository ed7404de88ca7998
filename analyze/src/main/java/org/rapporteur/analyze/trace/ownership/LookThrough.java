package org.rapporteur.analyze.trace.ownership;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.TraceFacts;

/// The economic share: what part of a company's capital belongs in the end to listed parties, each
/// holding multiplied through those below it. It is another number than the one that a test counts
/// (49 percent of a holder of 80 is 39.2 here and nothing there), it decides nothing, and it is
/// never printed without its label; so doubles will do.
///
/// The share of an asset is the sum over its owners of stake times the owner's own share, a listed
/// owner's being 1. Rings make this a system of equations; going over it again and again from zero
/// converges to its least solution, because no company's stakes come to more than all of it.
public final class LookThrough {
  private static final double ENOUGH = 1e-9;
  private static final int MOST_PASSES = 20_000;

  private final Compiled compiled;
  private final DayBook book;
  private final Set<Integer> listed = new HashSet<>();

  public LookThrough(TraceFacts facts, NodeId subject, Question question, Regime regime) {
    var group = Group.of(facts, subject);
    this.compiled = Compiler.compile(group, question.asOf(), false);
    this.book = new DayBook(compiled.graph(), Day.of(question.asOf()));
    for (int party :
        new Listings(compiled, group.listings(), question.asOf()).starting(regime, Bound.LOWER)) {
      listed.add(party);
    }
  }

  /// The least and the greatest economic share, in percent, that known stakes allow.
  ///
  /// @param lower least
  /// @param upper greatest, no more than 100
  public record Share(double lower, double upper) {}

  /// Nothing if the companies own each other so entirely that the sum does not settle.
  public java.util.Optional<Share> of(NodeId subject) {
    var number = compiled.number(subject);
    if (number.isEmpty()) {
      return java.util.Optional.of(new Share(0, 0));
    }
    var lower = solve(number.getAsInt(), Bound.LOWER);
    var upper = solve(number.getAsInt(), Bound.UPPER);
    return lower.isPresent() && upper.isPresent()
        ? java.util.Optional.of(
            new Share(100 * lower.getAsDouble(), Math.min(100, 100 * upper.getAsDouble())))
        : java.util.Optional.empty();
  }

  private OptionalDouble solve(int subject, Bound bound) {
    int nodes = compiled.nodes().size();
    double[] share = new double[nodes];
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      double change = 0;
      for (int asset = 0; asset < nodes; asset++) {
        double value = Math.min(1, value(asset, share, bound));
        change = Math.max(change, Math.abs(value - share[asset]));
        share[asset] = value;
      }
      if (change < ENOUGH) {
        return OptionalDouble.of(share[subject]);
      }
    }
    return OptionalDouble.empty();
  }

  private double value(int asset, double[] share, Bound bound) {
    var holding = book.holding(asset);
    double sum = 0;
    for (var stake : holding.stakes()) {
      if (stake.kind() == Graph.SHARES && !stake.indirect()) {
        long part = Bound.value(bound == Bound.LOWER ? stake.low() : stake.high());
        double owned = listed.contains(stake.owner()) ? 1 : share[stake.owner()];
        sum += part / (100.0 * holding.unit()) * owned;
      }
    }
    return sum;
  }
}
