package org.rapporteur.report.estimate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Series;
import org.rapporteur.model.estimate.SourceList;
import org.rapporteur.report.estimate.EstimatePage.Combination;
import org.rapporteur.report.estimate.EstimatePage.Method;
import org.rapporteur.report.estimate.EstimatePage.Pair;
import org.rapporteur.report.html.Sheet;

/// Writes the page of an estimate. The same findings give the same bytes.
public final class EstimateReport {
  private static final int COMBINATIONS = 40;
  private static final Map<String, String> SPACE =
      Map.of(
          "models chosen among", "%s models",
          "graphs", "%s graphs",
          "classes at most", "up to %s classes",
          "tables", "%s tables");

  private final Findings findings;
  private final boolean forPublic;
  private final SmallCells cells;
  private final String program;

  /// @param forPublic whether small cells are hidden
  /// @param program name and version
  public EstimateReport(Findings findings, boolean forPublic, String program) {
    this.findings = findings;
    this.forPublic = forPublic;
    this.program = program;
    cells = new SmallCells(findings.table(), forPublic);
  }

  /// Writes `index.html` and its style sheet; and, but for the public, who is behind the counts.
  public Path write(Path folder) throws IOException {
    if (!forPublic) {
      new PeopleReport(findings).write(folder);
    }
    return Sheet.write(folder, "index.html", "estimate/estimate.jte", page());
  }

  EstimatePage page() {
    ListTable table = findings.table();
    return new EstimatePage(
        "How many are on no list",
        about(),
        findings.statement().sentences(),
        findings.notices(),
        findings.lights(),
        table.names(),
        sizes(table),
        declared(),
        combinations(table),
        new StripDrawing((double) findings.known(), findings.rows()).strip(findings.rows()),
        new PartTables(findings.strata(), forPublic).tables(),
        findings.checks().stream().filter(this::shown).toList(),
        curves(),
        findings.rows().stream().map(EstimateReport::method).toList(),
        forPublic && cells.any(),
        forPublic);
  }

  /// Checks that print counts of single combinations or small overlaps stay inside when cells are
  /// hidden.
  private boolean shown(Check check) {
    return !cells.any()
        || check.header().stream().noneMatch(h -> h.equals("Counted") || h.equals("On both"));
  }

  /// For the public a curve is left out whose steps would tell small counts.
  private List<EstimatePage.Curve> curves() {
    return findings.series().stream()
        .filter(s -> !forPublic || !smallSteps(s))
        .map(s -> new CurveDrawing(s).curve())
        .toList();
  }

  private static boolean smallSteps(Series series) {
    double before = 0;
    for (var point : series.points()) {
      double step = point.known() - before;
      if (step != 0 && step < SmallCells.LEAST) {
        return true;
      }
      before = point.known();
    }
    return false;
  }

  private List<Pair> about() {
    var q = findings.question();
    var about = new ArrayList<Pair>();
    about.add(new Pair("Counted", said(q.victims())));
    about.add(new Pair("Period", said(q.period())));
    about.add(new Pair("Place", said(q.place())));
    about.add(new Pair("Data of", said(q.asOf())));
    about.add(new Pair("Lists", String.join(", ", findings.table().names())));
    about.add(new Pair("Range of models", models()));
    about.add(new Pair("Table (SHA-256)", findings.table().hash()));
    if (!findings.persons().matches().isEmpty()) {
      about.add(new Pair("Matches (SHA-256)", findings.persons().matches()));
    }
    about.add(new Pair("Seed", String.valueOf(findings.seed())));
    if (!program.isEmpty()) {
      about.add(new Pair("Made by", program));
    }
    return about;
  }

  /// The methods that the statement rests on, with how many models each looks at.
  private String models() {
    String methods =
        findings.rows().stream()
            .filter(Estimate::accepted)
            .map(EstimateReport::looksAt)
            .distinct()
            .collect(Collectors.joining("; "));
    return methods.isEmpty() ? "no method stands" : methods;
  }

  private static String looksAt(Estimate estimate) {
    return estimate.method().words()
        + estimate.facts().stream()
            .filter(f -> SPACE.containsKey(f.name()))
            .map(f -> " (" + SPACE.getOrDefault(f.name(), "%s").formatted(f.value()) + ")")
            .findFirst()
            .orElse("");
  }

  private static String said(String words) {
    return words.isBlank() ? "not said" : words;
  }

  private List<Pair> sizes(ListTable table) {
    var sizes = new ArrayList<Pair>();
    for (int j = 0; j < table.lists().size(); j++) {
      long all = table.onAll(1 << j);
      long only = table.on(1 << j);
      boolean small = forPublic && (only < 10 || all - only < 10 || cells.hides(1 << j));
      sizes.add(
          new Pair(
              table.names().get(j),
              grouped((double) all)
                  + " people"
                  + (small
                      ? ""
                      : ", " + Math.round(100.0 * only / Math.max(1, all)) + " percent on no other")
                  + described(table.lists().get(j))));
    }
    return sizes;
  }

  /// What was declared of a list.
  private static String described(SourceList list) {
    return Stream.of(
            list.definition().isBlank() ? "" : "counts " + list.definition(),
            list.period().isBlank() ? "" : "period " + list.period().replace("/", " to "),
            list.place())
        .filter(words -> !words.isBlank())
        .map(words -> "; " + words)
        .collect(Collectors.joining());
  }

  /// What was declared of combinations, with who says so and why.
  private List<Pair> declared() {
    var table = findings.table();
    var declared = new ArrayList<Pair>();
    table
        .structuralZeros()
        .forEach(zero ->
            declared.add(
                new Pair(
                    "Nobody can be on " + String.join(", ", table.names(zero.pattern())),
                    zero.reason() + (zero.author().isBlank() ? "" : " (" + zero.author() + ")"))));
    table
        .referrals()
        .forEach(pair ->
            declared.add(
                new Pair(
                    "Referrals between " + String.join(" and ", table.names(pair)),
                    "their dependence is in every log-linear model")));
    return declared;
  }

  private List<Combination> combinations(ListTable table) {
    long most =
        table.counts().entrySet().stream()
            .filter(e -> !cells.hides(e.getKey()))
            .mapToLong(Map.Entry::getValue)
            .max()
            .orElse(1);
    return table.counts().entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<Integer, Long> e) -> cells.hides(e.getKey()) ? 1 : -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(COMBINATIONS)
        .map(e -> combination(table, e.getKey(), e.getValue(), most))
        .toList();
  }

  private Combination combination(ListTable table, int pattern, long count, long most) {
    boolean hidden = cells.hides(pattern);
    return new Combination(
        IntStream.range(0, table.lists().size()).mapToObj(j -> (pattern >> j & 1) == 1).toList(),
        String.join(", ", table.names(pattern)),
        hidden ? "hidden" : grouped((double) count),
        String.format(Locale.ROOT, "%.2f%%", hidden ? 0 : 100.0 * count / most),
        forPublic || findings.persons().isNone() ? "" : PeopleReport.anchor(pattern));
  }

  private static Method method(Estimate estimate) {
    var facts = new ArrayList<Pair>();
    if (!estimate.model().isEmpty()) {
      facts.add(new Pair("model", estimate.model()));
    }
    switch (estimate.outcome()) {
      case Outcome.Total total -> {
        facts.add(new Pair("total", grouped(total.point())));
        if (total.hasInterval()) {
          facts.add(
              new Pair(
                  total.interval(),
                  grouped(total.low())
                      + " to "
                      + (Double.isInfinite(total.high()) ? "no limit" : grouped(total.high()))));
        }
      }
      case Outcome.Status status -> facts.add(new Pair("status", status.words()));
      case Outcome.Refused refused -> facts.add(new Pair("no estimate", refused.reason()));
    }
    estimate.cautions().forEach(c -> facts.add(new Pair(c.kind().label(), c.words())));
    estimate.facts().forEach(f -> facts.add(new Pair(f.name(), f.value())));
    return new Method(
        estimate.method().number(),
        estimate.method().words(),
        estimate.settings().isBlank() ? "usual settings" : estimate.settings(),
        Formulas.of(estimate.method()),
        facts);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
