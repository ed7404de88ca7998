package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.text.Token;

/// Words beside a figure that say what sort of figure it is.
final class FigureWords {
  static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
  static final Pattern COMPOUND = Pattern.compile("([\\d,.]+|[a-z]+)-(\\p{L}+)(?:-(old))?");

  /// What bears a name and a number, beside ships.
  static final Set<String> CRAFT =
      Set.of("drone", "jet", "aircraft", "plane", "helicopter", "train", "bus");

  static final Set<String> LABELS =
      Set.of(
          "no.",
          "nos.",
          "number",
          "article",
          "articles",
          "art.",
          "resolution",
          "resolutions",
          "convention",
          "conventions",
          "protocol",
          "directive",
          "regulation",
          "section",
          "paragraph",
          "paragraphs",
          "paras",
          "sections",
          "pages",
          "chapters",
          "rules",
          "principles",
          "annexes",
          "recommendations",
          "para",
          "page",
          "chapter",
          "room",
          "unit",
          "flight",
          "rule",
          "principle",
          "annex",
          "case",
          "law",
          "decree",
          "order",
          "act",
          "level",
          "phase",
          "channel",
          "building",
          "camp",
          "module",
          "cell",
          "ward",
          "wing",
          "block",
          "pavilion",
          "hut",
          "gate",
          "tent",
          "zone",
          "table",
          "figure",
          "appendix",
          "volume",
          "highway",
          "category",
          "tier",
          "sector",
          "item");

  static final Set<String> SESSIONS =
      Set.of(
          "session",
          "assembly",
          "council",
          "congress",
          "parliament",
          "meeting",
          "sitting",
          "plenum",
          "general");

  static final Set<String> TERMS =
      Set.of("term", "serve", "reappoint", "renew", "tenure", "mandate", "hold");

  static final Set<String> SENTENCES =
      Set.of("sentence", "prison", "imprisonment", "jail", "convict", "deprivation");

  static final Set<String> CLOCK =
      Set.of("a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "utc", "hrs");

  static final Set<String> NOT_COUNTED =
      Set.of(
          "hand", "thing", "way", "side", "another", "point", "end", "reason", "part", "kind",
          "sort");

  /// Words between a figure and a unit of time that leave it a length of time.
  static final Set<String> LENGTHENING =
      Set.of(
          "more",
          "further",
          "additional",
          "other",
          "another",
          "extra",
          "full",
          "whole",
          "long",
          "consecutive",
          "straight",
          "successive",
          "calendar");

  /// Words that make a time of what follows, not a thing that is counted: `1,100 last week`.
  static final Set<String> POINTING =
      Set.of("last", "next", "this", "that", "each", "every", "previous", "following");

  private static final Set<String> SHORT_MONTHS =
      Set.of("jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

  /// The strength of an earthquake, which counts nothing.
  static final String MAGNITUDE = "magnitude";

  private static final int MAGNITUDE_BEFORE = 4;

  private FigureWords() {}

  /// `a magnitude of at least 5.4`, `gave the magnitude as 5.9`, `magnitude 6`
  static boolean isMagnitude(List<Token> tokens, int number) {
    for (int i = number - 1; i >= Math.max(0, number - MAGNITUDE_BEFORE); i--) {
      if (tokens.get(i).lemma().equals(MAGNITUDE)) {
        return true;
      }
      if (!tokens.get(i).lemma().matches("of|as|at|about|around|least|be|to|-|over|under")) {
        return false;
      }
    }
    return false;
  }

  /// A month's name, written with a capital as the months are.
  static boolean isMonth(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return Character.isUpperCase(token.text().charAt(0))
        && (CalendarWords.MONTHS.contains(word) || SHORT_MONTHS.contains(word));
  }
}
