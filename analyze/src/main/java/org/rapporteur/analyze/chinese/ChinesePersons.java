package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Persons in a Chinese sentence: a family name with one or two characters behind a title
/// (`发言人何文涛`), before one (`马建国先生`), before a verb of saying, an age or what befalls people at the
/// beginning of a clause; and foreign names. A word of the dictionary is no name.
///
/// Kinds of the word list: `surname`, `family` (of Japan), `title`, `title-behind`, `kin`, `deed`,
/// `cue`, `behind`, `not-person`.
final class ChinesePersons {
  private static final String TIME = "(?:(?:\\d{1,2}月)?\\d{1,2}日|周[一二三四五六日]|[昨今当][天日晚]|随后|当时)?";
  private static final Pattern AGED = Pattern.compile("^\\((?:\\d{1,2}岁|化名|音译)");
  private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十两][周年月日天个名次位度审]");
  private static final String HAN = PlainChinese.HAN;
  private static final String LATIN =
      "\\p{Lu}[\\p{IsLatin}'.-]+(?: (?:de|del|da|di|van|von|der|den|bin|al|el|la|le|du|dos|ter)| \\p{Lu}[\\p{IsLatin}'.-]*){1,4}(?<=\\p{IsLatin}{2})";

  private final Lexicon lexicon;
  private final Pattern family;
  private final Pattern japanese;
  private final Pattern title;
  private final Pattern titleBehind;
  private final Pattern clause = Pattern.compile("(?:^|[^\\u3400-\\u9fff\\d])$");
  private final Pattern tells;
  private final Pattern behind;
  private final Pattern listed = Pattern.compile("^[、和与及]+$");
  private final ForeignNames foreign;
  private final Pattern between;
  private final Pattern latin;

  ChinesePersons(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.family = Pattern.compile(lexicon.any("surname") + "|" + lexicon.any("family"));
    this.japanese = Pattern.compile(lexicon.any("family"));
    this.title =
        Pattern.compile("(?:" + lexicon.any("title") + ")[::]?$|" + lexicon.any("byline") + " $");
    this.titleBehind = Pattern.compile("^(?:" + lexicon.any("title-behind") + ")");
    this.tells =
        Pattern.compile(
            "^(?:"
                + TIME
                + "(?:[还则也又并]|在[^,。;]{1,16})?(?:[对向][^,。;]{1,12})?"
                + lexicon.any("cue")
                + "|"
                + lexicon.any("kin")
                + "|"
                + lexicon.any("deed")
                + "|[,(]\\d{2}(?:岁|\\)))");
    this.behind =
        Pattern.compile(
            "^(?:$|[^\\u3400-\\u9fff]|" + lexicon.any("behind") + "|" + lexicon.any("cue") + ")");
    this.between =
        Pattern.compile(
            lexicon.any("title")
                + "(?<name>"
                + HAN
                + "{2,5}?)(?="
                + TIME
                + lexicon.any("cue")
                + "|"
                + lexicon.any("title-behind")
                + ")");
    this.latin = Pattern.compile(lexicon.any("title") + "(?<name>" + LATIN + ")");
    this.foreign = new ForeignNames(lexicon);
  }

  /// @param known the names of the gazetteer in the line
  List<Name> in(String line, WordEdges edges, List<Name> known) {
    var names = new ArrayList<Name>();
    for (var found : foreign.in(line, edges, known)) {
      String rule = found.dotted() ? "pattern:middle-dot" : "pattern:foreign-title";
      add(edges, found.start(), found.end(), rule, names);
    }
    latin(line, edges, names);
    between(line, edges, names);
    var matcher = family.matcher(line);
    int at = 0;
    while (matcher.find(at)) {
      at = Math.max(matcher.start() + 1, one(line, edges, matcher.start(), matcher.end(), names));
    }
    return names;
  }

  /// `主任Femke de Groot`: a name in its own letters behind a title.
  private void latin(String line, WordEdges edges, List<Name> names) {
    var matcher = latin.matcher(line);
    while (matcher.find()) {
      if (isFree(edges, matcher.start("name"), matcher.end("name"), names)) {
        add(edges, matcher.start("name"), matcher.end("name"), "pattern:title", names);
      }
    }
  }

  /// `发言人佐敏吞否认`: whatever the dictionary does not know between a title and a verb of saying or
  /// another title.
  private void between(String line, WordEdges edges, List<Name> names) {
    var matcher = between.matcher(line);
    while (matcher.find()) {
      int start = matcher.start("name");
      int end = matcher.end("name");
      boolean longer = end - start > 3 && family.matcher(line).region(start, end).lookingAt();
      boolean unknown = start < end && !longer;
      for (int i = start; i < end; i++) {
        String sign = line.substring(i, i + 1);
        unknown &=
            edges.at(i)
                && edges.at(i + 1)
                && lexicon.value("stop", sign).isEmpty()
                && lexicon.value("behind", sign).isEmpty();
      }
      if (unknown && isFree(edges, start, end, names)) {
        add(edges, start, end, "pattern:between-titles", names);
      }
    }
  }

  /// Reads one name, if it is one, and says where it ends.
  private int one(String line, WordEdges edges, int start, int given, List<Name> names) {
    String before = line.substring(Math.max(0, start - 8), start);
    boolean titled = title.matcher(before).find();
    boolean opens = clause.matcher(before).find();
    boolean lists = isListed(line, edges, start, names);
    if ((!titled && !edges.at(start)) || isOdd(line, start)) {
      return start;
    }
    int end = end(line, edges, start, given, titled || lists);
    if (end < 0 || !isFree(edges, start, end, names)) {
      return start;
    }
    String after = line.substring(end);
    String rule =
        titled
            ? "pattern:title"
            : titleBehind.matcher(after).find()
                ? "pattern:title-behind"
                : (opens && tells.matcher(after).find()) || AGED.matcher(after).find()
                    ? "pattern:says"
                    : lists ? "pattern:list" : "";
    if (rule.isEmpty()) {
      return start;
    }
    add(edges, start, end, rule, names);
    return end;
  }

  /// `余` in `二十余名`: some more than twenty.
  private static boolean isOdd(String line, int start) {
    return line.charAt(start) == '余'
        && start > 0
        && line.substring(start - 1, start).matches("[\\d一二三四五六七八九十百千万亿]");
  }

  /// Where a name ends: behind one given character or two, whichever leaves something that stands
  /// behind names; the longer if both do; by the words of the dictionary if neither does. -1 if it
  /// is no name.
  private int end(String line, WordEdges edges, int start, int given, boolean sure) {
    var kin = japanese.matcher(line).region(start, line.length());
    int from = kin.lookingAt() ? kin.end() : given;
    boolean three = isName(line, edges, start, from, from + 2);
    boolean two = isName(line, edges, start, from, from + 1);
    boolean glued = two && isGlued(line, edges, from + 1);
    if (three && !glued && follows(line, edges, from + 2)) {
      return from + 2;
    }
    if (two && follows(line, edges, from + 1)) {
      return from + 1;
    }
    if (!sure) {
      return -1;
    }
    if (three && edges.at(from + 2)) {
      return from + 2;
    }
    return two && edges.at(from + 1) ? from + 1 : -1;
  }

  /// `郑晨接到`, `何涛一周前`: the dictionary knows a verb that begins here and goes on with a particle, or
  /// a number does.
  private boolean isGlued(String line, WordEdges edges, int end) {
    boolean verb =
        edges.isWord(end, end + 2)
            && end + 2 <= line.length()
            && "到入进出回给往下上成".indexOf(line.charAt(end + 1)) >= 0
            && !titleBehind.matcher(line.substring(end + 1)).find();
    return verb || NUMBERED.matcher(line.substring(end)).find();
  }

  /// Whether something stands here that stands behind names.
  private boolean follows(String line, WordEdges edges, int end) {
    String after = line.substring(end);
    return behind.matcher(after).find()
        || titleBehind.matcher(after).find()
        || tells.matcher(after).find();
  }

  private boolean isName(String line, WordEdges edges, int start, int given, int end) {
    if (end > line.length()) {
      return false;
    }
    String printed = line.substring(start, end);
    boolean han = printed.matches(HAN + "+");
    boolean word = end - start == 2 && edges.isWord(start, end);
    boolean opening =
        end - start > 2
            && edges.isWord(start, start + 2)
            && !isNameWord(line, start)
            && !edges.at(end);
    boolean numeral = printed.substring(given - start).matches(".*[一二三四五六七八九十百两]{2}.*|[年月日].*");
    boolean common =
        lexicon.all("not-person").keySet().stream().anyMatch(printed::startsWith)
            || lexicon.value("title", line.substring(given, end)).isPresent()
            || lexicon.value("noun", line.substring(given, end)).isPresent()
            || lexicon.all("body-ending").keySet().stream()
                .anyMatch(e -> e.length() > 1 && printed.endsWith(e))
            || printed
                .substring(given - start)
                .matches("[的了在被和与及是为,说称].*|.*[的了们者说称对向被与在省市县州区局部会院方说]");
    return han && !word && !opening && !numeral && !common;
  }

  /// A word of two characters that is a compound family name.
  private boolean isNameWord(String line, int start) {
    String two = line.substring(start, start + 2);
    return lexicon.value("surname", two).isPresent() || lexicon.value("family", two).isPresent();
  }

  /// `张三、李四和王五`: another name behind a name of a list.
  private boolean isListed(String line, WordEdges edges, int start, List<Name> names) {
    if (names.isEmpty()) {
      return false;
    }
    int last = names.getLast().end() - edges.base();
    return last < start && listed.matcher(line.substring(last, start)).find();
  }

  private static boolean isFree(WordEdges edges, int start, int end, List<Name> names) {
    return names.stream()
        .noneMatch(n -> n.start() < edges.base() + end && edges.base() + start < n.end());
  }

  private static void add(WordEdges edges, int start, int end, String rule, List<Name> names) {
    names.add(new Name(edges.base() + start, edges.base() + end, EntityType.PERSON, null, rule));
  }
}
