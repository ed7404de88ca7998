package org.rapporteur.analyze.mechanism;

import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.mechanism.Rule;

/// The kinds of rule there are. A rule of an unknown kind, without a parameter it needs or with one
/// that makes no sense is refused when it is loaded, by name.
public final class Evaluators {
  private static final Map<String, Evaluator> BY_KIND =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("renewal", new RenewalRule()),
              Map.entry("cap", new CapRule()),
              Map.entry("counter", new CounterRule()),
              Map.entry("reports-due", new ReportsDueRule()),
              Map.entry("fixed-term", new FixedTermRule()),
              Map.entry("series", new SeriesRule()),
              Map.entry("threshold", new ThresholdRule()),
              Map.entry("sunset", new SunsetRule()),
              Map.entry("vacancy", new VacancyRule()),
              Map.entry("elapsed", new ElapsedRule()),
              Map.entry("dormant", new DormantRule()),
              Map.entry("consent", new ConsentRule())));
  private static final Set<String> LENGTHS =
      Set.of("every", "grace", "warn", "term", "after", "due");
  private static final Set<String> NUMBERS = Set.of("first", "offset", "yes", "of");

  private Evaluators() {}

  static Evaluator of(Rule rule) {
    var evaluator = BY_KIND.get(rule.kind());
    if (evaluator == null) {
      throw new IllegalArgumentException("no such kind of rule");
    }
    return evaluator;
  }

  /// What is wrong with a rule, naming the rule and the parameter; nothing if it can be applied.
  public static List<String> faults(Rule rule) {
    var evaluator = BY_KIND.get(rule.kind());
    if (evaluator == null) {
      return List.of(
          "rule "
              + rule.id()
              + ": the kind \""
              + rule.kind()
              + "\" is not one of "
              + String.join(", ", BY_KIND.keySet()));
    }
    var faults = new java.util.ArrayList<String>();
    for (var parameter : evaluator.needs()) {
      if (rule.parameter(parameter).isEmpty()) {
        faults.add(
            "rule "
                + rule.id()
                + ": a rule of kind "
                + rule.kind()
                + " needs the parameter \""
                + parameter
                + "\"");
      }
    }
    rule.parameters()
        .forEach((name, value) -> {
          if (!makesSense(rule, name, value)) {
            faults.add("rule " + rule.id() + ": the parameter \"" + name + "\" cannot be " + value);
          }
        });
    return faults.stream().sorted().toList();
  }

  private static boolean makesSense(Rule rule, String name, String value) {
    boolean length = LENGTHS.contains(name) || (name.equals("max") && rule.kind().equals("cap"));
    if (length) {
      try {
        return !Period.parse(value).isNegative() && !Period.parse(value).isZero();
      } catch (DateTimeException e) {
        return false;
      }
    }
    boolean number =
        NUMBERS.contains(name) || (name.equals("max") && rule.kind().equals("counter"));
    return !number || value.matches("\\d{1,6}");
  }
}
