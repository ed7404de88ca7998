package org.rapporteur.analyze.chinese;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Bounds;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.quantity.Quantity.Comparator;

/// Where a Chinese line prints a number with its unit, and what the number and its bounds are.
///
/// Groups of the pattern: the number (`digits`, `han`, `vague`, `part` of a hundred), then
/// `percent`, `tenths`, `money`, `measure`, `age`, `span`, `fallen`, `noun` or `counter`.
final class DrawnFigures {
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
  private static final int NEAR = 14;

  /// `三天前` is a time, `30周年` the day of something, `六四天安门` a day and a gate.
  private static final String NO_SPAN = "前|(?<=周)[年刊边围末报]|(?<=天)(?:安门|然|空|气|堂|津|水|主|下)";

  private final Lexicon lexicon;
  private final Pattern figure;
  private final Bounds bounds;
  private final Pattern fate;

  DrawnFigures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.fate = Pattern.compile(lexicon.any("fate"));
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
            + ")(?!"
            + NO_SPAN
            + ")|(?<fallen>[死伤])(?!者|亡)|(?<noun>"
            + lexicon.any("noun")
            + ")|(?<counter>"
            + lexicon.any("counter")
            + ")(?!集团))?";
    this.figure =
        Pattern.compile(
            "(?:(?<whose>新台币|台币|港币|人民币)(?=[\\d一二三四五六七八九十]))?(?:(?<share>百分之)(?<part>"
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
    var before = Pattern.compile("(?<sign>" + lexicon.any("comparator") + ")(?:有|为)? ?$");
    var after = Pattern.compile("^(?:或|及)?(?<sign>" + lexicon.any("comparator-after") + ")");
    this.bounds = new Bounds(lexicon, before, after);
  }

  Pattern pattern() {
    return figure;
  }

  /// The figure of a match; null if it counts nothing.
  @Nullable Figure of(String line, MatchResult m) {
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
    return bounds.of(
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

  private static char at(String line, int place) {
    return place < line.length() ? line.charAt(place) : ' ';
  }
}
