package org.rapporteur.analyze.corroboration;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a name that say whose it is: `Qarapampa` of `penal de Qarapampa`. What kind of body
/// or place it is called, many others are called too.
final class TellingWords {
  /// Shorter words are shared by chance.
  private static final int LONG = 5;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// What bodies, places and documents are called before they are named.
  private static final Set<String> PLAIN =
      Set.of(
          "agency",
          "assembly",
          "association",
          "authority",
          "board",
          "bureau",
          "center",
          "central",
          "centre",
          "chamber",
          "chief",
          "civil",
          "coalition",
          "commission",
          "committee",
          "council",
          "country",
          "court",
          "criminal",
          "defence",
          "defense",
          "department",
          "director",
          "directorate",
          "district",
          "eastern",
          "embassy",
          "expert",
          "federal",
          "federation",
          "force",
          "forces",
          "foreign",
          "forum",
          "foundation",
          "general",
          "government",
          "group",
          "guard",
          "hospital",
          "house",
          "human",
          "independent",
          "institute",
          "interior",
          "international",
          "investigation",
          "island",
          "judge",
          "justice",
          "members",
          "military",
          "minister",
          "ministry",
          "mission",
          "movement",
          "national",
          "nations",
          "network",
          "northern",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "peace",
          "people",
          "peoples",
          "permanent",
          "police",
          "president",
          "press",
          "prison",
          "prosecutor",
          "province",
          "public",
          "rapporteur",
          "region",
          "regional",
          "report",
          "representative",
          "republic",
          "rights",
          "secretary",
          "security",
          "senate",
          "service",
          "society",
          "southern",
          "special",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "state",
          "states",
          "statement",
          "street",
          "supreme",
          "tribunal",
          "union",
          "united",
          "university",
          "valley",
          "village",
          "western",
          "women",
          "working");

  private TellingWords() {}

  /// The words without marks above their letters, in small letters.
  static Set<String> of(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var words = new HashSet<String>();
    for (var word : plain.split("[^\\p{L}]+")) {
      boolean telling = word.length() >= LONG && Character.isUpperCase(word.charAt(0));
      if (telling && !PLAIN.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
