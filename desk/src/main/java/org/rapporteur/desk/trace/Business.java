package org.rapporteur.desk.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.ownership.Regimes;
import org.rapporteur.analyze.trace.path.Limits;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.report.html.Annex;
import org.rapporteur.report.trace.BusinessAnnex;
import org.rapporteur.report.trace.BusinessAnnex.Content;
import org.rapporteur.report.trace.BusinessAnnex.Line;
import org.rapporteur.report.trace.BusinessAnnex.Reach;
import org.rapporteur.report.trace.Sentences;

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

  /// The acts whose goods went somewhere. Acts whose goods went the same ways, such as one that is
  /// told twice, stand together.
  private static List<Reach> reaches(TraceMaterial.Loaded loaded) {
    var paths = new TracePaths(loaded);
    var acts = new LinkedHashMap<List<String>, List<String>>();
    var strengths = new LinkedHashMap<List<String>, Strength>();
    for (var node : loaded.facts().nodes()) {
      if (node.sort() == Node.Sort.ACT && acts.size() < ACTS) {
        var deliveries = paths.deliveries(node.id().value(), Limits.USUAL.lead());
        if (!deliveries.isEmpty()) {
          var ways = deliveries.stream().limit(DELIVERIES).map(Business::words).toList();
          acts.computeIfAbsent(ways, k -> new ArrayList<>()).add(node.name());
          strengths.merge(ways, weakest(deliveries), (x, y) -> x.compareTo(y) <= 0 ? x : y);
        }
      }
    }
    return acts.entrySet().stream()
        .map(e ->
            new Reach(
                String.join("; ", e.getValue()),
                told(strengths.getOrDefault(e.getKey(), Strength.INFERRED)),
                e.getKey()))
        .toList();
  }

  private static Strength weakest(List<TracePaths.Delivered> deliveries) {
    return deliveries.stream()
        .map(TracePaths.Delivered::strength)
        .max(Comparator.naturalOrder())
        .orElse(Strength.INFERRED);
  }

  private static String told(Strength strength) {
    return switch (strength) {
      case STATED -> "Sources state every step.";
      case HEDGED -> "A source only suggests at least one of the steps.";
      case INFERRED -> "At least one of the steps is inferred.";
    };
  }

  private static String words(TracePaths.Delivered d) {
    return d.sender()
        + " to "
        + d.receiver()
        + (d.last() == null ? "" : ", " + Sentences.day(d.last()))
        + (d.goods().isEmpty() ? "" : ", " + d.goods())
        + ": "
        + part(d)
        + " ("
        + d.why()
        + ").";
  }

  /// How much of a delivery can be from the site. Never a point where only an interval is known.
  private static String part(TracePaths.Delivered d) {
    boolean nothing = d.lower().signum() == 0;
    if (d.mass() == null) {
      return "how much is not recorded, and "
          + (nothing ? "between none and all of it" : "at least " + kilograms(d.lower()))
          + " can be from there";
    }
    boolean all = d.upper() == null || d.upper().compareTo(d.mass()) >= 0;
    String of = kilograms(d.mass()) + ", of which ";
    if (all) {
      return d.lower().compareTo(d.mass()) >= 0
          ? kilograms(d.mass()) + ", all of it from there"
          : of
              + (nothing
                  ? "between none and all can be from there"
                  : "at least " + kilograms(d.lower()) + ", and perhaps all, is from there");
    }
    return of
        + "at least "
        + kilograms(d.lower())
        + " and at most "
        + kilograms(d.upper())
        + " is from there";
  }

  private static String kilograms(@Nullable BigDecimal mass) {
    return mass == null
        ? "?"
        : new DecimalFormat("#,##0.# kg", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(mass.setScale(1, RoundingMode.HALF_UP));
  }
}
