package org.rapporteur.desk.trace;

import java.util.List;
import org.rapporteur.analyze.trace.ownership.Regimes;
import org.rapporteur.model.trace.Regime;

/// The legal tests that can be asked for.
public final class LegalTests {
  private LegalTests() {}

  /// The tests of these names; all of them if no name is given.
  ///
  /// @throws IllegalArgumentException if there is no such test
  public static List<Regime> named(List<String> names) {
    return names.isEmpty() ? Regimes.presets() : names.stream().map(Regimes::named).toList();
  }
}
