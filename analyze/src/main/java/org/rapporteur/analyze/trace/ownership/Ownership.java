package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Contradiction;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.KnownStake;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;
import org.rapporteur.model.trace.Verdict.Answer;

/// Answers one question over one set of facts. A pure function of both: the order of facts, the
/// spelling of ids and the unit of shares change no verdict.
///
/// Where a person looked at two nodes and could not say whether they are one, both readings are
/// computed, and a verdict that depends on it is REVIEW.
public final class Ownership {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final TraceFacts facts;
  private final Reading apart;
  private final Optional<Reading> joined;
  private final @Nullable LocalDate day;

  public Ownership(TraceFacts facts, Question question) {
    this.facts = facts;
    this.day = question.asOf();
    this.apart = new Reading(facts, question, false);
    this.joined =
        !Identities.open(facts).isEmpty()
            ? Optional.of(new Reading(facts, question, true))
            : Optional.empty();
  }

  /// Every node, in order of its id; nodes that are one are one.
  public List<NodeId> nodes() {
    return apart.compiled().nodes();
  }

  /// The node that stands for this one, itself unless it was joined.
  public NodeId identity(NodeId node) {
    return apart.compiled().identities().of(node);
  }

  /// The verdict in one word, which is what there is time for when there are millions.
  public Answer answer(NodeId subject, Regime regime) {
    refuseBefore(regime);
    var one = apart.answer(subject, regime);
    var other = joined.map(j -> j.answer(subject, regime)).orElse(one);
    return one == other ? one : Answer.REVIEW;
  }

  /// The verdict with all that belongs to it.
  ///
  /// @throws IllegalArgumentException if the test did not exist on the day
  public Verdict verdict(NodeId subject, Regime regime) {
    return verdict(subject, regime, Integer.MAX_VALUE);
  }

  /// The same with no more than some steps, the nearest to the subject, for whoever asks about each
  /// of many: in a chain of thousands all derivations together would be millions of steps.
  public Verdict verdict(NodeId subject, Regime regime, int most) {
    refuseBefore(regime);
    var verdict = apart.verdict(subject, regime, most);
    var answer = answer(subject, regime);
    return answer == verdict.answer()
        ? verdict
        : twoReadings(subject, regime, verdict, answer, most);
  }

  /// Every stake that may hold on the day.
  public List<KnownStake> stakes() {
    return apart.stakes();
  }

  /// Every contradiction of the day.
  public List<Contradiction> contradictions() {
    var compiled = apart.compiled();
    return IntStream.range(0, compiled.nodes().size())
        .boxed()
        .flatMap(n -> apart.explanation().contradictions(n).stream())
        .toList();
  }

  private void refuseBefore(Regime regime) {
    var first = regime.effectiveFrom();
    if (day != null && first != null && day.isBefore(first)) {
      throw new IllegalArgumentException(
          "The test %s (%s) did not exist on %s: it begins on %s. Ask about a day since then."
              .formatted(regime.title(), regime.id(), DAY.format(day), DAY.format(first)));
    }
  }

  private Verdict twoReadings(
      NodeId subject, Regime regime, Verdict verdict, Answer answer, int most) {
    var open = Identities.open(facts);
    var contradictions = new ArrayList<>(verdict.contradictions());
    open.forEach(o -> contradictions.add(new Contradiction.TwoReadings(o.left(), o.right())));
    var deciding = new ArrayList<>(verdict.deciding());
    open.forEach(o -> deciding.add(new Deciding.Identity(o.left(), o.right())));
    var steps =
        verdict.steps().isEmpty()
            ? joined.map(j -> j.verdict(subject, regime, most).steps()).orElse(List.of())
            : verdict.steps();
    return new Verdict(
        verdict.subject(),
        verdict.regime(),
        verdict.version(),
        verdict.asOf(),
        answer,
        verdict.counted(),
        verdict.uncounted(),
        steps,
        deciding,
        contradictions,
        verdict.notes());
  }

  /// The facts under one reading of the open identities.
  private static final class Reading {
    private final Question question;
    private final Compiled compiled;
    private final DayBook book;
    private final Listings listings;
    private final Map<Regime, Outcome> outcomes = new HashMap<>();
    private final Explanation explanation;

    Reading(TraceFacts facts, Question question, boolean joinUnsure) {
      this.question = question;
      this.compiled = Compiler.compile(facts, question.asOf(), joinUnsure);
      this.book = new DayBook(compiled.graph(), Day.of(question.asOf()));
      this.listings = new Listings(compiled, facts.listings(), question.asOf());
      this.explanation = new Explanation(facts, compiled, book, listings);
    }

    Compiled compiled() {
      return compiled;
    }

    Answer answer(NodeId subject, Regime regime) {
      var number = compiled.number(subject);
      return number.isPresent() ? outcome(regime).answer(number.getAsInt()) : Answer.OUT;
    }

    Verdict verdict(NodeId subject, Regime regime, int most) {
      return explanation().verdict(subject, outcome(regime), question.asOf(), most);
    }

    Explanation explanation() {
      return explanation;
    }

    List<KnownStake> stakes() {
      var explanation = explanation();
      return IntStream.range(0, compiled.nodes().size())
          .boxed()
          .flatMap(node -> explanation.stakes(node).stream())
          .toList();
    }

    private Outcome outcome(Regime regime) {
      return outcomes.computeIfAbsent(regime, r -> new Outcome(book, r, starts(r)));
    }

    private List<Outcome.Start> starts(Regime regime) {
      return Starts.of(regime, listings, compiled.numbers(question.together()));
    }
  }
}
