package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Persons as lists print them: with the surname in front and a comma behind it (`DOE, Jane Mary`)
/// or with the surname in capitals (`1. DOE-ROE Jane, director`).
final class ListedPersons {
  /// The rule by which a name with its surname in front is found.
  static final String RULE = "pattern:listed";

  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu}'’-]+");
  private static final Pattern GIVEN =
      Pattern.compile("\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’-]*|\\p{Lu}\\.?");
  private static final Pattern ITEM =
      Pattern.compile("[•*·–—-]|--|\\(?(\\d{1,3}|\\p{Ll}|[ivx]{1,4})[.)]|\\)");
  private static final Pattern ALIAS =
      Pattern.compile("(?i)a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|alias|also");
  private static final Pattern ENDS = Pattern.compile("[(),;:.\\[|/]|-LRB-");

  /// What is said of persons only.
  private static final Pattern OF_PERSONS =
      Pattern.compile(
          "(?i)DOB|POB|b\\.|born|birth|nationality|national|citizen|citizenship|passport|gender|alias|a\\.?k\\.?a\\.?|designation|rank");

  private static final int LONGEST = 5;

  private ListedPersons() {}

  static List<Candidate> in(List<Token> tokens) {
    boolean persons = tokens.stream().anyMatch(t -> OF_PERSONS.matcher(t.text()).matches());
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean item = isItem(tokens, i);
      int to = item || (i == 0 && persons) ? turned(tokens, i) : i;
      if (to > i && (persons || item)) {
        add(i, to, RULE, found);
        i = to - 1;
        continue;
      }
      to = item ? shouted(tokens, i) : i;
      if (to > i) {
        add(i, to, "pattern:person", found);
        i = to - 1;
      }
    }
    return found;
  }

  private static boolean isItem(List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    String before = tokens.get(at - 1).text();
    boolean number = before.equals(".") && at > 1 && tokens.get(at - 2).text().matches("\\d{1,3}");
    boolean first = at <= 2 && (number || ITEM.matcher(before).matches());
    return first || ALIAS.matcher(before).matches();
  }

  /// One past `DOE-ROE, Jane Mary`, or the start.
  private static int turned(List<Token> tokens, int from) {
    int comma = from;
    while (comma < tokens.size() && comma < from + LONGEST && isSurname(tokens, comma, from)) {
      comma++;
    }
    if (comma == from || comma >= tokens.size() || !tokens.get(comma).text().equals(",")) {
      return from;
    }
    int to = comma + 1;
    while (to < tokens.size() && to < comma + LONGEST && isGiven(tokens, to, comma + 1)) {
      to++;
    }
    boolean given = to > comma + 1 && tokens.get(to - 1).text().length() > 1;
    return given && ends(tokens, to) ? to : from;
  }

  /// One past a name of which at least one word is in capitals and one is not, or the start.
  private static int shouted(List<Token> tokens, int from) {
    int to = from;
    int capitals = 0;
    while (to < tokens.size()
        && to < from + LONGEST
        && (isSurname(tokens, to, from) || isGiven(tokens, to, from))) {
      String word = tokens.get(to).text();
      capitals += word.length() > 2 && SHOUTED.matcher(word).matches() ? 1 : 0;
      to++;
    }
    boolean mixed = capitals > 0 && capitals < to - from;
    return mixed && to - from > 1 && ends(tokens, to) ? to : from;
  }

  private static boolean isSurname(List<Token> tokens, int at, int from) {
    return isHyphen(tokens, at, from)
        || (SHOUTED.matcher(tokens.get(at).text()).matches() && isName(tokens.get(at)));
  }

  private static boolean isGiven(List<Token> tokens, int at, int from) {
    boolean tail = at > from && isHyphen(tokens, at - 1, from);
    return isHyphen(tokens, at, from)
        || tail
        || (GIVEN.matcher(tokens.get(at).text()).matches()
            && !tokens.get(at).name().equals("LOCATION")
            && isName(tokens.get(at)));
  }

  private static boolean isHyphen(List<Token> tokens, int at, int from) {
    return at > from
        && at + 1 < tokens.size()
        && tokens.get(at).text().equals("-")
        && tokens.get(at).start() == tokens.get(at - 1).end()
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }

  private static boolean isName(Token token) {
    return BodyHeads.of(token.text()) == null
        && !MentionTitles.isTitle(token.text())
        && !PersonWords.isPerson(NameWords.lower(token));
  }

  private static boolean ends(List<Token> tokens, int to) {
    return to >= tokens.size() || ENDS.matcher(tokens.get(to).text()).matches();
  }

  private static void add(int from, int to, String rule, List<Candidate> found) {
    found.add(
        new Candidate(from, to, EntityType.PERSON, null, null, null, rule, Candidate.PATTERN));
  }
}
