package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.analyze.text.NumberWords;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;

/// Times of day as they are printed: `06:20`, `6 a.m.`, `9.15 pm`, `ten o'clock`, `six in the
/// morning`, `1840 hours`, `18h40`. A figure with a point is one only beside a word that says so.
final class Clock {
  private static final String HALF = "(?<half>[ap])\\.? ?m\\b\\.?";
  private static final String ABOUT = "(?<about>(?:about|around|approximately|some|circa) )?";
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "(?i)(?<![\\d:.,/-])"
                  + ABOUT
                  + "(?<hour>[01]?\\d|2[0-4])(?::|h)(?<minute>[0-5]\\d)(?: ?"
                  + HALF
                  + ")?(?![\\d:/h])"),
          Pattern.compile(
              "(?i)(?<![\\d:.,/-])"
                  + ABOUT
                  + "(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?"
                  + HALF),
          Pattern.compile(
              "(?i)(?<=\\b(?:at|around|about|by|until|from|after|before) )(?<hour>[01]?\\d|2[0-4])"
                  + "\\.(?<minute>[0-5]\\d)(?![\\d.%]| ?(?:million|billion|percent|per cent))"),
          Pattern.compile(
              "(?i)\\b(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) (?:hours|hrs|gmt|utc)\\b"),
          Pattern.compile(
              "(?i)\\b"
                  + ABOUT
                  + "(?<word>\\p{L}+|1[0-2]|[1-9]) o['’]clock"
                  + "(?: (?:in the|at) (?<part>morning|afternoon|evening|night))?"),
          Pattern.compile(
              "(?i)(?<=\\b(?:at|around|about|by|until|from|after|before|since) )"
                  + "(?<word>\\p{L}{3,6}|1[0-2]|[1-9])"
                  + " (?:in the (?:early )?|at )(?<part>morning|afternoon|evening|night)\\b"));

  /// The same in other languages: `a las 8 de la noche`, `à 20 heures`, `в 6 часов вечера`, `晚上8点`,
  /// `오후 8시 30분`, `الساعة 8 مساء`.
  private static final List<Pattern> ELSEWHERE =
      List.of(
          Pattern.compile(
              "(?iU)(?<=\\ba las? |hacia las? |sobre las? |desde las? )(?<hour>1\\d|2[0-4]|[1-9])"
                  + "(?:[:.](?<minute>[0-5]\\d))?"
                  + "(?: horas?\\b| de la (?<part>mañana|tarde|noche|madrugada)\\b)"),
          Pattern.compile(
              "(?iU)(?<=\\bà |vers |dès )(?<hour>1\\d|2[0-4]|[1-9]) heures?(?: (?<minute>[0-5]\\d))?"
                  + "(?: (?:du |de l['’])(?<part>matin|soir|après-midi))?\\b"),
          Pattern.compile(
              "(?iU)(?<=\\bв |около )(?<hour>1\\d|2[0-4]|[1-9]) час(?:а|ов)?"
                  + " (?<part>утра|дня|вечера|ночи)\\b"),
          Pattern.compile(
              "(?<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|深夜|晚间)(?<hour>1\\d|2[0-4]|[1-9])[点點时時]"
                  + "(?:(?<minute>[0-5]\\d)分)?"),
          Pattern.compile(
              "(?<part>오전|오후|새벽|아침|저녁|밤) ?(?<hour>1[0-2]|[1-9])시(?: ?(?<minute>[0-5]?\\d)분)?"),
          Pattern.compile(
              "(?<=الساعة )(?<hour>1\\d|2[0-4]|[1-9])(?::(?<minute>[0-5]\\d))? ?"
                  + "(?<part>صباحا|فجرا|مساء|ظهرا|عصرا|ليلا)\u064b?"));

  private static final List<Pattern> ALL =
      Stream.concat(PATTERNS.stream(), ELSEWHERE.stream()).toList();

  private static final Set<String> LATE =
      Set.of(
          "afternoon",
          "evening",
          "night",
          "tarde",
          "noche",
          "soir",
          "après-midi",
          "дня",
          "вечера",
          "中午",
          "下午",
          "傍晚",
          "晚上",
          "深夜",
          "晚间",
          "오후",
          "저녁",
          "밤",
          "مساء",
          "ظهرا",
          "عصرا",
          "ليلا");

  private Clock() {}

  /// The times of day in a sentence, numbered from `first`.
  static List<QuantityMention> of(Document document, Sentence sentence, int first) {
    var found = new ArrayList<QuantityMention>();
    String text = document.text().substring(sentence.start(), sentence.end());
    for (var pattern : ALL) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        int minutes = minutes(matcher);
        int start = sentence.start() + matcher.start();
        int end = sentence.start() + matcher.end();
        boolean free = found.stream().allMatch(f -> f.end() <= start || end <= f.start());
        if (minutes >= 0 && free) {
          found.add(mention(sentence, matcher, minutes, start, end, first + found.size()));
        }
      }
    }
    return found;
  }

  private static QuantityMention mention(
      Sentence sentence, Matcher matcher, int minutes, int start, int end, int number) {
    boolean about = group(matcher, "about") != null;
    var value = BigDecimal.valueOf(minutes);
    var quantity =
        new Quantity(
            about ? Comparator.ABOUT : Comparator.EQUAL,
            value,
            value,
            null,
            null,
            List.of(),
            QuantityClass.CLOCK,
            false);
    return new QuantityMention(
        number, sentence.number(), start, end, matcher.group(), quantity, "time", -1, null, null);
  }

  /// Minutes since midnight, or -1 if the word is no hour.
  private static int minutes(Matcher matcher) {
    String word = group(matcher, "word");
    int hour =
        word == null
            ? Integer.parseInt(matcher.group("hour"))
            : word.matches("\\d+")
                ? Integer.parseInt(word)
                : NumberWords.SMALL.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    if (hour < 0 || hour > 24 || (word != null && hour > 12)) {
      return -1;
    }
    String minute = group(matcher, "minute");
    String half = group(matcher, "half");
    String part = group(matcher, "part");
    boolean late =
        (half != null && half.equalsIgnoreCase("p"))
            || (part != null && LATE.contains(part.toLowerCase(Locale.ROOT)));
    boolean early = half != null && half.equalsIgnoreCase("a");
    int whole = late && hour < 12 ? hour + 12 : early && hour == 12 ? 0 : hour;
    return whole * 60 + (minute == null ? 0 : Integer.parseInt(minute));
  }

  private static @org.jspecify.annotations.Nullable String group(Matcher matcher, String name) {
    return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
