package org.rapporteur.report.estimate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.report.estimate.EstimatePage.Combination;
import org.rapporteur.report.estimate.EstimatePage.Method;
import org.rapporteur.report.estimate.EstimatePage.Pair;
import org.rapporteur.report.html.Sheet;

/// Writes the page of an estimate. The same findings give the same bytes.
public final class EstimateReport {
  private static final int COMBINATIONS = 40;

  private final Findings findings;
  private final boolean forPublic;
  private final SmallCells cells;

  /// @param forPublic whether small cells are hidden
  public EstimateReport(Findings findings, boolean forPublic) {
    this.findings = findings;
    this.forPublic = forPublic;
    cells = new SmallCells(findings.table(), forPublic);
  }

  /// Writes `index.html` and its style sheet.
  public Path write(Path folder) throws IOException {
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
        combinations(table),
        new StripDrawing((double) table.people(), findings.rows()).strip(findings.rows()),
        new PartTables(findings.strata(), forPublic).tables(),
        findings.checks().stream().filter(this::shown).toList(),
        findings.rows().stream().map(EstimateReport::method).toList(),
        forPublic && cells.any());
  }

  /// Checks that print counts of single combinations or small overlaps stay inside when cells are
  /// hidden.
  private boolean shown(Check check) {
    return !cells.any()
        || check.header().stream().noneMatch(h -> h.equals("Counted") || h.equals("On both"));
  }

  private List<Pair> about() {
    var q = findings.question();
    return List.of(
        new Pair("Counted", said(q.victims())),
        new Pair("Period", said(q.period())),
        new Pair("Place", said(q.place())),
        new Pair("Data of", said(q.asOf())),
        new Pair("Lists", String.join(", ", findings.table().names())),
        new Pair("Table (SHA-256)", findings.table().hash()),
        new Pair("Seed", String.valueOf(findings.seed())));
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
                      : ", "
                          + Math.round(100.0 * only / Math.max(1, all))
                          + " percent on no other")));
    }
    return sizes;
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
        String.format(Locale.ROOT, "%.2f%%", hidden ? 0 : 100.0 * count / most));
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
        facts);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
