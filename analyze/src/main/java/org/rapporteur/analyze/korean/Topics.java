package org.rapporteur.analyze.korean;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;

/// Who or what a Korean sentence speaks of: the named one whose phrase, titles included, ends in a
/// topic or subject particle (`오세린 외교부 대변인은`). Whoever bears another particle (`북한에 보냈지만 답은`) is
/// not what the sentence speaks of.
final class Topics {
  /// No word of another part of the sentence.
  private static final String LOOKS = "(?![가-힣]*(?:을|를|에게|의|와|과|에|으로|지만) )";

  private static final Pattern TOPIC =
      Pattern.compile(
          "^(?!(?:에|에게|에게서|으로|로|까지|부터|보다|처럼|한테|만) )(?:\\([^)]{1,20}\\))?"
              + LOOKS
              + "[가-힣A-Za-z·]{0,14}?(?: (?:제?\\d+)?"
              + LOOKS
              + "[가-힣A-Za-z·]{1,14}?){0,5}?(?:\\([^)]{1,20}\\))?(?:은|는|이|가|도|측은|측이|께서는|에서는|에서) ");
  private static final Pattern MARKED = Pattern.compile("(?:은|는|도|께서는|에서는) ?$");
  private static final Pattern OBJECT =
      Pattern.compile(
          "^(?:\\([^)]{1,20}\\))?(?: [가-힣A-Za-z·]{1,14}){0,4}?(?: ?[가-힣A-Za-z·]{0,14}?)(?:을|를) ");

  private Topics() {}

  private record Topic(Place place, int end) {}

  /// The topic of a stretch of the document; a person before a body that only describes him.
  static Optional<Place> of(Surface surface, int start, int end) {
    return topic(surface, start, end).map(Topic::place);
  }

  /// The same for one marked as a topic (`은`, `는`), not only as a subject (`이`, `가`).
  static Optional<Place> marked(Surface surface, int start, int end) {
    return topic(surface, start, end)
        .filter(t -> MARKED.matcher(surface.text(new Surface.Range(start, t.end()))).find())
        .map(Topic::place);
  }

  /// Where the topic phrase ends, or the beginning if there is none.
  static int end(Surface surface, int start, int end) {
    return topic(surface, start, end).map(Topic::end).orElse(start);
  }

  /// The persons whose phrase ends in an object particle.
  static List<Place> objects(Surface surface, int start, int end) {
    return surface.named(start, end).stream()
        .filter(Place::person)
        .filter(p -> OBJECT.matcher(rest(surface, p, end)).find())
        .toList();
  }

  private static Optional<Topic> topic(Surface surface, int start, int end) {
    return surface.named(start, end).stream()
        .map(p -> topic(surface, p, end))
        .flatMap(Optional::stream)
        .min(
            Comparator.comparingInt(Topic::end)
                .thenComparing(t -> !t.place().person())
                .thenComparingInt(t -> -t.place().start()));
  }

  private static Optional<Topic> topic(Surface surface, Place place, int end) {
    var matcher = TOPIC.matcher(rest(surface, place, end));
    return matcher.find()
        ? Optional.of(new Topic(place, Math.min(end, place.end() + matcher.end())))
        : Optional.empty();
  }

  private static String rest(Surface surface, Place place, int end) {
    return surface.text(new Surface.Range(place.end(), Math.max(place.end(), end))) + " ";
  }
}
