package org.rapporteur.analyze.text;

import java.util.List;
import java.util.regex.Pattern;

/// The lines above a text that say whose paper it is written on.
final class Letterheads {
  private static final int SHORT = 14;

  /// An official paper says within so many lines whose it is.
  private static final int NEAR = 4;

  /// A name in capitals as letterheads print it, with what it is short for or the city it sits in.
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "^(?:the )?\\p{Lu}[\\p{L}'’-]*(?: (?:\\p{Lu}[\\p{L}'’-]*|of|the|for|on|and|in|to|against|without|de|del|la|los|y|et|des|du|&)){1,12}(?: \\(\\p{Lu}+\\))?(?:, \\p{Lu}[\\p{L} '’-]+)?$");

  /// `REPUBLIC OF KENYA`, `REPÚBLICA BOLIVARIANA DE VENEZUELA`: the first line of an official
  /// paper.
  private static final Pattern STATE =
      Pattern.compile(
          "^(?:THE )?(?:[\\p{Lu}’'-]+ ){0,3}(?:REPUBLIC|KINGDOM|STATE|FEDERATION|COMMONWEALTH|SULTANATE|EMIRATE|UNION|GOVERNMENT"
              + "|REPÚBLICA|REINO|ESTADO|GOBIERNO|RÉPUBLIQUE|ROYAUME|ÉTAT|GOUVERNEMENT)(?:(?: [\\p{Lu}’'-]+)? (?:OF|DE|DEL|DU|DES) [\\p{Lu} ’'-]+)?$");

  /// What an office calls itself below its text.
  private static final Pattern SENDER =
      Pattern.compile(
          "(?<![\\p{L}])(?:Office|Ministry|Department|Directorate|Division|Committee|Council|Service|Secretariat|Bureau|Agency|Command|Coordination"
              + "|Oficina|Dirección|Fiscalía|Unidad|Ministerio|Secretaría|Coordinación|Direction|Ministère|Cabinet|Secrétariat"
              + "|Company Limited|Limited Company|Co\\., Ltd|CO\\., LTD|Alliance|Union|Association|Coalition|Network)(?![\\p{L}])");

  private Letterheads() {}

  /// Whether a line below a text may be whose it is: `Office of the Governor`, `Fiscalía de Delitos
  /// contra Sindicalistas`.
  static boolean isSender(String text) {
    String line = text.strip();
    return BlockKinds.words(text) <= SHORT
        && Character.isUpperCase(line.codePointAt(0))
        && !line.contains("\n")
        && !line.contains("|")
        && SENDER.matcher(line).find();
  }

  /// Whether a line is a name in capitals.
  static boolean isOne(String text) {
    return BlockKinds.words(text) <= SHORT
        && LETTERHEAD.matcher(text.replace('\n', ' ').strip()).matches();
  }

  /// How many lines an official paper begins with that say whose it is: its state, then the body.
  static int official(List<String> paragraphs) {
    if (paragraphs.isEmpty() || !STATE.matcher(paragraphs.getFirst().strip()).matches()) {
      return 0;
    }
    int lines = 1;
    while (lines < Math.min(NEAR, paragraphs.size()) && isOne(paragraphs.get(lines))) {
      lines++;
    }
    return lines;
  }
}
