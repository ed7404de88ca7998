package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Persons whose nickname stands in quotation marks inside their name: `Ernesto “Ka Nestor”
/// Balagtas`. The whole is one name; without the nickname it is the name that other documents
/// print.
public final class Nicknames {
  static final String RULE = "pattern:nickname";
  private static final String OPEN = "[\"“„«‘']|``";
  private static final String CLOSE = "[\"”“»’']|''";
  private static final Pattern QUOTED =
      Pattern.compile("(?<=\\p{L}[\\s\\p{Z}])[\"“„«‘]([^\"”“»’]+)[\"”“»’]\\s+(?=\\p{Lu})");
  private static final int LONGEST = 3;

  private Nicknames() {}

  /// A printed name without the nickname inside.
  public static String without(String printed) {
    return QUOTED.matcher(printed).replaceAll("");
  }

  /// The nickname inside a printed name.
  public static Optional<String> of(String printed) {
    var matcher = QUOTED.matcher(printed);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 1; i < tokens.size(); i++) {
      int close = isAt(tokens, i, OPEN) ? close(tokens, i) : -1;
      if (close > 0 && isName(tokens, i - 1) && isName(tokens, close + 1)) {
        int from = i - 1;
        while (from > 0 && isName(tokens, from - 1)) {
          from--;
        }
        int to = close + 2;
        while (isName(tokens, to)) {
          to++;
        }
        if (tokens.subList(from, to).stream().anyMatch(t -> t.name().equals("PERSON"))) {
          found.add(
              new Candidate(
                  from, to, EntityType.PERSON, null, null, null, RULE, Candidate.PATTERN));
        }
        i = close;
      }
    }
    return found;
  }

  /// Where the quotation ends that begins at a mark, if all its words are capitalised and few.
  private static int close(List<Token> tokens, int open) {
    int at = open + 1;
    while (at < tokens.size() && at <= open + LONGEST && BodyPatterns.isCapital(tokens.get(at))) {
      at++;
    }
    return at > open + 1 && isAt(tokens, at, CLOSE) ? at : -1;
  }

  private static boolean isAt(List<Token> tokens, int at, String marks) {
    return at < tokens.size() && tokens.get(at).text().matches(marks);
  }

  private static boolean isName(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).text().matches("\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*|\\p{Lu}\\.")
        && !MentionTitles.isTitle(tokens.get(at).text());
  }
}
