package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.analyze.mention.Crafts;
import org.rapporteur.model.text.Token;

/// Figures that count nothing because they are part of a name or a number by which something is
/// kept: `Article 5`, `38/2027`, `Registration number: 1146165003214`, `the patrol boat Fezzan
/// 655`.
final class Labels {
  /// So many figures without marks between them count nothing.
  private static final int LONGEST_COUNT = 10;

  private static final int CRAFT_BEFORE = 4;
  private static final int LONGEST_LIST = 14;

  /// What stands between the numbers of a list: `18 (a), 19 and`.
  private static final Pattern LISTED = Pattern.compile("\\d+|,|[a-z]|[ivx]+|and|or|to");

  private static final Pattern OPENING = Pattern.compile("\\(|-lrb-");
  private static final Pattern CLOSING = Pattern.compile("\\)|-rrb-");

  private Labels() {}

  static boolean isLabelled(List<Token> tokens, int i) {
    return isMarker(tokens, i) || (tokens.get(i).pos().equals("CD") && isOfSomething(tokens, i));
  }

  private static boolean isOfSomething(List<Token> tokens, int i) {
    return isPartOfNumber(tokens, i)
        || isGlued(tokens, i)
        || isBehindLabel(tokens, i)
        || isListed(tokens, i)
        || isOfName(tokens, i)
        || isRegistered(tokens, i)
        || isOfCraft(tokens, i);
  }

  private static boolean isPartOfNumber(List<Token> tokens, int i) {
    String before = i > 0 ? lower(tokens, i - 1) : "";
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
    return before.equals("/")
        || after.equals("/")
        || tokens.get(i).text().contains("/")
        || tokens.get(i).text().contains(":");
  }

  /// `(1) an inquiry, (2) a trial`, and `two (2) years`, where it says again what stands before it;
  /// behind a name it is an age.
  private static boolean isMarker(List<Token> tokens, int i) {
    boolean item =
        i < 2
            || tokens.get(i - 2).text().matches("\\p{P}|and|or")
            || tokens.get(i - 2).pos().equals("CD");
    return item
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).text().matches("\\d{1,2}")
        && OPENING.matcher(lower(tokens, i - 1)).matches()
        && CLOSING.matcher(lower(tokens, i + 1)).matches();
  }

  /// `SIZO-2`
  private static boolean isGlued(List<Token> tokens, int i) {
    return i > 1
        && lower(tokens, i - 1).equals("-")
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && tokens.get(i - 2).end() == tokens.get(i - 1).start()
        && tokens.get(i - 2).pos().startsWith("NN");
  }

  private static boolean isBehindLabel(List<Token> tokens, int i) {
    String before = i > 0 ? lower(tokens, i - 1) : "";
    return FigureWords.LABELS.contains(before)
        && !(i > 1 && before.equals("number") && tokens.get(i - 2).pos().equals("RB"))
        && (tokens.get(i - 1).pos().startsWith("NN") || tokens.get(i - 1).text().endsWith("."));
  }

  /// `24` in `paragraphs 18 (a) and 24`, `274` in `articles 174 (incitement) and 274`
  private static boolean isListed(List<Token> tokens, int i) {
    int at = i - 1;
    boolean joined = at > 0 && lower(tokens, at).matches(",|and|or|to");
    int enclosed = 0;
    while (at > 0 && i - at - enclosed < LONGEST_LIST) {
      if (CLOSING.matcher(lower(tokens, at)).matches()) {
        int open = opening(tokens, at);
        enclosed += at - open;
        at = open - 1;
      } else if (LISTED.matcher(lower(tokens, at)).matches()) {
        at--;
      } else {
        break;
      }
    }
    return joined
        && at >= 0
        && at < i - 2
        && FigureWords.LABELS.contains(lower(tokens, at))
        && tokens.get(at + 1).text().matches("\\d+")
        && lower(tokens, at).endsWith("s");
  }

  private static int opening(List<Token> tokens, int closing) {
    int at = closing;
    while (at > 1 && !OPENING.matcher(lower(tokens, at)).matches()) {
      at--;
    }
    return at;
  }

  /// `the “Nine of Koro Toro”`
  private static boolean isOfName(List<Token> tokens, int i) {
    return i > 0
        && i + 2 < tokens.size()
        && tokens.get(i - 1).text().matches("[“\"«'‘]|``")
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0))
        && lower(tokens, i + 1).equals("of")
        && Character.isUpperCase(tokens.get(i + 2).text().codePointAt(0));
  }

  private static boolean isRegistered(List<Token> tokens, int i) {
    boolean labelled =
        i > 1
            && lower(tokens, i - 1).equals(":")
            && FigureWords.LABELS.contains(lower(tokens, i - 2));
    return tokens.get(i).text().matches("\\d+")
        && (labelled || tokens.get(i).text().length() >= LONGEST_COUNT);
  }

  private static boolean isOfCraft(List<Token> tokens, int i) {
    return i > 1
        && Character.isUpperCase(tokens.get(i - 1).text().codePointAt(0))
        && tokens.get(i).text().matches("\\d+")
        && tokens.subList(Math.max(0, i - CRAFT_BEFORE), i - 1).stream()
            .anyMatch(t -> Crafts.isVessel(t.lemma()) || FigureWords.CRAFT.contains(t.lemma()));
  }

  private static String lower(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
