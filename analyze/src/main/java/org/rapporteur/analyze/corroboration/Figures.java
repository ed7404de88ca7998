package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.quantity.Quantity;

/// Compares figures of one counted noun. They contradict only if the text lets us know that they
/// count the same thing; else they are "different figures, perhaps of different things". A figure
/// that can only grow (killed so far) may be larger in a later document.
final class Figures {
  private static final Set<String> GROWING =
      Set.of(
          "person",
          "people",
          "victim",
          "civilian",
          "body",
          "death",
          "dead",
          "casualty",
          "injury",
          "house",
          "home",
          "case",
          "detainee",
          "refugee",
          "child",
          "woman");

  private Figures() {}

  /// @param known whether the figures belong to one event
  static Optional<Comparison> compare(
      Material material,
      String subject,
      String label,
      String noun,
      List<Claim> claims,
      boolean known) {
    var byValue = new TreeMap<String, List<Claim>>();
    claims.forEach(c -> byValue.computeIfAbsent(c.value().print(), k -> new ArrayList<>()).add(c));
    var answers = material.answers(byValue);
    if (!Material.fromSeveral(answers)) {
      return Optional.empty();
    }
    String property = "count-of-" + noun;
    if (byValue.size() == 1) {
      return Optional.of(
          material.comparison(
              subject, label, property, subject, Relation.AGREES, null, answers, List.of()));
    }
    var relation = relation(material, noun, claims, known);
    var severity = relation == Relation.CONTRADICTS ? Severity.MAJOR : null;
    return Optional.of(
        material.comparison(
            subject,
            label,
            property,
            subject,
            relation,
            severity,
            answers,
            List.of(reason(relation))));
  }

  private static String reason(Relation relation) {
    return switch (relation) {
      case CONTRADICTS -> "the figures count the same thing and exclude each other";
      case REFINES -> "the figures can both be true: one bounds the other, or the count grew";
      default -> "different figures, perhaps of different things";
    };
  }

  private static Relation relation(
      Material material, String noun, List<Claim> claims, boolean known) {
    boolean compatible = true;
    boolean sameThing = known;
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        var left = quantity(claims.get(i));
        var right = quantity(claims.get(j));
        boolean meets = meets(left, right);
        compatible &= meets || grew(material, noun, claims.get(i), claims.get(j));
        sameThing &= modifiers(left).equals(modifiers(right));
      }
    }
    if (!sameThing) {
      return Relation.REFERENT_UNCERTAIN;
    }
    return compatible ? Relation.REFINES : Relation.CONTRADICTS;
  }

  private static Quantity quantity(Claim claim) {
    return ((Value.Figure) claim.value()).quantity();
  }

  private static Set<String> modifiers(Quantity quantity) {
    return new TreeSet<>(quantity.modifiers());
  }

  static boolean meets(Quantity left, Quantity right) {
    var a = bounds(left);
    var b = bounds(right);
    return (a[0] == null || b[1] == null || a[0].compareTo(b[1]) <= 0)
        && (b[0] == null || a[1] == null || b[0].compareTo(a[1]) <= 0);
  }

  /// Lowest and highest value a figure allows; null where it is open. `about` allows a tenth either
  /// way.
  private static @Nullable BigDecimal[] bounds(Quantity quantity) {
    var tenth = quantity.low().multiply(new BigDecimal("0.1"));
    return switch (quantity.comparator()) {
      case EQUAL -> new BigDecimal[] {quantity.low(), quantity.high()};
      case ABOUT -> new BigDecimal[] {quantity.low().subtract(tenth), quantity.high().add(tenth)};
      case MORE, AT_LEAST -> new BigDecimal[] {quantity.low(), null};
      case FEWER, AT_MOST -> new BigDecimal[] {null, quantity.high()};
    };
  }

  /// A later document may give a larger toll.
  private static boolean grew(Material material, String noun, Claim left, Claim right) {
    if (!GROWING.contains(noun)) {
      return false;
    }
    String first = published(material, left);
    String second = published(material, right);
    int days = first.compareTo(second);
    int values = quantity(left).low().compareTo(quantity(right).low());
    return !first.isEmpty()
        && !second.isEmpty()
        && days != 0
        && Integer.signum(days) == Integer.signum(values);
  }

  private static String published(Material material, Claim claim) {
    var told = material.told.get(claim.span().evidence());
    return told == null ? "" : told.telling().published();
  }
}
