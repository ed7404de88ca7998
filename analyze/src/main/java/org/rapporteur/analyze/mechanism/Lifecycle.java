package org.rapporteur.analyze.mechanism;

import static org.rapporteur.model.mechanism.MechanismType.CONSENT;
import static org.rapporteur.model.mechanism.MechanismType.COURT_CASE;
import static org.rapporteur.model.mechanism.MechanismType.DETAINEE_CASE;
import static org.rapporteur.model.mechanism.MechanismType.INTERVENTION;
import static org.rapporteur.model.mechanism.MechanismType.LEGISLATION;
import static org.rapporteur.model.mechanism.MechanismType.MANDATE;
import static org.rapporteur.model.mechanism.MechanismType.MEETING;
import static org.rapporteur.model.mechanism.MechanismType.RECOMMENDATION;
import static org.rapporteur.model.mechanism.MechanismType.REPORT;
import static org.rapporteur.model.mechanism.MechanismType.RESOLUTION;
import static org.rapporteur.model.mechanism.MechanismType.SANCTION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.mechanism.MechanismType;

/// Which act leads to which state, and what must have come before it. A kind that stands in no row
/// is a fact without a state. Numbers in brackets are codes of the HURIDOCS Events Standard
/// Formats.
final class Lifecycle {
  /// @param after one of these must be in the record, not later; empty if anything may come first
  record Step(String state, Set<String> after) {}

  private static final Map<String, Step> STEPS = new HashMap<>();

  static {
    step(RESOLUTION, "tabled", "drafted");
    step(RESOLUTION, "committee", "committee");
    step(RESOLUTION, "adopted", "adopted");
    step(RESOLUTION, "superseded", "superseded", "adopted");
    step(MANDATE, "proposed", "proposed");
    step(MANDATE, "established", "active");
    step(MANDATE, "opened", "active");
    step(MANDATE, "renewed", "active");
    step(MANDATE, "extended", "active");
    step(MANDATE, "abolished", "ended");
    step(MANDATE, "ended", "ended");
    step(MEETING, "requested", "requested");
    step(MEETING, "objected", "objected", "requested");
    step(MEETING, "held", "held");
    step(MEETING, "not-held", "not held");
    step(REPORT, "due", "due");
    step(REPORT, "issued", "issued");
    step(REPORT, "considered", "considered", "issued");
    step(RECOMMENDATION, "made", "open");
    step(RECOMMENDATION, "answered", "answered", "made");
    step(RECOMMENDATION, "partly", "partly implemented", "made");
    step(RECOMMENDATION, "implemented", "implemented", "made");
    step(RECOMMENDATION, "rejected", "rejected", "made");
    step(SANCTION, "listed", "listed");
    step(SANCTION, "amended", "listed", "listed");
    step(SANCTION, "delisted", "delisted", "listed");
    step(LEGISLATION, "introduced", "introduced");
    step(LEGISLATION, "reported", "introduced", "introduced");
    step(LEGISLATION, "passed", "passed");
    step(LEGISLATION, "received-in-senate", "passed one chamber");
    step(LEGISLATION, "signed", "signed");
    step(LEGISLATION, "enacted", "in force");
    step(LEGISLATION, "issued", "in force");
    step(LEGISLATION, "promulgated", "promulgated");
    step(LEGISLATION, "effective", "in force");
    step(LEGISLATION, "reauthorised", "in force", "enacted", "effective", "promulgated", "signed");
    step(LEGISLATION, "lapsed", "expired", "enacted", "effective", "promulgated", "signed");
    step(LEGISLATION, "expired", "expired", "enacted", "effective", "promulgated", "signed");
    step(LEGISLATION, "repealed", "expired", "enacted", "effective", "promulgated", "signed");
    step(COURT_CASE, "filed", "filed");
    step(COURT_CASE, "jurisdiction-accepted", "jurisdiction accepted", "filed");
    step(COURT_CASE, "rejected", "rejected", "filed");
    step(COURT_CASE, "ruling", "judgment");
    step(COURT_CASE, "judgment", "judgment", "filed");
    step(COURT_CASE, "appeal", "appeal", "judgment");
    step(COURT_CASE, "enforcement", "enforcement", "judgment");
    step(DETAINEE_CASE, "disappearance", "missing (0103)");
    step(DETAINEE_CASE, "arrest", "held, investigation (020201)");
    step(DETAINEE_CASE, "charge", "held, investigation (020201)", "arrest");
    step(DETAINEE_CASE, "trial", "held, on trial (020202)", "arrest");
    step(DETAINEE_CASE, "sentence", "held, serving a sentence (020203)", "arrest");
    step(DETAINEE_CASE, "found-arbitrary", "held arbitrarily (020204)", "arrest");
    step(DETAINEE_CASE, "release", "released", "arrest", "disappearance");
    step(DETAINEE_CASE, "death", "dead (01)");
    step(INTERVENTION, "sent", "pending");
    step(INTERVENTION, "transmitted", "pending");
    step(INTERVENTION, "opinion", "adopted");
    step(INTERVENTION, "published", "published", "opinion");
    step(INTERVENTION, "answered", "answered", "sent", "transmitted");
    step(INTERVENTION, "no-response", "no response", "sent", "transmitted");
    step(CONSENT, "given", "valid");
    step(CONSENT, "withdrawn", "withdrawn", "given");
    step(CONSENT, "ended", "expired", "given");
  }

  private Lifecycle() {}

  private static void step(MechanismType type, String act, String state, String... after) {
    STEPS.put(type + " " + act, new Step(state, Set.copyOf(List.of(after))));
  }

  static Optional<Step> step(MechanismType type, String act) {
    return Optional.ofNullable(STEPS.get(type + " " + act));
  }
}
