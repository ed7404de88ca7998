package org.rapporteur.analyze.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads a written name into words: cleans the text, sets titles aside, notes a comma and a
/// generation mark.
final class NameReader {
  static final int LONGEST = 300;
  private static final Normalizer2 FORM = Normalizer2.getNFKCInstance();
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
  private final Set<String> trailing;
  private final List<String> koreanTitles;

  NameReader(NameLists lists) {
    this.titles = lists.set("title");
    this.trailing = lists.set("after");
    this.koreanTitles = List.copyOf(lists.set("korean-title"));
  }

  NameForm read(String text) {
    String clean = clean(text);
    if (clean.length() > LONGEST || clean.codePoints().noneMatch(Character::isLetter)) {
      return new NameForm(clean, List.of(), 0, "", List.of(), WritingSystem.OTHER);
    }
    List<String> dropped = new ArrayList<>();
    String[] halves = commaHalves(clean);
    List<String> first = split(halves[0]);
    List<String> second = split(halves[1]);
    dropTitles(first, dropped, second.isEmpty());
    dropTitles(second, dropped, first.isEmpty());
    String generation = takeGeneration(first, 2);
    if (generation.isEmpty()) {
      generation = takeGeneration(second, first.isEmpty() ? 2 : 0);
    }
    int surnameWords = second.isEmpty() ? 0 : first.size();
    first.addAll(second);
    List<NameForm.Word> words = first.stream().map(this::word).filter(this::hasLetters).toList();
    return new NameForm(
        clean, words, surnameWords, generation, dropped, WritingSystem.ofWord(clean));
  }

  private boolean hasLetters(NameForm.Word word) {
    return !word.folded().isEmpty();
  }

  private NameForm.Word word(String text) {
    String bare = trim(withoutKoreanTitle(text));
    WritingSystem script = WritingSystem.ofWord(bare);
    String folded =
        script == WritingSystem.LATIN ? LatinFold.letters(bare) : bare.toLowerCase(Locale.ROOT);
    return new NameForm.Word(bare, folded, script);
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

  private static String[] commaHalves(String clean) {
    int comma = clean.indexOf(',');
    if (comma < 0) {
      comma = clean.indexOf('،');
    }
    return comma < 0
        ? new String[] {clean, ""}
        : new String[] {clean.substring(0, comma), clean.substring(comma + 1)};
  }

  /// Splits at spaces, middle dots, commas and after initials run together (`V.V.`).
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s,،;·・/()\\[\\]\"]+")) {
      if (word.matches("(\\p{L}\\.){2,}\\p{L}?\\.?") || word.matches("\\p{L}\\.\\p{L}{2,}.*")) {
        for (String part : word.split("(?<=\\.)")) {
          words.add(part);
        }
      } else if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }

  private void dropTitles(List<String> words, List<String> dropped, boolean onlyWords) {
    int keep = onlyWords ? 1 : 0;
    boolean again = true;
    while (again) {
      again = false;
      for (int size = Math.min(4, words.size() - keep); size >= 1 && !again; size--) {
        again =
            take(words, 0, size, titles, dropped)
                || take(words, words.size() - size, size, trailing, dropped);
      }
    }
  }

  private static boolean take(
      List<String> words, int from, int size, Set<String> known, List<String> dropped) {
    var phrase = new StringBuilder();
    for (String word : words.subList(from, from + size)) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(key(word));
    }
    if (!known.contains(phrase.toString())) {
      return false;
    }
    dropped.add(phrase.toString());
    words.subList(from, from + size).clear();
    return true;
  }

  private static String takeGeneration(List<String> words, int least) {
    int last = words.size() - 1;
    if (last < 0 || words.size() < least) {
      return "";
    }
    String generation = GENERATIONS.getOrDefault(key(words.get(last)), "");
    if (!generation.isEmpty()) {
      words.remove(last);
    }
    return generation;
  }

  static String key(String word) {
    String bare = trim(word).toLowerCase(Locale.ROOT).replace(".", "");
    return WritingSystem.ofWord(bare) == WritingSystem.LATIN
        ? Normalizer2.getNFDInstance().normalize(bare).replaceAll("\\p{M}", "")
        : bare;
  }

  /// Unifies forms of letters, spaces, hyphens and quotes and drops marks that cannot be seen.
  static String clean(String text) {
    String formed =
        FORM.normalize(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
    var clean = new StringBuilder(formed.length());
    formed.codePoints().forEach(c -> append(clean, c));
    return clean.toString().strip();
  }

  private static void append(StringBuilder clean, int c) {
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x00AD) {
      clean.append('-');
    } else if (c == '‘' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '`' || c == '´' || c == 'ʹ') {
      clean.append('\'');
    } else if (c == '“' || c == '”' || c == '«' || c == '»') {
      clean.append('"');
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (!invisible(c)) {
      clean.appendCodePoint(c);
    }
  }

  private static boolean invisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || c == 0x0640
        || (c >= 0x064B && c <= 0x0652)
        || c == 0x0670;
  }
}
