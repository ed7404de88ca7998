package org.rapporteur.analyze.identity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.TimeExpression;

/// What two reports of one matter print alike although their names are spelt otherwise: days of a
/// month, and figures that are not round.
final class PrintedFacts {
  private static final BigDecimal LEAST = BigDecimal.valueOf(11);

  private PrintedFacts() {}

  static Set<String> of(Told told) {
    var facts = new HashSet<String>();
    told.telling().times().forEach(time -> day(time.expression()).ifPresent(facts::add));
    told.telling().quantities().forEach(figure -> figure(figure.quantity()).ifPresent(facts::add));
    return facts;
  }

  private static Optional<String> day(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Absolute absolute -> ofMonth(absolute.date().toString());
      case TimeExpression.Partial p when p.month() != null && p.day() != null ->
          Optional.of("day %02d-%02d".formatted(p.month(), p.day()));
      case TimeExpression.Partial p -> Optional.empty();
      case TimeExpression.Relative r -> Optional.empty();
      case TimeExpression.Within w -> Optional.empty();
      case TimeExpression.Range r -> Optional.empty();
      case TimeExpression.Duration d -> Optional.empty();
      case TimeExpression.Recurring r -> Optional.empty();
      case TimeExpression.Narrative n -> Optional.empty();
      case TimeExpression.Named n -> Optional.empty();
      case TimeExpression.Vague v -> Optional.empty();
      case TimeExpression.Unparsed u -> Optional.empty();
    };
  }

  private static Optional<String> ofMonth(String edtf) {
    return edtf.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of("day " + edtf.substring(5))
        : Optional.empty();
  }

  private static Optional<String> figure(Quantity quantity) {
    boolean exact =
        quantity.comparator() == Quantity.Comparator.EQUAL
            && quantity.low().compareTo(quantity.high()) == 0
            && quantity.low().compareTo(LEAST) >= 0;
    return exact && quantity.low().remainder(BigDecimal.TEN).signum() != 0
        ? Optional.of("figure " + quantity.print())
        : Optional.empty();
  }
}
