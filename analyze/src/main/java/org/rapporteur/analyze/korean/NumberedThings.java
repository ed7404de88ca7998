package org.rapporteur.analyze.korean;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;

/// Numbers that count nothing, though what stands behind them looks like a unit: ordinals (`제3`,
/// `18대 국회`), decades of life (`40대 수용자`), days that name what happened on them (`4·3`), fractions
/// (`10분의 1`), telephone numbers, articles of laws (`12조`), numbers in names (`뉴스1`), and units
/// that only begin another word (`2분기`, `세 대표`).
///
/// Kind of the word list: `noun` (what is counted).
final class NumberedThings {
  /// What may be written on to a unit of one syllable.
  private static final Pattern FREE =
      Pattern.compile(
          "(?![가-힣])|(?:은|는|이|가|을|를|의|에|에서|에게|에는|에도|로|으로|도|만|과|와|까지|부터|보다|마다|처럼|이나|나|밖에|뿐|만에|만의|동안)(?![가-힣])"
              + "|(?:여|쯤|씩|꼴|간|째|가량|정도|이상|이하|미만|남짓|안팎|짜리|가까이|이었|였|이며|이고|이다|인데|입니다|이라|임)"
              + "|[형치전후뒤](?:은|는|이|가|을|를|의|에|로|으로|도)?(?![가-힣])");

  /// `1·2심`, `12·3`
  private static final Pattern LISTED_BEFORE = Pattern.compile("\\d[·‧ㆍ]$");

  private static final Pattern LISTED_BEHIND = Pattern.compile("^[·‧ㆍ]\\d");

  private static final Pattern FRACTION = Pattern.compile("^ ?분의 ?[\\d일이삼한두]");
  private static final Pattern NUMERATOR = Pattern.compile("분의 ?$");
  private static final Pattern TELEPHONE = Pattern.compile("^-\\d");

  /// `헬기 3대`: a noun without a particle.
  private static final Pattern BARE_NOUN =
      Pattern.compile("[가-힣]*[가-힣&&[^은는이가을를의에로도고며서한된던인해와과면시때]] ?$");

  private static final Pattern TERM =
      Pattern.compile("^ ?(?:국회|의회|대통령|총선|대선|총리|총장|회장|총재|이사장|위원장|대표|지도부|집행부|국왕)");

  private final Pattern countedInMachines;

  NumberedThings(Lexicon lexicon) {
    this.countedInMachines =
        Pattern.compile(lexicon.any("noun") + "[을를이가은는]? ?(?:등 ?|약 ?|최소 ?|총 ?)?$");
  }

  boolean isName(String line, MatchResult figure) {
    String before = line.substring(0, figure.start());
    boolean ordinal = before.endsWith("제") || line.substring(figure.end()).matches("(?s)(?:번?째).*");
    if (ordinal) {
      return true;
    }
    return figure.group("digits") == null
        ? !isFree(line, figure)
        : isNumber(line, before, figure) || !isFree(line, figure);
  }

  private boolean isNumber(String line, String before, MatchResult figure) {
    String digits = figure.group("digits");
    String behind = line.substring(figure.end("digits"));
    boolean bare = unit(figure) == null;
    boolean zero = digits.matches("0\\d.*");
    boolean listed = LISTED_BEFORE.matcher(before).find() || LISTED_BEHIND.matcher(behind).find();
    boolean fraction = FRACTION.matcher(behind).find() || NUMERATOR.matcher(before).find();
    boolean telephone =
        TELEPHONE.matcher(line.substring(figure.end())).find()
            || (bare && "-".equals(figure.group("to")));
    boolean named = bare && !before.isEmpty() && isHangul(before.charAt(before.length() - 1));
    boolean article = bare && digits.endsWith("조");
    return zero
        || listed
        || fraction
        || telephone
        || named
        || article
        || isEra(line, before, figure);
  }

  /// `18대 국회`, `40대 남성`, `30대 그룹`; machines are counted behind their names: `트럭 20대`.
  private boolean isEra(String line, String before, MatchResult figure) {
    if (!"대".equals(figure.group("counter"))) {
      return false;
    }
    boolean round = figure.group("digits").matches("[1-9]0");
    boolean term = TERM.matcher(line.substring(figure.end())).find();
    boolean counted = countedInMachines.matcher(before).find();
    return term || (!counted && (round || !BARE_NOUN.matcher(before).find()));
  }

  /// Whether no other word begins with what looks like a unit of one syllable.
  private static boolean isFree(String line, MatchResult figure) {
    String unit = unit(figure);
    boolean clear = unit == null || unit.length() > 1 || unit.equals("명");
    return clear || FREE.matcher(line.substring(figure.end())).lookingAt();
  }

  private static String unit(MatchResult figure) {
    return figure.group("counter") == null ? figure.group("span") : figure.group("counter");
  }

  private static boolean isHangul(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }
}
