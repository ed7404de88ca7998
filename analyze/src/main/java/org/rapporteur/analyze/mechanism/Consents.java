package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.mechanism.MechanismType;

/// What may not leave the case on a day, because the consent that covers it is not valid then
/// (R15): not given yet, expired or withdrawn. A mechanism that two consents cover needs both.
public final class Consents {
  private static final String VALID = "valid";

  private Consents() {}

  /// Ids of the mechanisms that a consent `covers` and does not allow.
  public static Set<String> blocked(Register register, LocalDate day) {
    var almanac = new Almanac(register);
    var blocked = new TreeSet<String>();
    for (var consent : register.mechanisms()) {
      if (consent.type() == MechanismType.CONSENT
          && !almanac.snapshot(consent, day).state().equals(VALID)) {
        Arrays.stream(consent.field("covers").orElse("").split(";"))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .forEach(blocked::add);
      }
    }
    return blocked;
  }
}
