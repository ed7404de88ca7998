package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.event.DeedPlaces;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;

/// Where a person was seized, died or was found. Two places contradict if they are of two kinds of
/// which one at least is named (`his home`, `Ama airport`), or of one kind with two names. A
/// document that tells of several places tells of several persons or times and is not compared.
final class DeedPlaceQuestions {
  private static final int CROWDED = 200;

  private final Material material;
  private final Affairs affairs;
  private final PersonsNearby nearby;

  DeedPlaceQuestions(Material material, Affairs affairs) {
    this.material = material;
    this.affairs = affairs;
    this.nearby = new PersonsNearby(material);
  }

  /// Where a document puts it, and of whom it tells there.
  private record Placed(
      EvidenceId document, String place, String kind, List<Claim> claims, Set<String> whom) {}

  List<Comparison> ask() {
    var found = new ArrayList<Comparison>();
    var byDeed = material.sorts.worded(c -> DeedPlaces.isAsked(c.property()));
    byDeed.forEach((question, documents) -> {
      var placed = new ArrayList<Placed>();
      documents.forEach((document, claims) -> placed(document, claims).ifPresent(placed::add));
      if (placed.size() <= CROWDED) {
        compare(question, placed, found);
      }
    });
    return found;
  }

  private Optional<Placed> placed(EvidenceId document, List<Claim> claims) {
    var told = material.told.get(document);
    claims.sort(Material.BY_PLACE);
    String place = claims.getFirst().value().print();
    var kind = DeedPlaces.kind(place);
    boolean one = claims.stream().allMatch(c -> DeedPlaces.kind(c.value().print()).equals(kind));
    if (told == null || kind.isEmpty() || !one) {
      return Optional.empty();
    }
    var whom = new HashSet<String>();
    claims.forEach(c -> whom.addAll(nearby.toldOf(told, c)));
    return Optional.of(new Placed(document, place, kind.get(), claims, whom));
  }

  private void compare(String question, List<Placed> placed, List<Comparison> found) {
    var used = new HashSet<Placed>();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        var left = placed.get(i);
        var right = placed.get(j);
        if (!(used.contains(left) && used.contains(right)) && apart(left, right)) {
          var tellers = placed.stream().filter(p -> meets(p, left) && meets(p, right)).toList();
          used.addAll(tellers);
          found.add(comparison(question, tellers));
        }
      }
    }
  }

  private boolean apart(Placed left, Placed right) {
    var mine = DeedPlaces.names(left.place());
    var theirs = DeedPlaces.names(right.place());
    boolean named = !mine.isEmpty() || !theirs.isEmpty();
    boolean bothNamed = !mine.isEmpty() && !theirs.isEmpty();
    boolean other =
        left.kind().equals(right.kind())
            ? bothNamed && mine.stream().noneMatch(theirs::contains)
            : named;
    return other && meets(left, right);
  }

  /// Whether they tell of one person in one matter.
  private boolean meets(Placed left, Placed right) {
    return left.equals(right)
        || (affairs.same(left.document(), right.document())
            && left.whom().stream().anyMatch(right.whom()::contains));
  }

  private Comparison comparison(String question, List<Placed> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.forEach(t ->
        t.claims()
            .forEach(
                c -> byValue.computeIfAbsent(c.value().print(), k -> new ArrayList<>()).add(c)));
    return material.contradiction(
        question,
        tellers.getFirst().claims().getFirst(),
        Severity.MAJOR,
        byValue,
        "one person, one deed, places of two kinds or names");
  }
}
