package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// The digits of all figures of one document.
///
/// @param printed those of every figure
/// @param exact whole figures of two digits and more that may be another's with its digits swapped
record Digits(Set<String> printed, List<Given> exact) {
  static Digits of(List<Claim> claims) {
    var printed = new HashSet<String>();
    var exact = new ArrayList<Given>();
    for (var claim : claims) {
      if (claim.value() instanceof Value.Figure figure) {
        String digits = of(figure);
        printed.add(digits);
        boolean whole = digits.matches("\\d{2,}") && digits.chars().distinct().count() > 1;
        if (whole && isExact(claim, figure)) {
          exact.add(Given.by(claim));
        }
      }
    }
    return new Digits(Set.copyOf(printed), List.copyOf(exact));
  }

  private static boolean isExact(Claim claim, Value.Figure figure) {
    var quantity = figure.quantity();
    boolean counted =
        quantity.kind() == QuantityClass.COUNT || quantity.kind() == QuantityClass.MONEY;
    return counted
        && quantity.comparator() == Comparator.EQUAL
        && claim.polarity() == Polarity.AFFIRMED;
  }

  static String of(Given given) {
    return of((Value.Figure) given.value());
  }

  private static String of(Value.Figure figure) {
    return figure.quantity().low().stripTrailingZeros().toPlainString();
  }
}
