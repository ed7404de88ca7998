package org.rapporteur.analyze.mechanism;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// Figures about a mandate: for how many years one person can hold it, how many have held it.
final class FigureCheck {
  private final Checks checks;

  FigureCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    for (var claim : page.claims) {
      if (claim.value() instanceof Value.Figure figure) {
        int at = page.sentence(claim.span().start());
        mandate(page, at).flatMap(m -> compare(page, claim, figure, m, at)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Mechanism> mandate(Page page, int sentence) {
    var words = page.sentenceText(sentence).toLowerCase(Locale.ROOT);
    var fitting =
        checks.concerned(page).stream()
            .filter(m ->
                m.type() == MechanismType.MANDATE
                    && m.field("form").filter("country-rapporteur"::equals).isPresent())
            .filter(m -> m.field("office").filter(o -> mentions(words, o)).isPresent())
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean mentions(String words, String office) {
    var last = office.substring(office.lastIndexOf(' ') + 1);
    return words.contains(office) || words.contains("the " + last);
  }

  private Optional<RecordCheck> compare(
      Page page, Claim claim, Value.Figure figure, Mechanism mandate, int sentence) {
    var quantity = figure.quantity();
    if (quantity.kind() == QuantityClass.TERM_LIMIT) {
      return cap(claim, figure, mandate);
    }
    boolean holders =
        quantity.kind() == QuantityClass.COUNT
            && page.sentenceText(sentence)
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(have|has) (served|held|been)\\b.*");
    return holders ? count(page, claim, figure, mandate) : Optional.empty();
  }

  private Optional<RecordCheck> cap(Claim claim, Value.Figure figure, Mechanism mandate) {
    return checks.register().rules(mandate).stream()
        .filter(r -> r.kind().equals("cap"))
        .findFirst()
        .map(rule -> {
          int years = rule.parameter("max").map(Period::parse).map(Period::getYears).orElse(0);
          boolean same = figure.quantity().high().intValue() == years;
          return new RecordCheck(
              claim.id(),
              claim.span(),
              mandate.id(),
              mandate.label(),
              "longest term",
              figure.print(),
              years + " years",
              same ? Outcome.AGREES : Outcome.CONTRADICTS,
              same ? Sense.AGREES : Sense.CONTRADICTS,
              List.of(),
              List.of(rule.source()),
              rule.id() + ": " + rule.label());
        });
  }

  private Optional<RecordCheck> count(
      Page page, Claim claim, Value.Figure figure, Mechanism mandate) {
    var day = page.written();
    var terms =
        HolderTerms.of(checks.register(), mandate).stream()
            .filter(t -> {
              var start = t.start();
              return start != null && day.isPresent() && !When.first(start).isAfter(day.get());
            })
            .toList();
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    boolean same =
        figure.quantity().low().intValue() <= terms.size()
            && figure.quantity().high().intValue() >= terms.size();
    List<Act> acts = terms.stream().flatMap(t -> checks.acts(t.acts()).stream()).toList();
    return Optional.of(
        checks.check(
            claim,
            mandate,
            "number of holders",
            figure.print(),
            String.valueOf(terms.size()),
            same ? Outcome.AGREES : Outcome.CONTRADICTS,
            same ? Sense.AGREES : Sense.CONTRADICTS,
            acts,
            String.join(", ", terms.stream().map(t -> t.person()).toList())));
  }
}
