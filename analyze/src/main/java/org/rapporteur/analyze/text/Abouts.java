package org.rapporteur.analyze.text;

import java.util.List;
import java.util.regex.Pattern;

/// What the last paragraphs of a page say of its author or of the body that publishes it.
final class Abouts {
  private static final Pattern ABOUT_AUTHOR =
      Pattern.compile(
          "^(?:(?:Dr\\. |Professor |Prof\\. )?\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){1,4},? (?:is|was|serves as|works as) (?:an?|the|currently) .*"
              + "|The (?:authors?|writers?) (?:is|are) .*)",
          Pattern.DOTALL);

  /// `The Harbour Fund is a charity that ...`, as the last paragraph: what a publisher says of
  /// itself below every text.
  private static final Pattern ABOUT_BODY =
      Pattern.compile(
          "^(?:The )?\\p{Lu}[\\p{L}\\p{N} '’.&-]{1,70}?(?: \\(\\p{Lu}+\\))? (?:is|are) (?:an?|the|one of the) [^.]{0,90}\\b"
              + "(?:agency|organi[sz]ation|network|coalition|charity|institute|non-?profit|think tank|federation|association|foundation|news service|newspaper|programme|watchdog)\\b.*",
          Pattern.DOTALL);

  private Abouts() {}

  /// Whether a paragraph says what a body is, as its publisher does below every text.
  static boolean ofBody(String text) {
    return BlockKinds.words(text) <= 45
        && (ABOUT_BODY.matcher(text).matches()
            || PageEnds.PUBLISHED_BY.matcher(text).matches()
            || PageEnds.TELEPHONE.matcher(text).find());
  }

  /// Whether a paragraph says who an author is.
  static boolean ofAuthor(String text) {
    return ABOUT_AUTHOR.matcher(text).matches() && BlockKinds.words(text) <= 70;
  }

  /// Whether the person a closing paragraph is about was named in the lines above the text.
  static boolean namesAuthor(String text, List<String> paragraphs, int first) {
    var parts = text.split(" ", 3);
    String name = parts.length < 2 ? text : parts[0] + " " + parts[1];
    return paragraphs.subList(0, Math.max(0, first)).stream().anyMatch(p -> p.contains(name));
  }
}
