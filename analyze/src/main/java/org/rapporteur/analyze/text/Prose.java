package org.rapporteur.analyze.text;

import java.util.regex.Pattern;

/// Whether a paragraph is told in sentences.
///
/// One that ends like a sentence is. So is one that ends in something else, since what is pasted or
/// cut from a page often does: a credit behind the last stop (`… on the road. Source: BBC`), or no
/// stop at all, because the excerpt is over.
final class Prose {
  /// How what a resolution recalls and calls for ends; only a part of its whole, and yet told.
  private static final Pattern RECITAL = Pattern.compile("(?:;|,|; (?:and|or))$");

  private static final int RECITED = 8;

  private static final int SHORTEST = 4;

  /// A stop between two sentences: what follows begins like one.
  private static final Pattern WITHIN =
      Pattern.compile(
          "[.!?\u2026\u061F][\"\u201D\u2019\u00BB)]*\\s+(?=[\"\u201C\u2018\u00AB(¿¡]?[\\p{Lu}\\p{Lo}])|[\u3002\uFF01\uFF1F]");

  /// So many words stand before the last stop of a paragraph that ends without one.
  private static final int TOLD = 12;

  /// So many words has a sentence that was cut off, and hardly a row of links.
  private static final int CUT = 20;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  private static final Pattern SIDE_BY_SIDE = Pattern.compile(BlockKinds.SIDE_BY_SIDE);

  private Prose() {}

  static boolean is(String text) {
    int words = BlockKinds.words(text);
    boolean recital = words >= RECITED && RECITAL.matcher(text).find();
    return recital
        || (words >= SHORTEST && Paragraphs.endsSentence(text, text.length()))
        || (words >= TOLD && goesOnBehindSentences(text))
        || (words >= CUT && isCutOff(text));
  }

  /// Sentences, then a credit or a piece of another: `Two men were shot. Anna Moe denied it.
  /// (AFP)`.
  private static boolean goesOnBehindSentences(String text) {
    var stops = WITHIN.matcher(text);
    int last = -1;
    while (stops.find()) {
      last = stops.end();
    }
    return last > 0
        && BlockKinds.words(text.substring(0, last)) >= TOLD
        && !SIDE_BY_SIDE.matcher(text).find();
  }

  /// Words as a sentence has them, most in lower case, and no stop: the excerpt ends within it.
  private static boolean isCutOff(String text) {
    var words = WORD.matcher(text).results().toList();
    long small = words.stream().filter(w -> Character.isLowerCase(text.charAt(w.start()))).count();
    return 3 * small >= 2L * words.size() && !SIDE_BY_SIDE.matcher(text).find();
  }
}
