package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Work on speed must not move a score. Whoever means to move some renews the list, looks at what
/// moved in the difference, and says why in the commit:
///
///     ./mvnw -pl analyze -am test -Dtest=SteadyScoresTest -Dsurefire.failIfNoSpecifiedTests=false \
///       -Drenew.scores=src/test/resources/org/rapporteur/analyze/names/steady-scores.txt
class SteadyScoresTest {
  private static final List<String> FILES =
      List.of("own-pairs.csv", "own-list-pairs.csv", "fresh-pairs.csv", "fresh-list-pairs.csv");

  @Test
  void the_labelled_pairs_score_as_they_did() throws IOException {
    List<String> now = scores();
    String renewed = System.getProperty("renew.scores");
    if (renewed != null) {
      Files.write(Path.of(renewed), now);
    }
    assertThat(now).isEqualTo(NameLists.lines("steady-scores.txt"));
  }

  /// For each pair the score as it is, with the flag of translation, and as names of bodies.
  private static List<String> scores() {
    var matcher = NameMatcher.standard();
    List<String> scores = new ArrayList<>();
    for (String file : FILES) {
      List<String> lines = NameLists.lines(file);
      for (int i = 1; i < lines.size(); i++) {
        var pair = NameEvaluation.Pair.parse(lines.get(i) + ",", i + 1);
        String left = pair.left();
        String right = pair.right();
        scores.add(
            String.format(
                Locale.ROOT,
                "%s:%d %.6f %.6f %.6f",
                file,
                i + 1,
                matcher.compare(left, right).score(),
                matcher.compare(left, right, true).score(),
                matcher.compareBodies(left, right).score()));
      }
    }
    return scores;
  }
}
