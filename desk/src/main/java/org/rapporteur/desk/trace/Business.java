package org.rapporteur.desk.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.ownership.Regimes;
import org.rapporteur.analyze.trace.path.Limits;
import org.rapporteur.model.trace.Node;
import org.rapporteur.report.html.Annex;
import org.rapporteur.report.trace.BusinessAnnex;
import org.rapporteur.report.trace.BusinessAnnex.Content;
import org.rapporteur.report.trace.BusinessAnnex.Line;
import org.rapporteur.report.trace.BusinessAnnex.Reach;

/// Composes the section "How it reaches business" of the report.
public final class Business {
  private static final int SHOWN = 100;
  private static final int ACTS = 30;
  private static final int DELIVERIES = 10;
  private static final int SETTLE = 10;

  private Business() {}

  /// The section, or nothing if the case holds no register, list or table.
  ///
  /// @param day as of when
  public static Optional<Annex> annex(TraceMaterial material, LocalDate day) {
    var loaded = material.load();
    if (loaded.taken().isEmpty()) {
      return Optional.empty();
    }
    var exposure = Exposure.of(loaded);
    var found = new ArrayList<Exposure.Answered>();
    int more = 0;
    for (var regime : Regimes.presets()) {
      var reached = exposure.reached(regime, day, SHOWN);
      found.addAll(reached.shown());
      more += reached.more();
    }
    found.sort(Comparator.comparing(a -> a.verdict().answer()));
    var lines =
        found.stream()
            .map(a ->
                new Line(
                    a.verdict().answer().name(),
                    exposure.sentences().verdict(a.verdict(), a.regime())))
            .toList();
    var inputs = new Inputs(loaded).on(day, Regimes.presets());
    return Optional.of(
        BusinessAnnex.of(
            day,
            new Content(
                reaches(loaded),
                lines,
                more,
                settle(inputs),
                inputs.setAside().size(),
                exposure.coverage())));
  }

  private static List<String> settle(Inputs.Page inputs) {
    var settle = new ArrayList<String>();
    inputs.contradictions().stream().limit(SETTLE).forEach(settle::add);
    inputs.missing().stream()
        .limit(SETTLE)
        .map(m ->
            m.verdicts()
                + (m.verdicts() == 1 ? " verdict hangs on " : " verdicts hang on ")
                + m.words())
        .forEach(settle::add);
    return settle;
  }

  private static List<Reach> reaches(TraceMaterial.Loaded loaded) {
    var paths = new TracePaths(loaded);
    var reaches = new ArrayList<Reach>();
    for (var node : loaded.facts().nodes()) {
      if (node.sort() == Node.Sort.ACT && reaches.size() < ACTS) {
        var deliveries = paths.deliveries(node.id().value(), Limits.USUAL.lead());
        if (!deliveries.isEmpty()) {
          reaches.add(
              new Reach(
                  node.name(),
                  deliveries.stream().limit(DELIVERIES).map(Business::words).toList()));
        }
      }
    }
    return reaches;
  }

  private static String words(TracePaths.Delivered d) {
    return d.sender()
        + " to "
        + d.receiver()
        + (d.last() == null ? "" : ", " + d.last())
        + (d.goods().isEmpty() ? "" : ", " + d.goods())
        + ": "
        + (d.mass() == null ? "an unknown mass" : kilograms(d.mass()))
        + ", of which at least "
        + kilograms(d.lower())
        + " and at most "
        + (d.upper() == null ? "all" : kilograms(d.upper()))
        + " can be from there ("
        + d.why()
        + "; "
        + d.strength().name().toLowerCase(java.util.Locale.ROOT)
        + ").";
  }

  private static String kilograms(@Nullable BigDecimal mass) {
    return mass == null
        ? "?"
        : String.format(java.util.Locale.ROOT, "%,.1f kg", mass.setScale(1, RoundingMode.HALF_UP));
  }
}
