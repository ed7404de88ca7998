package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// How old somebody is and to how long a term he was sentenced. Ages a year apart fit: a birthday
/// may lie between; so do those of which one is more than twice the other, for they are of two
/// times.
final class PersonQuestions {
  private static final String TERM = "prison-term";
  private static final Pattern SENTENCED =
      Pattern.compile("(?i)\\b(sentenced|jailed|condemned|condenó|condenad[oa])\\b");

  private final Material material;

  PersonQuestions(Material material) {
    this.material = material;
  }

  List<Comparison> ask() {
    var asked = new TreeMap<String, Map<EntityId, List<Claim>>>();
    for (var told : material.told.values()) {
      for (var figure : told.telling().quantities()) {
        var kind = figure.quantity().kind();
        boolean asks = kind == QuantityClass.AGE || figure.property().equals(TERM);
        if (figure.measured() == null || !asks) {
          continue;
        }
        var person = material.entity(told.telling().evidence(), figure.measured());
        var claim = material.sorts.figure(told.telling().evidence(), figure.start(), figure.end());
        if (person.isPresent() && claim.isPresent()) {
          asked
              .computeIfAbsent(figure.property(), k -> new TreeMap<>())
              .computeIfAbsent(person.get(), k -> new ArrayList<>())
              .add(claim.get());
        }
      }
    }
    unnamed(asked.getOrDefault(TERM, Map.of()));
    var found = new ArrayList<Comparison>();
    asked.forEach((property, persons) ->
        persons.forEach((person, claims) ->
            PersonAnswers.compare(
                    material,
                    property,
                    person,
                    claims,
                    PersonQuestions::areApart,
                    "one person cannot have both")
                .ifPresent(found::add)));
    return found;
  }

  /// `The journalist was sentenced to eight years`: the one term of a text that names but one of
  /// those whose terms other texts give is that person's.
  private void unnamed(Map<EntityId, List<Claim>> terms) {
    var known = new TreeSet<>(terms.keySet());
    for (var told : material.told.values()) {
      var evidence = told.telling().evidence();
      var here =
          told.telling().referents().stream()
              .flatMap(r -> material.entity(evidence, r.number()).stream())
              .filter(known::contains)
              .distinct()
              .toList();
      var figures =
          told.telling().quantities().stream().filter(f -> f.property().equals(TERM)).toList();
      boolean one =
          here.size() == 1 && figures.size() == 1 && figures.getFirst().measured() == null;
      if (one) {
        material
            .sorts
            .figure(evidence, figures.getFirst().start(), figures.getFirst().end())
            .filter(c -> c.factuality() == Factuality.ASSERTED)
            .filter(c -> SENTENCED.matcher(material.sentence(c)).find())
            .ifPresent(c -> terms.computeIfAbsent(here.getFirst(), k -> new ArrayList<>()).add(c));
      }
    }
  }

  private static boolean areApart(Claim left, Claim right) {
    var one = ((Value.Figure) left.value()).quantity();
    var other = ((Value.Figure) right.value()).quantity();
    if (Figures.meets(one, other)) {
      return false;
    }
    boolean age = one.kind() == QuantityClass.AGE;
    if (age && (isManyTimes(one, other) || isManyTimes(other, one))) {
      return false;
    }
    boolean year = one.low().subtract(other.low()).abs().compareTo(BigDecimal.ONE) <= 0;
    return !(age && year) && Objects.equals(one.unit(), other.unit());
  }

  /// `She was seven when the boat was boarded` is no slip for 61: it is told of another year.
  private static boolean isManyTimes(Quantity more, Quantity less) {
    return more.low().compareTo(less.high().multiply(BigDecimal.TWO)) > 0;
  }
}
