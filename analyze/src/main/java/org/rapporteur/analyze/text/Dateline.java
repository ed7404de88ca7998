package org.rapporteur.analyze.text;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Block;

/// The words before a wire story's first sentence that say from where, by whom and when it was
/// sent: `DAKAR (Northern Wire) - `, `GENEVA, 12 May 2024 — `, `NAIROBI, Kenya, March 3 (AW) -- `.
/// They are no part of the sentence: read with it, they become its subject.
public final class Dateline {
  private static final String CITY = "\\p{Lu}[\\p{Lu}'. \\-]+";
  private static final String CITIES = CITY + "(?:/" + CITY + ")*";
  private static final String LAND = "(?:, \\p{Lu}[\\p{L}.'\\- ]{1,40}?)?";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?";
  private static final String DAY =
      "(?:,? (?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?)?";
  private static final String WHOLE_DAY =
      "(?:\\d{1,2} " + MONTH + ",?|" + MONTH + " \\d{1,2},?) \\d{4}";
  private static final String AGENCY = "(?: ?\\([^()\\n]{2,40}\\))?";
  private static final Pattern CAPITALS =
      Pattern.compile("^" + CITIES + LAND + DAY + AGENCY + DAY + " ?(?:--|[-–—])\\s+(?=\\S)");

  /// `POPAYÁN (Colprensa). `, `ALMATY. — `: a stop ends it behind an agency or before a dash.
  private static final Pattern CAPITALS_STOPPED =
      Pattern.compile(
          "^"
              + CITIES
              + LAND
              + DAY
              + "(?: ?\\([^()\\n]{2,40}\\)\\.\\s+(?=\\p{Lu})|\\. ?(?:--|[-–—])\\s+(?=\\S))");

  /// A city in ordinary letters counts only if a date or an agency follows it.
  private static final Pattern MIXED =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}'.\\-]+(?: \\p{Lu}[\\p{L}'.\\-]+){0,2}"
              + LAND
              + "(?:,? (?:\\d{1,2} "
              + MONTH
              + "|"
              + MONTH
              + " \\d{1,2})(?:,? \\d{4})?| ?\\([^()\\n]{2,40}\\))"
              + AGENCY
              + " ?(?:--|[-–—])\\s+(?=\\S)");

  /// `Abeche - The court released six men on Monday.`: nothing but a name before a dash is one if a
  /// whole sentence follows.
  private static final Pattern BARE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}'.\\-]+(?: \\p{Lu}[\\p{L}'.\\-]+){0,2} (?:--|[-–—])\\s+"
              + "(?=[\\p{Lu}\"“](?:[^|\\n]+ )?\\p{Ll}{2,} \\p{Ll}[^|\\n]{30,}[.!?][\"”]?(?:\\s|$))");

  /// A whole day may be followed by a stop or a colon: `CHISINAU, 3 March 2027. `
  private static final Pattern STOPPED =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}'.\\-]+(?: \\p{Lu}[\\p{L}'.\\-]+){0,2}"
              + LAND
              + ",? "
              + WHOLE_DAY
              + AGENCY
              + "[.:]\\s+(?=[\\p{Lu}\"“])");

  /// `(Nairobi, March 13, 2031) – `
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^\\(\\p{Lu}[\\p{L}'.\\-]+(?:[ ,/]{1,2}\\p{Lu}[\\p{L}'.\\-]+){0,3}, "
              + WHOLE_DAY
              + "\\) ?(?:--|[-–—])\\s+(?=\\S)");

  /// `[Seoul=Harbour News] Reporter Oh Se-jin = `, `(뉴욕=호수통신) 문채린 특파원 = `
  private static final Pattern KOREAN =
      Pattern.compile(
          "^[\\[(][^\\[\\]()=\\n]{1,25}=[^\\[\\]()=\\n]{2,30}[\\])] ?[^=.\\n]{2,40}? ?= ?(?=\\S)");

  /// What stands between the place and the day in other languages, and behind the day.
  private static final Pattern BEFORE_DAY = Pattern.compile(",? ?(?:le|el|a|den|am)? ?\\(?");

  private static final Pattern BEHIND_DAY =
      Pattern.compile(
          "[.)]{0,2}(?: ?\\([^()\\n]{2,40}\\))?\\.? ?(?:--|[-–—]) |^(?: ?\\([^()\\n]{2,40}\\))?[.:] (?=\\p{Lu})");

  /// `维权网2026年4月22日消息:`, `本报讯 2026年4月22日`: who sends, the day, and that it is news.
  private static final Pattern CHINESE =
      Pattern.compile(
          "^[\\p{IsHan}\\p{L}·]{2,15}?[\\s,,]?(?:19|20)\\d\\d年 ?\\d{1,2}月 ?\\d{1,2}日(?:消息|讯|訊|电|電|报道|報道)[::,,]?\\s*");

  /// A dateline opens one of the first so many paragraphs.
  private static final int OPENING = 3;

  private Dateline() {}

  /// How many characters of a paragraph in Chinese say by whom and when it was sent.
  public static int chinese(String paragraph) {
    var matcher = CHINESE.matcher(paragraph);
    return matcher.find() ? matcher.end() : 0;
  }

  /// Whether a place and a day, both known as such, are a dateline: `Goma, le 4 mai 2027. – `.
  ///
  /// @param between what stands between the two
  /// @param behind what stands behind the day
  static boolean isPlaceAndDay(String between, String behind) {
    return BEFORE_DAY.matcher(between).matches() && BEHIND_DAY.matcher(behind).lookingAt();
  }

  /// Whether a day is that of the dateline with which a text begins: `NAIROBI, 3 February 2027 – `,
  /// `Goma, le 4 mai 2027. – `.
  ///
  /// @param start where the day begins in the document
  public static boolean isDay(
      int start, int end, List<Block> blocks, String text, List<Referent> referents) {
    return blocks.stream()
        .filter(b -> b.kind() == Block.Kind.BODY)
        .limit(OPENING)
        .filter(b -> b.start() <= start && end <= b.end())
        .anyMatch(b -> {
          String paragraph = text.substring(b.start(), b.end());
          int length = Math.max(length(paragraph), chinese(paragraph));
          return start < b.start() + length || isBehindPlace(start, end, b, text, referents);
        });
  }

  private static boolean isBehindPlace(
      int start, int end, Block block, String text, List<Referent> referents) {
    return referents.stream()
        .filter(r -> r.type() == EntityType.PLACE)
        .flatMap(r -> r.mentions().stream())
        .filter(m -> m.start() == block.start() && m.end() <= start)
        .anyMatch(
            m -> isPlaceAndDay(text.substring(m.end(), start), text.substring(end, block.end())));
  }

  /// How many characters of a paragraph are its dateline, with the mark and space that end it; 0 if
  /// it has none.
  public static int length(String paragraph) {
    for (var form :
        new Pattern[] {CAPITALS, CAPITALS_STOPPED, MIXED, STOPPED, BRACKETED, KOREAN, BARE}) {
      var matcher = form.matcher(paragraph);
      if (matcher.find()) {
        return matcher.end();
      }
    }
    return 0;
  }
}
