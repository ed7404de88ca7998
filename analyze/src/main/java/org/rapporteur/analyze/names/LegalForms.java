package org.rapporteur.analyze.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which a firm's name says in what legal form it exists: `Ltd`, `GmbH`, `A.S.`.
public final class LegalForms {
  private static final Set<String> WORDS = load();

  /// All in capitals, or without a vowel, or an abbreviation of a word.
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "\\p{Lu}{2,5}|plc|Plc|Ltd|Limited|Inc|Corp|GmbH|SpA|Sarl|Pty|Pte|Bhd|Berhad|Oyj?|Ltée|LtD");

  private LegalForms() {}

  private static Set<String> load() {
    var lists = NameLists.load("body-words.txt");
    var words = new HashSet<>(lists.set("public"));
    words.addAll(lists.set("private"));
    words.addAll(lists.set("legal"));
    return Set.copyOf(words);
  }

  /// A name without the legal forms at its end; itself if it has none or is nothing else.
  ///
  /// @param name in lower case, letters and digits in words separated by a space
  public static String without(String name) {
    var words = List.of(name.split(" "));
    int end = words.size();
    for (int from = before(words, end); from < end; from = before(words, end)) {
      end = from;
    }
    return end == 0 ? name : String.join(" ", words.subList(0, end));
  }

  /// Whether a name as it is printed ends with a legal form that is no word: `Kasai Cobalt SA`,
  /// `Orkhon Gold plc`; in a line all in capitals two letters may be a surname.
  public static boolean endsFirm(String printed) {
    var words = printed.strip().split("\\s+");
    String last = words[words.length - 1].replaceAll("[.,]", "");
    boolean shouted = printed.equals(printed.toUpperCase(Locale.ROOT)) && last.length() < 3;
    boolean abbreviated = ABBREVIATED.matcher(last).matches();
    return words.length > 1
        && !shouted
        && abbreviated
        && WORDS.contains(last.toLowerCase(Locale.ROOT));
  }

  /// Where the legal form that ends at a place begins; the place itself if none does. `A.S.` was
  /// divided into two letters.
  private static int before(List<String> words, int end) {
    int letters = end;
    while (letters > 0 && words.get(letters - 1).length() == 1) {
      letters--;
    }
    if (end - letters > 1 && WORDS.contains(String.join("", words.subList(letters, end)))) {
      return letters;
    }
    return end > 0 && WORDS.contains(words.get(end - 1)) ? end - 1 : end;
  }
}
