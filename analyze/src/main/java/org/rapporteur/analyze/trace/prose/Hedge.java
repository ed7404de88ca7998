package org.rapporteur.analyze.trace.prose;

import java.util.regex.Pattern;

/// Words by which a text suggests instead of stating, denies, or says that something is over.
final class Hedge {
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?iU)\\b(?:suspect(?:ed|s)?|reported(?:ly)?|believed?|believes|alleged(?:ly)?|alleges?|allegations?|(?-i:may)|May(?:"
              + " be| have|"
              + " also)|might|could|possibl[ey]|probabl[ey]|likely|apparent(?:ly)?|thinks?|appears?|appeared|seems?|seemed|thought"
              + " to|assessed|assumed|presumed|presumably|suggests?|suggested|suggesting|indicat(?:es?|ed|ions?)|purported(?:ly)?|rumou?r(?:s|ed)?|claim(?:s|ed)?|sa(?:id|ys|y|ying)|told|tells|insist(?:s|ed)?|maintain(?:s|ed)"
              + " that|contend(?:s|ed)?|argu(?:es|ed)|unconfirmed|unverified|potential(?:ly)?|perhaps|said"
              + " to|understood to|considered to|according to|accus(?:e|es|ed|ing|ation|ations)|supposed(?:ly)?|hearsay|heard"
              + " that|told that|is said|expected to|plans? to|intend(?:s|ed)? to|would|if)\\b");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?iU)\\b(?:not|n't|never|no evidence|den(?:y|ies|ied|ying)|neither|nor|without|no"
              + " (?:link|tie|connection|longer)|refut(?:es?|ed)|ruled out|untrue|false(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|reject(?:s|ed)?|stopped|refus(?:es?|ed)|fail(?:s|ed) to|whether|unless|should|rather than|instead"
              + " of|no(?!\\.|\\s+(?:fewer|less|more)\\b)|none|nobody)\\b|n[’']t\\b|(?-i:^[\\s“\"]*(?:Had|Were|Should|If)\\s+(?:the\\s+)?(?=\\p{Lu}))");
  private static final Pattern DENIED_AFTER =
      Pattern.compile(
          "(?iU)\\b(?:was|were|is|are|has been|have been|had been) (?:(?:later|since|also|firmly|promptly|all)"
              + " )?(?:dismissed|denied|rejected|refuted|rebutted|disproved|disproven|retracted|withdrawn|false|untrue|unfounded|baseless|groundless|wrong|incorrect|mistaken)\\b");
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?iU)\\b(?:will|shall|(?:is|are|was|were) (?:about |set |due |scheduled |expected )?to"
              + " (?:be|have|become)|about to|set to|due to be|plan(?:s|ned|ning)?(?: to)?|intend(?:s|ed|ing)?"
              + " to|agreed to|offer(?:s|ed) to|propos(?:es|ed|al)|hop(?:es|ed|ing) to|want(?:s|ed)?"
              + " to|in talks|negotiat(?:es|ed|ing)|tried to|must)\\b");
  private static final Pattern OVER =
      Pattern.compile(
          "(?iU)\\b(?:former(?:ly)?|previous(?:ly)?|until|no longer|used to|ex-|ceased|once|(?:sold|divested|disposed of|transferred|gave up) (?:its|his|her|their))\\b");

  private Hedge() {}

  static boolean hedged(String words) {
    return HEDGED.matcher(words).find();
  }

  static boolean denied(String words) {
    return DENIED.matcher(words).find();
  }

  /// Whether words behind a tie take it back: "rumours that A owns B were dismissed".
  static boolean takenBack(String words) {
    return DENIED_AFTER.matcher(words).find();
  }

  /// What is only planned, offered or demanded did not happen by this text.
  static boolean planned(String words) {
    return PLANNED.matcher(words).find();
  }

  static boolean over(String words) {
    return OVER.matcher(words).find();
  }
}
