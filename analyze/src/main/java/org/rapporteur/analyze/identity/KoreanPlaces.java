package org.rapporteur.analyze.identity;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What Korean writes behind the name of a place to say what it is, mostly without a space: `김해시`
/// beside `김해` for the city of Gimhae, `재령강` for the river Chaeryong. A place within others stands
/// behind them: `경남 김해시 한림면`.
final class KoreanPlaces {
  /// Divisions of a state, which people leave out; a name of one syllable needs its word (`중구`).
  private static final Pattern DIVISION =
      Pattern.compile("(?:.* )?(\\p{IsHangul}{2,}?)(?:특별자치시|특별자치도|특별시|광역시|구역|마을|[시군구도읍면동리섬])");

  /// The same, and what nature or people made, by the English word for it.
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("시", "city"),
          Map.entry("군", "county"),
          Map.entry("현", "county"),
          Map.entry("도", "province"),
          Map.entry("성", "province"),
          Map.entry("주", "province"),
          Map.entry("구", "district"),
          Map.entry("구역", "district"),
          Map.entry("읍", "town"),
          Map.entry("진", "town"),
          Map.entry("면", "township"),
          Map.entry("리", "village"),
          Map.entry("마을", "village"),
          Map.entry("동", "neighbourhood"),
          Map.entry("섬", "island"),
          Map.entry("강", "river"),
          Map.entry("천", "river"),
          Map.entry("산", "mountain"),
          Map.entry("항", "port"),
          Map.entry("역", "station"),
          Map.entry("댐", "dam"),
          Map.entry("공항", "airport"),
          Map.entry("교화소", "prison"),
          Map.entry("교도소", "prison"),
          Map.entry("구치소", "prison"),
          Map.entry("수용소", "camp"),
          Map.entry("관리소", "camp"));

  private static final Set<String> SITES =
      Set.of("station", "dam", "airport", "port", "prison", "camp");

  private static final Pattern KIND =
      Pattern.compile(
          "(?:.* )?(\\p{IsHangul}{2,}?) ?("
              + KINDS.keySet().stream().sorted().collect(Collectors.joining("|"))
              + ")");

  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private KoreanPlaces() {}

  /// The name without the word for its division and without the places it lies in; the name itself
  /// if it has none or is of one syllable.
  static String withoutDivision(String name) {
    return bare(DIVISION, name);
  }

  /// The name without any word that says what it is, and without the places it lies in. It may cut
  /// what belongs to the name (`마산`), so it only makes two names likelier to be one.
  static String withoutKind(String name) {
    return bare(KIND, name);
  }

  /// Folded names have their syllables in letters.
  private static String bare(Pattern pattern, String name) {
    var matcher = pattern.matcher(Normalizer.normalize(name, Normalizer.Form.NFC));
    return HANGUL.matcher(name).find() && matcher.matches()
        ? Normalizer.normalize(matcher.group(1), Normalizer.Form.NFD)
        : name;
  }

  /// Whether the name says that it is a station, an airport, a prison or the like: nobody calls a
  /// town so.
  static boolean isSite(String name) {
    return SITES.contains(kind(name));
  }

  /// The English word for what the name says it is; empty if it says nothing.
  static String kind(String name) {
    var matcher = KIND.matcher(Normalizer.normalize(name, Normalizer.Form.NFC));
    return matcher.matches() ? KINDS.getOrDefault(matcher.group(2), "") : "";
  }
}
