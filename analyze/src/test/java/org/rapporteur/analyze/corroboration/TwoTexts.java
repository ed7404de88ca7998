package org.rapporteur.analyze.corroboration;

import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.together;

import java.util.List;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.telling.Told;

/// Two texts of one day and different papers about one matter, and what is asked of them.
final class TwoTexts {
  private static final String MATTER =
      " Maria Lopes and Omar Haddad spoke in Geneva about the Lake Basin Authority. It rained. The"
          + " shops were shut. Nobody was in the street.";

  private TwoTexts() {}

  /// Both texts, each followed by a sentence that shows their common matter.
  static Told[] of(String left, String right) {
    return together(
        page("Harbour Observer", "2025-10-09", left + MATTER),
        page("Meadow Wire", "2025-10-09", right + MATTER));
  }

  /// Both texts, each followed by the sentence in a paragraph of its own, so that a text in another
  /// language stays one.
  static Told[] inTongues(String left, String right) {
    return together(
        page("Harbour Observer", "2025-10-09", left, MATTER.strip()),
        page("Meadow Wire", "2025-10-09", right, MATTER.strip()));
  }

  /// A text followed by the sentence that the others have.
  static String ofTheMatter(String text) {
    return text + MATTER;
  }

  static List<Comparison> contradictions(Told... told) {
    return compare(told).comparisons().stream()
        .filter(c -> c.relation() == Relation.CONTRADICTS)
        .toList();
  }

  /// All values that contradict others.
  static List<String> contradicted(Told... told) {
    return contradictions(told).stream()
        .flatMap(c -> c.answers().stream())
        .map(Answer::value)
        .toList();
  }

  /// The values that contradict each other in what is asked.
  static List<String> values(String property, String left, String right) {
    return contradictions(of(left, right)).stream()
        .filter(c -> c.property().equals(property))
        .flatMap(c -> c.answers().stream())
        .map(Answer::value)
        .toList();
  }
}
