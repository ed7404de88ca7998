package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The cases in which a Russian text prints the name of a state, a place or a body of one noun:
/// `Грузия` as `Грузии` and `Грузию`, `Вьетнам` as `Вьетнама`, `Северная Осетия` as `Северной
/// Осетии`, `Верховный суд` as `Верховного суда`. A list gives the first case only. Genitive,
/// dative, accusative, instrumental and prepositional, in this order; irregular names stay as they
/// are.
final class RussianCases {
  private static final String HUSHED = "гкхжшчщ";

  private RussianCases() {}

  /// All other forms of a name; nothing for an acronym or a name that has no cases.
  static Set<String> of(String name) {
    var words = name.split(" ");
    var cases = new TreeSet<String>();
    var all = new ArrayList<List<String>>();
    for (int i = 0; i < words.length; i++) {
      boolean noun = i == words.length - 1 && words[i].length() + i > 3;
      var forms = noun ? noun(words[i]) : adjective(words[i]);
      if (forms.isEmpty()) {
        return Set.of();
      }
      all.add(forms);
    }
    for (int i = 0; i < 5; i++) {
      int at = i;
      cases.add(String.join(" ", all.stream().map(forms -> forms.get(at)).toList()));
    }
    cases.remove(name);
    return cases;
  }

  private static List<String> noun(String word) {
    if (!word.matches("\\p{IsCyrillic}\\p{Ll}{2,}")) {
      return List.of();
    }
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ия")) {
      return ends(stem, "и", "и", "ю", "ей", "и");
    }
    return switch (word.charAt(word.length() - 1)) {
      case 'а' ->
          ends(
              stem,
              HUSHED.indexOf(stem.charAt(stem.length() - 1)) < 0 ? "ы" : "и",
              "е",
              "у",
              "ой",
              "е");
      case 'я' -> ends(stem, "и", "е", "ю", "ей", "е");
      case 'й' -> ends(stem, "я", "ю", "й", "ем", "е");
      case 'о', 'е', 'и', 'у', 'ы', 'э', 'ю', 'ё', 'ь' -> List.of();
      default -> ends(word, "а", "у", "", "ом", "е");
    };
  }

  private static List<String> adjective(String word) {
    String stem = word.substring(0, Math.max(0, word.length() - 2));
    if (word.endsWith("ая")) {
      return ends(stem, "ой", "ой", "ую", "ой", "ой");
    }
    if (word.endsWith("ый")) {
      return ends(stem, "ого", "ому", "ый", "ым", "ом");
    }
    return word.endsWith("ий") ? ends(stem, "ого", "ому", "ий", "им", "ом") : List.of();
  }

  private static List<String> ends(String stem, String... ends) {
    return List.of(ends).stream().map(end -> stem + end).toList();
  }
}
