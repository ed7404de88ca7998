package org.rapporteur.analyze.mechanism;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.time.Edtf;

/// What the checks of single kinds of claim share.
record Checks(Register register) {

  /// A date said against a date recorded.
  record Dated(Outcome outcome, Sense sense, String words) {}

  /// Equal or wider is agreement; narrower within is refinement; disjoint contradicts.
  static Dated dated(Edtf said, Edtf recorded) {
    var one = said.interval();
    var other = recorded.interval();
    if (one.isEmpty() || other.isEmpty()) {
      return new Dated(Outcome.NOT_IN_THE_RECORD, Sense.INCOMPARABLE, "no date to compare");
    }
    if (!one.get().meets(other.get())) {
      return new Dated(
          Outcome.CONTRADICTS, Sense.CONTRADICTS, said + " and " + recorded + " cannot both be so");
    }
    boolean narrower =
        other.get().contains(one.get()) && !one.get().equals(other.get()) && !recorded.isDay();
    return narrower
        ? new Dated(Outcome.REFINES, Sense.REFINES, said + " is more precise than " + recorded)
        : new Dated(
            Outcome.AGREES,
            one.get().equals(other.get()) ? Sense.AGREES : Sense.REFINES,
            one.get().equals(other.get())
                ? "both " + said
                : "the record has " + recorded + ", more precisely");
  }

  RecordCheck check(
      Claim claim,
      Mechanism about,
      String asked,
      String said,
      String recorded,
      Outcome outcome,
      Sense sense,
      List<Act> acts,
      String words) {
    return new RecordCheck(
        claim.id(),
        claim.span(),
        about.id(),
        about.label(),
        asked,
        said,
        recorded,
        outcome,
        sense,
        acts.stream().map(Act::id).distinct().toList(),
        acts.stream().map(a -> a.citation().print()).distinct().toList(),
        words);
  }

  /// The code of a body that a text names.
  Optional<String> code(String knownAs) {
    return register.bodies().stream()
        .filter(b -> knownAs.equals(b.knownAs()))
        .map(b -> b.code())
        .findFirst();
  }

  /// The name of a body for people.
  String body(String code) {
    return register.body(code).map(b -> b.label()).orElse(code);
  }

  /// The mechanisms of the packs that are about what a page is about.
  List<Mechanism> concerned(Page page) {
    return register.mechanisms().stream().filter(m -> page.isAbout(register.about(m))).toList();
  }

  List<Act> acts(List<String> ids) {
    return ids.stream().map(register::act).flatMap(Optional::stream).toList();
  }
}
