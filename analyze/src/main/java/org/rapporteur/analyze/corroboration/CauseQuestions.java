package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analyze.event.Causes;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.Told;

/// Of what somebody died, how a fire began, how somebody left an office. A document that tells of
/// several causes tells of several deaths and is not compared.
final class CauseQuestions {
  private static final String PREFIX = "cause-of-";
  private static final String FIRE = "cause-of-fire";
  private static final String DEPARTURE = "cause-of-departure";
  private static final int CROWDED = 200;

  /// Answers that may both be so.
  private static final List<Set<String>> TOGETHER =
      List.of(
          Set.of("drowning", "accident"),
          Set.of("heart condition", "illness"),
          Set.of("strangulation", "suicide"));

  private final Material material;
  private final Affairs affairs;
  private final PersonsNearby nearby;

  CauseQuestions(Material material, Affairs affairs) {
    this.material = material;
    this.affairs = affairs;
    this.nearby = new PersonsNearby(material);
  }

  /// What a document answers, and of whom it tells there.
  private record Answered(
      EvidenceId document, String answer, List<Claim> claims, Set<String> whom) {}

  List<Comparison> ask() {
    var found = new ArrayList<Comparison>();
    byQuestion()
        .forEach((question, answers) -> {
          if (answers.size() <= CROWDED) {
            compare(question, answers, found);
          }
        });
    return found;
  }

  private Map<String, List<Answered>> byQuestion() {
    var answers = new TreeMap<String, List<Answered>>();
    material
        .sorts
        .worded(c -> c.property().startsWith(PREFIX))
        .forEach((question, documents) ->
            documents.forEach((document, all) ->
                answered(question, document, all)
                    .ifPresent(
                        a -> answers.computeIfAbsent(question, k -> new ArrayList<>()).add(a))));
    return answers;
  }

  private Optional<Answered> answered(String question, EvidenceId document, List<Claim> claims) {
    var told = material.told.get(document);
    var answers = new TreeSet<String>();
    claims.forEach(c -> answers.add(kind(question, c)));
    boolean one = answers.stream().allMatch(a -> !apart(a, answers.first()));
    if (told == null || !one) {
      return Optional.empty();
    }
    claims.sort(Comparator.comparing(Claim::id));
    var whom = new HashSet<String>();
    claims.forEach(c -> whom.addAll(whom(question, told, c)));
    return Optional.of(new Answered(document, answers.first(), claims, whom));
  }

  private static String kind(String question, Claim claim) {
    return Causes.kind(question.substring(PREFIX.length()), claim.value().print());
  }

  /// Of a death or fire the persons told of there; of an office, the one named last before it was
  /// left.
  private Set<String> whom(String question, Told told, Claim claim) {
    return question.equals(DEPARTURE)
        ? nearby.lastBefore(told, claim).map(Set::of).orElse(Set.of())
        : nearby.toldOf(told, claim);
  }

  private void compare(String question, List<Answered> answers, List<Comparison> found) {
    var used = new HashSet<Answered>();
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        var left = answers.get(i);
        var right = answers.get(j);
        if (!(used.contains(left) && used.contains(right)) && contradict(question, left, right)) {
          var tellers =
              answers.stream()
                  .filter(a -> same(question, a, left) && same(question, a, right))
                  .toList();
          used.addAll(tellers);
          found.add(comparison(question, tellers));
        }
      }
    }
  }

  private boolean contradict(String question, Answered left, Answered right) {
    return apart(left.answer(), right.answer()) && same(question, left, right);
  }

  /// Whether they tell of one death, fire or departure.
  private boolean same(String question, Answered left, Answered right) {
    boolean someone = left.whom().stream().anyMatch(right.whom()::contains);
    return left.equals(right)
        || (affairs.same(left.document(), right.document()) && (someone || question.equals(FIRE)));
  }

  private static boolean apart(String left, String right) {
    return !left.equals(right)
        && TOGETHER.stream().noneMatch(t -> t.contains(left) && t.contains(right));
  }

  private Comparison comparison(String question, List<Answered> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.forEach(t ->
        t.claims()
            .forEach(
                c -> byValue.computeIfAbsent(c.value().print(), k -> new ArrayList<>()).add(c)));
    return material.contradiction(
        question,
        tellers.getFirst().claims().getFirst(),
        question.equals(DEPARTURE) ? Severity.MINOR : Severity.MAJOR,
        byValue,
        "only one of the answers can be so");
  }
}
