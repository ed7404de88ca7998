package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;

/// Korean describes a name by a clause before it: in `2019년 무산을 떠난 오세린 씨는 … 말했다` the year tells
/// when she left, not when she spoke.
public final class Attributive {
  private static final int NEAR = 60;

  /// The endings of verbs that describe the noun behind them; `인` ends as many nouns for people.
  private static final Pattern DESCRIBES = Pattern.compile(".*[한된난은는던진온간낸린킨친긴] $");

  private Attributive() {}

  /// Whether a time stands in a clause that only describes a name behind it.
  public static boolean describes(String text, int timeEnd, int nameStart) {
    return timeEnd < nameStart
        && nameStart - timeEnd <= NEAR
        && DESCRIBES.matcher(text.substring(timeEnd, nameStart).replace('\n', '|')).matches();
  }
}
