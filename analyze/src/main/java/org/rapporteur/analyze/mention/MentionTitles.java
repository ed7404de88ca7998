package org.rapporteur.analyze.mention;

import java.util.Locale;
import java.util.Set;

/// Words that stand before a person's name and are no part of it.
final class MentionTitles {
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lady", "lord", "madam", "madame",
          "president", "ambassador", "minister", "secretary", "senator", "sen", "rep", "congressman",
          "congresswoman", "chancellor", "premier", "governor", "mayor", "judge", "justice", "general",
          "gen", "colonel", "col", "major", "captain", "capt", "lieutenant", "lt", "sergeant", "rapporteur",
          "commissioner", "director", "chairman", "chairwoman", "chairperson", "chair", "spokesman",
          "spokeswoman", "spokesperson", "king", "queen", "prince", "princess", "sheikh", "imam", "pope",
          "bishop", "archbishop", "cardinal", "rev", "reverend", "pastor", "father", "sister", "brother",
          "envoy", "special", "prosecutor", "attorney", "counsel", "lawyer", "activist", "journalist",
          "author", "chief", "commander", "marshal", "admiral", "representative", "delegate", "deputy",
          "vice", "former", "acting", "prime", "foreign", "defector", "witness", "expert", "officer",
          "inspector", "vice-president", "co-chair", "secretary-general", "missionary", "u", "daw", "herr",
          "comrade", "hon", "honourable", "honorable", "excellency");

  private MentionTitles() {}

  static boolean isTitle(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return TITLES.contains(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
  }
}
