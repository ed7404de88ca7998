package org.rapporteur.inspection.clusters;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.inspection.clusters.Sheet.Passage;

/// Compares a record with gold. The figures bear the names and values of `score.py` beside the
/// project; those by kind of bearer and the counts are this project's own.
final class Scorer {
  /// What was measured on one cluster.
  ///
  /// @param figures found and right, by name
  /// @param counts of what should not be
  record Score(Map<String, Tally> figures, Map<String, Integer> counts) {}

  private record Two(String left, String right) {}

  private final Texts texts;

  Scorer(Texts texts) {
    this.texts = texts;
  }

  Score score(Sheet gold, Sheet said) {
    Map<String, Tally> figures = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    var alignment = new Alignment(gold, said);
    new MentionFigures(alignment, texts).count(figures);
    var happenings = new HappeningFigures(gold, said, texts);
    happenings.count(figures);
    var counterparts = happenings.counterparts();
    new ToldFigures(gold, said, texts, alignment, counterparts).count(figures);
    new DisputeFigures(alignment, said, counterparts).count(figures, counts);
    figures.put("families", families(gold.families(), said.families()));
    counts.put("merged persons", alignment.mergedPersons());
    counts.put("claims from furniture", fromFurniture(gold, said));
    counts.put("spans not verbatim", notVerbatim(said));
    return new Score(figures, counts);
  }

  private static Tally families(List<List<String>> gold, List<List<String>> said) {
    var asked = pairs(gold);
    var told = pairs(said);
    return Tally.of((int) told.stream().filter(asked::contains).count(), told.size(), asked.size());
  }

  private static Set<Two> pairs(List<List<String>> families) {
    Set<Two> pairs = new HashSet<>();
    for (var family : families) {
      for (var left : family) {
        for (var right : family) {
          if (left.compareTo(right) < 0) {
            pairs.add(new Two(left, right));
          }
        }
      }
    }
    return pairs;
  }

  private static int fromFurniture(Sheet gold, Sheet said) {
    return (int)
        said.told().stream()
            .filter(told -> gold.furniture().stream().anyMatch(told.at()::meets))
            .count();
  }

  private int notVerbatim(Sheet said) {
    long names =
        said.names().stream()
            .flatMap(name -> name.mentions().stream())
            .filter(m -> !texts.words(m.at()).equals(m.text()))
            .count();
    long blank = passages(said).filter(at -> texts.words(at).isBlank()).count();
    return (int) (names + blank);
  }

  private static Stream<Passage> passages(Sheet said) {
    return Stream.concat(
        said.told().stream().map(told -> told.at()),
        said.happenings().stream().flatMap(happening -> happening.sources().stream()));
  }
}
