package org.rapporteur.analyze.names;

import java.util.List;

/// Compares a foreign name written in Hangul with its Latin form, word by word.
final class LoanComparison {
  Waterfall compare(LoanSounds.Korean hangul, LoanSounds.Foreign latin) {
    int korean = hangul.words().size();
    int foreign = latin.words().size();
    if (korean == 1 && foreign > 1) {
      return words(hangul.words(), List.of(latin.whole()));
    }
    if (korean != foreign && korean > 1 && foreign > 1) {
      Waterfall joined = words(List.of(hangul.whole()), List.of(latin.whole()));
      return joined.cap("the words are divided differently");
    }
    if (korean != foreign) {
      return new Waterfall().as(ReadAs.SOUND).add("sound", "another number of words", -6);
    }
    Waterfall fall = words(hangul.words(), latin.words());
    return korean == 2
        ? Waterfall.better(fall, words(hangul.words(), latin.words().reversed()))
        : fall;
  }

  private static Waterfall words(List<String> korean, List<LoanSounds.Latin> foreign) {
    var fall = new Waterfall().as(ReadAs.SOUND).add("chance", "two names at random", -3);
    for (int i = 0; i < korean.size(); i++) {
      double distance = LoanSounds.distanceOfClasses(korean.get(i), foreign.get(i));
      double agreement = Math.min(4, .9 + .7 * korean.get(i).length());
      double bits =
          distance <= .12 ? agreement : distance <= .26 ? agreement / 2 : distance <= .34 ? 0 : -9;
      fall.add("sound", () -> "consonants differ by " + Waterfall.share(distance), bits);
    }
    return korean.size() < 2 ? fall.cap("one word only") : fall;
  }
}
