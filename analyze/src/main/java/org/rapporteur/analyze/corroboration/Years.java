package org.rapporteur.analyze.corroboration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.time.Edtf;

/// In which year a document without any date puts `10 March`: in the one of which the other
/// documents about its matter tell most.
final class Years {
  /// Among more documents the matter of one is not looked for.
  private static final int MANY = 500;

  private final Material material;
  private final Affairs affairs;
  private final Map<EvidenceId, Map<String, Integer>> told = new HashMap<>();
  private final Map<EvidenceId, String> found = new ConcurrentHashMap<>();

  Years(Material material, Affairs affairs) {
    this.material = material;
    this.affairs = affairs;
    for (var claim : material.sorts.of(ClaimSorts.DAYS)) {
      if (claim.value() instanceof Value.Date date && date.time().edtf().isDay()) {
        told.computeIfAbsent(claim.span().evidence(), k -> new TreeMap<>())
            .merge(date.time().edtf().value().substring(0, 4), 1, Integer::sum);
      }
    }
  }

  /// The date of a claim with its year; nothing if no year is known. Several may ask at a time.
  Optional<Edtf> completed(Claim claim) {
    var date = ((Value.Date) claim.value()).time().edtf();
    if (date.hasYear()) {
      return date.interval().map(i -> date);
    }
    var year = found.computeIfAbsent(claim.span().evidence(), this::year);
    return year.isEmpty() ? Optional.empty() : Edtf.parse(year + date.value().substring(4));
  }

  private synchronized String year(EvidenceId evidence) {
    var votes = new TreeMap<String, Integer>();
    if (material.told.size() <= MANY) {
      told.forEach((other, years) -> {
        if (affairs.same(evidence, other)) {
          years.forEach((year, times) -> votes.merge(year, times, Integer::sum));
        }
      });
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
