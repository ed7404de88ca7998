package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Where and by whom a text was sent, by the words that open a paragraph: `MARSABIT, Kenya (Delta
/// Wire) -`, `TRUJILLO.-`, `Osh, 4 May 2026`. No sentence says that these are a place and an
/// agency; where they stand does.
final class OpeningNames {
  private static final int LONGEST = 3;
  private static final Set<String> DATE_WORDS = Set.of("day", "el", "le", "den", "on");

  /// Days, and words for days, open a paragraph too.
  private static final Set<String> CALENDAR =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "first",
          "second",
          "third",
          "finally",
          "since",
          "after",
          "before",
          "by",
          "from",
          "until",
          "at",
          "in",
          "on");

  /// What a text calls itself before its date is no place.
  private static final Set<String> TEXTS =
      Set.of(
          "statement",
          "release",
          "communiqué",
          "communique",
          "note",
          "notice",
          "bulletin",
          "report",
          "update",
          "briefing",
          "news",
          "press",
          "letter",
          "declaration",
          "message");

  private OpeningNames() {}

  /// The names of a sentence with those that the openings of its lines give away.
  ///
  /// @param first whether the sentence opens its paragraph
  /// @param text what the places of the tokens count in
  /// @param language of the paragraph, such as `en`
  static List<Candidate> in(
      List<Token> tokens, List<Candidate> names, boolean first, String text, String language) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens =
          i == 0
              ? first || isNewLine(text, 0, tokens.getFirst().start())
              : isNewLine(text, tokens.get(i - 1).end(), tokens.get(i).start());
      if (opens) {
        line(tokens, i, language, found);
      }
    }
    return found.isEmpty() ? names : joined(names, found);
  }

  private static boolean isNewLine(String text, int from, int to) {
    return to > 0
        && text.lastIndexOf('\n', to - 1) >= from
        && text.substring(Math.max(from, text.lastIndexOf('\n', to - 1)), to).isBlank();
  }

  private static void line(List<Token> tokens, int from, String language, List<Candidate> found) {
    int to = capitals(tokens, from, LONGEST);
    boolean text =
        tokens.subList(from, to).stream()
            .anyMatch(t -> TEXTS.contains(t.text().toLowerCase(Locale.ROOT)));
    if (to == from || to >= tokens.size() || text || !mayBe(tokens, from, to, language)) {
      return;
    }
    if (isDash(tokens, to) ? isShouted(tokens, from, to) : sent(tokens, to, found)) {
      found.add(candidate(from, to, EntityType.PLACE));
    }
  }

  /// `Ранее, 16 января 2024 года` begins with no place.
  private static boolean mayBe(List<Token> tokens, int from, int to, String language) {
    return LanguageReaders.standard().of(language).stream()
        .allMatch(reader -> reader.mayBe(EntityType.PLACE, tokens, from, to));
  }

  /// Reads on behind the place: a state, an agency in brackets, a date.
  private static boolean sent(List<Token> tokens, int from, List<Candidate> found) {
    int at = from;
    if (isComma(tokens, at)) {
      if (isDate(tokens, at + 1)) {
        agency(tokens, at + 1, found);
        return true;
      }
      at = capitals(tokens, at + 1, LONGEST);
      if (isComma(tokens, at) && isDate(tokens, at + 1)) {
        agency(tokens, at + 1, found);
        return true;
      }
    }
    boolean open = at < tokens.size() && tokens.get(at).text().equals("(");
    int close = open ? capitals(tokens, at + 1, LONGEST + 1) : at;
    if (!open || close == at + 1 || close >= tokens.size()) {
      return at > from + 1 && isDash(tokens, at);
    }
    boolean ends = tokens.get(close).text().equals(")") && isDash(tokens, close + 1);
    if (ends) {
      found.add(candidate(at + 1, close, EntityType.ORGANIZATION));
    }
    return ends;
  }

  /// The agency in brackets behind a date.
  private static void agency(List<Token> tokens, int from, List<Candidate> found) {
    for (int at = from; at < Math.min(tokens.size(), from + 6); at++) {
      int close = tokens.get(at).text().equals("(") ? capitals(tokens, at + 1, LONGEST + 1) : 0;
      if (close > at + 1 && close < tokens.size() && tokens.get(close).text().equals(")")) {
        found.add(candidate(at + 1, close, EntityType.ORGANIZATION));
        return;
      }
    }
  }

  /// What the opening says outweighs what the classifier made of the same words; what a list knows
  /// stays.
  private static List<Candidate> joined(List<Candidate> names, List<Candidate> found) {
    var all = new ArrayList<Candidate>();
    for (var name : names) {
      boolean guessed =
          name.knownAs() == null && name.type() != EntityType.COUNTRY && name.length() <= LONGEST;
      if (!guessed || found.stream().noneMatch(name::overlaps)) {
        all.add(name);
      }
    }
    found.stream().filter(f -> all.stream().noneMatch(f::overlaps)).toList().forEach(all::add);
    all.sort(Comparator.comparingInt(Candidate::from));
    return List.copyOf(all);
  }

  private static Candidate candidate(int from, int to, EntityType type) {
    return new Candidate(from, to, type, null, null, null, "pattern:opening", Candidate.PATTERN);
  }

  private static int capitals(List<Token> tokens, int from, int most) {
    int to = from;
    while (to < tokens.size()
        && to < from + most
        && tokens.get(to).text().matches("\\p{Lu}[\\p{L}\\p{M}'’.-]+")
        && BodyHeads.of(tokens.get(to).text()) == null
        && !MentionTitles.isTitle(tokens.get(to).text())
        && !CALENDAR.contains(tokens.get(to).text().toLowerCase(Locale.ROOT))) {
      to++;
    }
    return to;
  }

  private static boolean isShouted(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .map(Token::text)
        .allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)) && w.length() > 2);
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).text().equals(",");
  }

  private static boolean isDash(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).text().matches("--|[-–—]|\\.-|\\.–|\\.—");
  }

  /// `4 May`, `May 4`, `4 de mayo`, `day 30 month 4`.
  private static boolean isDate(List<Token> tokens, int from) {
    int at = from < tokens.size() && DATE_WORDS.contains(tokens.get(from).text()) ? from + 1 : from;
    if (at + 1 >= tokens.size()) {
      return false;
    }
    String one = tokens.get(at).text();
    String other = tokens.get(at + 1).text();
    boolean day = one.matches("\\d{1,2}(st|nd|rd|th|er)?\\.?") && other.matches("\\p{L}{2,12}\\.?");
    boolean month =
        one.matches("\\p{Lu}\\p{Ll}{2,8}\\.?") && other.matches("\\d{1,2}|(19|20)\\d\\d");
    return (day || month) && tokens.size() - at <= 40;
  }
}
