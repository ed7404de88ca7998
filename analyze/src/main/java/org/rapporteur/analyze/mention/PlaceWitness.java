package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// What beside a name says that it is a place: a preposition, `village of`, a list of places, a
/// date line, a governor. More is surer.
final class PlaceWitness {
  /// Nouns for what lies somewhere.
  static final Set<String> PLACE_NOUNS =
      Set.of(
          "village",
          "town",
          "city",
          "district",
          "region",
          "province",
          "canal",
          "river",
          "valley",
          "kebele",
          "woreda",
          "camp",
          "county",
          "municipality",
          "township",
          "basin",
          "settlement",
          "neighbourhood",
          "neighborhood",
          "suburb",
          "hamlet",
          "commune",
          "island",
          "quarter",
          "area",
          "dam",
          "reservoir",
          "forest",
          "highway",
          "port",
          "airport",
          "lake",
          "bay");

  private static final Set<String> WHERE =
      Set.of("in", "near", "outside", "around", "inside", "at");

  /// No person's name has an article: `on the White Drin` is a river.
  private static final Set<String> ALONG =
      Set.of("by", "on", "in", "along", "across", "over", "near", "into", "from", "beside", "at");

  private static final Set<String> PERHAPS_WHERE = Set.of("from", "to", "through", "towards");

  /// Who rules a place or keeps a building, and no person.
  private static final Set<String> RULERS =
      Set.of("governor", "ruler", "prefect", "provost", "warden");

  /// Last words of what one enters.
  private static final Set<String> BUILDINGS =
      Set.of(
          "hall",
          "hotel",
          "market",
          "bazaar",
          "square",
          "palace",
          "stadium",
          "barracks",
          "cemetery",
          "hostel",
          "pagoda",
          "park",
          "gate",
          "plaza",
          "terminal");

  private PlaceWitness() {}

  static int weight(List<Token> tokens, Candidate c, List<Candidate> all) {
    int weight = 0;
    if (c.from() > 0) {
      String before = NameWords.lower(tokens.get(c.from() - 1));
      boolean article = before.equals("the") && c.from() > 1 && c.length() > 1;
      weight += article && ALONG.contains(NameWords.lower(tokens.get(c.from() - 2))) ? 2 : 0;
      weight += WHERE.contains(before) ? 2 : PERHAPS_WHERE.contains(before) ? 1 : 0;
      boolean of =
          before.equals("of")
              && c.from() > 1
              && PLACE_NOUNS.contains(tokens.get(c.from() - 2).lemma().toLowerCase(Locale.ROOT));
      weight += of ? 3 : 0;
      weight += before.equals("of") && isHome(tokens, c.from() - 2) ? 2 : 0;
      weight += before.equals("of") && isRuled(tokens, c.from() - 2) ? 2 : 0;
      boolean apposed =
          PLACE_NOUNS.contains(before)
              && c.from() > 1
              && tokens.get(c.from() - 2).pos().matches("DT|IN|JJ.*");
      weight += apposed ? 3 : 0;
    }
    if (c.to() < tokens.size()) {
      weight += PLACE_NOUNS.contains(tokens.get(c.to()).lemma()) ? 2 : 0;
      boolean opens = c.from() == 0 || tokens.get(c.from() - 1).text().equals(",");
      weight += opens && isDated(tokens, c.to()) ? 3 : 0;
    }
    boolean building =
        c.length() > 1 && BUILDINGS.contains(NameWords.lower(tokens.get(c.to() - 1)));
    return weight
        + (building ? 2 : 0)
        + (isAmongPlaces(tokens, c) ? 3 : 0)
        + (isListed(tokens, c, all) ? 1 : 0);
  }

  private static boolean isRuled(List<Token> tokens, int noun) {
    return noun >= 0 && RULERS.contains(tokens.get(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /// `the villages of Alima, Tor and Wad Nour`, `Alima, Tor and Wad Nour villages`.
  private static boolean isAmongPlaces(List<Token> tokens, Candidate c) {
    int left = c.from() - 1;
    while (left > 0 && isListWord(tokens.get(left))) {
      left--;
    }
    boolean of =
        left > 0 && NameWords.lower(tokens.get(left)).equals("of") && isPlaces(tokens, left - 1);
    int right = c.to();
    while (right < tokens.size() && isListWord(tokens.get(right))) {
      right++;
    }
    boolean list =
        tokens.subList(Math.max(0, left + 1), right).stream()
            .anyMatch(t -> NameWords.lower(t).equals("and"));
    return list && (of || isPlaces(tokens, right));
  }

  private static boolean isListWord(Token token) {
    return token.text().matches(",|and") || BodyPatterns.isCapital(token);
  }

  private static boolean isPlaces(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).pos().equals("NNS")
        && PLACE_NOUNS.contains(tokens.get(at).lemma());
  }

  /// `a resident of Alima`, `the hospital of Tor`.
  private static boolean isHome(List<Token> tokens, int noun) {
    return noun >= 0 && NameWords.SITES.contains(tokens.get(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /// `, 27 February 2026`, `, March 20`: what opens a line so is where it was written.
  private static boolean isDated(List<Token> tokens, int to) {
    if (to + 2 >= tokens.size() || !tokens.get(to).text().equals(",")) {
      return false;
    }
    String one = tokens.get(to + 1).text();
    String other = tokens.get(to + 2).text();
    return (one.matches("\\d{1,2}") && BodyPatterns.isCapital(tokens.get(to + 2)))
        || (BodyPatterns.isCapital(tokens.get(to + 1)) && other.matches("\\d{1,2}"));
  }

  /// Whether it stands in a list with a place: `Alima and Tor`, `Malmo, Sweden`.
  private static boolean isListed(List<Token> tokens, Candidate c, List<Candidate> all) {
    return all.stream()
        .filter(o -> o.type() == EntityType.PLACE || o.type() == EntityType.COUNTRY)
        .anyMatch(o -> isJoined(tokens, o.to(), c.from()) || isJoined(tokens, c.to(), o.from()));
  }

  private static boolean isJoined(List<Token> tokens, int to, int from) {
    return to + 1 == from && tokens.get(to).text().matches(",|and|or");
  }
}
