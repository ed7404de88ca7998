package org.rapporteur.model.mechanism;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Sorts of mechanism.
public enum MechanismType {
  /// One text of one body, with its committee and plenary steps.
  RESOLUTION,
  /// Texts or meetings that come again: the yearly resolution, the yearly briefing.
  SERIES,
  /// A rapporteur, inquiry, expert group, field office, panel, envoy or presidency.
  MANDATE,
  MEETING,
  REPORT,
  RECOMMENDATION,
  SANCTION,
  LEGISLATION,
  COURT_CASE,
  DETAINEE_CASE,
  /// An urgent appeal, opinion or other letter on behalf of somebody.
  INTERVENTION,
  CONSENT,
  /// Facts about something that has no states of its own.
  OTHER;

  /// The name used in packs and exports, such as `court-case`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The type that a pack names.
  public static Optional<MechanismType> of(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Stream.of(values()).filter(t -> t.label().equals(key)).findFirst();
  }
}
