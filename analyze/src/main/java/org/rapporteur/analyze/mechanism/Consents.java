package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;

/// What may not leave the case on a day, because the consent that covers it is not valid then
/// (R15): not given yet, expired or withdrawn. A mechanism that two consents cover needs both.
public final class Consents {
  private static final String VALID = "valid";

  private Consents() {}

  /// Ids of the mechanisms, and names of the files, that a consent `covers` and does not allow.
  public static Set<String> blocked(Register register, LocalDate day) {
    var almanac = new Almanac(register);
    var blocked = new TreeSet<String>();
    for (var consent : register.mechanisms()) {
      if (consent.type() == MechanismType.CONSENT && !valid(almanac, consent, day)) {
        covered(consent).forEach(blocked::add);
      }
    }
    return blocked;
  }

  /// What consents cover and allow, each with whether its source may be named: only where every
  /// consent that covers it has the form `named`.
  public static Map<String, Boolean> allowed(Register register, LocalDate day) {
    var almanac = new Almanac(register);
    var allowed = new TreeMap<String, Boolean>();
    for (var consent : register.mechanisms()) {
      if (consent.type() == MechanismType.CONSENT && valid(almanac, consent, day)) {
        boolean named = consent.field("form").orElse("").equals("named");
        covered(consent).forEach(id -> allowed.merge(id, named, Boolean::logicalAnd));
      }
    }
    allowed.keySet().removeAll(blocked(register, day));
    return allowed;
  }

  private static boolean valid(Almanac almanac, Mechanism consent, LocalDate day) {
    return almanac.snapshot(consent, day).state().equals(VALID);
  }

  private static Stream<String> covered(Mechanism consent) {
    return Arrays.stream(consent.field("covers").orElse("").split(";"))
        .map(String::strip)
        .filter(id -> !id.isEmpty());
  }
}
