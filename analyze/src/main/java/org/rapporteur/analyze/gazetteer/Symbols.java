package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Symbol.Kind;

/// Finds United Nations document symbols (`A/HRC/25/63`, `S/PV.9348`, `S/RES/1718 (2006)`) and
/// resolutions cited in words (`Human Rights Council resolution 58/17`), which come out as the same
/// symbol.
///
/// A symbol is a row of elements between slashes: the organ, then its subsidiary or the kind of
/// document, the session or year, the number, and what was done to it (`Rev.1`).
public final class Symbols {
  private static final String ELEMENT =
      "[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?:\\([IVXLC]+\\))?";
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/.-])(?:A|S|E|T|ST|DP|TD|CD|HRI|CRC|CCPR|CAT|CEDAW|CERD|CRPD|CED|CMW|SC|GA|HRC)"
              + "(?:/"
              + ELEMENT
              + "){1,7}"
              + "(?: ?\\((?:19|20)\\d\\d\\))?(?![\\w/])");
  private static final Pattern CITED =
      Pattern.compile(
          "(?:(?<organ>General Assembly|Human Rights Council|Security Council"
              + "|Commission on Human Rights|UNGA|UNHRC|HRC|UNSC|UNSCR)(?:['’]s)? +)?"
              + "(?:[Rr]esolutions? +|(?<=UNSCR ))(?:No\\.? *)?"
              + "(?<number>(?:S-|ES-)?\\d{1,4}/\\d{1,3}[A-Z]?|\\d{3,4}(?: ?\\((?<year>(?:19|20)\\d\\d)\\))?)"
              + "(?![\\w/])");
  private static final Pattern SESSION =
      Pattern.compile("^A/(?:HRC/)?(?:RES/|DEC/|C\\.\\d/)?(\\d{1,3})/");
  private static final Pattern YEAR = Pattern.compile("(?:/|\\()((?:19|20)\\d\\d)(?:/|\\)|$)");
  private static final Pattern LAST_SPACED_YEAR = Pattern.compile(" ?\\(((?:19|20)\\d\\d)\\)$");
  private static final Map<String, String> BODIES = bodies();
  private static final Map<String, String> ORGANS =
      Map.ofEntries(
          Map.entry("General Assembly", "A/RES/"),
          Map.entry("UNGA", "A/RES/"),
          Map.entry("Human Rights Council", "A/HRC/RES/"),
          Map.entry("UNHRC", "A/HRC/RES/"),
          Map.entry("HRC", "A/HRC/RES/"),
          Map.entry("Security Council", "S/RES/"),
          Map.entry("UNSC", "S/RES/"),
          Map.entry("UNSCR", "S/RES/"),
          Map.entry("Commission on Human Rights", "E/CN.4/RES/"));

  /// The symbols in a text, from left to right.
  public static List<Symbol> find(CharSequence text) {
    var symbols = new ArrayList<Symbol>();
    var written = SYMBOL.matcher(text);
    while (written.find()) {
      var symbol = written.group();
      if (symbol.chars().anyMatch(Character::isDigit) && plausible(symbol)) {
        symbols.add(symbol(written.start(), written.end(), spaced(symbol)));
      }
    }
    var cited = CITED.matcher(text);
    while (cited.find()) {
      var symbol = cited(cited);
      if (symbol != null && symbols.stream().noneMatch(other -> overlap(other, symbol))) {
        symbols.add(symbol);
      }
    }
    symbols.sort(Comparator.comparingInt(Symbol::start));
    return List.copyOf(symbols);
  }

  private static @Nullable Symbol cited(Matcher cited) {
    var organ = cited.group("organ");
    var number = cited.group("number");
    boolean numbered = number.indexOf('/') < 0;
    if (organ == null && numbered && cited.group("year") == null) {
      return null;
    }
    var prefix = organ == null ? (numbered ? "S/RES/" : "") : ORGANS.getOrDefault(organ, "");
    if (numbered != prefix.equals("S/RES/")) {
      return null;
    }
    int end = cited.end();
    if (prefix.isEmpty()) {
      return new Symbol(cited.start("number"), end, number, Kind.RESOLUTION, null, null, null);
    }
    int start = organ == null ? cited.start("number") : cited.start();
    return symbol(start, end, spaced(prefix + number));
  }

  private static boolean overlap(Symbol left, Symbol right) {
    return left.start() < right.end() && right.start() < left.end();
  }

  /// Whether it may be a symbol at all, and not a choice (`A/B`) or a fraction.
  private static boolean plausible(String symbol) {
    var second = symbol.substring(symbol.indexOf('/') + 1);
    return switch (symbol.substring(0, symbol.indexOf('/'))) {
      case "A" -> second.matches("(RES|DEC|HRC|C\\.|CONF|INF|PV|AC|CN|BUR|S-|ES-|\\d+/).*");
      case "S" -> second.matches("(RES|PRST|PV|AC|INF|Agenda|(19|20)\\d\\d/|\\d{3,}).*");
      case "E", "T" -> second.matches("(RES|DEC|CN\\.|C\\.|ESCAP|ECE|(19|20)\\d\\d/).*");
      case "SC", "GA", "HRC" -> second.matches("[A-Z/]*\\d{2,}(\\.\\d+)?");
      case "CD" -> second.matches("(\\d{3,}|PV).*");
      default -> second.contains("/");
    };
  }

  private static Symbol symbol(int start, int end, String symbol) {
    var session = SESSION.matcher(symbol);
    var year = YEAR.matcher(symbol);
    return new Symbol(
        start,
        end,
        symbol,
        kind(symbol),
        body(symbol),
        session.find() ? Integer.valueOf(session.group(1)) : null,
        year.find() ? Integer.valueOf(year.group(1)) : null);
  }

  /// With one space before a year in parentheses, as the Security Council writes it.
  private static String spaced(String symbol) {
    return LAST_SPACED_YEAR.matcher(symbol).replaceFirst(" ($1)");
  }

  private static Kind kind(String symbol) {
    if (symbol.startsWith("SC/") || symbol.startsWith("GA/") || symbol.startsWith("HRC/")) {
      return Kind.PRESS_RELEASE;
    }
    if (symbol.contains("/L.")) {
      return Kind.DRAFT;
    }
    if (symbol.contains("/RES/")) {
      return Kind.RESOLUTION;
    }
    if (symbol.contains("/DEC/")) {
      return Kind.DECISION;
    }
    if (symbol.contains("/PV.") || symbol.contains("/SR.")) {
      return Kind.MEETING_RECORD;
    }
    if (symbol.contains("/PRST/")) {
      return Kind.PRESIDENTIAL_STATEMENT;
    }
    return symbol.contains("/CO/") ? Kind.CONCLUDING_OBSERVATIONS : Kind.DOCUMENT;
  }

  private static @Nullable String body(String symbol) {
    return BODIES.entrySet().stream()
        .filter(body -> symbol.startsWith(body.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /// By the beginning of the symbol, the longer before the shorter.
  private static Map<String, String> bodies() {
    var bodies = new LinkedHashMap<String, String>();
    bodies.put("A/HRC/WGAD/", "body:un-wgad");
    bodies.put("A/HRC/WGEID/", "body:un-wgeid");
    bodies.put("A/HRC/WG.6/", "body:un-upr");
    bodies.put("A/HRC/", "body:un-human-rights-council");
    bodies.put("HRC/", "body:un-human-rights-council");
    bodies.put("A/C.1/", "body:un-first-committee");
    bodies.put("A/C.2/", "body:un-second-committee");
    bodies.put("A/C.3/", "body:un-third-committee");
    bodies.put("A/C.4/", "body:un-fourth-committee");
    bodies.put("A/C.5/", "body:un-fifth-committee");
    bodies.put("A/C.6/", "body:un-sixth-committee");
    bodies.put("A/CN.4/", "body:un-law-commission");
    bodies.put("A/", "body:un-general-assembly");
    bodies.put("GA/", "body:un-general-assembly");
    bodies.put("S/AC.49/", "body:un-1718-committee");
    bodies.put("S/", "body:un-security-council");
    bodies.put("SC/", "body:un-security-council");
    bodies.put("E/CN.4/", "body:un-commission-on-human-rights");
    bodies.put("E/CN.6/", "body:un-csw");
    bodies.put("E/CN.7/", "body:un-commission-narcotics");
    bodies.put("E/C.12/", "body:un-cescr");
    bodies.put("E/", "body:un-ecosoc");
    bodies.put("ST/", "body:un-secretariat");
    bodies.put("CCPR/", "body:un-human-rights-committee");
    bodies.put("CRC/", "body:un-crc");
    bodies.put("CAT/OP/", "body:un-spt");
    bodies.put("CAT/", "body:un-cat");
    bodies.put("CEDAW/", "body:un-cedaw");
    bodies.put("CERD/", "body:un-cerd");
    bodies.put("CRPD/", "body:un-crpd");
    bodies.put("CED/", "body:un-ced");
    bodies.put("CMW/", "body:un-cmw");
    bodies.put("CD/", "body:un-cd");
    bodies.put("DP/", "body:un-undp");
    bodies.put("TD/", "body:un-unctad");
    return bodies;
  }

  private Symbols() {}
}
