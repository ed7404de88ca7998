package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Set;

/// Compares a Japanese name with words in Latin or Hangul letters.
final class JapaneseComparison {
  Waterfall latin(JapaneseName name, NameForm latin) {
    List<String> words =
        latin.words().stream().map(w -> JapaneseReader.romaji(w.folded())).toList();
    if (words.size() != 2) {
      return other();
    }
    return Waterfall.better(
        ordered(name, words.getFirst(), words.getLast()),
        ordered(name, words.getLast(), words.getFirst()));
  }

  private static Waterfall ordered(JapaneseName name, String surname, String given) {
    if (!name.surnames().contains(surname)) {
      return other();
    }
    var fall = new Waterfall().as(ReadAs.JAPANESE).add("surname", "a recorded reading", 1);
    if (name.given().isEmpty()) {
      return fall.add("given name", "the characters' reading is not recorded", -1.5)
          .cap("the reading must be known");
    }
    boolean agrees = name.given().contains(given);
    return fall.add("given name", agrees ? "a possible reading" : "not a reading", agrees ? 4 : -8);
  }

  Waterfall hangul(JapaneseName name, NameForm hangul) {
    if (hangul.words().size() != 2) {
      return other();
    }
    double surname = nearest(name.surnames(), hangul.words().getFirst().text());
    double given = nearest(name.given(), hangul.words().getLast().text());
    if (surname > .2 || given > .2) {
      return other();
    }
    return new Waterfall()
        .as(ReadAs.JAPANESE)
        .add("sound", "the Korean letters sound like a reading", 3.5 - surname);
  }

  private static double nearest(Set<String> readings, String hangul) {
    return readings.stream().mapToDouble(r -> LoanSounds.distance(hangul, r)).min().orElse(1);
  }

  Waterfall both(JapaneseName left, JapaneseName right) {
    boolean surname = left.surnames().stream().anyMatch(right.surnames()::contains);
    boolean given = left.given().stream().anyMatch(right.given()::contains);
    return surname && given
        ? new Waterfall()
            .as(ReadAs.JAPANESE)
            .add("reading", "one reading fits both", 2)
            .cap("characters may differ")
        : other();
  }

  private static Waterfall other() {
    return new Waterfall().as(ReadAs.JAPANESE).add("reading", "no recorded reading fits", -9);
  }
}
