package org.rapporteur.analyze.chinese;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.FigureBook;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.text.Measures;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.quantity.VoteSide;
import org.rapporteur.model.text.Sentence;

/// Figures as Chinese prints them: a bound, a number, `多` (odd), a unit or measure word, and a
/// bound behind it (`至少300多名囚犯`, `1.2万元以上`). What is counted is the noun behind the measure word,
/// else the one before the number, else what the measure word counts. `一名` is an article, unless it
/// counts the dead.
final class ChineseFigures {
  private static final String PLAIN = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
  private static final String DIGITS =
      PLAIN + "(?:(?:[百千]?[万亿]|[百千])(?:[零〇]?\\d+(?:\\.\\d+)?(?:[百千]?万|[百千])?)*)?";
  private static final String HAN_NUMBER = "[〇零一二两三四五六七八九十百千万亿]+";
  private static final Map<String, Integer> VAGUE =
      Map.ofEntries(
          Map.entry("数十", 20),
          Map.entry("几十", 20),
          Map.entry("十几", 11),
          Map.entry("数百", 200),
          Map.entry("几百", 200),
          Map.entry("上百", 100),
          Map.entry("成百上千", 200),
          Map.entry("数千", 2000),
          Map.entry("几千", 2000),
          Map.entry("上千", 1000),
          Map.entry("数万", 20_000),
          Map.entry("几万", 20_000),
          Map.entry("上万", 10_000),
          Map.entry("成千上万", 2000),
          Map.entry("数十万", 200_000),
          Map.entry("上百万", 1_000_000),
          Map.entry("数百万", 2_000_000));
  private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
  private static final int NEAR = 14;

  private final Lexicon lexicon;
  private final Pattern figure;
  private final Pattern before;
  private final Pattern after;
  private final Pattern counted;
  private final Pattern countedBefore;

  /// What the measure words for happenings count, not the people in it.
  private final Pattern happened;

  private final Pattern prison;
  private final Pattern fate;

  ChineseFigures(Lexicon lexicon) {
    this.lexicon = lexicon;
    String vague =
        VAGUE.keySet().stream()
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .reduce((a, b) -> a + "|" + b)
            .orElse("");
    String unit =
        "(?:(?<percent>%)|(?<tenths>成)(?![为员立功本年都果])|(?<money>"
            + lexicon.any("money")
            + ")|(?<measure>"
            + lexicon.any("measure")
            + ")(?!级)|(?<age>周?岁)|(?<span>"
            + lexicon.any("span")
            + ")(?!前)|(?<fallen>[死伤])(?!者|亡)|(?<noun>"
            + lexicon.any("noun")
            + ")|(?<counter>"
            + lexicon.any("counter")
            + ")(?!集团))?";
    this.figure =
        Pattern.compile(
            "(?:(?<share>百分之)(?<part>"
                + HAN_NUMBER
                + "|"
                + PLAIN
                + ")|(?:(?<vague>"
                + vague
                + ")|(?<![\\d.A-Za-z/:-])(?<digits>"
                + DIGITS
                + ")(?:[~至到-](?<high>"
                + DIGITS
                + "))?|(?<han>"
                + HAN_NUMBER
                + ")(?:[至到](?<hanhigh>"
                + HAN_NUMBER
                + "))?)(?<odd>多|余|几)?(?<scale>[万亿])? ?"
                + unit
                + ")");
    this.before = Pattern.compile("(?<sign>" + lexicon.any("comparator") + ")(?:有|为)? ?$");
    this.after = Pattern.compile("^(?:或|及)?(?<sign>" + lexicon.any("comparator-after") + ")");
    String noun = "(?<noun>" + lexicon.any("noun") + ")(?:的(?<owned>" + lexicon.any("noun") + "))?";
    this.counted = Pattern.compile("^[\\u3400-\\u9fff&&[^在向对和与及被把从]]{0,12}?" + noun);
    String events =
        lexicon.all("noun").entrySet().stream()
            .filter(e -> e.getValue().matches("(?:case|attack|violation|complaint|incident) .*"))
            .map(java.util.Map.Entry::getKey)
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .collect(java.util.stream.Collectors.joining("|", "(?<noun>", ")(?<owned>(?!))?"));
    this.happened = Pattern.compile("^[\\u3400-\\u9fff]{0,14}?" + events);
    this.countedBefore =
        Pattern.compile(
            noun + "(?:人数|数量|总数)?(?:已|仍|中|共|总)*(?:升至|增至|上升至|增加到|上升到|增加至|达到?|为|有|计|等)?$");
    this.prison = Pattern.compile(lexicon.any("prison"));
    this.fate = Pattern.compile(lexicon.any("fate"));
  }

  List<QuantityMention> read(Document document, Sentence sentence, BitSet taken, int first) {
    String line = PlainChinese.of(document.text().substring(sentence.start(), sentence.end()));
    var book = new FigureBook(document, sentence, lexicon, fate, PlainChinese::of);
    var matcher = figure.matcher(line);
    while (matcher.find()) {
      int busy = taken.nextSetBit(sentence.start() + matcher.start());
      boolean free = busy < 0 || busy >= sentence.start() + matcher.end();
      if (free && !isOrdinal(line, matcher.start())) {
        put(line, matcher.toMatchResult(), book);
      }
    }
    return book.mentions(first);
  }

  private static boolean isOrdinal(String line, int start) {
    return (start > 0 && "第初几每某".indexOf(line.charAt(start - 1)) >= 0)
        || line.substring(0, start).matches("(?s).*(?:编号|号码|代号|电话|邮编):?");
  }

  private void put(String line, MatchResult m, FigureBook book) {
    var drawn = drawn(line, m);
    if (drawn == null) {
      return;
    }
    if (m.group("tenths") != null) {
      book.put(tenfold(drawn), QuantityClass.PERCENTAGE, "%", "share");
    } else if (m.group("percent") != null || m.group("share") != null) {
      book.put(drawn, QuantityClass.PERCENTAGE, "%", "share");
    } else if (m.group("money") != null) {
      book.put(drawn, QuantityClass.MONEY, value("money", m), "amount-money");
    } else if (m.group("measure") != null) {
      String unit = value("measure", m);
      book.put(drawn, QuantityClass.MEASURE, unit, Measures.property(unit));
    } else if (m.group("age") != null || isAgeBeside(line, m, drawn)) {
      book.put(drawn, QuantityClass.AGE, null, "age");
    } else if (m.group("span") != null) {
      span(line, drawn, value("span", m), book);
    } else {
      count(line, m, drawn, book);
    }
  }

  /// `七成` are 70%.
  private static Figure tenfold(Figure f) {
    return new Figure(
        f.start(),
        f.end(),
        f.comparator(),
        f.low().multiply(BigDecimal.TEN),
        f.high().multiply(BigDecimal.TEN),
        f.vague());
  }

  /// `李明(43)`: the age of the person just named.
  private static boolean isAgeBeside(String line, MatchResult m, Figure drawn) {
    return m.group("digits") != null
        && m.end() == m.end("digits")
        && drawn.low().compareTo(OLDEST) < 0
        && m.start() > 1
        && line.charAt(m.start() - 1) == '('
        && at(line, m.end()) == ')'
        && PlainChinese.isHan(line.charAt(m.start() - 2));
  }

  private void span(String line, Figure drawn, String unit, FigureBook book) {
    String near =
        line.substring(
            Math.max(0, drawn.start() - NEAR), Math.min(line.length(), drawn.end() + NEAR));
    String own = near.replaceAll("[。;].*", "");
    String property = prison.matcher(own).find() ? "prison-term" : "duration";
    book.put(drawn, QuantityClass.DURATION, unit, property);
  }

  private void count(String line, MatchResult m, Figure drawn, FigureBook book) {
    if (m.group("fallen") != null) {
      String noun = m.group("fallen").equals("死") ? "death deaths" : "injured injured";
      book.count(drawn, noun, m.start("fallen"));
    } else if (m.group("noun") != null) {
      book.count(drawn, value("noun", m), m.start("noun"));
    } else if (m.group("counter") != null) {
      counted(line, m, drawn, book);
    } else if (m.group("digits") != null && drawn.low().scale() <= 0) {
      book.count(drawn, null, -1);
    }
  }

  private void counted(String line, MatchResult m, Figure drawn, FigureBook book) {
    String own = value("counter", m);
    boolean votes = own.startsWith("vote");
    var versus = Pattern.compile("^对" + PLAIN + "票").matcher(line.substring(m.end()));
    if (votes && versus.find()) {
      book.votes(drawn, VoteSide.FOR);
      return;
    }
    if (votes && line.substring(0, m.start()).matches("(?s).*票对")) {
      book.votes(drawn, VoteSide.AGAINST);
      return;
    }
    boolean events = m.group("counter").matches("[起例宗桩]");
    var behind = (events ? happened : counted).matcher(line).region(drawn.end(), line.length());
    if (!votes && behind.find()) {
      boolean owned = behind.group("owned") != null;
      String noun = behind.group(owned ? "owned" : "noun");
      int end = behind.end(owned ? "owned" : "noun");
      book.count(
          drawn.to(end),
          lexicon.value("noun", noun).orElse(null),
          behind.start(owned ? "owned" : "noun"));
      return;
    }
    var named = countedBefore.matcher(line.substring(0, drawn.start()));
    if (!votes && named.find() && named.end() == drawn.start()) {
      book.count(
          drawn, lexicon.value("noun", named.group("noun")).orElse(null), named.start("noun"));
    } else {
      book.count(drawn, own.equals("-") ? null : own, -1);
    }
  }

  private @Nullable Figure drawn(String line, MatchResult m) {
    boolean vague = m.group("vague") != null;
    String printed = m.group("share") != null ? m.group("part") : vague ? "" : low(m);
    boolean unit = m.end() > numberEnd(m) || m.group("share") != null;
    boolean han = m.group("han") != null || vague;
    boolean letter = Character.isLetter(at(line, m.end()));
    if ((!unit && (han || letter)) || (han && isArticle(line, m)) || isBare(line, m)) {
      return null;
    }
    var low =
        vague
            ? BigDecimal.valueOf(VAGUE.getOrDefault(m.group("vague"), 0))
            : ChineseNumber.of(printed);
    String top = m.group("high") != null ? m.group("high") : m.group("hanhigh");
    var high = top == null ? low : ChineseNumber.of(top);
    var scale = m.group("scale") == null ? BigDecimal.ONE : ChineseNumber.of(m.group("scale"));
    if (high.compareTo(low) < 0) {
      return null;
    }
    boolean odd = m.group("odd") != null;
    var sign = vague ? Comparator.AT_LEAST : odd ? Comparator.MORE : Comparator.EQUAL;
    int end = m.start() + m.group().stripTrailing().length();
    return bounded(
        line, new Figure(m.start(), end, sign, low.multiply(scale), high.multiply(scale), vague));
  }

  private static String low(MatchResult m) {
    return m.group("digits") != null ? m.group("digits") : m.group("han");
  }

  private static int numberEnd(MatchResult m) {
    return Arrays.stream(
            new int[] {
              m.end("digits"),
              m.end("high"),
              m.end("han"),
              m.end("hanhigh"),
              m.end("vague"),
              m.end("odd"),
              m.end("scale")
            })
        .max()
        .orElse(m.end());
  }

  /// `一名记者` is a journalist, `一名记者死亡` one who died; `两国` are both.
  private boolean isArticle(String line, MatchResult m) {
    if (m.group("han") == null || m.group("hanhigh") != null) {
      return false;
    }
    String reach = line.substring(m.end(), Math.min(line.length(), m.end() + NEAR));
    boolean one = m.group("han").equals("一") && m.group("odd") == null;
    boolean people = "人名位死伤票".contains(m.group().substring(m.group().length() - 1));
    boolean both = m.group().matches("两[国县市省]");
    boolean measured =
        m.group("span") != null || m.group("money") != null || m.group("age") != null;
    boolean dies = fate.matcher(reach.split("[,。;、]", 2)[0]).find() || m.group("fallen") != null;
    return both || (one && !measured && !(people && dies));
  }

  /// Scales alone (`万`, `百`) are numbers only behind a bound: `近百人`.
  private static boolean isBare(String line, MatchResult m) {
    boolean bare = m.group("han") != null && m.group("han").matches("[百千万亿]+");
    return bare && !line.substring(0, m.start()).matches("(?s).*[近逾过超约]");
  }

  private Figure bounded(String line, Figure figure) {
    var bounded = figure;
    var ahead = before.matcher(line.substring(0, figure.start()));
    if (ahead.find()) {
      bounded =
          bounded.bounded(
              sign("comparator", ahead.group("sign"), bounded), ahead.start(), bounded.end());
    }
    var behind = after.matcher(line.substring(bounded.end()));
    return behind.find()
        ? bounded.bounded(
            sign("comparator-after", behind.group("sign"), bounded),
            bounded.start(),
            bounded.end() + behind.end())
        : bounded;
  }

  private Comparator sign(String kind, String word, Figure figure) {
    String printed = lexicon.value(kind, word).orElse("");
    return Arrays.stream(Comparator.values())
        .filter(c -> c.sign().equals(printed))
        .findFirst()
        .orElse(figure.comparator());
  }

  private static char at(String line, int place) {
    return place < line.length() ? line.charAt(place) : ' ';
  }

  private String value(String kind, MatchResult m) {
    return lexicon.value(kind, m.group(kind)).orElse("-");
  }
}
