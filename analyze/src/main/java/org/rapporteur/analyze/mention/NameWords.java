package org.rapporteur.analyze.mention;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Token;

/// Words in and beside a name that say of what kind its bearer is.
final class NameWords {
  static final Set<String> LOCATIVES =
      Set.of(
          "in", "from", "to", "at", "near", "through", "via", "outside", "around", "across", "into",
          "toward", "towards", "leave", "left", "reach", "reached", "visit", "visited");

  static final Set<String> SITES =
      Set.of(
          "hospital",
          "market",
          "school",
          "port",
          "harbour",
          "harbor",
          "siege",
          "battle",
          "fall",
          "people",
          "resident",
          "villager",
          "inhabitant",
          "outskirts",
          "centre",
          "center",
          "bombing",
          "shelling",
          "mayor",
          "north",
          "south",
          "east",
          "west",
          "mosque",
          "church",
          "dead",
          "streets",
          "prison",
          "clinic",
          "ruins",
          "capture",
          "mine",
          "quarry",
          "pit");

  static final Set<String> PUBLIC_WORDS =
      Set.of(
          "ministry",
          "government",
          "parliament",
          "assembly",
          "council",
          "commission",
          "court",
          "department",
          "agency",
          "police",
          "army",
          "senate",
          "congress",
          "tribunal",
          "office",
          "mission",
          "embassy",
          "secretariat",
          "committee",
          "bureau");

  private NameWords() {}

  /// The word in small letters, whatever its language.
  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
