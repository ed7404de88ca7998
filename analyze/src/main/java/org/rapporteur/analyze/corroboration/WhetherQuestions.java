package org.rapporteur.analyze.corroboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.event.Disputes;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Polarity;

/// Whether something happened at all: one document says yes, another about the same matter no. Both
/// may be right of two persons, so that a question about a person needs a person whom both name. Of
/// several answers of one side a document is shown with the one that is most like what the other
/// side says. Where no yes and no name anything in common, they may be of different matters.
final class WhetherQuestions {
  private static final int CROWDED = 200;

  private final Material material;
  private final Affairs affairs;
  private final Wording wording;
  private final PersonsNearby nearby;

  WhetherQuestions(Material material, Affairs affairs, Wording wording) {
    this.material = material;
    this.affairs = affairs;
    this.wording = wording;
    this.nearby = new PersonsNearby(material);
  }

  /// An answer, of whom it is given, and what its sentence speaks of.
  private record Answered(Claim claim, Set<String> whom, Gist gist) {
    EvidenceId document() {
      return claim.span().evidence();
    }

    boolean yes() {
      return claim.polarity() == Polarity.AFFIRMED;
    }
  }

  List<Comparison> ask() {
    var byQuestion = new TreeMap<String, List<Claim>>();
    for (var claim : material.sorts.of(ClaimSorts.WORDED)) {
      if (Disputes.isAsked(claim.property())) {
        byQuestion.computeIfAbsent(claim.property(), k -> new ArrayList<>()).add(claim);
      }
    }
    var found = new ArrayList<Comparison>();
    byQuestion.forEach((question, claims) -> {
      if (claims.size() <= CROWDED) {
        compare(
            question,
            claims.stream()
                .sorted(Material.BY_PLACE)
                .map(this::answered)
                .flatMap(Optional::stream)
                .toList(),
            found);
      }
    });
    return found;
  }

  private Optional<Answered> answered(Claim claim) {
    var told = material.told.get(claim.span().evidence());
    var sentence = material.extent(claim);
    return told == null || sentence == null
        ? Optional.empty()
        : Optional.of(new Answered(claim, nearby.toldOf(told, claim), wording.of(told, sentence)));
  }

  private void compare(String question, List<Answered> answers, List<Comparison> found) {
    var used = new HashSet<Answered>();
    for (var no : answers) {
      if (!no.yes() && !used.contains(no)) {
        var matter = matter(question, no, answers);
        used.addAll(matter);
        var yes = matter.stream().filter(Answered::yes).toList();
        var denials = matter.stream().filter(a -> !a.yes()).toList();
        boolean several = matter.stream().map(Answered::document).distinct().count() > 1;
        if (!yes.isEmpty() && several) {
          found.add(
              comparison(question, best(yes, denials), best(denials, yes), named(yes, denials)));
        }
      }
    }
  }

  /// All answers that hang together with one through others: of a garbled translation only some
  /// documents see that it is about their matter.
  private Set<Answered> matter(String question, Answered first, List<Answered> answers) {
    var matter = new LinkedHashSet<>(List.of(first));
    var open = new ArrayDeque<>(matter);
    while (!open.isEmpty()) {
      var next = open.remove();
      for (var answer : answers) {
        if (meets(question, next, answer) && matter.add(answer)) {
          open.add(answer);
        }
      }
    }
    return matter;
  }

  /// Whether they answer one question in two documents.
  private boolean meets(String question, Answered left, Answered right) {
    return !left.document().equals(right.document())
        && affairs.same(left.document(), right.document())
        && (!Disputes.isOfAPerson(question)
            || left.whom().stream().anyMatch(right.whom()::contains));
  }

  /// Of each document the answer that is most like one of the other side.
  private List<Claim> best(List<Answered> side, List<Answered> other) {
    var best = new TreeMap<EvidenceId, Answered>();
    for (var answer : side) {
      best.merge(
          answer.document(), answer, (a, b) -> likeness(b, other) > likeness(a, other) ? b : a);
    }
    return best.values().stream().map(Answered::claim).toList();
  }

  private double likeness(Answered answer, List<Answered> other) {
    return other.stream()
        .mapToDouble(o -> wording.likeness(answer.gist(), o.gist()))
        .max()
        .orElse(0);
  }

  /// Whether a yes and a no name the same place, body or person.
  private static boolean named(List<Answered> yes, List<Answered> no) {
    return yes.stream()
        .anyMatch(y ->
            no.stream()
                .anyMatch(n ->
                    !y.document().equals(n.document())
                        && !Gist.both(y.gist().names(), n.gist().names()).isEmpty()));
  }

  private Comparison comparison(
      String question, List<Claim> yes, List<Claim> no, boolean sameMatter) {
    var byValue =
        Map.of(Disputes.inShort(question, true), yes, Disputes.inShort(question, false), no);
    return material.comparison(
        question,
        no.getFirst(),
        sameMatter ? Relation.CONTRADICTS : Relation.REFERENT_UNCERTAIN,
        sameMatter ? Severity.MAJOR : null,
        byValue,
        List.of(
            "one says that it is so, the other that it is not",
            sameMatter
                ? "both name the same place, body or person there"
                : "they name nobody and nothing in common there"));
  }
}
