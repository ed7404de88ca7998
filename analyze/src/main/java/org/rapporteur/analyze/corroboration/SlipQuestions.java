package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.telling.Told;

/// Figures whose digits were swapped on the way: 314 interviews here, 341 there. Two figures of
/// three digits in one matter have the same digits by chance once in some hundred times, of two
/// digits far more often, so that those must also count the same thing or stand in sentences that
/// share words or names. Neither document may know the figure of the other.
final class SlipQuestions {
  private static final int CROWDED = 60;
  private static final double ALIKE = 0.55;
  private static final int LONG = 3;

  private final Material material;
  private final Affairs affairs;
  private final Wording wording;

  SlipQuestions(Material material, Affairs affairs, Wording wording) {
    this.material = material;
    this.affairs = affairs;
    this.wording = wording;
  }

  /// @param answered claims that were found to contradict already
  List<Comparison> ask(Set<ClaimId> answered) {
    var byDigits = new TreeMap<String, List<Claim>>();
    var printed = new HashMap<EvidenceId, Set<String>>();
    for (var claim : material.of(Material.FIGURES)) {
      printed.computeIfAbsent(document(claim), k -> new HashSet<>()).add(digits(claim));
      String digits = digits(claim);
      boolean whole = digits.matches("\\d{2,}") && digits.chars().distinct().count() > 1;
      if (whole && isExact(claim)) {
        byDigits.computeIfAbsent(sorted(digits), k -> new ArrayList<>()).add(claim);
      }
    }
    var found = new ArrayList<Comparison>();
    byDigits.values().stream()
        .filter(claims -> claims.size() <= CROWDED)
        .forEach(claims -> compare(claims, printed, answered, found));
    return found;
  }

  private static boolean isExact(Claim claim) {
    var quantity = ((Value.Figure) claim.value()).quantity();
    boolean counted =
        quantity.kind() == QuantityClass.COUNT || quantity.kind() == QuantityClass.MONEY;
    return counted
        && quantity.comparator() == Comparator.EQUAL
        && claim.polarity() == Polarity.AFFIRMED;
  }

  private void compare(
      List<Claim> claims,
      Map<EvidenceId, Set<String>> printed,
      Set<ClaimId> answered,
      List<Comparison> found) {
    var tellers = new TreeMap<String, List<Claim>>();
    for (var one : claims) {
      for (var other : claims) {
        boolean fresh = !answered.contains(one.id()) || !answered.contains(other.id());
        if (fresh && slipped(one, other, printed)) {
          tellers.computeIfAbsent(digits(one), k -> new ArrayList<>());
          tellers.computeIfAbsent(digits(other), k -> new ArrayList<>());
        }
      }
    }
    if (tellers.size() == 2) {
      claims.stream()
          .filter(c -> tellers.containsKey(digits(c)))
          .forEach(c -> tellers.getOrDefault(digits(c), new ArrayList<>()).add(c));
      found.add(comparison(tellers));
    }
  }

  private boolean slipped(Claim one, Claim other, Map<EvidenceId, Set<String>> printed) {
    String mine = digits(one);
    String theirs = digits(other);
    return mine.compareTo(theirs) < 0
        && !document(one).equals(document(other))
        && !printed.getOrDefault(document(one), Set.of()).contains(theirs)
        && !printed.getOrDefault(document(other), Set.of()).contains(mine)
        && affairs.same(document(one), document(other))
        && (mine.length() >= LONG || one.property().equals(other.property()) || alike(one, other));
  }

  private boolean alike(Claim one, Claim other) {
    return wording.likeness(gist(one), gist(other)) >= ALIKE;
  }

  private Gist gist(Claim claim) {
    var told = material.told.get(document(claim));
    return told == null ? Gist.NOTHING : gist(told, claim);
  }

  private Gist gist(Told told, Claim claim) {
    var sentence = material.extent(claim);
    return sentence == null ? Gist.NOTHING : wording.of(told, sentence);
  }

  private Comparison comparison(Map<String, List<Claim>> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.values().forEach(claims -> byValue.put(value(claims), claims));
    var first = tellers.values().iterator().next().getFirst();
    return material.contradiction(
        first.property(),
        first,
        Severity.MINOR,
        byValue,
        "the same digits in another order: one of the figures is a slip");
  }

  private static String value(List<Claim> claims) {
    return claims.getFirst().value().print();
  }

  private static EvidenceId document(Claim claim) {
    return claim.span().evidence();
  }

  private static String digits(Claim claim) {
    return ((Value.Figure) claim.value()).quantity().low().stripTrailingZeros().toPlainString();
  }

  private static String sorted(String digits) {
    return digits
        .chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
