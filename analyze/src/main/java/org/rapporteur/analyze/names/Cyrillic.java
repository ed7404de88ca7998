package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes Cyrillic words in Latin letters as the press does, by the language its letters show.
final class Cyrillic {
  private static final String FROM = "абвгґдеёжзийклмнопрстуфхцчшщъыьэюяєіїўђјљњћџѓќѕ'";
  private static final String[] RUSSIAN =
      ("a b v g g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya ye i yi w dj j lj"
              + " nj c dz g k dz -")
          .split(" ");
  private static final String UKRAINIAN_LETTERS = "іїєґ";
  private static final String SERBIAN_LETTERS = "ђјљњћџ";

  private Cyrillic() {}

  /// The Latin forms of a lower-case word, the most usual first.
  static Set<String> latin(String word) {
    boolean ukrainian = contains(word, UKRAINIAN_LETTERS);
    boolean serbian = contains(word, SERBIAN_LETTERS);
    Set<String> forms = new LinkedHashSet<>();
    String plain = spell(word, serbian);
    forms.add(plain);
    if (word.indexOf('ё') >= 0) {
      forms.add(spell(word.replace('ё', 'е'), serbian));
      forms.add(spell(word.replace('ё', 'о'), serbian));
    }
    forms.add(spell(word.replaceAll("(?<=[щчшж])е", "о"), serbian));
    if (word.indexOf('е') == 0) {
      forms.add("y" + plain);
    }
    if (ukrainian || word.indexOf('г') >= 0) {
      forms.add(spell(word.replace('г', 'х'), serbian).replace("kh", "h"));
    }
    if (serbian || word.indexOf('ђ') >= 0) {
      forms.add(plain.replace("dj", "d"));
    }
    if (word.indexOf('ч') >= 0 || word.indexOf('ш') >= 0 || word.indexOf('ж') >= 0) {
      forms.add(spell(word, true));
    }
    return forms;
  }

  private static boolean contains(String word, String letters) {
    return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static String spell(String word, boolean serbian) {
    var latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = FROM.indexOf(c);
      String letters = at < 0 ? Character.toString(c) : RUSSIAN[at];
      if (serbian) {
        letters =
            switch (c) {
              case 'ч', 'ц' -> "c";
              case 'ш' -> "s";
              case 'ж' -> "z";
              case 'х' -> "h";
              default -> letters;
            };
      }
      latin.append(letters.equals("-") ? "" : letters);
    }
    return LatinFold.letters(latin.toString());
  }

  private static final List<String> PATRONYMIC =
      new ArrayList<>(
          List.of(
              "ovich", "evich", "yevich", "ovych", "evych", "yovych", "ich", "ovna", "evna", "ivna",
              "yivna", "ichna"));

  /// Whether a Latin word has the ending of an East Slavic patronymic.
  static boolean patronymic(String latin) {
    return latin.length() > 5 && PATRONYMIC.stream().anyMatch(latin::endsWith);
  }
}
