package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.analyze.trace.prose.Tie.Name;

/// Finds names in English prose by their capitals, and in any script where they are already known.
final class NameFinder {
  private static final String CAPITAL =
      "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'´.&/-]*|\\d+(?:st|nd|rd|th))";
  private static final Pattern RUN =
      Pattern.compile(
          CAPITAL
              + "(?:(?:,?"
              + " (?=(?:Inc|Ltd|Limited|Llc|LLC|S\\.A|Co|Corp|GmbH|PLC|Plc|JSC|LTD|CO|CORP)\\b)|"
              + " (?:(?:of|for|and|&|the|de|del|della|la|al|van|von|bin|ibn|y|e|d’|der|des|du)"
              + " ){0,2}| )(?:"
              + CAPITAL
              + "|\\d+\\b(?!\\s?%|\\s?per)))*");
  private static final Set<String> STARTERS =
      Set.of(
          "a",
          "among",
          "shareholders",
          "owners",
          "suppliers",
          "customers",
          "buyers",
          "clients",
          "contractors",
          "subsidiaries",
          "an",
          "the",
          "it",
          "its",
          "he",
          "she",
          "they",
          "his",
          "her",
          "their",
          "this",
          "that",
          "these",
          "those",
          "in",
          "on",
          "at",
          "by",
          "as",
          "since",
          "after",
          "before",
          "during",
          "from",
          "for",
          "to",
          "of",
          "and",
          "or",
          "but",
          "with",
          "under",
          "both",
          "also",
          "see",
          "suspected",
          "reportedly",
          "believed",
          "allegedly",
          "possibly",
          "may",
          "likely",
          "owned",
          "controlled",
          "used",
          "acts",
          "acting",
          "subordinate",
          "managed",
          "linked",
          "known",
          "director",
          "president",
          "vice",
          "chairman",
          "chief",
          "head",
          "manager",
          "representative",
          "official",
          "officer",
          "deputy",
          "son",
          "daughter",
          "wife",
          "former",
          "formerly",
          "registered",
          "ship",
          "commercial",
          "operator",
          "parent",
          "subsidiary",
          "affiliate",
          "supplies",
          "supplied",
          "company",
          "according",
          "has",
          "have",
          "had",
          "was",
          "were",
          "is",
          "are",
          "facilitates",
          "provides",
          "operates",
          "owns",
          "controls",
          "joint",
          "other",
          "another",
          "listed",
          "designated",
          "branch",
          "agent",
          "employee",
          "member",
          "workers",
          "prisoners",
          "some",
          "all",
          "no",
          "when",
          "while",
          "where",
          "who",
          "which",
          "what",
          "how",
          "i",
          "we",
          "you",
          "there",
          "here",
          "if",
          "because",
          "although",
          "most",
          "many",
          "several",
          "one",
          "two",
          "three",
          "between",
          "through",
          "until",
          "not",
          "now",
          "then",
          "however",
          "meanwhile",
          "records",
          "documents",
          "witnesses",
          "sources",
          "general",
          "senior",
          "overseas",
          "sole",
          "majority",
          "minority",
          "wholly",
          "front",
          "shell",
          "alias",
          "directly",
          "indirectly",
          "jointly",
          "partly",
          "partially",
          "fully",
          "currently",
          "previously",
          "apparently",
          "probably",
          "ultimately",
          "beneficially",
          "provided",
          "involved",
          "engaged",
          "established",
          "associated");

  /// Words with a capital of their own or of the sentence, that alone name nobody.
  private static final Set<String> NO_NAMES =
      CalendarWords.with(
          Set.of(
              "entity",
              "entities",
              "company",
              "companies",
              "firm",
              "bank",
              "factory",
              "plant",
              "mine",
              "mill",
              "ship",
              "vessel",
              "person",
              "individual",
              "procurement",
              "trading",
              "subsidiaries",
              "ministry",
              "bureau",
              "state",
              "government",
              "parliament",
              "chairman",
              "president",
              "director"));

  private static final Pattern JOINED = Pattern.compile("(?U) (?:and|y|e|&) ");
  private static final Pattern MONTH =
      Pattern.compile(
          "january|february|march|april|may|june|july|august|september|october|november|december");
  private static final Pattern SEVERAL = Pattern.compile("(?U)\\s+(?:are|were|have)\\b");
  private static final Pattern WHOLE =
      Pattern.compile("(?U)(?:the )?\\p{Lu}[\\p{L}’'-]+ (?:(?:&|of|the|and) )*\\p{Lu}.*");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iU)(?:trad(?:e|ing)|shipping|transport|logistics|industr(?:y|ial|ies)|exports?|imports?|general|commercial|commerce|mining|metals?|minerals?|energy|power|technolog(?:y|ical)|technical|science|scientific|research|development|foreign|external|internal|finance|financial|banking|bank|trust|insurance|investment|cultur(?:e|al)|social|agricultur(?:e|al)|fisher(?:y|ies)|foods?|forestry|labou?r|human|public|security|defen[cs]e|marine|maritime|construction|engineering|machinery|chemicals?|pharmaceuticals?|medical|health|education|sons|brothers|company|co|partners|associates|economic|political|national|light|heavy) .*");
  private static final Pattern SUFFIXED =
      Pattern.compile(
          "(?iU).*\\b(?:bank|corporation|corp\\.?|company|co\\.?|ltd\\.?|limited|inc\\.?|llc|group|directorate|"
              + "gmbh|s\\.a\\.?|plc|jsc|bureau|agency|association|committee|department|ministry|industr(?:y|ies)|trading|university|institute|academy|office"
              + " \\d+|fund|holdings?)|.*\\b(?-i:\\p{Lu}{2,8})");

  private static final Pattern OWNED =
      Pattern.compile("\\p{Lu}\\p{L}+[’']s (?=\\p{Lu}\\S* \\p{Lu})");

  private final List<String> known;

  /// @param known names whose places are looked for in any spelling of case
  NameFinder(List<String> known) {
    this.known =
        known.stream()
            .filter(n -> n.strip().length() > 2)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .toList();
  }

  /// The names in a stretch of text, in order, not overlapping.
  List<Name> find(String text, int from, int to) {
    var names = new ArrayList<Name>();
    for (var name : known) {
      occurrences(text, name, from, to, names);
    }
    var runs = RUN.matcher(text).region(from, to);
    while (runs.find()) {
      split(text, runs, names);
    }
    names.sort(Comparator.comparingInt(Name::start));
    return List.copyOf(names);
  }

  private static void occurrences(String text, String name, int from, int to, List<Name> names) {
    for (int at = indexOf(text, name, from, to); at >= 0; at = indexOf(text, name, at + 1, to)) {
      add(names, text, at, at + name.length());
    }
  }

  private static int indexOf(String text, String name, int from, int to) {
    for (int at = from; at + name.length() <= to; at++) {
      if (text.regionMatches(true, at, name, 0, name.length())
          && !letter(text, at - 1)
          && !letter(text, at + name.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /// A run of capitals may hold several names ("Tanchon Commercial Bank and KOMID") and begin with
  /// a word that has its capital from the sentence.
  private static void split(String text, Matcher run, List<Name> names) {
    int start = run.start();
    var joints = JOINED.matcher(text).region(run.start(), run.end());
    while (joints.find()) {
      var left = text.substring(start, joints.start());
      var right = text.substring(joints.end(), run.end());
      if (twoNames(left, right)
          || bothWhole(left, right)
          || right.startsWith("the ")
          || several(text, run)) {
        trimmed(text, start, joints.start(), names);
        start = joints.end();
      }
    }
    trimmed(text, start, run.end(), names);
  }

  /// "Both A and B", "A and B are": a plural that a single body does not take.
  private static boolean several(String text, MatchResult run) {
    return run.group().startsWith("Both ")
        || text.substring(0, run.start()).matches("(?sU).*\\b(?:both|between)\\s+(?:the\\s+)?")
        || SEVERAL.matcher(text).region(run.end(), text.length()).lookingAt();
  }

  /// "Norrland Pulp and Zielona Forests" are two names of two words, "Bada Shipping and Trading Co"
  /// is one.
  private static boolean bothWhole(String left, String right) {
    return left.strip().indexOf(' ') > 0
        && !left.matches("(?iUs).*\\b(?:of|for|the)\\b.*")
        && WHOLE.matcher(right).matches()
        && !GENERIC.matcher(right).matches();
  }

  /// "Ministry of Trade and Industry" is one name, "Tanchon Commercial Bank and KOMID" are two.
  private static boolean twoNames(String left, String right) {
    return SUFFIXED.matcher(left).matches()
        && !left.matches(
            "(?iU)(?:the"
                + " )?(?:ministry|department|bureau|committee|institute|academy|office|agency|general"
                + " bureau|association|federation|board|council|centre|center) (?:of|for) \\S+(?:"
                + " \\S+)?")
        && !right.isBlank();
  }

  private static void trimmed(String text, int start, int end, List<Name> names) {
    int at = start;
    while (at < end) {
      int space = text.indexOf(' ', at);
      int wordEnd = space < 0 || space > end ? end : space;
      var word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
      if (!ofDate(text, start, at, word)
          && !STARTERS.contains(word)
          && !word.matches("(?:of|for|and|&|in|the)")) {
        break;
      }
      if ((wordEnd < end && word.equals("general")) || namesOffice(text, at, end)) {
        break;
      }
      at = wordEnd + 1;
    }
    int last = end;
    while (last > at
        && ".,’'´-/".indexOf(text.charAt(last - 1)) >= 0
        && !abbreviated(text, at, last)) {
      last--;
    }
    if (text.startsWith("’s", Math.max(at, last - 2))
        || text.startsWith("'s", Math.max(at, last - 2))) {
      last -= 2;
    }
    if (last - at > 1 && !NO_NAMES.contains(text.substring(at, last).toLowerCase(Locale.ROOT))) {
      add(names, text, at, last);
    }
  }

  /// "On 3 May 2021 the Noeul Bureau" begins with a date, "May 2021" too.
  private static boolean ofDate(String text, int start, int at, String word) {
    boolean number = at > start && word.matches("\\d{1,4}");
    boolean year =
        text.startsWith(" 2", at + word.length()) || text.startsWith(" 1", at + word.length());
    return number || (MONTH.matcher(word).matches() && (at > start || year));
  }

  /// "Joint Venture Bank" and "Company 44" begin with a word that elsewhere is none of the name.
  private static boolean namesOffice(String text, int at, int end) {
    return text.substring(at, end)
        .matches(
            "(?U)(?:General|Joint|Company|Branch|Ship|Commercial|Overseas|One|Two|Three|Other|Office|Senior)"
                + " (?:\\p{Lu}|\\d).*");
  }

  private static boolean abbreviated(String text, int at, int last) {
    return text.substring(at, last).matches("(?sU).*\\b(?:Ltd|Co|Corp|Inc|S\\.A|Bros|St)\\.");
  }

  /// "Iran's Shahid Harmat Industrial Group" names the group.
  private static int afterOwner(String text, int start, int end) {
    var owner = OWNED.matcher(text).region(start, end);
    return owner.lookingAt() ? owner.end() : start;
  }

  private static void add(List<Name> names, String text, int first, int end) {
    int start = afterOwner(text, first, end);
    if (names.stream().noneMatch(n -> n.start() < end && start < n.end())) {
      names.add(new Name(text.substring(start, end), start, end));
    }
  }
}
