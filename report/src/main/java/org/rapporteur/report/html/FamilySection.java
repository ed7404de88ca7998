package org.rapporteur.report.html;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Kin;
import org.rapporteur.report.html.page.Link;
import org.rapporteur.report.html.page.Section;

/// Which sources derive from one, and why that is thought.
final class FamilySection {
  private static final int ROOM = 10;

  /// Of a family of thousands no reader reads all.
  private static final int MOST = 200;

  private final Casebook casebook;

  FamilySection(Casebook casebook) {
    this.casebook = casebook;
  }

  Catalogue<Family> catalogue() {
    List<Family> families = casebook.analysis().families();
    List<Family> copied =
        families.stream().filter(family -> family.members().size() > 1).sorted(bySize()).toList();
    int alone = families.size() - copied.size();
    return new Catalogue<>(
        "families",
        "Sources copied from one another",
        "Sources that derive from one count once. "
            + Wording.capital(Wording.count(alone, "source stands", "sources stand"))
            + " alone.",
        "families",
        copied,
        bySize(),
        ROOM,
        this::compose);
  }

  private Section compose(Head head, List<Family> families, Notes notes) {
    return new Section.Families(head, families.stream().map(this::kin).toList());
  }

  private Kin kin(Family family) {
    return new Kin(
        family.id(),
        family.members().stream().limit(MOST).map(this::link).toList(),
        family.edges().stream().limit(MOST).map(this::pair).toList(),
        more(family.members().size() - MOST, family.edges().size() - MOST));
  }

  private static String more(int members, int edges) {
    if (members <= 0 && edges <= 0) {
      return "";
    }
    return "Not shown here: "
        + Wording.count(Math.max(0, members), "source", "sources")
        + " and "
        + Wording.count(Math.max(0, edges), "pair", "pairs")
        + " of this family. The export of the record has the sources.";
  }

  private Link link(EvidenceId source) {
    return new Link(casebook.label(source), Cited.page(source));
  }

  private Kin.Pair pair(Family.Edge edge) {
    boolean turned = credits(edge.right()) && !credits(edge.left());
    EvidenceId copy = turned ? edge.right() : edge.left();
    EvidenceId original = turned ? edge.left() : edge.right();
    return new Kin.Pair(
        casebook.label(copy),
        declared(edge) && credits(copy) && !credits(original),
        casebook.label(original),
        edge.signs().stream().map(FamilySection::sign).toList());
  }

  private static boolean declared(Family.Edge edge) {
    return edge.signs().stream().anyMatch(sign -> sign.type().equals("declared-credit"));
  }

  /// Whether a source prints that its text comes from elsewhere.
  private boolean credits(EvidenceId source) {
    return casebook.isCredited(source);
  }

  private static String sign(Family.Sign sign) {
    String words =
        switch (sign.type()) {
          case "declared-credit" -> "says that it is copied from the other";
          case "near-duplicate" -> "nearly the same text";
          case "copied-quote" -> "a quotation copied word for word";
          case "copied-sentences" -> "whole sentences copied word for word";
          case "shared-error" -> "the same error in both";
          default -> sign.type().replace('-', ' ');
        };
    String limit = sign.beyondTopic() ? "" : " (may come from writing about the same things)";
    return Wording.capital(words) + ": " + sign.detail() + limit;
  }

  private static Comparator<Family> bySize() {
    return Comparator.<Family>comparingInt(family -> -family.members().size())
        .thenComparing(Family::id);
  }
}
