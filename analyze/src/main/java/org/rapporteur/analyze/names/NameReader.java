package org.rapporteur.analyze.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a written name into words: cleans the text, sets titles aside, notes a comma and a
/// generation mark. Each word remembers where in the original it stands.
final class NameReader {
  static final int LONGEST = 300;
  private static final String BETWEEN = " ,،;·・/()[]\"";
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.){2,}\\p{L}?\\.?");
  private static final Pattern DIGRAPH_INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}\\.");
  private static final Pattern INITIAL_RUN_ON = Pattern.compile("\\p{L}\\.\\p{L}{2,}.*");
  private static final Map<String, String> GENERATIONS =
      Map.ofEntries(
          Map.entry("jr", "jr"),
          Map.entry("junior", "jr"),
          Map.entry("sr", "sr"),
          Map.entry("senior", "sr"),
          Map.entry("ii", "ii"),
          Map.entry("iii", "iii"),
          Map.entry("iv", "iv"),
          Map.entry("2nd", "ii"),
          Map.entry("3rd", "iii"),
          Map.entry("الأول", "i"),
          Map.entry("الاول", "i"),
          Map.entry("الثاني", "ii"),
          Map.entry("الثالث", "iii"),
          Map.entry("الرابع", "iv"));

  private final Set<String> titles;
  private final Set<String> dotted;
  private final Set<String> trailing;
  private final List<String> koreanTitles;

  NameReader(NameLists lists) {
    this.titles = new HashSet<>(lists.set("title"));
    this.titles.addAll(lists.set("respect-title"));
    this.dotted = lists.set("dotted-title");
    this.trailing = lists.set("after");
    this.koreanTitles = List.copyOf(lists.set("korean-title"));
  }

  NameForm read(String text) {
    CleanText clean =
        CleanText.of(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
    String plain = clean.text();
    if (plain.length() > LONGEST || plain.codePoints().noneMatch(Character::isLetter)) {
      return new NameForm(plain, List.of(), 0, "", List.of(), WritingSystem.OTHER);
    }
    return new Reading(clean).read();
  }

  /// A stretch of the clean text.
  private record Token(String text, int from, int to) {}

  private final class Reading {
    private final CleanText clean;
    private final List<NameForm.Aside> asides = new ArrayList<>();
    private String generation = "";

    Reading(CleanText clean) {
      this.clean = clean;
    }

    NameForm read() {
      int end = clean.text().length();
      int comma = comma(clean.text());
      List<Token> first = tokens(0, comma < 0 ? end : comma);
      List<Token> second = tokens(comma < 0 ? end : comma, end);
      dropTitles(first, second.isEmpty());
      dropTitles(second, first.isEmpty());
      takeGeneration(first, 2);
      takeGeneration(second, first.isEmpty() ? 2 : 0);
      int surnameWords = second.isEmpty() ? 0 : first.size();
      first.addAll(second);
      List<NameForm.Word> words = new ArrayList<>();
      first.forEach(token -> addWord(words, token));
      return new NameForm(
          clean.text(),
          words,
          surnameWords,
          generation,
          asides,
          WritingSystem.ofWord(clean.text()));
    }

    /// Splits at spaces, middle dots, commas and after initials run together (`V.V.`).
    private List<Token> tokens(int from, int to) {
      List<Token> tokens = new ArrayList<>();
      int begin = from;
      for (int i = from; i <= to; i++) {
        if (i == to || BETWEEN.indexOf(clean.text().charAt(i)) >= 0) {
          if (i > begin) {
            addTokens(tokens, begin, i);
          }
          begin = i + 1;
        }
      }
      return tokens;
    }

    private void addTokens(List<Token> tokens, int from, int to) {
      String word = clean.text().substring(from, to);
      boolean title = dotted.contains(key(word)) && word.indexOf('.') > 0;
      boolean initials = INITIALS.matcher(word).matches() || INITIAL_RUN_ON.matcher(word).matches();
      if (title || !initials) {
        tokens.add(new Token(word, from, to));
        return;
      }
      int begin = from;
      for (int i = from; i < to; i++) {
        if (i + 1 == to || clean.text().charAt(i) == '.') {
          tokens.add(new Token(clean.text().substring(begin, i + 1), begin, i + 1));
          begin = i + 1;
        }
      }
    }

    private void dropTitles(List<Token> words, boolean onlyWords) {
      int keep = onlyWords ? 1 : 0;
      boolean again = true;
      while (again) {
        again = false;
        for (int size = Math.min(4, words.size() - keep); size >= 1 && !again; size--) {
          again = take(words, 0, size, titles) || take(words, words.size() - size, size, trailing);
        }
      }
    }

    private boolean take(List<Token> words, int from, int size, Set<String> known) {
      List<Token> taken = words.subList(from, from + size);
      var phrase = new StringBuilder();
      taken.forEach(t -> phrase.append(phrase.isEmpty() ? "" : " ").append(key(t.text())));
      boolean abbreviated = size == 1 && from == 0 && dotted.contains(phrase.toString());
      boolean title =
          abbreviated
              ? taken.getFirst().text().indexOf('.') > 0
              : known.contains(phrase.toString());
      if (title) {
        aside(phrase.toString(), false, taken.getFirst().from(), taken.getLast().to());
        taken.clear();
      }
      return title;
    }

    private void takeGeneration(List<Token> words, int least) {
      int last = words.size() - 1;
      if (last < 0 || words.size() < least || !generation.isEmpty()) {
        return;
      }
      generation = GENERATIONS.getOrDefault(key(words.get(last).text()), "");
      if (!generation.isEmpty()) {
        Token token = words.remove(last);
        aside(generation, true, token.from(), token.to());
      }
    }

    private void aside(String text, boolean mark, int from, int to) {
      asides.add(new NameForm.Aside(text, mark, clean.place(from), clean.place(to)));
    }

    private void addWord(List<NameForm.Word> words, Token token) {
      // the point of `Sh.` tells an initial from a name
      boolean digraph = DIGRAPH_INITIAL.matcher(token.text()).matches();
      String bare = digraph ? token.text() : trim(token.text());
      String name = withoutKoreanTitle(bare);
      int to = token.to();
      if (name.length() < bare.length()) {
        to = token.from() + token.text().indexOf(name) + name.length();
        aside(bare.substring(name.length()), false, to, token.to());
      }
      WritingSystem script = WritingSystem.ofWord(name);
      String folded =
          script == WritingSystem.LATIN ? LatinFold.letters(name) : name.toLowerCase(Locale.ROOT);
      if (!folded.isEmpty()) {
        words.add(
            new NameForm.Word(name, folded, script, clean.place(token.from()), clean.place(to)));
      }
    }
  }

  private String withoutKoreanTitle(String word) {
    for (String title : koreanTitles) {
      if (word.endsWith(title)
          && word.length() - title.length() >= 3
          && Hangul.allSyllables(word)) {
        return word.substring(0, word.length() - title.length());
      }
    }
    return word;
  }

  private static String trim(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.codePointAt(from))) {
      from += Character.charCount(word.codePointAt(from));
    }
    while (from < to && ".,;:-\"'()[]·*".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }

  private static int comma(String clean) {
    int comma = clean.indexOf(',');
    return comma < 0 ? clean.indexOf('،') : comma;
  }

  static String key(String word) {
    String bare = trim(word).toLowerCase(Locale.ROOT).replace(".", "");
    return WritingSystem.ofWord(bare) == WritingSystem.LATIN
        ? MARKS.matcher(Normalizer2.getNFDInstance().normalize(bare)).replaceAll("")
        : bare;
  }

  /// Unifies forms of letters, spaces, hyphens and quotes and drops marks that cannot be seen.
  static String clean(String text) {
    return CleanText.of(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text).text();
  }
}
