package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
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

  /// @param digits of each document
  /// @param answered claims that were found to contradict already
  List<Comparison> ask(Map<EvidenceId, Digits> digits, Set<ClaimId> answered) {
    var byDigits = new TreeMap<String, List<Given>>();
    for (var page : digits.values()) {
      for (var exact : page.exact()) {
        byDigits.computeIfAbsent(sorted(Digits.of(exact)), k -> new ArrayList<>()).add(exact);
      }
    }
    var found = new ArrayList<Comparison>();
    for (var alike : byDigits.values()) {
      if (alike.size() <= CROWDED) {
        alike.sort(Comparator.comparing(Given::id));
        compare(alike, digits, answered, found);
      }
    }
    return found;
  }

  private void compare(
      List<Given> claims,
      Map<EvidenceId, Digits> printed,
      Set<ClaimId> answered,
      List<Comparison> found) {
    var tellers = new TreeMap<String, List<Given>>();
    for (var one : claims) {
      for (var other : claims) {
        boolean fresh = !answered.contains(one.id()) || !answered.contains(other.id());
        if (fresh && slipped(one, other, printed)) {
          tellers.computeIfAbsent(Digits.of(one), k -> new ArrayList<>());
          tellers.computeIfAbsent(Digits.of(other), k -> new ArrayList<>());
        }
      }
    }
    if (tellers.size() == 2) {
      claims.stream()
          .filter(c -> tellers.containsKey(Digits.of(c)))
          .forEach(c -> tellers.getOrDefault(Digits.of(c), new ArrayList<>()).add(c));
      found.add(comparison(tellers));
    }
  }

  private boolean slipped(Given one, Given other, Map<EvidenceId, Digits> printed) {
    String mine = Digits.of(one);
    String theirs = Digits.of(other);
    return mine.compareTo(theirs) < 0
        && !one.document().equals(other.document())
        && !isPrinted(one, theirs, printed)
        && !isPrinted(other, mine, printed)
        && affairs.same(one.document(), other.document())
        && (mine.length() >= LONG || one.property().equals(other.property()) || alike(one, other));
  }

  /// Whether the document of a figure prints these digits too.
  private static boolean isPrinted(Given given, String digits, Map<EvidenceId, Digits> printed) {
    var page = printed.get(given.document());
    return page != null && page.printed().contains(digits);
  }

  private boolean alike(Given one, Given other) {
    return wording.likeness(gist(one), gist(other)) >= ALIKE;
  }

  private Gist gist(Given given) {
    var told = material.told.get(given.document());
    return told == null ? Gist.NOTHING : gist(told, given);
  }

  private Gist gist(Told told, Given given) {
    var sentence = Material.extent(told, given.span());
    return sentence == null ? Gist.NOTHING : wording.of(told, sentence);
  }

  private Comparison comparison(Map<String, List<Given>> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers
        .values()
        .forEach(given -> byValue.put(value(given), given.stream().map(material::claim).toList()));
    var first = material.claim(tellers.values().iterator().next().getFirst());
    return material.contradiction(
        first.property(),
        first,
        Severity.MINOR,
        byValue,
        "the same digits in another order: one of the figures is a slip");
  }

  private static String value(List<Given> given) {
    return given.getFirst().value().print();
  }

  private static String sorted(String digits) {
    return digits
        .chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
