package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;

/// Compares a foreign name written in katakana with its Latin form, word by word, by the consonants
/// that kana keeps: l and r, b and v, s and th fall together, and every consonant gets a vowel.
final class KanaLoan {
  private static final double NEAR = .2;
  private final Transliterator latin = Transliterator.getInstance("Katakana-Latin");

  Waterfall compare(NameForm kana, NameForm other) {
    List<String> foreign = other.words().stream().map(NameForm.Word::folded).toList();
    List<String> words = new ArrayList<>();
    for (NameForm.Word word : kana.words()) {
      words.add(romaji(word.text()));
    }
    var fall = new Waterfall().as(ReadAs.SOUND).add("chance", "two names at random", -3);
    if (words.size() != foreign.size()) {
      words = List.of(String.join("", words));
      foreign = List.of(String.join("", foreign));
    }
    for (int i = 0; i < words.size(); i++) {
      double distance = Garble.soundDistance(words.get(i), foreign.get(i));
      int sounds = LoanSounds.latinClasses(words.get(i)).size();
      double bits = distance <= NEAR ? Math.min(4, .9 + .7 * sounds) : distance <= .34 ? 0 : -9;
      fall.add("sound", "consonants differ by " + Waterfall.share(distance), bits);
    }
    return words.size() < 2 ? fall.cap("one word only") : fall;
  }

  private String romaji(String word) {
    synchronized (latin) {
      return LatinFold.letters(latin.transliterate(word)).replace("ts", "t").replace("sh", "s");
    }
  }
}
