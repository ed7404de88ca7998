package org.rapporteur.analyze.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analyze.speech.SpeakerQuestions.Answer;

/// Whom a pronoun or a common noun most likely means where it speaks, by what its signs weigh.
///
/// Each answer, nobody among them, has the sum of the weights of its signs; the sums are turned
/// into probabilities that add up to one (conditional logit, McFadden 1974). The weights are
/// learned from texts whose speakers are known; `bench/speakers` learns them anew and says how well
/// they carry over.
final class LikelySpeaker {
  private static final String FILE = "speaker-signs.tsv";

  /// Below these nobody is named: no speaker is better than a wrong one. Where the rules see nobody
  /// certain, the signs must speak the louder.
  private static final double SURE = 0.4;

  private static final double SURE_ALONE = 0.45;

  private final Map<String, Double> weights;

  private LikelySpeaker(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /// With the weights that the program brings along.
  static LikelySpeaker standard() {
    try (var stream = LikelySpeaker.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the build");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws NumberFormatException if a line has no number
  static LikelySpeaker read(String table) {
    var weights = new HashMap<String, Double>();
    table
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .forEach(cells -> weights.put(cells[0], Double.parseDouble(cells[1])));
    return new LikelySpeaker(weights);
  }

  Optional<Integer> of(List<Answer> answers) {
    boolean ruled = answers.stream().anyMatch(a -> a.signs().contains(SpeakerSigns.RULE));
    double most = answers.stream().mapToDouble(this::weigh).max().orElse(0);
    double all = answers.stream().mapToDouble(c -> StrictMath.exp(weigh(c) - most)).sum();
    return answers.stream()
        .filter(c -> weigh(c) == most && 1 / all >= (ruled ? SURE : SURE_ALONE))
        .findFirst()
        .flatMap(c -> Optional.ofNullable(c.referent()));
  }

  private double weigh(Answer answer) {
    return answer.signs().stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
  }
}
