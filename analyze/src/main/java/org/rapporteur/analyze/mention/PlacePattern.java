package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Places by the word that says what they are: `the village of Tambo`, `Sahel Region`, `Lake Ardo`,
/// `the town of Port Claro`.
final class PlacePattern {
  /// The rule by which a place is found beside the word for what it is.
  static final String RULE = "pattern:place";

  private static final Set<String> OF_HEADS =
      Set.of(
          "village",
          "town",
          "city",
          "port",
          "district",
          "province",
          "region",
          "county",
          "island",
          "municipality",
          "hamlet",
          "suburb",
          "settlement",
          "commune",
          "prefecture",
          "governorate",
          "oblast",
          "valley",
          "department",
          "state",
          "area",
          "township",
          "neighbourhood",
          "neighborhood",
          "enclave",
          "camp",
          "market",
          "checkpoint",
          "outskirts",
          "north",
          "south",
          "east",
          "west",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "northeast",
          "northwest",
          "southeast",
          "southwest");
  private static final Set<String> AFTER =
      Set.of(
          "Province",
          "District",
          "Region",
          "County",
          "Governorate",
          "Oblast",
          "Prefecture",
          "Municipality",
          "River",
          "Valley",
          "Island",
          "Islands",
          "Peninsula",
          "Strait",
          "Desert",
          "Mountains",
          "Bay",
          "Township",
          "Airport",
          "Square",
          "Street",
          "Avenue",
          "Bridge",
          "Estate",
          "Oasis",
          "Plateau",
          "Delta",
          "Subdistrict",
          "Voivodeship",
          "Canton",
          "Highlands",
          "Sea",
          "Ward",
          "Commune",
          "Upazila",
          "Tehsil",
          "Taluk",
          "Woreda",
          "Barangay",
          "Subcounty",
          "Dam",
          "Reservoir");

  /// Nouns in lower case that a name follows at once: `by the river Orkhon`.
  private static final Set<String> APPOSED =
      Set.of(
          "river",
          "lake",
          "mount",
          "village",
          "town",
          "hamlet",
          "municipality",
          "island",
          "volcano",
          "settlement",
          "suburb",
          "commune",
          "farm",
          "estate",
          "ranch",
          "property",
          "quarter",
          "ward",
          "prison",
          "camp");

  /// What forms, notices and datelines put before a place.
  private static final Set<String> LABELS = Set.of("location", "place", "venue", "city");

  /// Divisions of a state, and what is built or grown, whose word is part of the name even in lower
  /// case.
  private static final Set<String> DIVISIONS =
      Set.of(
          "province",
          "district",
          "township",
          "county",
          "governorate",
          "oblast",
          "prefecture",
          "canton",
          "voivodeship",
          "raion",
          "division",
          "ward",
          "commune",
          "upazila",
          "tehsil",
          "taluk",
          "woreda",
          "barangay",
          "subcounty",
          "dam",
          "barrage",
          "embankment",
          "reservoir",
          "valley",
          "bridge",
          "highway",
          "pagoda",
          "penitentiary");

  private static final Set<String> BEFORE =
      Set.of("Lake", "Mount", "Cape", "River", "Port", "Fort");

  /// The same in the languages of the places: `Kampung Sungai Lerang`, `Wadi Salih`.
  private static final Set<String> BEFORE_IN_OTHERS =
      Set.of(
          "Kampung",
          "Kampong",
          "Barangay",
          "Barrio",
          "Vereda",
          "Desa",
          "Dusun",
          "Wadi",
          "Jebel",
          "Jabal",
          "Kafr",
          "Kfar",
          "Finca",
          "Hacienda",
          "Fazenda",
          "Quebrada",
          "Caserío",
          "Pulau",
          "Sungai",
          "Gunung",
          "Bukit",
          "Nahr",
          "Khirbet",
          "Deir");

  private PlacePattern() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      if (OF_HEADS.contains(word.toLowerCase(Locale.ROOT))
          && i + 2 < tokens.size()
          && tokens.get(i + 1).text().equals("of")
          && isName(tokens.get(i + 2))) {
        add(i + 2, run(tokens, i + 2), found);
      } else if (isLocalGovernment(tokens, i)) {
        localGovernment(tokens, i, found);
      } else if (AFTER.contains(word) || DIVISIONS.contains(word)) {
        int from = back(tokens, i);
        add(from, from < i ? i + 1 : from, found);
      } else if (word.equals("Village")) {
        add(back(tokens, i), i, found);
      } else if (i + 1 < tokens.size() && isApposed(tokens, i)) {
        firm(i + 1, run(tokens, i + 1), found);
      } else if (isCompass(tokens, i)) {
        add(i, run(tokens, i + 1), found);
      } else if (isLabel(tokens, i)) {
        firm(i + 2, run(tokens, i + 2), found);
      } else if (BEFORE.contains(word) && i + 1 < tokens.size() && isName(tokens.get(i + 1))) {
        add(i, run(tokens, i + 1), found);
      } else if (BEFORE_IN_OTHERS.contains(word) && beginsName(tokens, i)) {
        firm(i, run(tokens, behindArticle(tokens, i + 1)), found);
      }
    }
    return found;
  }

  /// Whether a word is the first of a name: in `Ana Barrio Ruiz` it is none.
  private static boolean beginsName(List<Token> tokens, int at) {
    int next = behindArticle(tokens, at + 1);
    return next < tokens.size()
        && isName(tokens.get(next))
        && (at == 0 || !isName(tokens.get(at - 1)));
  }

  private static int behindArticle(List<Token> tokens, int at) {
    boolean article = at < tokens.size() && tokens.get(at).text().matches("El|La|Los|Las");
    return article ? at + 1 : at;
  }

  private static boolean isLocalGovernment(List<Token> tokens, int at) {
    return tokens.get(at).text().equalsIgnoreCase("local")
        && at + 2 < tokens.size()
        && tokens.get(at + 1).text().equalsIgnoreCase("government");
  }

  /// `Ardo Local Government Area`, `the local government of Ardo`.
  private static void localGovernment(List<Token> tokens, int at, List<Candidate> found) {
    String next = tokens.get(at + 2).text();
    if (next.equalsIgnoreCase("area")) {
      int from = back(tokens, at);
      add(from, from < at ? at + 3 : from, found);
    } else if (next.equals("of") && at + 3 < tokens.size() && isName(tokens.get(at + 3))) {
      add(at + 3, run(tokens, at + 3), found);
    }
  }

  /// `by the river Orkhon`, but not `the river Police patrol`.
  private static boolean isApposed(List<Token> tokens, int noun) {
    String word = tokens.get(noun).text();
    return APPOSED.contains(word)
        && BodyPatterns.isCapital(tokens.get(noun + 1))
        && tokens.get(noun + 1).pos().startsWith("NN")
        && BodyHeads.of(tokens.get(noun + 1).text()) == null
        && !MentionTitles.isTitle(tokens.get(noun + 1).text())
        && noun > 0
        && tokens.get(noun - 1).pos().matches("DT|IN|JJ.*");
  }

  /// `Central Java`, `Upper Nubia`.
  private static boolean isCompass(List<Token> tokens, int at) {
    return tokens
            .get(at)
            .text()
            .matches(
                "(North|South|East|West|North-?(?:east|west)|South-?(?:east|west)|Upper|Lower)(ern)?|Central")
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at + 1).name().equals("LOCATION")
        && isName(tokens.get(at + 1));
  }

  private static boolean isLabel(List<Token> tokens, int at) {
    return LABELS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
        && at + 2 < tokens.size()
        && tokens.get(at + 1).text().equals(":")
        && isName(tokens.get(at + 2));
  }

  private static void firm(int from, int to, List<Candidate> found) {
    if (to > from) {
      found.add(
          new Candidate(from, to, EntityType.PLACE, null, null, null, RULE, Candidate.PATTERN));
    }
  }

  private static void add(int from, int to, List<Candidate> found) {
    if (to > from) {
      found.add(
          new Candidate(from, to, EntityType.PLACE, null, null, null, RULE, Candidate.CLASSIFIER));
    }
  }

  private static int run(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && to < from + 3 && isName(tokens.get(to))) {
      to++;
    }
    return to;
  }

  private static int back(List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && head - from < 3 && isName(tokens.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isName(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0)) && token.pos().startsWith("NNP");
  }
}
