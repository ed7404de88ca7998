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
          "camp");
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
          "Village",
          "Subdistrict",
          "Voivodeship",
          "Canton",
          "Highlands",
          "Sea");
  private static final Set<String> BEFORE =
      Set.of("Lake", "Mount", "Cape", "River", "Port", "Fort");

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
      } else if (AFTER.contains(word)) {
        int from = back(tokens, i);
        add(from, from < i ? i + 1 : from, found);
      } else if (BEFORE.contains(word) && i + 1 < tokens.size() && isName(tokens.get(i + 1))) {
        add(i, run(tokens, i + 1), found);
      }
    }
    return found;
  }

  private static void add(int from, int to, List<Candidate> found) {
    if (to > from) {
      found.add(
          new Candidate(
              from, to, EntityType.PLACE, null, null, null, "pattern:place", Candidate.CLASSIFIER));
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
