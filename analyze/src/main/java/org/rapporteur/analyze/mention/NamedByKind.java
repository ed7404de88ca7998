package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Names that a common noun beside them gives away: in quotation marks behind it (`the website
/// "Clear Water"`, `the canal "North Arm"`, `the law "On Assemblies"`), in front of it (`the Broad
/// Front party`), and bodies that are told by a place or an office (`the Dalun water authority`,
/// `the military prosecutor's office`). What a noun names without quotation marks, [CalledBodies]
/// finds.
final class NamedByKind {
  /// What a body is, where the name alone would be enough: the noun is no part of it.
  static final Set<String> BODIES =
      Set.of(
          "bloc",
          "faction",
          "fraction",
          "party",
          "movement",
          "newspaper",
          "daily",
          "weekly",
          "magazine",
          "website",
          "site",
          "portal",
          "channel",
          "broadcaster",
          "company",
          "firm",
          "militia",
          "newsroom");

  private static final Set<String> QUOTED_BODIES =
      Set.of(
          "house",
          "enterprise",
          "agency",
          "association",
          "organization",
          "organisation",
          "union",
          "foundation",
          "group",
          "committee",
          "initiative",
          "coalition",
          "alliance",
          "battalion",
          "brigade",
          "detachment",
          "club",
          "charity",
          "project",
          "plant",
          "factory",
          "colony",
          "prison",
          "network",
          "collective",
          "cooperative",
          "centre",
          "center",
          "station",
          "ngo");
  private static final Set<String> PLACES =
      Set.of(
          "canal",
          "village",
          "river",
          "camp",
          "square",
          "bridge",
          "park",
          "mine",
          "farm",
          "street",
          "settlement",
          "district",
          "market",
          "hotel",
          "checkpoint",
          "post",
          "crossing",
          "quarter");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "law",
          "bill",
          "exhibition",
          "report",
          "film",
          "article",
          "decree",
          "documentary",
          "pamphlet",
          "song",
          "declaration",
          "study",
          "dossier",
          "resolution",
          "motion",
          "memorandum");
  private static final Set<String> CALLED = Set.of("named", "called", "titled", "entitled");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "a", "de", "del", "la", "-", "'s", "&");
  private static final Set<String> OFFICES =
      Set.of("president", "prosecutor", "governor", "mayor", "ombudsman", "attorney");
  private static final Set<String> RANKS =
      Set.of("military", "public", "state", "regional", "district", "general", "federal", "city");
  private static final Set<String> LOCAL =
      Set.of("district", "regional", "city", "provincial", "municipal", "water", "traffic", "port");

  /// The rule by which what stands in quotation marks behind its kind is found.
  static final String QUOTED = "pattern:quoted";

  /// The rule by which a body is found before the word for its kind: `New Dawn bloc`.
  static final String BEFORE_KIND = "pattern:kind";

  /// So many words at most a title has.
  private static final int LONGEST_TITLE = 12;

  private NamedByKind() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (isMark(token) && i > 0) {
        quoted(tokens, i, found);
      } else if (BODIES.contains(token.lemma()) && isLower(token) && !isStateParty(tokens, i)) {
        add(before(tokens, i), i, EntityType.ORGANIZATION, BEFORE_KIND, found);
      } else if (isLocalHead(tokens, i)) {
        local(tokens, i, found);
      } else if (token.lemma().equals("office") && isLower(token)) {
        office(tokens, i, found);
      }
    }
    return found;
  }

  /// `the State party`: of a treaty.
  private static boolean isStateParty(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).text().matches("States?");
  }

  /// `the site "Clear Water"`: short, in capitals, and no sentence.
  private static void quoted(List<Token> tokens, int mark, List<Candidate> found) {
    int noun = noun(tokens, mark);
    if (noun < 0 || !isLower(tokens.get(noun))) {
      return;
    }
    var type = type(tokens.get(noun).lemma());
    int to = type == null ? -1 : close(tokens, mark + 1, 5);
    if (type == EntityType.DOCUMENT) {
      to = title(tokens, mark + 1);
    }
    if (type != null && to > mark + 1) {
      add(mark + 1, to, type, QUOTED, found);
    }
  }

  /// The word that says what is called so: `report titled`, `resolution 80/203,`.
  private static int noun(List<Token> tokens, int mark) {
    int at = mark - 1;
    if (CALLED.contains(NameWords.lower(tokens.get(at)))) {
      return at - 1;
    }
    at -= tokens.get(at).text().equals(",") ? 1 : 0;
    return at > 0 && tokens.get(at).text().matches("[\\p{Lu}\\d./]*\\d[\\p{Lu}\\d./]*")
        ? at - 1
        : mark - 1;
  }

  /// One past a title in quotation marks, whose words but the first may be small; -1 if there is
  /// none.
  private static int title(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_TITLE + 1); i++) {
      if (isMark(tokens.get(i))) {
        boolean whole = i > from && BodyPatterns.isCapital(tokens.get(from));
        return whole && !tokens.get(i - 1).text().matches("[.,!?]") ? i : -1;
      }
    }
    return -1;
  }

  private static @org.jspecify.annotations.Nullable EntityType type(String noun) {
    if (BODIES.contains(noun) || QUOTED_BODIES.contains(noun)) {
      return EntityType.ORGANIZATION;
    }
    if (PLACES.contains(noun)) {
      return EntityType.PLACE;
    }
    return DOCUMENTS.contains(noun) ? EntityType.DOCUMENT : null;
  }

  /// The closing mark of a name that opens here, or -1.
  static int close(List<Token> tokens, int from, int longest) {
    for (int i = from; i < Math.min(tokens.size(), from + longest + 1); i++) {
      var token = tokens.get(i);
      if (isMark(token)) {
        return i > from && BodyPatterns.isCapital(tokens.get(from)) ? i : -1;
      }
      boolean word =
          BodyPatterns.isCapital(token)
              || SMALL.contains(NameWords.lower(token))
              || token.text().matches("\\d+");
      if (!word) {
        return -1;
      }
    }
    return -1;
  }

  /// The start of the capitalised words before a noun.
  private static int before(List<Token> tokens, int noun) {
    int from = noun;
    while (from > 0 && noun - from < 3 && isProper(tokens.get(from - 1))) {
      from--;
    }
    // an adjective alone, such as `Swedish newspaper`, or the first word of a sentence names
    // nothing
    boolean weak = noun - from == 1 && (tokens.get(from).pos().equals("JJ") || from == 0);
    return weak ? noun : from;
  }

  private static boolean isProper(Token token) {
    return BodyPatterns.isCapital(token)
        && (token.pos().startsWith("NN") || token.name().equals("O"))
        && token.pos().matches("NN.*|JJ|FW")
        && !MentionTitles.isTitle(token.text())
        && token.text().length() > 1;
  }

  private static boolean isLocalHead(List<Token> tokens, int at) {
    String before = at > 0 ? NameWords.lower(tokens.get(at - 1)) : "";
    return isLower(tokens.get(at))
        && switch (tokens.get(at).lemma()) {
          case "department" -> before.equals("police") || before.equals("fire");
          case "authority" -> before.equals("water") || before.equals("port");
          case "council", "court", "prosecutor" -> LOCAL.contains(before);
          default -> false;
        };
  }

  /// `Dalun district police department`: the place opens the name.
  private static void local(List<Token> tokens, int head, List<Candidate> found) {
    int first = head;
    while (first > 0 && head - first < 3 && isModifier(tokens.get(first - 1))) {
      first--;
    }
    int from = first > 0 && isProper(tokens.get(first - 1)) ? first - 1 : first;
    if (from < first && first < head) {
      add(from, head + 1, EntityType.PUBLIC_BODY, "pattern:local", found);
    }
  }

  private static boolean isModifier(Token token) {
    return isLower(token)
        && (LOCAL.contains(NameWords.lower(token))
            || NameWords.lower(token).matches("police|fire"));
  }

  private static void office(List<Token> tokens, int at, List<Candidate> found) {
    if (at < 2
        || !tokens.get(at - 1).text().equals("'s")
        || !OFFICES.contains(NameWords.lower(tokens.get(at - 2)))
        || !isLower(tokens.get(at - 2))) {
      return;
    }
    int from = at - 2;
    while (from > 0 && RANKS.contains(tokens.get(from - 1).text())) {
      from--;
    }
    add(from, at + 1, EntityType.PUBLIC_BODY, "pattern:office", found);
  }

  private static void add(int from, int to, EntityType type, String rule, List<Candidate> found) {
    if (from < to) {
      found.add(new Candidate(from, to, type, null, null, null, rule, Candidate.PATTERN));
    }
  }

  static boolean isMark(Token token) {
    return token.text().equals("\"") || token.pos().equals("``") || token.pos().equals("''");
  }

  private static boolean isLower(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }
}
