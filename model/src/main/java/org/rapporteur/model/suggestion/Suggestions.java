package org.rapporteur.model.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What came of asking a language model.
///
/// @param model the model, or null if none was asked
/// @param accepted those that stood every test, by place
/// @param refused how many did not, by reason
/// @param asked how many documents it may be asked about
/// @param withheld how many documents it was not shown, by reason
/// @param unanswered how many questions no usable answer came to, by what happened
public record Suggestions(
    @Nullable String model,
    List<Suggestion> accepted,
    Map<Refusal, Integer> refused,
    int asked,
    Map<String, Integer> withheld,
    Map<String, Integer> unanswered) {
  /// Nobody asked.
  public static final Suggestions NONE =
      new Suggestions(null, List.of(), Map.of(), 0, Map.of(), Map.of());

  public Suggestions {
    accepted = List.copyOf(accepted);
    refused = Map.copyOf(refused);
    withheld = Map.copyOf(withheld);
    unanswered = Map.copyOf(unanswered);
  }

  /// How many proposals were dropped.
  public int refusals() {
    return sum(refused);
  }

  /// How many questions stay open; they are asked again by the next run.
  public int open() {
    return sum(unanswered);
  }

  /// The counts in one sentence.
  public String summary() {
    var words = new StringBuilder();
    words.append(accepted.size()).append(" suggested, ").append(refusals()).append(" refused");
    var reasons = new TreeMap<String, Integer>();
    refused.forEach((reason, count) -> reasons.put(reason.words(), count));
    words.append(listed(reasons));
    words.append(" for ").append(asked).append(asked == 1 ? " document" : " documents");
    if (!withheld.isEmpty()) {
      words.append(", ").append(sum(withheld)).append(" withheld").append(listed(withheld));
    }
    if (!unanswered.isEmpty()) {
      words.append("; ").append(open()).append(open() == 1 ? " question" : " questions");
      words.append(" open").append(listed(unanswered));
    }
    return words.toString();
  }

  private static String listed(Map<String, Integer> counts) {
    Set<Map.Entry<String, Integer>> sorted = new TreeMap<>(counts).entrySet();
    return sorted.isEmpty()
        ? ""
        : sorted.stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
