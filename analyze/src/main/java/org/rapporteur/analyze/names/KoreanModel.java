package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The probabilities that join Hangul and Latin forms of Korean names.
///
/// All sums run over every surname with every pair of syllables; they factor over the parts of the
/// name, so no list of candidates is needed.
final class KoreanModel {
  final KoreanSpelling spelling;

  KoreanModel(KoreanSpelling spelling) {
    this.spelling = spelling;
  }

  /// A Hangul name cut into surname and given name.
  record HangulName(String surname, String given) {}

  /// The name cut at its surname, or nothing where no known surname begins it.
  Optional<HangulName> cut(String hangul) {
    if (!Hangul.allSyllables(hangul) || hangul.length() < 2 || hangul.length() > 5) {
      return Optional.empty();
    }
    int size = hangul.length() > 2 && spelling.surnameIndex(hangul.substring(0, 2)) >= 0 ? 2 : 1;
    var name = new HangulName(hangul.substring(0, size), hangul.substring(size));
    boolean known = spelling.surnameIndex(name.surname()) >= 0 && name.given().length() <= 3;
    return known ? Optional.of(name) : Optional.empty();
  }

  /// All ways to cut a name: 황보관 is 황보 + 관, and 황 + 보관 where somebody took it for that.
  List<HangulName> cuts(String hangul) {
    List<HangulName> all = new ArrayList<>(cut(hangul).stream().toList());
    boolean twoSyllables = !all.isEmpty() && all.getFirst().surname().length() == 2;
    String first = hangul.substring(0, Math.min(1, hangul.length()));
    if (twoSyllables && spelling.surnameIndex(first) >= 0) {
      all.add(new HangulName(first, hangul.substring(1)));
    }
    return all;
  }

  /// P(letters | name).
  double likelihood(KoreanReading reading, HangulName name) {
    double sum = 0;
    int surname = spelling.surnameIndex(name.surname());
    for (KoreanReading.Parse parse : reading.parses()) {
      double family = parse.surname().at(surname);
      if (family > 0) {
        sum += parse.weight() * family * given(parse, name.given());
      }
    }
    return sum;
  }

  private double given(KoreanReading.Parse parse, String given) {
    return switch (given.length()) {
      case 1 -> parse.onlyWeight() * parse.style().chance(parse.given(), given);
      case 2 -> {
        int first = spelling.syllableIndex(given.charAt(0));
        int second = spelling.syllableIndex(given.charAt(1));
        yield first >= 0 && second >= 0
            ? given(parse, first, second)
            : parse.style().chance(parse.given(), given);
      }
      default -> parse.style().chance(parse.given(), given);
    };
  }

  /// Both syllables are known, so that what no cut holds is not possible.
  private static double given(KoreanReading.Parse parse, int first, int second) {
    double sum = 0;
    for (int i = 0; i < parse.cuts().size(); i++) {
      KoreanReading.Cut cut = parse.cuts().get(i);
      double begin = cut.first().at(first);
      sum += begin > 0 ? cut.weight() * begin * cut.second().at(second) : 0;
    }
    return sum;
  }

  double prior(HangulName name) {
    double surname = spelling.surnamePrior[spelling.surnameIndex(name.surname())];
    String given = name.given();
    return switch (given.length()) {
      case 1 -> surname * KoreanReading.ONE_SYLLABLE * prior(given.charAt(0), spelling.onlyPrior);
      case 2 ->
          surname
              * KoreanReading.TWO_SYLLABLES
              * prior(given.charAt(0), spelling.firstPrior)
              * prior(given.charAt(1), spelling.secondPrior);
      default -> surname * .001 * 1e-6;
    };
  }

  private double prior(char syllable, double[] priors) {
    int index = spelling.syllableIndex(syllable);
    return index >= 0 ? priors[index] : spelling.rarePrior();
  }

  /// P(name | letters) among all Korean names.
  double posterior(KoreanReading reading, HangulName name) {
    double own = likelihood(reading, name) * prior(name);
    return own / Math.max(reading.mass(), own);
  }

  /// The most probable names behind the letters, best first.
  List<Rival> readings(KoreanReading reading) {
    List<Rival> found = new ArrayList<>();
    for (KoreanReading.Parse parse : reading.parses()) {
      for (int surname : bestTwo(parse.surname(), spelling.surnamePrior)) {
        for (KoreanReading.Cut cut : parse.cuts()) {
          for (int first : bestTwo(cut.first(), spelling.firstPrior)) {
            for (int second : bestTwo(cut.second(), spelling.secondPrior)) {
              String given = "" + spelling.syllable(first) + spelling.syllable(second);
              consider(found, reading, new HangulName(spelling.surname(surname), given));
            }
          }
        }
        for (int only : bestTwo(parse.only(), spelling.onlyPrior)) {
          String given = Character.toString(spelling.syllable(only));
          consider(found, reading, new HangulName(spelling.surname(surname), given));
        }
      }
    }
    found.sort((a, b) -> Double.compare(b.posterior(), a.posterior()));
    return found.subList(0, Math.min(4, found.size()));
  }

  private void consider(List<Rival> found, KoreanReading reading, HangulName name) {
    double posterior = posterior(reading, name);
    if (posterior > .02 && found.stream().noneMatch(r -> r.name().equals(name))) {
      found.add(new Rival(name, posterior));
    }
  }

  private static int[] bestTwo(Chances chances, double[] prior) {
    int best = chances.best(prior, -1);
    int next = best < 0 ? -1 : chances.best(prior, best);
    return best < 0 ? new int[0] : next < 0 ? new int[] {best} : new int[] {best, next};
  }

  /// A Hangul name that Latin letters may stand for.
  record Rival(HangulName name, double posterior) {}

  /// log2 of how much more often one name is written in both forms than chance would have it.
  double sharedBits(KoreanReading left, KoreanReading right) {
    double sum = 0;
    for (KoreanReading.Parse a : left.parses()) {
      for (KoreanReading.Parse b : right.parses()) {
        double family = a.surname().shared(b.surname(), spelling.surnamePrior);
        sum += family > 0 ? a.weight() * b.weight() * family * sharedGiven(a, b) : 0;
      }
    }
    return Math.log(sum / (left.mass() * right.mass()) + 1e-30) / Math.log(2);
  }

  private double sharedGiven(KoreanReading.Parse a, KoreanReading.Parse b) {
    double sum =
        KoreanReading.ONE_SYLLABLE
            * a.onlyWeight()
            * b.onlyWeight()
            * a.only().shared(b.only(), spelling.onlyPrior);
    for (KoreanReading.Cut left : a.cuts()) {
      for (KoreanReading.Cut right : b.cuts()) {
        double first = left.first().shared(right.first(), spelling.firstPrior);
        if (first > 0) {
          sum +=
              KoreanReading.TWO_SYLLABLES
                  * left.weight()
                  * right.weight()
                  * first
                  * left.second().shared(right.second(), spelling.secondPrior);
        }
      }
    }
    return sum;
  }
}
