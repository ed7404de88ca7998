package org.rapporteur.analyze.corroboration;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which posts one person can hold beside each other in one body, as far as their names tell, and
/// which printed names may mean one body.
final class Posts {
  /// Posts that go by each other's names, most of all in translation. Of two rows nobody holds one
  /// each in the same body.
  private static final List<Set<String>> KINDS =
      List.of(
          Set.of(
              "chair",
              "president",
              "speaker",
              "presiding officer",
              "chairperson-rapporteur",
              "executive chair",
              "convener"),
          Set.of(
              "director",
              "director-general",
              "executive director",
              "chief executive",
              "chief executive officer",
              "managing director",
              "manager",
              "general manager",
              "country director",
              "regional director"),
          Set.of("secretary", "general secretary", "secretary-general", "registrar"),
          Set.of("spokesperson", "representative"),
          Set.of("vice chair", "vice president"),
          Set.of("deputy director", "deputy head", "deputy"),
          Set.of("commander", "chief of police"),
          Set.of("treasurer"),
          Set.of("prosecutor", "chief prosecutor"),
          Set.of("judge", "chief justice", "justice"),
          Set.of("professor"),
          Set.of("mayor"),
          Set.of("governor"),
          Set.of("warden"));

  /// Words for whoever is at the top, whatever the post is called.
  private static final Set<String> TOP = Set.of("head", "leader");

  private static final Set<Integer> NOT_TOP = Set.of(2, 3, 4, 5, 7);

  /// What a body is, by the noun of its name: two of one kind with other names are two bodies.
  private static final Set<String> BODY_NOUNS =
      Set.of(
          "universit",
          "ministr",
          "brigade",
          "battalion",
          "regiment",
          "division",
          "colony",
          "prison",
          "institut",
          "court",
          "hospital",
          "school",
          "party",
          "bank",
          "district",
          "province",
          "church");

  private static final Set<String> COMMANDING = Set.of("commander", "head");

  /// `of the Northern Command`, `of 138th brigade`
  private static final Pattern NAMED_PLACE =
      Pattern.compile("(?:of|at|in) (?:the )?(?:\\p{Lu}|\\d)|^\\p{Lu}\\p{L}+ .*\\bcommander");

  private static final Pattern NAMES_OF_OFFICE =
      Pattern.compile("(?i)\\b(commander|head|chief|former|of|the|command|in|at)\\b");

  private static final Pattern NUMBER = Pattern.compile("(?i)\\bno\\.? ?(\\d{1,4})\\b");
  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "in", "on", "at", "to", "its", "their", "a", "an", "no");
  private static final double ALIKE = 0.5;

  private Posts() {}

  /// Whether nobody holds both posts in one body.
  static boolean exclude(String left, String right) {
    int one = kind(left);
    int other = kind(right);
    boolean top = (TOP.contains(left) && lower(other)) || (TOP.contains(right) && lower(one));
    return top || (one >= 0 && other >= 0 && one != other);
  }

  private static boolean lower(int kind) {
    return NOT_TOP.contains(kind);
  }

  private static int kind(String office) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (KINDS.get(i).contains(office)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether both are the same post or go by each other's names.
  static boolean same(String left, String right) {
    return left.equals(right) || (kind(left) >= 0 && kind(left) == kind(right));
  }

  /// Whether both command, each a unit or place of another name.
  static boolean commands(String left, String mine, String right, String theirs) {
    boolean both = COMMANDING.contains(left) && COMMANDING.contains(right);
    return both
        && (left.equals("commander") || right.equals("commander"))
        && NAMED_PLACE.matcher(mine).find()
        && NAMED_PLACE.matcher(theirs).find()
        && stems(placed(mine)).stream().noneMatch(stems(placed(theirs))::contains);
  }

  private static String placed(String printed) {
    return NAMES_OF_OFFICE.matcher(printed).replaceAll(" ");
  }

  /// The number of a place in its name (`Penal Colony No. 9`), or nothing.
  static String number(String printed) {
    var matcher = NUMBER.matcher(printed);
    return matcher.find() ? matcher.group(1) : "";
  }

  /// Whether two names share most of their words, as those of one body in two translations do.
  static boolean alike(String left, String right) {
    var mine = stems(left);
    var theirs = stems(right);
    var both = new HashSet<>(mine);
    both.retainAll(theirs);
    var all = new HashSet<>(mine);
    all.addAll(theirs);
    return !all.isEmpty() && both.size() >= ALIKE * all.size();
  }

  /// Whether two names mean bodies of one kind that share nothing else: two universities.
  static boolean apart(String left, String right) {
    var mine = stems(left);
    var theirs = stems(right);
    var nouns = new HashSet<>(nouns(mine));
    nouns.retainAll(nouns(theirs));
    mine.removeAll(nouns);
    theirs.removeAll(nouns);
    return !nouns.isEmpty()
        && !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(theirs::contains);
  }

  private static Set<String> nouns(Collection<String> stems) {
    var nouns = new HashSet<String>();
    for (var noun : BODY_NOUNS) {
      if (stems.stream().anyMatch(s -> s.startsWith(noun) || noun.startsWith(s))) {
        stems.stream().filter(s -> s.startsWith(noun) || noun.startsWith(s)).forEach(nouns::add);
      }
    }
    return nouns;
  }

  private static Set<String> stems(String name) {
    var stems = new HashSet<String>();
    for (var word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 2 && !SMALL.contains(word)) {
        stems.add(word.substring(0, Math.min(7, word.length())));
      }
    }
    return stems;
  }
}
