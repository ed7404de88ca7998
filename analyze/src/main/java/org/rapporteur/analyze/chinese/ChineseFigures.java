package org.rapporteur.analyze.chinese;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.FigureBook;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.text.Measures;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.quantity.VoteSide;
import org.rapporteur.model.text.Sentence;

/// Figures as Chinese prints them: a bound, a number, `多` (odd), a unit or measure word, and a
/// bound behind it (`至少300多名囚犯`, `1.2万元以上`). What is counted is the noun behind the measure word,
/// else the one before the number, else what the measure word counts. `一名` is an article, unless it
/// counts the dead.
///
/// Kinds of the word list: `counter` (value: what it counts, English lemma and plural, or `-`),
/// `noun` (value: the same), `money`, `measure`, `span`, `prison`, `fate`, `comparator`,
/// `comparator-after`.
final class ChineseFigures {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
  private static final int NEAR = 14;

  /// `三次打断`: how often something was done.
  private static final String TIMES = "time times";

  /// `过去二十年`: no term.
  private static final Pattern PERIOD = Pattern.compile("(?:过去|最近|近|未来|今后)$");

  private static final Set<String> THINGS =
      Set.of(
          "organization",
          "country",
          "company",
          "subsidiary",
          "plant",
          "county",
          "city",
          "province",
          "school",
          "hospital",
          "church",
          "mosque",
          "prison",
          "camp",
          "house",
          "village",
          "ship",
          "vehicle",
          "missile",
          "drone",
          "case",
          "incident",
          "attack",
          "violation",
          "complaint",
          "warrant",
          "family");

  private final Lexicon lexicon;
  private final DrawnFigures drawn;
  private final Pattern counted;
  private final Pattern countedBefore;

  /// What the measure words for happenings count, not the people in it.
  private final Pattern happened;

  private final Pattern prison;
  private final Pattern fate;

  ChineseFigures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.drawn = new DrawnFigures(lexicon);
    String noun = "(?<noun>" + lexicon.any("noun") + ")";
    this.counted = Pattern.compile("^[\\u3400-\\u9fff&&[^在向对和与及被把从]]{0,12}?" + noun);
    String events =
        lexicon.all("noun").entrySet().stream()
            .filter(e -> e.getValue().matches("(?:case|attack|violation|complaint|incident) .*"))
            .map(java.util.Map.Entry::getKey)
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .collect(java.util.stream.Collectors.joining("|", "(?<noun>", ")"));
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
    var matcher = drawn.pattern().matcher(line);
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
    var found = drawn.of(line, m);
    if (found == null) {
      return;
    }
    if (m.group("tenths") != null) {
      book.put(tenfold(found), QuantityClass.PERCENTAGE, "%", "share");
    } else if (m.group("percent") != null || m.group("share") != null) {
      book.put(found, QuantityClass.PERCENTAGE, "%", "share");
    } else if (m.group("money") != null) {
      book.put(found, QuantityClass.MONEY, money(m), "amount-money");
    } else if (m.group("measure") != null) {
      String unit = value("measure", m);
      book.put(found, QuantityClass.MEASURE, unit, Measures.property(unit));
    } else if (m.group("age") != null || isAgeBeside(line, m, found)) {
      book.put(found, QuantityClass.AGE, null, "age");
    } else if (m.group("span") != null) {
      span(line, found, value("span", m), book);
    } else {
      count(line, m, found, book);
    }
  }

  /// `新台币38亿元`: what stands before the number says whose money it is.
  private String money(MatchResult m) {
    return value(m.group("whose") != null ? "whose" : "money", m);
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
    String before = line.substring(Math.max(0, drawn.start() - NEAR), drawn.start());
    String after = line.substring(drawn.end(), Math.min(line.length(), drawn.end() + NEAR));
    String own = before.replaceAll(".*[。;]", "") + after.replaceAll("[。;].*", "");
    boolean looksBack = PERIOD.matcher(line.substring(0, drawn.start())).find();
    String property = !looksBack && prison.matcher(own).find() ? "prison-term" : "duration";
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
    var versus = Pattern.compile("^对\\d+票").matcher(line.substring(m.end()));
    if (votes && versus.find()) {
      book.votes(drawn, VoteSide.FOR);
      return;
    }
    if (votes && line.substring(0, m.start()).matches("(?s).*票对")) {
      book.votes(drawn, VoteSide.AGAINST);
      return;
    }
    boolean times = m.group("counter").equals("次");
    boolean events = times || m.group("counter").matches("[起例宗桩]");
    var behind = (events ? happened : counted).matcher(line).region(drawn.end(), line.length());
    if (!votes && behind.find()) {
      book.count(
          drawn.to(behind.end("noun")),
          lexicon.value("noun", behind.group("noun")).orElse(null),
          behind.start("noun"));
      return;
    }
    if (times) {
      book.count(drawn, TIMES, -1);
      return;
    }
    var named = countedBefore.matcher(line.substring(0, drawn.start()));
    if (!votes && named.find() && counts(own, named.group("noun"))) {
      book.count(
          drawn, lexicon.value("noun", named.group("noun")).orElse(null), named.start("noun"));
    } else {
      book.count(drawn, own.equals("-") ? null : own, -1);
    }
  }

  /// `该县至少有17名`: people, not counties.
  private boolean counts(String own, String noun) {
    String meant = lexicon.value("noun", noun).orElse("");
    return !own.startsWith("person") || !THINGS.contains(meant.split(" ")[0]);
  }

  private static char at(String line, int place) {
    return place < line.length() ? line.charAt(place) : ' ';
  }

  private String value(String kind, MatchResult m) {
    return lexicon.value(kind.equals("whose") ? "money" : kind, m.group(kind)).orElse("-");
  }
}
