package org.rapporteur.analyze.korean;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.model.telling.EntityType;

/// Who or what a Korean sentence speaks of: the named one whose phrase, titles included, ends in a
/// topic or subject particle (`오세린 외교부 대변인은`). Whoever bears another particle (`북한에 보냈지만 답은`) is
/// not what the sentence speaks of.
final class Topics {
  /// No word of another part of the sentence.
  private static final String LOOKS = "(?![가-힣]*(?:(?:을|를|의|와|과|지만)|(?:에게|에|으로)(?:는|도)?) )";

  private static final String BRACKETS = "(?:\\([^)]{1,20}\\))?";

  private static final Pattern TOPIC =
      Pattern.compile(
          "^(?!(?:에|에게|에게서|으로|로|까지|부터|보다|처럼|한테|만)(?:는|도|선|만)? )"
              + BRACKETS
              + LOOKS
              + "(?<title>[가-힣A-Za-z·]{0,14}?(?: (?:제?\\d+)?"
              + LOOKS
              + "[가-힣A-Za-z·]{1,14}?"
              + BRACKETS
              + "){0,5}?)"
              + BRACKETS
              + "(?:은|는|이|가|도|측은|측이|께서는) ");

  /// Who speaks for a state. Whoever else stands behind its name is its subject or comes from
  /// there: `유엔 캄보디아 특별보고관은`, `수단 난민들은`.
  private static final Pattern STATE =
      Pattern.compile(
          "^(?: ?(?:정부|당국|측|대표|대표단|대표부|대사|대사관|영사관|대변인|외교부|외무부|외무성|외교통상부|국방부|국방성|법무부|내무부|보건부|외교장관|외무장관|국방장관|장관|총리|부총리|대통령|주석|국왕|왕실|군|군부|정부군|의회|국회|관계자|당국자|고위|관리|외교관|공보관|참사관|공사|서기관|정부당국|양국|등|및|주|상임|차석|유엔|제네바))*$");

  /// People who are not the body before them: `유엔 특별보고관은`, `공단 노동자들은`.
  private static final Pattern OTHERS =
      Pattern.compile(
          " (?:[가-힣]{0,6}(?:특별보고관|보고관|전문가)|[가-힣]{0,6}(?:주민|시민|노동자|난민|유족|유가족|가족|피해자|생존자|수감자|수용자|재소자|학생|환자|이재민|실향민|탈북민|이주민|어민|농민|목격자))(?:들)?$");

  private static final Pattern MARKED = Pattern.compile("(?:은|는|도|께서는) ?$");
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
    boolean found = matcher.find();
    boolean state = place.referent().type() == EntityType.COUNTRY;
    boolean others = found && !place.person() && OTHERS.matcher(matcher.group("title")).find();
    return found && !others && (!state || STATE.matcher(matcher.group("title")).matches())
        ? Optional.of(new Topic(place, Math.min(end, place.end() + matcher.end())))
        : Optional.empty();
  }

  private static String rest(Surface surface, Place place, int end) {
    return surface.text(new Surface.Range(place.end(), Math.max(place.end(), end))) + " ";
  }
}
