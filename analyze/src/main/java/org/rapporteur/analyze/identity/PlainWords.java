package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.NumberWords;

/// The words of a folded name with numbers in digits and letters that stops parted in one: `camp
/// seven` is `camp 7`, `4th brigade` and `fourth brigade` are `4 brigade`, `u s treasury` is `us
/// treasury`.
final class PlainWords {
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");

  private static final Map<String, String> NUMBERS = numbers();

  private PlainWords() {}

  private static Map<String, String> numbers() {
    var numbers = new HashMap<String, String>();
    NumberWords.SMALL.forEach((word, number) -> numbers.put(word, number.toString()));
    for (int i = 0; i < NumberWords.ORDINALS.size(); i++) {
      numbers.put(NumberWords.ORDINALS.get(i), Integer.toString(i + 1));
    }
    return Map.copyOf(numbers);
  }

  /// @param folded small letters and digits, words parted by one space
  static String of(String folded) {
    var words = new ArrayList<String>();
    boolean letter = false;
    for (var word : folded.split(" ")) {
      boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (single && letter) {
        words.set(words.size() - 1, words.getLast() + word);
      } else {
        String digits = ORDINAL.matcher(word).replaceFirst("$1");
        words.add(NUMBERS.getOrDefault(word, digits));
      }
      letter = single;
    }
    return String.join(" ", words);
  }
}
