package org.rapporteur.analyze.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.event.Event;

/// The happenings of a case that may stand on its timeline, with their signs: what [Timeline]
/// learns from. `bench/timeline` asks for them.
public final class TimelineCandidates {
  private TimelineCandidates() {}

  /// A happening.
  ///
  /// @param asked whether its signs decide; what several documents tell stands anyhow
  /// @param signs by the names that the table of weights uses; a sign that is 0 is left out
  public record Candidate(Event event, boolean asked, Map<String, Double> signs) {
    public Candidate {
      signs = Map.copyOf(signs);
    }
  }

  /// From which likelihood on a happening stands on the timeline.
  public static double least() {
    return Timeline.LEAST;
  }

  /// The names of all signs, in the order of the table.
  public static List<String> signs() {
    return Arrays.stream(TimelineSign.values()).map(TimelineSign::name).toList();
  }

  /// All that a timeline could show.
  public static List<Candidate> of(EventStage.Input input) {
    return new EventStage().candidates(input);
  }

  static Map<String, Double> named(Map<TimelineSign, Double> signs) {
    var named = new LinkedHashMap<String, Double>();
    signs.forEach((sign, value) -> named.put(sign.name(), value));
    return named;
  }
}
