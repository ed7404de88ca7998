package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.analyze.text.CalendarWords;

/// Where a text says that somebody was seized, set free, died or was found: the place that stands
/// behind the deed in its clause, by its kind (`the airport of Ama`, `Kole Prison`).
public final class DeedPlaces {
  private static final String PREFIX = "place-of-";

  private static final String RELEASE = "release";
  private static final Set<String> CUSTODY = Set.of("prison", "police station", "base");

  /// How far behind its deed a place may stand.
  private static final int REACH = 70;

  private static final List<List<String>> ROWS = WordTable.rows("deed-places.tsv", 3);

  private static final List<Row> DEEDS = rows("deed");
  private static final List<Row> KINDS = rows("kind");

  /// `in November` names no place.
  private static final String MONTHS = "(?i:" + String.join("|", CalendarWords.MONTHS) + ")\\b";

  /// A preposition and the place up to the next clause: `at the airport of Ama`, `in his home`.
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}-])(?i:at|in|from|inside|outside|near|to|out of|left) "
              + "(?<place>(?i:(?:the |an? |his |her |their |its )?)(?:(?!(?:in|at|from|on|of|with|to) )[\\p{L}\\d’'.-]+ ){0,4}?(?i:"
              + nouns()
              + ")(?: (?:No\\.? ?\\d+|\\d+)"
              + "| (?:of|in|at|near) (?:the )?(?:(?:\\p{Ll}+ )?(?:city|town|village|province) of )?(?!"
              + MONTHS
              + ")\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)?)(?![\\p{L}-])");

  private static final Pattern NOT_DONE =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|nobody|den(?:y|ies|ied)|if|whether|may|might|could|would|will|accus\\w*"
              + "|fear\\w*|threat\\w*|alleg\\w* that)\\b[^.;]{0,40}$");

  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?|his|her|their|its) ");

  private DeedPlaces() {}

  private record Row(String name, Pattern words) {}

  /// A place found.
  ///
  /// @param question what is asked, `place-of-arrest`
  /// @param words the place as printed, without its article
  /// @param start first char of deed and place, from the beginning of the sentence
  record Found(String question, String words, int start, int end) {}

  /// Whether claims of this property say where a deed was done.
  public static boolean isAsked(String property) {
    return DEEDS.stream().anyMatch(d -> (PREFIX + d.name()).equals(property));
  }

  /// What kind of place it is, by the last of its nouns before any `of`, or nothing: a market
  /// street is a street.
  public static Optional<String> kind(String place) {
    String head = place.replaceFirst("(?i) (?:of|in|at|near) .*", "");
    return KINDS.stream()
        .filter(k -> end(k, head) >= 0)
        .max(Comparator.comparingInt(k -> end(k, head)))
        .map(Row::name);
  }

  /// Where the last noun of a kind ends, or -1.
  private static int end(Row kind, String words) {
    return kind.words().matcher(words).results().mapToInt(MatchResult::end).max().orElse(-1);
  }

  /// The words of a place that name it, `ama` of `the airport of Ama`.
  public static Set<String> names(String place) {
    return Pattern.compile("[\\p{L}\\d’'-]+")
        .matcher(place)
        .results()
        .map(MatchResult::group)
        .filter(w -> Character.isUpperCase(w.charAt(0)) || Character.isDigit(w.charAt(0)))
        .filter(w -> KINDS.stream().noneMatch(k -> k.words().matcher(w).matches()))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// The places of a sentence, one for each deed.
  static List<Found> in(String sentence) {
    var found = new ArrayList<Found>();
    for (var deed : DEEDS) {
      var matcher = deed.words().matcher(sentence);
      Optional<Found> place = Optional.empty();
      while (place.isEmpty() && matcher.find()) {
        boolean done = !NOT_DONE.matcher(sentence.substring(0, matcher.start())).find();
        place = done ? behind(deed, sentence, matcher.start(), matcher.end()) : place;
      }
      place.ifPresent(found::add);
    }
    return found;
  }

  /// The first place behind the deed, in its clause; who is set free leaves a prison.
  private static Optional<Found> behind(Row deed, String sentence, int start, int end) {
    int from = Math.max(start, end - 5);
    var place = PLACE.matcher(sentence).region(from, Math.min(sentence.length(), end + REACH));
    place.useTransparentBounds(true);
    if (!place.find() || breaks(sentence.substring(Math.min(end, place.start()), place.start()))) {
      return Optional.empty();
    }
    String words = ARTICLE.matcher(place.group("place")).replaceFirst("").strip();
    boolean held =
        !deed.name().equals(RELEASE) || kind(words).filter(CUSTODY::contains).isPresent();
    return held
        ? Optional.of(new Found(PREFIX + deed.name(), words, start, place.end()))
        : Optional.empty();
  }

  private static boolean breaks(String between) {
    return between.matches(
        "(?s).*(?:[;:“”\"—–()]|, (?!\\d)|\\b(?:who|which|that|and|but|while|after|before)\\b).*");
  }

  private static List<Row> rows(String sort) {
    return ROWS.stream()
        .filter(r -> r.get(0).equals(sort))
        .map(r ->
            new Row(
                r.get(1),
                Pattern.compile(
                    "(?<![\\p{L}-])(?:" + r.get(2) + ")(?![\\p{L}-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
        .toList();
  }

  private static String nouns() {
    var nouns = new ArrayList<String>();
    ROWS.stream().filter(r -> r.get(0).equals("kind")).forEach(r -> nouns.add(r.get(2)));
    return String.join("|", nouns).toLowerCase(Locale.ROOT);
  }
}
