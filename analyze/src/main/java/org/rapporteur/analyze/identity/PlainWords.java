package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import org.rapporteur.analyze.text.NumberWords;

/// The words of a folded name with its numbers in digits, and letters that stops parted in one:
/// `camp seven` is `camp 7`, `u s customs` is `us customs`.
final class PlainWords {
  private PlainWords() {}

  /// @param folded small letters and digits, words parted by one space
  static String of(String folded) {
    var words = new ArrayList<String>();
    boolean letter = false;
    for (var word : folded.split(" ")) {
      boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (single && letter) {
        words.set(words.size() - 1, words.getLast() + word);
      } else {
        var number = NumberWords.SMALL.get(word);
        words.add(number == null ? word : number.toString());
      }
      letter = single;
    }
    return String.join(" ", words);
  }
}
