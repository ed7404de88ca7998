package org.rapporteur.analyze.trace.prose;

import java.util.regex.Pattern;

/// Words that may stand between a name and a cue without changing who is meant. Whatever is not
/// among them makes the reader give up, so a word that is added here should be harmless in every
/// sentence.
final class Between {
  private static final String MODIFIER =
      "who|which|that|vessel|ship|tanker|individual|institution|it|he|she|they|the company|the entity|the firm|the bank|the factory|the"
          + " plant|this"
          + " company|is|are|was|were|has|have|had|been|being|be|also|currently|now|then|itself|still|secretly|effectively|legally|formally|largely|mainly|directly|indirectly|ultimately|jointly|partly|in"
          + " turn|at least|since|involved in|engaged in|engages in|responsible"
          + " for|reportedly|allegedly|possibly|probably|likely|apparently|suspected|believed|thought|alleged|assumed|rumou?red|said|known|to|have|may|might|could|appears?|seems|of"
          + " being|continues to be|remains|became|becomes|served as|serves as|serving as|works"
          + " as|worked as|acts as|acting"
          + " as|as|a|an|the|its|his|her|their|and|or|former|formerly|until"
          + " recently|previously|company|entity|firm|enterprise|body|organi[sz]ation|trading"
          + " company|main|key|sole|one"
          + " of|largest|biggest|each|both|used"
          + " to|(?:analysts|observers|investigators|experts|prosecutors|researchers|officials|traders|critics|activists)"
          + " (?:say|said|believe|believed|suspect|suspected|think|allege|alleged|claim)|major|long-time|long-standing|DPRK|state-owned|state|deputy|senior";
  private static final Pattern TO_CUE =
      Pattern.compile(
          "(?iU)(?:[\\s,()\"“”’'–-]|\\b\\d{1,2}[-–:/]\\d{1,2}\\b|\\b(?:" + MODIFIER + ")\\b)*");
  private static final Pattern TO_NAME =
      Pattern.compile(
          "(?iU)(?:[\\s\"“”’'(]|\\b(?:the|its|a|an|vessels?|ship|company|firm|its"
              + " parent|parent|of|known as|listed|designated|DPRK’s|Iran’s|(?-i:\\p{Lu}\\p{Ll}+(?:ese|[ei]an|[cdglnr]an|ish)|Dutch|French|Greek|Swiss|Thai)|entity|entities|such"
              + " as|companies|\\p{Lu}\\p{L}+[’']s|including|both|state-owned|state-run|state-controlled|government-owned|importer|buyer|group|conglomerate|investor|miner|producer|fund|financier|businessman|businesswoman|tycoon|billionaire|factory|plant|retailer|supplier|trader|brand|wholesaler|distributor)\\b)*");
  private static final Pattern JOINT =
      Pattern.compile(
          "(?iU)\\s*(?:\\([^)]{0,120}\\)\\s*|with \\d[\\d.,]*(?: ?%| ?per ?cent)\\s*)?(?:,|and|&|or|as well as|,\\s*and|,\\s*or)\\s*(?:also"
              + " |the |its |from |to |by |of |in |for )*");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?isU)\\s*(?:with [\\p{L} -]{1,40})?,?\\s*(?:and|or)(?:(?:\\s+is|\\s+was|\\s+also|\\s+the|\\s+a|\\s+an|\\s+has|\\s+been|\\s+its)*|\\s+(?:is|was|has|had|have|also|then|\\p{Ll}+ed)(?:\\s+\\p{Ll}[\\p{Ll}-]*){0,7})\\s+");
  private static final Pattern OF_ENTRY =
      Pattern.compile(
          "(?iU)^[\\s(\"“-]*(?:(?:an?|the|this|it|he|she|they|its|his|her)\\b[^.;]{0,90}?)?$");
  private static final Pattern OF_ANOTHER = Pattern.compile("(?sU).*,.*\\b(?:and|which|who)\\b.*");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iU)\\b(?:in|at|from|based in|near|via|through)\\s+(?:the"
              + " |(?:his|her|its|their|an?) (?:\\p{Ll}+ ){0,2}(?:vehicle|company|subsidiary|nominee|firm|trust|fund|unit|affiliate)"
              + " )?$");
  private static final String ADJECTIVE_END =
      "-(?:related|affiliated|based|owned|linked|registered|flagged|controlled)";
  private static final Pattern ADJECTIVE = Pattern.compile("(?U).*" + ADJECTIVE_END);
  private static final Pattern ADJECTIVES =
      Pattern.compile("(?U)\\b[\\p{Lu}][\\w’' ]*" + ADJECTIVE_END + "\\b");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern COMPANY_KEPT = Pattern.compile("^ with [\\p{Ll} -]{1,40}(?= and )");
  private static final Pattern RELATIVE =
      Pattern.compile(", (?:which|who|that|whose) [^,;]{1,120},");

  /// "A, an Indonesian palm oil company, is owned", "A, through his vehicle B, owns".
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?U)^, (?:an?|the) (?:\\p{Lu}\\p{L}+ )?(?:(?!and\\b|or\\b|of\\b|to\\b)[\\p{Ll}-]+ ?){1,6},");

  /// "A, owned by its founder, supplies".
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?U)^, \\p{Ll}+(?:ed|wn|en|ilt) (?:by|in|at|from|with|since|near) [^,;]{1,80},");

  private static final Pattern THROUGH = Pattern.compile("^, (?:through|via) [^,;]{1,80},");

  private Between() {}

  /// Whether words may stand between a subject and its cue.
  static boolean leadToCue(String words) {
    return TO_CUE.matcher(words).matches();
  }

  /// Whether words may stand between a cue and its first object.
  static boolean leadToName(String words) {
    return TO_NAME.matcher(words).matches();
  }

  /// Whether words join names of one list: "A, B and C".
  static boolean joinNames(String words) {
    return JOINT.matcher(words).matches();
  }

  /// Whether words behind a name go on about somebody before it: "owned by A and linked to B".
  static boolean goOn(String words) {
    return GOES_ON.matcher(words).matches();
  }

  /// Whether a comment that begins with these words speaks of its entry.
  static boolean speakOfEntry(String words) {
    return leadToCue(words)
        || (OF_ENTRY.matcher(words).matches() && !OF_ANOTHER.matcher(words).matches());
  }

  /// Whether a name behind these words is only where it happened.
  static boolean leadToPlace(String words) {
    return PLACE.matcher(words).find();
  }

  /// Whether a name only describes another: "Tanho-linked".
  static boolean isAdjective(String name) {
    return ADJECTIVE.matcher(name).matches();
  }

  /// The words without what is inserted: brackets, relative clauses, adjectives made of names.
  static String withoutInsertions(String words) {
    var plain = words;
    for (var inserted :
        new Pattern[] {
          BRACKETS, COMPANY_KEPT, RELATIVE, APPOSITION, PARTICIPLE, THROUGH, ADJECTIVES
        }) {
      plain = inserted.matcher(plain).replaceAll(" ");
    }
    return plain;
  }
}
