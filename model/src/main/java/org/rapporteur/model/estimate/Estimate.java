package org.rapporteur.model.estimate;

import java.util.List;
import java.util.Optional;

/// What one method made of one table.
///
/// @param settings all that was chosen, so that another can repeat it
/// @param model the log-linear model that it rests on; empty where it rests on none or on many
/// @param seed where chance came in, the number it began from; else 0
/// @param facts further figures, in order
public record Estimate(
    Method method,
    String settings,
    String model,
    Outcome outcome,
    List<Caution> cautions,
    List<Fact> facts,
    long seed) {
  /// A further figure with its name.
  public record Fact(String name, String value) {}

  public Estimate {
    cautions = List.copyOf(cautions);
    facts = List.copyOf(facts);
  }

  /// An estimate without chance.
  public static Estimate of(Method method, String settings, String model, Outcome outcome) {
    return new Estimate(method, settings, model, outcome, List.of(), List.of(), 0);
  }

  /// Where there is no number.
  public static Estimate refused(Method method, String settings, String model, String reason) {
    return new Estimate(
        method,
        settings,
        model,
        new Outcome.Refused(reason),
        List.of(new Caution(Caution.Kind.NOT_ESTIMABLE, reason)),
        List.of(),
        0);
  }

  public Estimate with(List<Caution> more, List<Fact> further) {
    return new Estimate(
        method,
        settings,
        model,
        outcome,
        java.util.stream.Stream.concat(cautions.stream(), more.stream()).toList(),
        java.util.stream.Stream.concat(facts.stream(), further.stream()).toList(),
        seed);
  }

  public Estimate seeded(long from) {
    return new Estimate(method, settings, model, outcome, cautions, facts, from);
  }

  /// Its number, if it has one.
  public Optional<Outcome.Total> number() {
    return outcome instanceof Outcome.Total number ? Optional.of(number) : Optional.empty();
  }

  public boolean has(Caution.Kind kind) {
    return cautions.stream().anyMatch(c -> c.kind() == kind);
  }

  public boolean hatched() {
    return cautions.stream().anyMatch(c -> c.kind().hatched());
  }

  /// Whether it may carry the statement: a number, no lower bound, nothing that makes it doubtful.
  public boolean accepted() {
    return number().isPresent()
        && !method.lowerBound()
        && !hatched()
        && !has(Caution.Kind.PARITY_ONLY);
  }
}
