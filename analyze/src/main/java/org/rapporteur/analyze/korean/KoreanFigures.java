package org.rapporteur.analyze.korean;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.FigureBook;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.PlainText;
import org.rapporteur.analyze.text.Measures;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;

/// Figures as Korean prints them: a number, `여` (odd), a counter, and a bound behind it (`300여 명
/// 이상`). What is counted is the noun before the number, else what the counter counts.
///
/// Kinds of the word list: `counter` (value: what it counts, English lemma and plural, or `-`),
/// `noun` (value: the same), `money`, `measure`, `span`.
final class KoreanFigures {
  private static final Set<String> THINGS = Set.of("organization", "country", "company", "ship");
  private static final Map<String, Integer> VAGUE =
      Map.of("수십", 20, "수백", 200, "수천", 2000, "수만", 20000, "수십만", 200000);

  /// `김은주(가명·41)`
  private static final Pattern PSEUDONYM = Pattern.compile("[가-힣]\\((?:가명|여|남|본명)[·,] ?$");

  private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

  private final Lexicon lexicon;
  private final Pattern figure;
  private final NumberedThings numbered;
  private final Pattern before = Pattern.compile("(?<sign>약|최소|적어도|최대|최소한|대략|무려|거의) ?$");
  private final Pattern after =
      Pattern.compile(
          "^[이가은는을를도]?(?:[을를])? ?(?<sign>이상|초과|미만|이하|안팎|가량|정도|남짓|쯤|넘는|넘게|넘은|도 되지 않는|도 안 되는|에 못 미치는)");
  private final Pattern noun;

  KoreanFigures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbered = new NumberedThings(lexicon);
    String counted =
        lexicon.all("counter").entrySet().stream()
            .filter(c -> !c.getValue().equals("-"))
            .map(c -> Pattern.quote(c.getKey()))
            .collect(Collectors.joining("|", "(?:", ")"));
    String words =
        "(?<![가-힣])(?:(?<native>"
            + KoreanNumbers.NATIVE
            + ")(?: (?="
            + lexicon.any("counter")
            + "|시간|달|주|분|살)|(?=(?!한번)(?:명|사람|차례|번|곳|건|시간|달|살)))|(?<words>"
            + KoreanNumbers.WORDS
            + ")(?=(?: ?여)? ?"
            + counted
            + "))";
    String unit =
        "(?:(?<percent>%|퍼센트|프로(?!그))|(?<money>"
            + lexicon.any("money")
            + ")|(?<measure>"
            + lexicon.any("measure")
            + ")|(?<age>세|살)(?![가-힣]*[기계대])|(?<span>"
            + lexicon.any("span")
            + ")|(?<counter>"
            + lexicon.any("counter")
            + "))?";
    this.figure =
        Pattern.compile(
            "(?:(?<![\\d.A-Za-z/:-])(?<digits>"
                + KoreanNumbers.DIGITS
                + ")(?:(?<to>[~∼-])(?<high>"
                + KoreanNumbers.DIGITS
                + "))?|"
                + words
                + "|(?<![가-힣])(?<vague>수십만|수십|수백|수천|수만))(?<odd> ?여)? ?"
                + unit);
    this.noun =
        Pattern.compile(
            "(?<noun>"
                + lexicon.any("noun")
                + ")(?:[을를이가은는의]|들[은이을]?|들)?(?: (?:등|중|가운데))? ?(?:약|최소|적어도|최대|최소한|무려)? ?$");
  }

  List<QuantityMention> read(Document document, Sentence sentence, BitSet taken, int first) {
    String line = PlainText.of(document, sentence);
    var book = new FigureBook(document, sentence, lexicon);
    var matcher = figure.matcher(line);
    while (matcher.find()) {
      int busy = taken.nextSetBit(sentence.start() + matcher.start());
      boolean free = busy < 0 || busy >= sentence.start() + matcher.end();
      if (free && !numbered.isName(line, matcher.toMatchResult())) {
        put(line, matcher.toMatchResult(), book);
      }
    }
    return book.mentions(first);
  }

  private void put(String line, MatchResult m, FigureBook book) {
    var drawn = drawn(line, m);
    if (drawn == null) {
      return;
    }
    if (m.group("percent") != null) {
      book.put(drawn, QuantityClass.PERCENTAGE, "%", "share");
    } else if (m.group("money") != null) {
      book.put(drawn, QuantityClass.MONEY, value("money", m), "amount-money");
    } else if (m.group("measure") != null) {
      String unit = value("measure", m);
      book.put(drawn, QuantityClass.MEASURE, unit, Measures.property(unit));
    } else if (m.group("age") != null || isAgeBeside(line, m, drawn)) {
      book.put(drawn, QuantityClass.AGE, null, "age");
    } else if (m.group("native") != null && "분".equals(m.group("span"))) {
      book.count(drawn, "person people", -1); // `세 분`, said with respect
    } else if (m.group("span") != null) {
      span(line, drawn, value("span", m), book);
    } else {
      count(line, m, drawn, book);
    }
  }

  /// `한지수(38) 씨`: the age of the person just named.
  private static boolean isAgeBeside(String line, MatchResult m, Figure drawn) {
    boolean bare = m.end() == m.end("digits") && drawn.low().compareTo(OLDEST) < 0;
    var open = PSEUDONYM.matcher(line.substring(0, m.start()));
    return bare
        && at(line, m.end()) == ')'
        && (open.find()
            || (m.start() > 1
                && line.charAt(m.start() - 1) == '('
                && isHangul(line.charAt(m.start() - 2))));
  }

  private static boolean isHangul(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }

  private void span(String line, Figure drawn, String unit, FigureBook book) {
    String near = line.substring(drawn.end(), Math.min(line.length(), drawn.end() + 12));
    String past = line.substring(Math.max(0, drawn.start() - 10), drawn.start());
    boolean prison = near.matches("(?s).*(?:형|징역|수감|복역).*") || past.matches("(?s).*(?:징역|금고).*");
    boolean term = past.contains("임기");
    book.put(
        drawn, QuantityClass.DURATION, unit, prison ? "prison-term" : term ? "term" : "duration");
  }

  private void count(String line, MatchResult m, Figure drawn, FigureBook book) {
    var named = noun.matcher(line.substring(0, m.start()));
    boolean counter = m.group("counter") != null;
    if (counter && named.find() && counts(m, named.group("noun"))) {
      book.count(
          drawn, lexicon.value("noun", named.group("noun")).orElse(null), named.start("noun"));
    } else if (counter) {
      String counts = value("counter", m);
      book.count(drawn, counts.equals("-") ? null : counts, -1);
    } else if (m.group("digits") != null && drawn.low().scale() <= 0) {
      book.count(drawn, null, -1);
    }
  }

  /// `단체는 최소 8명`: eight people, not eight organisations.
  private boolean counts(MatchResult m, String noun) {
    String meant = lexicon.value("noun", noun).orElse("");
    return !value("counter", m).startsWith("person") || !THINGS.contains(meant.split(" ")[0]);
  }

  private @Nullable Figure drawn(String line, MatchResult m) {
    BigDecimal low;
    if (m.group("digits") != null) {
      low = KoreanNumbers.value(m.group("digits"));
    } else if (m.group("native") != null) {
      low = KoreanNumbers.value(m.group("native"));
    } else if (m.group("words") != null) {
      low = KoreanNumbers.value(m.group("words"));
    } else {
      low = BigDecimal.valueOf(VAGUE.getOrDefault(m.group("vague"), 0));
    }
    boolean vague = m.group("vague") != null;
    var high = m.group("high") == null ? low : KoreanNumbers.value(m.group("high"));
    boolean unit = m.end() > m.end("digits") || m.group("digits") == null;
    if (high.compareTo(low) < 0 || (!unit && Character.isLetter(at(line, m.end())))) {
      return null;
    }
    var sign =
        vague ? Comparator.AT_LEAST : m.group("odd") != null ? Comparator.MORE : Comparator.EQUAL;
    int end = m.start() + m.group().stripTrailing().length();
    return bounded(line, new Figure(m.start(), end, sign, low, high, vague));
  }

  private Figure bounded(String line, Figure figure) {
    var bounded = figure;
    var ahead = before.matcher(line.substring(0, figure.start()));
    if (ahead.find()) {
      bounded = bounded.bounded(sign(ahead.group("sign"), bounded), ahead.start(), bounded.end());
    }
    var behind = after.matcher(line.substring(bounded.end()));
    return behind.find()
        ? bounded.bounded(
            sign(behind.group("sign"), bounded), bounded.start(), bounded.end() + behind.end())
        : bounded;
  }

  private static Comparator sign(String word, Figure figure) {
    return switch (word) {
      case "최소", "적어도", "최소한", "이상" -> Comparator.AT_LEAST;
      case "초과", "넘는", "넘게", "넘은" -> Comparator.MORE;
      case "최대", "이하" -> Comparator.AT_MOST;
      case "미만", "도 되지 않는", "도 안 되는", "에 못 미치는" -> Comparator.FEWER;
      case "약", "대략", "거의", "안팎", "가량", "정도", "남짓", "쯤" -> Comparator.ABOUT;
      default -> figure.comparator();
    };
  }

  private static char at(String line, int place) {
    return place < line.length() ? line.charAt(place) : ' ';
  }

  private String value(String kind, MatchResult m) {
    return lexicon.value(kind, m.group(kind)).orElse("-");
  }
}
