package org.rapporteur.analyze.names;

import java.util.List;

/// Compares a foreign name written in Hangul with its Latin form, word by word.
final class LoanComparison {
  Waterfall compare(NameForm hangul, PlainName latin) {
    List<String> korean = hangul.words().stream().map(NameForm.Word::text).toList();
    List<String> foreign = latin.parts().stream().map(LoanComparison::letters).toList();
    if (korean.size() == 1 && foreign.size() > 1) {
      return words(korean, List.of(String.join("", foreign)));
    }
    if (korean.size() != foreign.size() && korean.size() > 1 && foreign.size() > 1) {
      Waterfall joined = words(List.of(String.join("", korean)), List.of(String.join("", foreign)));
      return joined.cap("the words are divided differently");
    }
    if (korean.size() != foreign.size()) {
      return new Waterfall().as(ReadAs.SOUND).add("sound", "another number of words", -6);
    }
    Waterfall fall = words(korean, foreign);
    return korean.size() == 2 ? Waterfall.better(fall, words(korean, foreign.reversed())) : fall;
  }

  private static String letters(NamePart part) {
    return part.forms().stream().min(String::compareTo).orElse("");
  }

  private static Waterfall words(List<String> korean, List<String> foreign) {
    var fall = new Waterfall().as(ReadAs.SOUND).add("chance", "two names at random", -3);
    for (int i = 0; i < korean.size(); i++) {
      double distance = LoanSounds.distance(korean.get(i), foreign.get(i));
      int sounds = LoanSounds.weight(korean.get(i));
      double agreement = Math.min(4, .9 + .7 * sounds);
      double bits =
          distance <= .12 ? agreement : distance <= .26 ? agreement / 2 : distance <= .34 ? 0 : -9;
      fall.add("sound", "consonants differ by " + Waterfall.share(distance), bits);
    }
    return korean.size() < 2 ? fall.cap("one word only") : fall;
  }
}
