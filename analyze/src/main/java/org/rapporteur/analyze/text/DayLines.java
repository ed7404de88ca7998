package org.rapporteur.analyze.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The lines of a page that say when, and often where, a text was given out or signed.
public final class DayLines {
  private static final String SAID =
      "(?:first )?(?:published|posted|updated|last (?:updated|modified)|(?:release )?date|issued|created)(?: on| at)?"
          + "|publié|mis en ligne|mis à jour|publicado|actualizado|опубликовано|обновлено|입력|등록|수정|发布时间|نشر";

  /// `입력 2026.03.06. 오전 6:10`, `Publié le 18 mars 2026 par La Voix`: the page says when it
  /// appeared.
  private static final Pattern STAMP =
      BlockKinds.anyCase(
          "^(?:" + SAID + ")\\b.{0,20}(?:19|20)\\d\\d.*|.{0,25}(?:입력|등록) ?:? ?(?:19|20)\\d\\d.*");

  private static final Pattern DATE_LINE =
      BlockKinds.anyCase(
          "^(((first )?(published|posted|updated|last (updated|modified)|(release )?date|issued|created)( on| at)?\\s*:?\\s+.*\\b(19|20)\\d\\d\\b.*)"
              + "|((mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? (\\d{1,2}(st|nd|rd|th)?,? )?(19|20)\\d\\d([ ,|·-]+\\d{1,2}[:.]\\d\\d.*)?"
              + "|일 ?시 ?:? ?(19|20)\\d\\d년 ?\\d{1,2}월 ?\\d{1,2}일.{0,60}"
              + "|(\\[[^\\]\n]{2,30}\\] ?)?(19|20)\\d\\d[-./년] ?\\d{1,2}[-./월] ?\\d{1,2}.{0,20})$");

  /// `, 18:40 CET`, as a report on what goes on has it
  private static final String CLOCK =
      "(?:[,;]? (?:at )?\\d{1,2}[:.h]\\d\\d(?: ?[\\p{L}+\\d.]{1,6})?)?";

  /// `Nukus, 4 March 2026`, `Done at Port Claro, March 4, 2026`: where and when a text was signed.
  private static final Pattern PLACE_AND_DAY =
      Pattern.compile(
          "^(?:(?:Done|Given|Signed|Issued|Fait|Hecho|Dado)(?: at| in| à| en| a)? )?\\p{Lu}[\\p{L}'’.-]+(?: \\p{L}[\\p{L}'’.-]*){0,3}"
              + "(?:, \\p{Lu}[\\p{L}'’ -]+)?, (?:\\p{L}{2,3} )?"
              + "(?:\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de |of )?\\p{L}{3,12}\\.?,?|\\p{Lu}\\p{L}{2,11}\\.? \\d{1,2},?) (?:de |of )?(?:19|20)\\d\\d\\.?"
              + CLOCK
              + "$");

  private static final String PLACE =
      "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,3}(?:(?:, | ?/ ?)\\p{Lu}[\\p{L}'’ -]+)?";
  private static final String DAY =
      "(?:\\d{1,2}(?:er|º)? (?:de )?\\p{L}{3,12}\\.?,?|\\p{Lu}\\p{L}{2,11}\\.? \\d{1,2},?)";
  private static final String YEAR = " (?:de )?(?:19|20)\\d\\d";

  /// `Press release – Larne, 26 March 2025`, `LARNE (16 March 2026)`, `March 26, 2025 – Larne`,
  /// `Larne, March 26, HARBINFORM`: where and when a text was given out.
  private static final Pattern GIVEN_OUT =
      Pattern.compile(
          "^(?!.*\\bBy )(?:\\p{Lu}[\\p{L} ]{3,30}(?:,| [–—|-]) )?(?:"
              + PLACE
              + "(?:, | [–—|-] | \\()"
              + DAY
              + YEAR
              + "\\)?(?: \\([^)]{3,30}\\))?"
              + "|"
              + DAY
              + YEAR
              + " [–—|-] "
              + PLACE
              + "|"
              + PLACE
              + ", "
              + DAY.replace(",?", "")
              + ", \\p{Lu}[\\p{L}-]{2,15})$");

  private static final int LONGEST_PART = 40;

  private static final String MONTH =
      "(?:" + String.join("|", CalendarWords.MONTHS_ELSEWHERE) + ")";

  /// `12 мая 2027 года`, `بيروت، 9 أيار 2027`, `lundi 4 mai 2027`, `湖滨新闻网 2027年6月3日`.
  private static final Pattern IN_OTHER_LANGUAGES =
      BlockKinds.anyCase(
          "^(?:[\\p{L}\\p{M}'’. -]{2,30}[,،] ?)?(?:[\\p{L}\\p{M}]{4,12},? )?(?:le |el |am |den )?\\d{1,2}(?:er|º|\\.)? (?:de )?"
              + MONTH
              + " (?:de |del )?(?:19|20)\\d\\d(?: ?(?:года|г\\.?|року|р\\.|roku|r\\.|м|م))?\\.?$"
              + "|^(?:[\\p{L} ]{2,20} )?(?:19|20)\\d\\d年 ?\\d{1,2}月 ?\\d{1,2}日.{0,12}$");

  /// `Council of the Lake – Press release – 20 April 2027`
  private static final Pattern APART = Pattern.compile("\\s[–—|·•-]\\s");

  /// `Written answers, ` before a day
  private static final Pattern TOPIC = Pattern.compile("^\\p{Lu}[\\p{L} ]{3,25}, (?=\\p{Lu}|\\d)");

  private DayLines() {}

  /// Whether a line is a stamp that the page puts on itself, not a day on which somebody signs.
  public static boolean isStamp(String text) {
    return STAMP.matcher(text.strip()).matches();
  }

  static boolean isOne(String text) {
    return isStamp(text)
        || DATE_LINE.matcher(text).matches()
        || PLACE_AND_DAY.matcher(text).matches()
        || GIVEN_OUT.matcher(text).matches()
        || IN_OTHER_LANGUAGES.matcher(text).matches()
        || isReleased(text);
  }

  /// A day at the end of a line of two parts or more, none of which is long.
  private static boolean isReleased(String text) {
    var parts = APART.split(text.strip());
    String last = TOPIC.matcher(parts[parts.length - 1]).replaceFirst("");
    return parts.length > 1
        && DATE_LINE.matcher(last).matches()
        && Stream.of(parts).allMatch(p -> p.length() <= LONGEST_PART);
  }
}
