package org.rapporteur.analyze.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words by which a firm's name says in what legal form it exists: `Ltd`, `GmbH`, `A.S.`.
public final class LegalForms {
  private static final Set<String> WORDS = load();

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
