package org.rapporteur.analyze.mechanism;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    return check(Spot.of(claim), about, asked, said, recorded, outcome, sense, acts, words);
  }

  RecordCheck check(
      Spot spot,
      Mechanism about,
      String asked,
      String said,
      String recorded,
      Outcome outcome,
      Sense sense,
      List<Act> acts,
      String words) {
    return new RecordCheck(
        spot.claim(),
        spot.span(),
        about.id(),
        about.label(),
        asked,
        said,
        recorded,
        outcome,
        sense,
        acts.stream().map(Act::id).distinct().toList(),
        acts.stream().map(a -> a.cited()).distinct().toList(),
        words);
  }

  /// The code of a body that a text names.
  Optional<String> code(String knownAs) {
    return register.bodies().stream()
        .filter(b -> knownAs.equals(b.knownAs()))
        .map(b -> b.code())
        .findFirst();
  }

  /// Codes of the bodies that a sentence names: by the gazetteer, or by their labels.
  Set<String> codes(Page page, int sentence) {
    var codes = new TreeSet<String>();
    for (var known : page.namedInSentence(sentence)) {
      code(known).ifPresent(codes::add);
    }
    var words = page.sentenceText(sentence).toLowerCase(Locale.ROOT);
    for (var body : register.bodies()) {
      if (body.knownAs() == null && words.contains(body.label().toLowerCase(Locale.ROOT))) {
        codes.add(body.code());
      }
    }
    return codes;
  }

  /// The name of a body for people.
  String body(String code) {
    return register.body(code).map(b -> b.label()).orElse(code);
  }

  /// The mechanisms of the packs that are about what a page is about; looked for once a page.
  List<Mechanism> concerned(Page page) {
    return page.concerned(() -> find(page));
  }

  private List<Mechanism> find(Page page) {
    var states = new TreeSet<String>();
    register.mechanisms().forEach(m -> states.add(register.about(m)));
    states.remove("");
    var about = states.stream().filter(page::isAbout).collect(Collectors.toSet());
    var onRights =
        states.stream()
            .filter(s -> page.isOnRightsIn(s, register.formsOf(s)))
            .collect(Collectors.toSet());
    var printed = new HashMap<String, Boolean>();
    return register.mechanisms().stream()
        .filter(m -> {
          String state = register.about(m);
          return about.contains(state)
              || printed.computeIfAbsent(register.country(m), page::prints)
              || isAlone(state, onRights, about);
        })
        .toList();
  }

  /// A page on the rights in one state of the packs, and in no other of them, is about it, however
  /// many other states it names.
  private static boolean isAlone(String state, Set<String> onRights, Set<String> about) {
    return onRights.equals(Set.of(state)) && about.stream().allMatch(s -> s.equals(state));
  }

  List<Act> acts(List<String> ids) {
    return ids.stream().map(register::act).flatMap(Optional::stream).toList();
  }
}
