package org.rapporteur.report;

import static org.rapporteur.report.LakeArdoTexts.COURIER;
import static org.rapporteur.report.LakeArdoTexts.POST;
import static org.rapporteur.report.LakeArdoTexts.TEMOINS;
import static org.rapporteur.report.LakeArdoTexts.WIRE;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.family.Family;

/// Which texts of the case derive from one.
final class LakeArdoFamilies {
  private LakeArdoFamilies() {}

  static List<Family> families() {
    return List.of(
        new Family(
            "F-0000000000000001",
            Stream.of(COURIER.evidence(), WIRE.evidence()).sorted().toList(),
            List.of(
                new Family.Edge(
                    WIRE.evidence(),
                    COURIER.evidence(),
                    1.9,
                    List.of(
                        new Family.Sign(
                            "declared-credit",
                            "“Originally published by Harbour Courier”",
                            1,
                            true),
                        new Family.Sign(
                            "near-duplicate",
                            "62 % of its runs of five words stand in the other",
                            .9,
                            true))))),
        new Family("F-0000000000000002", List.of(POST.evidence()), List.of()),
        new Family("F-0000000000000003", List.of(TEMOINS.evidence()), List.of()));
  }
}
