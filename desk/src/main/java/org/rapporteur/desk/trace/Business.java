package org.rapporteur.desk.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.analyze.trace.ownership.Regimes;
import org.rapporteur.report.html.Annex;
import org.rapporteur.report.trace.BusinessAnnex;

/// Composes the section "How it reaches business" of the report.
public final class Business {
  private static final int SHOWN = 100;

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
                new BusinessAnnex.Line(
                    a.verdict().answer().name(),
                    exposure.sentences().verdict(a.verdict(), a.regime())))
            .toList();
    return Optional.of(BusinessAnnex.of(day, lines, more, exposure.coverage()));
  }
}
