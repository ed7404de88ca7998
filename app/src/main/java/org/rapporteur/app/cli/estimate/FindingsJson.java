package org.rapporteur.app.cli.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.Series;
import org.rapporteur.model.estimate.Stratification;

/// The findings for programs.
final class FindingsJson {
  private FindingsJson() {}

  static Map<String, Object> of(Findings findings, boolean forPublic) {
    var object = new LinkedHashMap<String, Object>();
    object.put("question", findings.question());
    object.put("table", findings.table().hash());
    object.put("lists", findings.table().names());
    object.put("known", findings.known());
    object.put("seed", findings.seed());
    object.put("statement", findings.statement().sentences());
    object.put("lights", findings.lights());
    object.put("notices", findings.notices());
    object.put("rows", findings.rows().stream().map(EstimateJson::of).toList());
    if (!findings.strata().isNone()) {
      object.put("strata", strata(findings.strata(), forPublic));
    }
    if (!forPublic) {
      object.put("checks", findings.checks());
      object.put("series", findings.series().stream().map(FindingsJson::series).toList());
      if (!findings.persons().matches().isEmpty()) {
        object.put("matches", findings.persons().matches());
      }
    }
    return object;
  }

  private static Map<String, Object> series(Series series) {
    var object = new LinkedHashMap<String, Object>();
    object.put("title", series.title());
    object.put("across", series.across());
    object.put(
        "points",
        series.points().stream()
            .map(p -> {
              var point = new LinkedHashMap<String, Object>();
              point.put("at", p.label());
              EstimateJson.put(point, "known", p.known());
              EstimateJson.put(point, "estimate", p.total());
              return point;
            })
            .toList());
    return object;
  }

  private static Map<String, Object> strata(Stratification strata, boolean forPublic) {
    var object = new LinkedHashMap<String, Object>();
    object.put("by", strata.by());
    object.put(
        "parts",
        strata.strata().stream()
            .map(s -> {
              boolean hidden = forPublic && strata.small().contains(s.name());
              var part = new LinkedHashMap<String, Object>();
              part.put("name", s.name());
              part.put("known", hidden ? "hidden" : s.people());
              part.put("lists", s.lists());
              part.put("refusal", hidden && !s.estimable() ? "hidden" : s.refusal());
              part.put(
                  "rows", hidden ? List.of() : s.rows().stream().map(EstimateJson::of).toList());
              return part;
            })
            .toList());
    object.put("sums", strata.totals().stream().map(EstimateJson::of).toList());
    object.put("gaps", strata.gaps());
    return object;
  }
}
