package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.time.Edtf;

/// Whether a stated age follows from a birth: full years at the time of stating, one more or less
/// where a day is not known.
final class Ages {
  private Ages() {}

  record Fit(boolean fits, String sum) {}

  static Optional<Fit> check(Act birth, Act age) {
    var stated =
        age.field("stated").flatMap(Edtf::parse).or(() -> Optional.ofNullable(age.occurred()));
    var value = age.number("value");
    var born = birth.occurred();
    if (stated.isEmpty() || value.isEmpty() || born == null) {
      return Optional.empty();
    }
    long low = years(When.last(born), When.first(stated.get()));
    long high = years(When.first(born), When.last(stated.get()));
    boolean fits = value.get() >= low - 1 && value.get() <= high + 1;
    if (born.isDay() && stated.get().isDay()) {
      fits = value.get() == low;
    }
    String years = low == high ? String.valueOf(low) : low + " or " + high;
    return Optional.of(
        new Fit(
            fits,
            "born "
                + born.value()
                + ", so "
                + years
                + " in "
                + stated.get().value()
                + "; printed: "
                + value.get()));
  }

  private static long years(LocalDate from, LocalDate to) {
    return ChronoUnit.YEARS.between(from, to);
  }
}
