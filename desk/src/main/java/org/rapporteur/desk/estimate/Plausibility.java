package org.rapporteur.desk.estimate;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Light;
import org.rapporteur.model.estimate.Light.Colour;
import org.rapporteur.model.estimate.Method;

/// Whether the unknown resemble anybody who is known: what latent classes say of those that are
/// hardest to record. It forbids nothing, because other methods do not rest on it.
final class Plausibility {
  private static final String ASKED = "The unknown are like people who are known";

  private Plausibility() {}

  static Optional<Light> of(List<Estimate> rows) {
    return rows.stream()
        .filter(r -> r.method() == Method.LCMCR)
        .findFirst()
        .map(Plausibility::light);
  }

  private static Light light(Estimate classes) {
    if (classes.has(Caution.Kind.EXTRAPOLATES)) {
      return new Light(
          Colour.AMBER,
          ASKED,
          "A class of people is missed by all lists with a probability above 0.95: their number is"
              + " extrapolated, not seen.");
    }
    return classes.number().isEmpty()
        ? new Light(Colour.AMBER, ASKED, "Latent classes gave no answer, so this is not known.")
        : new Light(
            Colour.GREEN, ASKED, "No class of people is missed by all lists nearly always.");
  }
}
