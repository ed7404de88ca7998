package org.rapporteur.desk.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.Rebuttal.Status;
import org.rapporteur.model.trace.ShareText;

/// Rebuttals as they lie in a case: a dataset holds the paper that was offered, its settings say
/// against which edge and what became of it. A decision is another dataset of the same paper.
public final class Rebuttals {
  /// The kind of such datasets.
  public static final String KIND = "rebuttal";

  private Rebuttals() {}

  /// The settings of a rebuttal.
  ///
  /// @param share what it says the stake is, as text, or null
  /// @param author who decided, or null
  public static Map<String, String> settings(
      String edge,
      String claims,
      @Nullable String share,
      Status status,
      String reason,
      @Nullable String author,
      @Nullable LocalDate decided) {
    return Stream.of(
            Map.entry("edge", edge),
            Map.entry("claims", claims),
            Map.entry("share", share == null ? "" : share),
            Map.entry("status", status.name()),
            Map.entry("reason", reason),
            Map.entry("author", author == null ? "" : author),
            Map.entry("decided", decided == null ? "" : decided.toString()))
        .filter(e -> !e.getValue().isEmpty())
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The rebuttals that a dataset holds: one for each of its files.
  static List<Rebuttal> of(Dataset dataset) {
    var s = dataset.settings();
    var share = ShareText.parse(s.getOrDefault("share", "")).orElse(null);
    var decided = s.get("decided");
    return dataset.parts().stream()
        .map(part ->
            new Rebuttal(
                s.getOrDefault("edge", ""),
                s.getOrDefault("claims", ""),
                share,
                Status.valueOf(s.getOrDefault("status", "OFFERED")),
                s.getOrDefault("reason", ""),
                s.get("author"),
                decided == null ? null : LocalDate.parse(decided),
                new Citation(part.evidence(), new Place.Whole())))
        .toList();
  }
}
