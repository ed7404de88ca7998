package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Decides over a whole document what an unknown name is. The classifier sees one sentence and
/// takes a village for a person; the document says `the village of Dar Nour` once, and `in Dar
/// Nour` and `Dar Nour, Alima and Tor` elsewhere. Every mention votes with the words beside it; a
/// name is changed only where what it was taken for has no better witness.
final class NameKinds {
  private static final Set<String> WHERE =
      Set.of("in", "near", "outside", "around", "inside", "at");

  /// No person's name has an article: `on the White Drin` is a river.
  private static final Set<String> ALONG =
      Set.of("by", "on", "in", "along", "across", "over", "near", "into", "from", "beside", "at");

  private static final Set<String> PERHAPS_WHERE = Set.of("from", "to", "through", "towards");
  private static final Set<String> STAFF =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "editor",
          "editor-in-chief",
          "employee",
          "founder",
          "owner",
          "shareholder",
          "correspondent",
          "subsidiary",
          "president",
          "director",
          "coordinator",
          "convener",
          "journalist",
          "contractor",
          "manager",
          "chairman",
          "chairwoman",
          "ceo",
          "shares",
          "executive",
          "accountant",
          "columnist",
          "publisher");

  /// What only a body is: `Norrvik, a Danish chain`. Of a trader or a maker no one can tell.
  private static final Set<String> FIRMS =
      Set.of(
          "chain",
          "retailer",
          "refiner",
          "refinery",
          "smelter",
          "manufacturer",
          "airline",
          "brand",
          "bank",
          "conglomerate",
          "start-up",
          "startup",
          "watchdog",
          "charity",
          "ngo",
          "consultancy",
          "subsidiary",
          "think-tank",
          "union",
          "publisher");

  /// Who works with a firm or at it; one who works for somebody may work for a person.
  private static final Set<String> EXPERTS =
      Set.of(
          "analyst",
          "researcher",
          "attorney",
          "lawyer",
          "partner",
          "economist",
          "consultant",
          "engineer",
          "lecturer",
          "fellow");

  private static final Set<String> CREDITS =
      Set.of("published", "translated", "edited", "printed", "reported", "broadcast");
  private static final Set<String> PLACE_NOUNS =
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

  private static final Set<String> KIN =
      Set.of(
          "mother",
          "father",
          "brother",
          "sister",
          "wife",
          "husband",
          "widow",
          "son",
          "daughter",
          "uncle",
          "aunt",
          "cousin",
          "nephew",
          "niece",
          "grandfather",
          "grandmother",
          "grandson",
          "granddaughter");

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

  private static final int PERSON = 0;
  private static final int PLACE = 1;
  private static final int BODY = 2;

  private final Map<String, int[]> votes = new TreeMap<>();
  private final Set<String> openings = new HashSet<>();

  private NameKinds() {}

  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> candidates) {
    var kinds = new NameKinds();
    for (int i = 0; i < sentences.size(); i++) {
      for (var candidate : candidates.get(i)) {
        kinds.hear(sentences.get(i).tokens(), candidate, candidates.get(i));
      }
    }
    var all = new ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      all.add(candidates.get(i).stream().map(c -> kinds.decided(tokens, c)).toList());
    }
    return all;
  }

  private static boolean isOpen(Candidate candidate) {
    return candidate.knownAs() == null
        && candidate.length() <= 3
        && (candidate.type() == EntityType.PERSON
            || candidate.type() == EntityType.PLACE
            || candidate.rule().equals("classifier"));
  }

  private void hear(List<Token> tokens, Candidate candidate, List<Candidate> all) {
    boolean firm =
        candidate.type() == EntityType.ORGANIZATION
            && candidate.length() > 1
            && !candidate.rule().equals(CalledBodies.RULE)
            && !isOfPlace(tokens.get(candidate.to() - 1))
            && tokens.subList(candidate.from() + 1, candidate.to()).stream()
                .map(NameKinds::lower)
                .noneMatch(w -> PLACE_NOUNS.contains(w) || w.matches("project|plant|works"));
    if (firm) {
      for (int to = candidate.from() + 1; to < candidate.to(); to++) {
        openings.add(key(tokens, candidate.from(), to));
      }
    }
    if (candidate.rule().equals(CalledBodies.RULE)) {
      vote(key(tokens, candidate.from(), candidate.to()), BODY, 3);
    }
    if (candidate.type() == EntityType.PERSON && candidate.length() > 1) {
      String last = key(tokens, candidate.to() - 1, candidate.to());
      vote(last, PERSON, person(tokens, candidate) > 0 ? 3 : 1);
    }
    if (!isOpen(candidate)) {
      return;
    }
    String key = key(tokens, candidate.from(), candidate.to());
    vote(key, PERSON, person(tokens, candidate));
    vote(key, PLACE, place(tokens, candidate, all));
    vote(key, BODY, body(tokens, candidate));
  }

  /// `Alima Women's Collective` begins with a place as often as not, `Norrvik Group` with a firm.
  private static boolean isOfPlace(Token head) {
    return BodyHeads.of(head.text()) != null
        && !head.text().matches("Group|Company|Corporation|Bank|Consortium|Partnership");
  }

  private void vote(String key, int kind, int weight) {
    votes.computeIfAbsent(key, k -> new int[3])[kind] += weight;
  }

  private static int person(List<Token> tokens, Candidate c) {
    int weight = 0;
    if (c.from() > 0) {
      var before = tokens.get(c.from() - 1);
      boolean noun =
          Character.isLowerCase(before.text().codePointAt(0))
              && PersonWords.isPerson(before.lemma());
      weight += MentionTitles.isTitle(before.text()) || noun ? 3 : 0;
      weight += before.text().equals("by") && !isCredit(tokens, c) ? 1 : 0;
    }
    if (c.to() < tokens.size()) {
      var after = tokens.get(c.to());
      boolean owned = isOwner(tokens, c);
      weight += !owned && (after.text().equals("who") || after.text().equals("whose")) ? 2 : 0;
      weight += after.pos().startsWith("VBD") ? 1 : 0;
      weight += !owned && isAged(tokens, c.to()) ? 3 : 0;
    }
    return weight + (isKin(tokens, c) || isShortInBrackets(tokens, c) ? 3 : 0);
  }

  /// `the governor of Alima, who came late`: who came is the governor.
  private static boolean isOwner(List<Token> tokens, Candidate c) {
    return c.from() > 1
        && lower(tokens.get(c.from() - 1)).equals("of")
        && PersonWords.isPerson(tokens.get(c.from() - 2).lemma().toLowerCase(Locale.ROOT));
  }

  /// `the mother of Arda`.
  private static boolean isKin(List<Token> tokens, Candidate c) {
    return c.from() > 1
        && lower(tokens.get(c.from() - 1)).equals("of")
        && tokens.get(c.from() - 2).pos().equals("NN")
        && KIN.contains(tokens.get(c.from() - 2).lemma().toLowerCase(Locale.ROOT));
  }

  /// `Jean Mateso Kabila (Mateso)`.
  private static boolean isShortInBrackets(List<Token> tokens, Candidate c) {
    return c.from() > 2
        && c.length() == 1
        && c.to() < tokens.size()
        && tokens.get(c.from() - 1).text().equals("(")
        && tokens.get(c.to()).text().equals(")")
        && tokens.subList(Math.max(0, c.from() - 5), c.from() - 1).stream()
            .anyMatch(
                t -> t.name().equals("PERSON") && lower(t).equals(lower(tokens.get(c.from()))));
  }

  /// `, 34,`, but not `, 34 villagers` nor `, 4 March`.
  private static boolean isAged(List<Token> tokens, int to) {
    if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
      return false;
    }
    boolean age = tokens.get(to + 1).text().matches("\\d{1,2}");
    boolean ends = to + 2 >= tokens.size() || tokens.get(to + 2).text().matches("[,.;)]");
    return tokens.get(to + 1).text().equals("who") || (age && ends);
  }

  private static int place(List<Token> tokens, Candidate c, List<Candidate> all) {
    int weight = 0;
    if (c.from() > 0) {
      String before = lower(tokens.get(c.from() - 1));
      boolean article = before.equals("the") && c.from() > 1 && c.length() > 1;
      weight += article && ALONG.contains(lower(tokens.get(c.from() - 2))) ? 2 : 0;
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
    boolean building = c.length() > 1 && BUILDINGS.contains(lower(tokens.get(c.to() - 1)));
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
    boolean of = left > 0 && lower(tokens.get(left)).equals("of") && isPlaces(tokens, left - 1);
    int right = c.to();
    while (right < tokens.size() && isListWord(tokens.get(right))) {
      right++;
    }
    boolean list =
        tokens.subList(Math.max(0, left + 1), right).stream().anyMatch(t -> lower(t).equals("and"));
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

  private static int body(List<Token> tokens, Candidate c) {
    int at = c.from() - 1;
    if (at < 0) {
      return isCalledBody(tokens, c.to()) ? 3 : 0;
    }
    boolean staff =
        at > 0
            && lower(tokens.get(at)).matches("of|for|at")
            && STAFF.contains(tokens.get(at - 1).lemma().toLowerCase(Locale.ROOT));
    staff |=
        at > 0
            && lower(tokens.get(at)).matches("at|with")
            && EXPERTS.contains(tokens.get(at - 1).lemma().toLowerCase(Locale.ROOT));
    boolean made =
        tokens.get(at).lemma().matches("edit|publish|found")
            && tokens.get(at).pos().startsWith("V");
    boolean heard = isHearer(tokens, c);
    return (staff || made || heard || isCalledBody(tokens, c.to()) ? 3 : 0)
        + (isCredit(tokens, c) ? 4 : 0);
  }

  /// `told Dagsbladet by telephone`: what is told so is a paper or a station.
  private static boolean isHearer(List<Token> tokens, Candidate c) {
    return tokens.get(c.from() - 1).lemma().equals("tell")
        && c.to() + 1 < tokens.size()
        && ((lower(tokens.get(c.to())).equals("by")
                && lower(tokens.get(c.to() + 1)).endsWith("phone"))
            || (lower(tokens.get(c.to())).equals("in")
                && lower(tokens.get(c.to() + 1)).equals("an")
                && tokens.subList(c.to(), Math.min(tokens.size(), c.to() + 4)).stream()
                    .anyMatch(t -> lower(t).equals("interview"))));
  }

  /// `, a website with five staff`, `, the state broadcaster`.
  private static boolean isCalledBody(List<Token> tokens, int to) {
    if (to + 2 >= tokens.size()
        || !tokens.get(to).text().equals(",")
        || !lower(tokens.get(to + 1)).matches("an?|the|its")) {
      return false;
    }
    return tokens.subList(to + 2, Math.min(tokens.size(), to + 6)).stream()
        .takeWhile(t -> t.pos().matches("JJ.*|NN.*|HYPH"))
        .anyMatch(t -> NamedByKind.BODIES.contains(t.lemma()) || FIRMS.contains(t.lemma()));
  }

  /// `First published in Norwegian by Dagsbladet`, `translated from Dagsbladet`, `Source:
  /// Dagsbladet`: the line that says whose text it is.
  private static boolean isCredit(List<Token> tokens, Candidate c) {
    int at = c.from() - 1;
    if (at < 0 || tokens.size() > 25) {
      return false;
    }
    var before = tokens.get(at).text();
    var words = tokens.subList(0, at).stream().map(NameKinds::lower).toList();
    boolean translated =
        tokens.stream().map(NameKinds::lower).anyMatch(w -> w.startsWith("translat"));
    return switch (before) {
      case ":" -> words.stream().anyMatch(w -> w.matches("source|text|note|translation|original"));
      case "by", "from", "of" -> translated && words.stream().anyMatch(NameKinds::isCreditWord);
      default -> false;
    };
  }

  private static boolean isCreditWord(String word) {
    return CREDITS.contains(word)
        || word.startsWith("translat")
        || word.matches("text|edition|version|article|original|note|news");
  }

  private Candidate decided(List<Token> tokens, Candidate candidate) {
    if (!isOpen(candidate)) {
      return candidate;
    }
    String key = key(tokens, candidate.from(), candidate.to());
    var heard = votes.getOrDefault(key, new int[3]);
    // once in a document: a list knows no context, and every word beside the name does
    boolean division = Divisions.contains(tokens, candidate.from(), candidate.to());
    int place = heard[PLACE] + (division ? 2 : 0);
    boolean town = division || (candidate.type() == EntityType.PLACE && place > 0);
    int body = heard[BODY] + (openings.contains(key) && !town ? 3 : 0);
    var type = type(candidate.type(), heard[PERSON], place, body);
    return type == candidate.type()
        ? candidate
        : new Candidate(
            candidate.from(),
            candidate.to(),
            type,
            null,
            null,
            candidate.country(),
            candidate.rule() + ":document",
            candidate.rank());
  }

  private static EntityType type(EntityType taken, int person, int place, int body) {
    if (body >= 3 && body > place && body > person) {
      return EntityType.ORGANIZATION;
    }
    if (place >= 2 && place > person && place > body && taken == EntityType.PERSON) {
      return EntityType.PLACE;
    }
    if (place > 3 && person == 0 && body == 0 && taken == EntityType.ORGANIZATION) {
      return EntityType.PLACE;
    }
    boolean noPlace = taken == EntityType.PLACE && person >= 3 && person > place;
    return noPlace ? EntityType.PERSON : taken;
  }

  private static String key(List<Token> tokens, int from, int to) {
    var key = new StringBuilder();
    tokens.subList(from, to).forEach(t -> key.append(lower(t)).append(' '));
    return key.toString();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
