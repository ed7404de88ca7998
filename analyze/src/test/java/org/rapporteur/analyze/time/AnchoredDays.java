package org.rapporteur.analyze.time;

import java.util.List;
import org.rapporteur.model.telling.Told;

/// The dates of a page read alone.
final class AnchoredDays {
  private AnchoredDays() {}

  /// As EDTF, in the order in which they are printed.
  static List<String> of(Told told) {
    return new AnchorStage()
        .apply(List.of(told)).of(told.document().evidence()).values().stream()
            .map(t -> t.edtf().value())
            .toList();
  }
}
