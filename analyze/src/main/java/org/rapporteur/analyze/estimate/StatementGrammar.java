package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Light;
import org.rapporteur.model.estimate.Light.Colour;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.Statement;
import org.rapporteur.model.estimate.Statement.Kind;
import org.rapporteur.model.estimate.Statement.Sentence;

/// Turns results into the few sentences that may be said. Totals have two significant figures: a
/// range is rounded outward, a mode to the nearest, a lower bound down.
public final class StatementGrammar {
  private static final double UNDECIDED_FACTOR = 1.5;

  private final Question question;
  private final ListTable given;
  private final ListTable table;

  /// @param given all lists
  /// @param table those that are computed with: a list that shares nobody with any other is left
  ///   out, but its people are known all the same
  public StatementGrammar(Question question, ListTable given, ListTable table) {
    this.question = question;
    this.given = given;
    this.table = table;
  }

  /// The statement.
  ///
  /// @param average the models' groups, or null where no model has an estimate
  public Statement of(
      List<Estimate> rows,
      List<Light> lights,
      @org.jspecify.annotations.Nullable ModelAverage average) {
    var sentences = new ArrayList<>(List.of(known()));
    String refusal = refusal(rows, lights);
    if (!refusal.isEmpty()) {
      sentences.add(
          new Sentence(
              Kind.REFUSAL, "These lists do not allow an estimate, because " + refusal + "."));
      return new Statement(sentences);
    }
    var accepted = accepted(rows);
    sentences.add(range(accepted));
    undecided(rows, accepted, average).ifPresent(sentences::add);
    floor(rows, accepted).ifPresent(sentences::add);
    return new Statement(sentences);
  }

  private Sentence known() {
    String where =
        (question.place().isBlank() ? "" : " in " + question.place())
            + (question.period().isBlank() ? "" : ", " + question.period() + ",");
    return new Sentence(
        Kind.KNOWN,
        grouped((double) given.people())
            + " "
            + (question.victims().isBlank() ? "people" : question.victims())
            + where
            + " are documented on "
            + lists(holding())
            + (holding() > table.lists().size() && !table.lists().isEmpty()
                ? ", " + word(table.lists().size()) + " of which share people"
                : "")
            + ".");
  }

  /// Lists that anybody is on.
  private int holding() {
    int holding = 0;
    for (int j = 0; j < given.lists().size(); j++) {
      holding += given.onAll(1 << j) > 0 ? 1 : 0;
    }
    return holding;
  }

  private static String lists(int number) {
    return word(number) + (number == 1 ? " list" : " lists");
  }

  private String refusal(List<Estimate> rows, List<Light> lights) {
    var red = lights.stream().filter(l -> l.colour() == Colour.RED).toList();
    if (!red.isEmpty()) {
      return red.stream()
          .map(l ->
              "the condition “"
                  + l.what().toLowerCase(Locale.ROOT)
                  + "” is not met ("
                  + stop(l.words())
                  + ")")
          .collect(Collectors.joining("; "));
    }
    if (!question.complete()) {
      return "victims, period, place or the date of the data are not said, and a number without"
          + " them is not stated";
    }
    var accepted = accepted(rows);
    boolean resampled = accepted.stream().anyMatch(r -> averages(r.method()));
    if (accepted.size() < 3 || !resampled) {
      return "fewer than three methods give a result that stands";
    }
    return least(accepted, Outcome.Total::point) < given.people()
        ? "the lists that share people put the total below what all lists together hold"
        : "";
  }

  private static String stop(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static boolean averages(Method method) {
    return method == Method.LOGLIN_BIC_BCA
        || method == Method.LOGLIN_STEPWISE_BCA
        || method == Method.DGA_BMA
        || method == Method.LCMCR;
  }

  private static List<Estimate> accepted(List<Estimate> rows) {
    return rows.stream()
        .filter(Estimate::accepted)
        .filter(r -> r.number().map(Outcome.Total::hasInterval).orElse(false))
        .toList();
  }

  private Sentence range(List<Estimate> accepted) {
    return new Sentence(
        Kind.RANGE,
        "Methods that fit about equally well put the estimated total between about "
            + grouped(notBelowKnown(least(accepted, Outcome.Total::point)))
            + " and "
            + grouped(up(most(accepted, Outcome.Total::point)))
            + "; their intervals reach from "
            + grouped(notBelowKnown(least(accepted, Outcome.Total::low)))
            + " to "
            + grouped(up(most(accepted, Outcome.Total::high)))
            + ".");
  }

  /// Rounded down, but not below the people who are known.
  private double notBelowKnown(double value) {
    return Math.max(down(value), (double) given.people());
  }

  private static java.util.Optional<Sentence> undecided(
      List<Estimate> rows,
      List<Estimate> accepted,
      @org.jspecify.annotations.Nullable ModelAverage average) {
    boolean bimodal = rows.stream().anyMatch(r -> r.has(Caution.Kind.BIMODAL));
    double low = least(accepted, Outcome.Total::point);
    double high = most(accepted, Outcome.Total::point);
    if (bimodal && average != null) {
      String groups =
          average.groups().stream()
              .map(g -> about(g.low(), g.high()))
              .collect(Collectors.joining(" and "));
      return java.util.Optional.of(
          new Sentence(Kind.UNDECIDED, "The data do not decide between " + groups + "."));
    }
    return high > UNDECIDED_FACTOR * low
        ? java.util.Optional.of(
            new Sentence(
                Kind.UNDECIDED,
                "The data do not decide between "
                    + about(low, low)
                    + " and "
                    + about(high, high)
                    + "."))
        : java.util.Optional.empty();
  }

  private static String about(double low, double high) {
    String from = grouped(nearest(low));
    String to = grouped(nearest(high));
    return "about " + (from.equals(to) ? from : from + " to " + to);
  }

  private static java.util.Optional<Sentence> floor(List<Estimate> rows, List<Estimate> accepted) {
    return rows.stream()
        .filter(r -> r.method() == Method.CHAO_LB_LOGLIN)
        .flatMap(r -> r.number().stream())
        .findFirst()
        .map(bound ->
            least(accepted, Outcome.Total::low) < bound.low()
                ? "A method that gives only a lower bound points to about "
                    + grouped(down(bound.point()))
                    + "."
                : "At least about " + grouped(down(bound.low())) + " is the cautious statement.")
        .map(words -> new Sentence(Kind.FLOOR, words));
  }

  private static double least(
      List<Estimate> rows, java.util.function.ToDoubleFunction<Outcome.Total> of) {
    return rows.stream().flatMap(r -> r.number().stream()).mapToDouble(of).min().orElse(Double.NaN);
  }

  private static double most(
      List<Estimate> rows, java.util.function.ToDoubleFunction<Outcome.Total> of) {
    return rows.stream().flatMap(r -> r.number().stream()).mapToDouble(of).max().orElse(Double.NaN);
  }

  /// Two significant figures.
  static double nearest(double value) {
    double unit = unit(value);
    return StrictMath.rint(value / unit) * unit;
  }

  static double down(double value) {
    double unit = unit(value);
    return StrictMath.floor(value / unit + 1e-9) * unit;
  }

  static double up(double value) {
    double unit = unit(value);
    return StrictMath.ceil(value / unit - 1e-9) * unit;
  }

  private static double unit(double value) {
    return value < 10 ? 1 : StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)) - 1);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String word(int number) {
    String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    return number < words.length ? words[number] : String.valueOf(number);
  }
}
