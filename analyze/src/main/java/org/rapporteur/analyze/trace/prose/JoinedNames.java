package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Name;

/// Takes names apart that "and" joins: "Tanchon Commercial Bank and KOMID" are two, "Ministry of
/// Trade and Industry" is one.
final class JoinedNames {
  private static final Pattern JOINED = Pattern.compile("(?U) (?:and|y|e|&) ");
  private static final Pattern OF_ITS_OWN = Pattern.compile("(?:the|of|for|to|by|from|in) ");
  private static final Pattern SEVERAL_BEFORE =
      Pattern.compile("(?sU).*\\b(?:both|between)\\s+(?:the\\s+)?");
  private static final Pattern SEVERAL_BEHIND = Pattern.compile("(?U)\\s+(?:are|were|have)\\b");
  private static final Pattern WHOLE =
      Pattern.compile("(?U)(?:the )?\\p{Lu}[\\p{L}’'-]+ (?:(?:&|of|the|and) )*\\p{Lu}.*");
  private static final Pattern OF_SOMETHING = Pattern.compile("(?iUs).*\\b(?:of|for|the)\\b.*");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iU)(?:trad(?:e|ing)|shipping|transport|logistics|industr(?:y|ial|ies)|exports?|imports?|general|commercial|commerce|mining|metals?|minerals?|energy|power|technolog(?:y|ical)|technical|science|scientific|research|development|foreign|external|internal|finance|financial|banking|bank|trust|insurance|investment|cultur(?:e|al)|social|agricultur(?:e|al)|fisher(?:y|ies)|foods?|forestry|labou?r|human|public|security|defen[cs]e|marine|maritime|construction|engineering|machinery|chemicals?|pharmaceuticals?|medical|health|education|sons|brothers|company|co|partners|associates|economic|political|national|light|heavy) .*");
  private static final Pattern SUFFIXED =
      Pattern.compile(
          "(?iU).*\\b(?:bank|corporation|corp\\.?|company|co\\.?|ltd\\.?|limited|inc\\.?|llc|group|directorate|"
              + "gmbh|s\\.a\\.?|plc|jsc|bureau|agency|association|committee|department|ministry|industr(?:y|ies)|trading|university|institute|academy|office"
              + " \\d+|fund|holdings?)|.*\\b(?-i:\\p{Lu}{2,8})");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iU)(?:the"
              + " )?(?:ministry|department|bureau|committee|institute|academy|office|agency|general"
              + " bureau|association|federation|board|council|centre|center) (?:of|for) \\S+(?:"
              + " \\S+)?");

  private JoinedNames() {}

  /// The names that a run of capitals holds, each still with the words around it.
  static List<Name> apart(String text, MatchResult run) {
    var parts = new ArrayList<Name>();
    int start = run.start();
    var joints = JOINED.matcher(text).region(run.start(), run.end());
    while (joints.find()) {
      var left = text.substring(start, joints.start());
      var right = text.substring(joints.end(), run.end());
      if (twoNames(left, right)
          || bothWhole(left, right)
          || OF_ITS_OWN.matcher(right).lookingAt()
          || several(text, run)) {
        parts.add(new Name(left, start, joints.start()));
        start = joints.end();
      }
    }
    parts.add(new Name(text.substring(start, run.end()), start, run.end()));
    return parts;
  }

  /// "Both A and B", "A and B are": a plural that a single body does not take.
  private static boolean several(String text, MatchResult run) {
    return run.group().startsWith("Both ")
        || SEVERAL_BEFORE.matcher(text.substring(0, run.start())).matches()
        || SEVERAL_BEHIND.matcher(text).region(run.end(), text.length()).lookingAt();
  }

  /// "Norrland Pulp and Zielona Forests" are two names of two words, "Bada Shipping and Trading Co"
  /// is one.
  private static boolean bothWhole(String left, String right) {
    return left.strip().indexOf(' ') > 0
        && !OF_SOMETHING.matcher(left).matches()
        && WHOLE.matcher(right).matches()
        && !GENERIC.matcher(right).matches();
  }

  /// "Ministry of Trade and Industry" is one name, "Tanchon Commercial Bank and KOMID" are two.
  private static boolean twoNames(String left, String right) {
    return SUFFIXED.matcher(left).matches() && !OFFICE.matcher(left).matches() && !right.isBlank();
  }
}
