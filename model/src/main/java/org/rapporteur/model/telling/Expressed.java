package org.rapporteur.model.telling;

import java.util.List;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.time.TimeMention;

/// A document with its printed times and figures: the outcome of the third stage.
public record Expressed(
    Annotated annotated, List<TimeMention> times, List<QuantityMention> quantities) {
  public Expressed {
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}
