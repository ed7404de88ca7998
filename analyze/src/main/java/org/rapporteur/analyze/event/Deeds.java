package org.rapporteur.analyze.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a title says was done, whatever the form of the word: `bombed` and `the bombing of` name
/// one deed, `freed` and `released` too.
final class Deeds {
  private static final List<Set<String>> DEEDS =
      List.of(
          Set.of("die", "died", "dies", "death", "dead", "perished", "deaths", "killed", "dying"),
          Set.of(
              "release",
              "released",
              "releases",
              "freed",
              "free",
              "freeing",
              "frees",
              "unjailed",
              "liberated"),
          Set.of(
              "bomb",
              "bombed",
              "bombing",
              "bombs",
              "shelled",
              "shelling",
              "airstrike",
              "airstrikes",
              "bombardment"),
          Set.of("appoint", "appointed", "appointment", "appoints", "named", "names", "designated"),
          Set.of("nominate", "nominated", "nomination", "nominates"),
          Set.of(
              "sentence",
              "sentenced",
              "sentences",
              "convicted",
              "conviction",
              "condemned",
              "jailed"),
          Set.of("arrest", "arrested", "detained", "detention", "arrests", "imprisoned"),
          Set.of(
              "ban", "banned", "bans", "bar", "barred", "bars", "blocked", "embargo", "prohibited"),
          Set.of(
              "attack", "attacked", "attacks", "ambush", "ambushed", "raid", "raided", "stormed"),
          Set.of(
              "massacre",
              "massacred",
              "killing",
              "killings",
              "kill",
              "kills",
              "shot",
              "murdered",
              "murder"),
          Set.of("drowned", "drown", "drowning"),
          Set.of("executed", "execution", "execute", "beheaded", "hanged"),
          Set.of(
              "deported",
              "deportation",
              "repatriated",
              "repatriation",
              "expelled",
              "expulsion",
              "returned",
              "pushed",
              "pushback",
              "pushbacks"),
          Set.of("abducted", "abduction", "kidnapped", "kidnapping", "disappeared"),
          Set.of("adopted", "adoption", "passed", "enacted", "approved"),
          Set.of("signed", "signing", "sign"),
          Set.of(
              "sanctioned",
              "sanctions",
              "listed",
              "listing",
              "lists",
              "blacklisted",
              "blacklists",
              "designates"),
          Set.of("resigned", "resignation", "stepped"),
          Set.of("closed", "closure", "shut", "shuttered"),
          Set.of("acquitted", "acquittal"),
          Set.of("bury", "buried", "burial", "burials", "funeral"),
          Set.of("exhume", "exhumed", "exhumation"),
          Set.of("extradited", "extradites", "extradition", "surrendered", "surrender"),
          Set.of("visit", "visited", "visits", "inspected", "inspection", "toured"),
          Set.of("protest", "protested", "demonstration", "demonstrated", "rally", "rallied"),
          Set.of("charged", "charges", "indicted", "indictment", "prosecuted"),
          Set.of("appealed", "appeal", "appeals"),
          Set.of("fled", "flee", "flight", "escaped", "escape"),
          Set.of("rescue", "rescued", "rescues", "saved"),
          Set.of("extended", "extends", "extension", "prolonged", "prolongs", "renewed", "renews"),
          Set.of("burned", "burnt", "torched", "razed", "demolished", "demolition", "bulldozed"),
          Set.of("evicted", "eviction", "evictions", "displaced", "displacement", "driven"),
          Set.of("handed", "submitted", "presented", "delivered"));

  private Deeds() {}

  /// Whether two titles name one deed.
  static boolean share(String left, String right) {
    var mine = in(left);
    mine.retainAll(in(right));
    return !mine.isEmpty();
  }

  /// Numbers of the deeds that words of a title name.
  static Set<Integer> in(String title) {
    var found = new HashSet<Integer>();
    for (var word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      for (int i = 0; i < DEEDS.size(); i++) {
        if (DEEDS.get(i).contains(word)) {
          found.add(i);
        }
      }
    }
    return found;
  }
}
