package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.analyze.text.Minutes;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Persons in a Korean sentence. Titles follow names: a family name with one or two syllables
/// before a title, with a body or `전` (former) between; a foreign name of two words before one or
/// before an age in brackets; a name before `씨` or an age. What the dictionary knows as a common
/// noun is no name. In minutes the name stands behind a circle and an office (`◯위원장 노재섭`).
///
/// Kinds of the word list: `surname`, `title`, `pre-title`, `not-person`, `foreign-given`,
/// `foreign` (syllables that native words seldom have), `japanese-family-end`,
/// `korean-only-surname` (no Japanese given name begins so).
final class KoreanPersons {
  private static final String L = "(?<![가-힣A-Za-z0-9])";

  /// Words that stand behind nothing but a name.
  private static final Pattern CLEAR =
      Pattern.compile(
          "(?: ?\\(\\d{1,2}[^)]*\\))?"
              + " (?:씨|기자|특파원|앵커|양|군)(?:[은는이가을를의와과도에로](?![가-힣])|에게|께서|(?![가-힣]))");

  private final Lexicon lexicon;
  private final Pattern titled;
  private final Pattern foreign;
  private final Pattern aged;
  private final Pattern single;
  private final Pattern called;
  private final Pattern japanese;
  private final Pattern introduced;
  private final Pattern turn;
  private final Pattern alone;
  private final Pattern foreignSyllable;
  private final Pattern koreanName;
  private final Pattern koreanOnly;
  private final Pattern familyEnd;
  private final String title;

  KoreanPersons(Lexicon lexicon) {
    this.lexicon = lexicon;
    String surname = lexicon.any("surname");
    this.title =
        "(?:[가-힣]{0,10}?"
            + lexicon.any("title")
            + ")(?=[^가-힣]|$|(?:들?(?:은|는|이|가|을|를|의|에게|와|과|도|로|으로|께서|측|에|였|인|이었|이자|이며|라고)))";
    String latin = "(?: ?\\([A-Z][^)가-힣]{2,40}\\))?";
    String between =
        latin
            + "(?: (?:전|현|신임|당시|前|現))?(?: 주(?= [가-힣]))?(?: (?![가-힣]*(?:은|는|을|를|에서|에게)"
            + " )[가-힣A-Z·]{2,14}){0,3}?";
    String korean = surname + "[가-힣]{2}";
    this.titled = Pattern.compile(L + "(?<name>" + korean + ")(?=" + between + " " + title + ")");
    this.called =
        Pattern.compile(
            L
                + "(?<name>"
                + surname
                + "[가-힣]{1,3})(?= ?씨(?![가-힣]{2})| ?\\((?:가명|[\\d·, ]|여|남|세|사진|왼쪽|오른쪽|본명)+\\))");
    this.japanese =
        Pattern.compile(
            L + "(?<name>(?<family>[가-힣]{2,5}) (?<given>[가-힣]{2,5}))(?= (?:씨|양|군)(?![가-힣]{2}))");
    this.foreign =
        Pattern.compile(
            L
                + "(?<name>[가-힣]{1,6}[ ·-][가-힣]{1,7}(?:[ ·-][가-힣]{2,6})?)(?="
                + latin
                + "(?: (?:전|현|신임|당시))?(?: [가-힣A-Z·]{2,14}){0,3}? "
                + title
                + ")");
    this.aged =
        Pattern.compile(
            L + "(?<name>[가-힣]{1,6} [가-힣]{1,7}(?: [가-힣]{2,6})?)(?= ?\\(\\d{1,2}(?:세|살)?\\))");
    this.single = Pattern.compile(L + "(?<name>[가-힣]{2,6})(?=(?: (?:전|현))? " + title + ")");
    this.introduced =
        Pattern.compile(
            L
                + "(?:"
                + lexicon.any("pre-title")
                + "|(?<=\\()[가-힣]{0,8}"
                + lexicon.any("title")
                + ") (?<name>"
                + korean
                + ")(?=[^가-힣]|$|(?:은|는|이|가|을|를|의|에게|와|과|도|께서) )");
    this.turn =
        Pattern.compile(
            "^"
                + Minutes.CIRCLE
                + "(?:[가-힣·]{0,14}"
                + lexicon.any("title")
                + " )?(?<name>"
                + surname
                + "[가-힣]{1,3})(?=[ :])");
    this.alone =
        Pattern.compile(
            L
                + "(?<name>"
                + surname
                + ")(?= (?:신임 |전 |현 )?"
                + title
                + "|(?=[가-힣]{2})"
                + lexicon.any("title")
                + "(?:은|는|이|가|을|를|의|에게|와|과|도|께서)?(?![가-힣]))");
    this.koreanName = Pattern.compile(surname + "[가-힣]{1,2}");
    this.koreanOnly = Pattern.compile(lexicon.any("korean-only-surname"));
    this.familyEnd = Pattern.compile("(?:" + lexicon.any("japanese-family-end") + ")$");
    this.foreignSyllable = Pattern.compile("[" + lexicon.one("foreign", "트") + "]");
  }

  List<Name> in(String line, int base, List<Token> words) {
    var names = new ArrayList<Name>();
    var speaks = turn.matcher(line);
    if (speaks.find()) {
      add(base, speaks.start("name"), speaks.end("name"), "pattern:korean-title", names);
    }
    foreign(foreign, line, base, words, true, names);
    japanese(line, base, words, names);
    foreign(aged, line, base, words, false, names);
    for (var pattern : List.of(called, titled, introduced)) {
      var matcher = pattern.matcher(line);
      while (matcher.find()) {
        String printed = matcher.group("name");
        boolean clear = CLEAR.matcher(line.substring(matcher.end("name"))).lookingAt();
        if (isName(printed, base + matcher.start("name"), clear ? List.of() : words)) {
          add(base, matcher.start("name"), matcher.end("name"), "pattern:korean-title", names);
        }
      }
    }
    foreign(foreign, line, base, words, false, names);
    foreign(single, line, base, words, false, names);
    return names;
  }

  /// `하마다 유키에 씨`: two words, the first a proper noun of the dictionary, that ends as Japanese
  /// family names do or stands before another that is no Korean name. A place or a body before a
  /// Korean name (`부산 박영호 씨`) is no part of it.
  private void japanese(String line, int base, List<Token> words, List<Name> names) {
    var matcher = japanese.matcher(line);
    int from = 0;
    while (from <= line.length() && matcher.find(from)) {
      int start = matcher.start("name");
      boolean korean = koreanName.matcher(matcher.group("given")).matches();
      boolean family =
          familyEnd.matcher(matcher.group("family")).find()
              && !koreanOnly.matcher(matcher.group("given")).lookingAt();
      boolean known = isProper(base + start, base + matcher.end("family"), words);
      boolean given = isProper(base + matcher.start("given"), base + matcher.end("given"), words);
      if (known && (family || (given && !korean))) {
        add(base, start, matcher.end("name"), "pattern:foreign-title", names);
      }
      int next = line.indexOf(' ', start);
      from = next < 0 ? line.length() + 1 : next + 1;
    }
  }

  /// Whether every word of the stretch is a proper noun of the dictionary.
  private static boolean isProper(int start, int end, List<Token> words) {
    return words.stream()
        .filter(t -> start < t.end() && t.start() < end)
        .allMatch(t -> t.pos().equals("NNP") && start <= t.start() && t.end() <= end);
  }

  /// @param known whether only names that begin with a known foreign one are taken
  private void foreign(
      Pattern pattern, String line, int base, List<Token> words, boolean known, List<Name> names) {
    var matcher = pattern.matcher(line);
    int from = 0;
    while (from <= line.length() && matcher.find(from)) {
      String printed = matcher.group("name");
      int start = matcher.start("name");
      int end = start;
      if (!known || isGiven(printed.split("[ ·-]")[0])) {
        end = start + foreign(printed, base + start, words, pattern == single).length();
      }
      if (end > start) {
        boolean clear = known && printed.indexOf(' ') > 1;
        String rule = clear ? LanguageReader.BESIDE_OFFICE : "pattern:foreign-title";
        add(base, start, end, rule, names);
      }
      int next = line.indexOf(' ', start);
      from = end > start ? end : next < 0 ? line.length() + 1 : next + 1;
    }
  }

  /// The part of the words that is a foreign name: all, or two of three, or nothing.
  private String foreign(String printed, int start, List<Token> words, boolean single) {
    if (isForeign(printed, start, words, single)) {
      return printed;
    }
    var parts = printed.split("[ ·-]");
    String two =
        parts.length < 3 ? "" : printed.substring(0, parts[0].length() + 1 + parts[1].length());
    return !two.isEmpty() && isForeign(two, start, words, single) ? two : "";
  }

  private boolean isGiven(String part) {
    return lexicon.value("foreign-given", part).isPresent();
  }

  private static void add(int base, int start, int end, String rule, List<Name> names) {
    var name = new Name(base + start, base + end, EntityType.PERSON, null, rule);
    if (names.stream().noneMatch(name::overlaps)) {
      names.add(name);
    }
  }

  /// A family name with given syllables that the dictionary does not know as a common noun.
  private boolean isName(String printed, int start, List<Token> words) {
    return lexicon.value("not-person", printed).isEmpty()
        && !isCommon(start, start + printed.length(), words)
        && !isObject(start, start + printed.length(), words);
  }

  /// `명단을`: a common noun with the particle of an object.
  private static boolean isObject(int start, int end, List<Token> words) {
    boolean noun = words.stream().anyMatch(t -> t.start() == start && t.pos().equals("NNG"));
    return noun && words.stream().anyMatch(t -> t.end() == end && t.pos().equals("JKO"));
  }

  /// Every word looks foreign or is a known given name, and none is a common noun or carries a
  /// particle.
  private boolean isForeign(String printed, int start, List<Token> words, boolean single) {
    var parts = printed.split("[ ·-]");
    boolean given = isGiven(parts[0]);
    boolean sounds = foreignSyllable.matcher(printed).find();
    int at = start;
    for (var part : parts) {
      boolean named = isGiven(part);
      if (lexicon.value("not-person", part).isPresent()
          || lexicon.value("title", part).isPresent()
          || lexicon.value("body-before", part).isPresent()
          || (!named && isCommon(at, at + part.length(), words))
          || hasEnding(at, at + part.length(), words)) {
        return false;
      }
      at += part.length() + 1;
    }
    boolean clear = foreignSyllable.matcher(parts[parts.length - 1]).find() || given;
    return single ? sounds && printed.length() <= 5 : (given || sounds) && clear;
  }

  /// Whether the dictionary reads the stretch as common nouns only.
  private static boolean isCommon(int start, int end, List<Token> words) {
    // `한가람` is no `one 가람`
    if (words.stream().anyMatch(t -> t.start() == start && t.text().matches("[한오]"))) {
      return false;
    }
    boolean word = false;
    for (var token : words) {
      if (token.end() <= start || token.start() >= end) {
        continue;
      }
      boolean noun = Set.of("NNG", "XSN", "XPN", "NNB", "MM", "MAG").contains(token.pos());
      if (!noun || token.end() > end || token.start() < start) {
        return false;
      }
      word |= token.text().length() > 1;
    }
    return word;
  }

  private static boolean hasEnding(int start, int end, List<Token> words) {
    return words.stream()
        .filter(t -> t.start() >= start && t.end() == end && t.start() > start)
        // `데시만 보고관`: no particle stands before an office
        .filter(t -> !t.text().equals("만"))
        .anyMatch(t -> t.pos().matches("JKS|JX|JKO|JKB|JKG|JC|E[PFCT].*|ETM|EC"));
  }

  /// Where persons of the document are named again: by the whole name, the last part of a foreign
  /// one, or a family name before a title.
  List<int[]> again(String line, Set<String> persons) {
    var ranges = new ArrayList<int[]>();
    var surnames = new TreeSet<String>();
    for (var person : persons) {
      for (var part : parts(person)) {
        whole(line, part, ranges);
      }
      if (person.matches("[가-힣]{3,4}")) {
        surnames.add(person.substring(0, person.length() == 4 ? 2 : 1));
      }
    }
    var matcher = alone.matcher(line);
    while (matcher.find()) {
      boolean former = Set.of("전", "현").contains(matcher.group("name"));
      if (!former && surnames.contains(matcher.group("name"))) {
        ranges.add(new int[] {matcher.start("name"), matcher.end("name")});
      }
    }
    return ranges;
  }

  private static List<String> parts(String person) {
    int space = person.lastIndexOf(' ');
    boolean apart = space > 0 && person.length() - space > 2;
    return apart ? List.of(person, person.substring(space + 1)) : List.of(person);
  }

  private static void whole(String line, String name, List<int[]> ranges) {
    if (name.length() < 2) {
      return;
    }
    int at = line.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean free = ranges.stream().noneMatch(r -> r[0] < end);
      if (KoreanNames.fillsWord(line, at, end)
          && (free || ranges.stream().noneMatch(overlap(at, end)))) {
        ranges.add(new int[] {at, end});
      }
      at = line.indexOf(name, end);
    }
  }

  private static java.util.function.Predicate<int[]> overlap(int start, int end) {
    return r -> r[0] < end && start < r[1];
  }
}
