package org.rapporteur.app.cli.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.estimate.Figures;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Outcome;

/// An estimate for programs.
final class EstimateJson {
  private EstimateJson() {}

  static Map<String, Object> of(Estimate estimate) {
    var object = new LinkedHashMap<String, Object>();
    object.put("estimator", estimate.method().label());
    object.put("number", estimate.method().number());
    object.put("settings", estimate.settings());
    object.put("model", estimate.model());
    switch (estimate.outcome()) {
      case Outcome.Total number -> {
        object.put("status", "number");
        put(object, "estimate", number.point());
        put(object, "lo95", number.low());
        put(object, "hi95", number.high());
        if (Double.isInfinite(number.high())) {
          object.put("hi95", "no limit");
        }
        object.put("interval", number.interval());
      }
      case Outcome.Status status -> {
        object.put("status", "existence");
        object.put("estimate", status.code());
        object.put("reason", status.words());
      }
      case Outcome.Refused refused -> {
        object.put("status", "refused");
        object.put("reason", refused.reason());
      }
    }
    object.put("hatched", estimate.hatched());
    object.put("cautions", estimate.cautions().stream().map(EstimateJson::caution).toList());
    var facts = new LinkedHashMap<String, String>();
    estimate.facts().forEach(f -> facts.put(f.name(), f.value()));
    object.put("facts", facts);
    if (estimate.seed() != 0) {
      object.put("seed", estimate.seed());
    }
    return object;
  }

  /// In an order: that of `Map.of` changes from run to run.
  private static Map<String, Object> caution(Caution caution) {
    var object = new LinkedHashMap<String, Object>();
    object.put("kind", caution.kind().label());
    object.put("words", caution.words());
    return object;
  }

  /// A finite number with eight digits, or nothing.
  static void put(Map<String, Object> object, String name, double value) {
    Double rounded = rounded(value);
    if (rounded != null) {
      object.put(name, rounded);
    }
  }

  private static @Nullable Double rounded(double value) {
    return Double.isFinite(value) ? Double.valueOf(Figures.plain(value)) : null;
  }

  /// Kinds of cautions on one line.
  static String flags(Estimate estimate) {
    List<String> kinds = estimate.cautions().stream().map(c -> c.kind().label()).toList();
    return String.join(", ", kinds);
  }
}
