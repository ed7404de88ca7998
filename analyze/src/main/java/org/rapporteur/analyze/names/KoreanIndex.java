package org.rapporteur.analyze.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of Korean names in Hangul, laid out so that a Latin spelling can be weighed against every
/// one of them: P(letters | name) for each.
///
/// No prior enters: a list of names is searched, not a population, so a rare name in it is as good
/// as a frequent one.
final class KoreanIndex {
  private static final double CHINESE = .05;
  private static final double LEAST_SURNAME = 1e-5;
  private static final double UNSEEN_CUT = .5;

  private final KoreanModel model;
  private final KoreanReader chinese;
  private final List<PreparedName> names;
  private final int[] surname;
  private final int[] first;
  private final int[] second;

  KoreanIndex(KoreanModel model, List<PreparedName> names) {
    this.model = model;
    this.chinese = KoreanReader.ofChinese(model.spelling);
    this.names = names;
    this.surname = new int[names.size()];
    this.first = new int[names.size()];
    this.second = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      KoreanModel.HangulName name = hangul(names.get(i));
      boolean usual = name != null && name.surname().length() == 1 && name.given().length() == 2;
      surname[i] = name == null ? -1 : model.spelling.surnameIndex(name.surname());
      first[i] = usual && name != null ? syllable(name, 0) : -1;
      second[i] = usual && name != null ? syllable(name, 1) : -1;
    }
  }

  private int syllable(KoreanModel.HangulName name, int at) {
    return model.spelling.syllableIndex(name.given().charAt(at));
  }

  /// The Korean name that Hangul letters stand for, or null where they are none.
  static KoreanModel.@Nullable HangulName hangul(PreparedName name) {
    List<KoreanModel.HangulName> all = name.person().hangul();
    return name.person().in(WritingSystem.HANGUL) && !all.isEmpty() ? all.getFirst() : null;
  }

  /// P(name | letters) among all Korean names.
  double posterior(KoreanReading reading, KoreanModel.HangulName name) {
    return model.posterior(reading, name);
  }

  /// P(letters | name) for every name of the list; 0 where a name is not Korean.
  double[] likelihoods(@Nullable KoreanReading reading, NameForm letters) {
    double[] found = reading == null ? new double[names.size()] : likelihoods(reading);
    for (KoreanReading other : chinese.read(letters).stream().toList()) {
      double[] more = likelihoods(other);
      for (int i = 0; i < found.length; i++) {
        found[i] = (1 - CHINESE) * found[i] + CHINESE * more[i];
      }
    }
    return found;
  }

  /// Whether some letters can be read as a Korean name, or as a Chinese one under Korean reading.
  boolean reads(PreparedName name) {
    return name.person().anyKorean() != null || chinese.read(name.person().form()).isPresent();
  }

  private double[] likelihoods(KoreanReading reading) {
    double[] found = new double[names.size()];
    for (KoreanReading.Parse parse : reading.parses()) {
      var dense = new DenseParse(parse, model.spelling);
      for (int i = 0; i < found.length; i++) {
        if (first[i] >= 0 && second[i] >= 0) {
          double family = dense.surname[surname[i]];
          found[i] += family == 0 ? 0 : family * dense.given(first[i], second[i]);
        }
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (surname[i] >= 0 && (found[i] == 0 || first[i] < 0)) {
        found[i] = rare(reading, i);
      }
    }
    return found;
  }

  /// A name of another shape, or one whose usual cuts do not fit the letters.
  private double rare(KoreanReading reading, int i) {
    boolean family = false;
    for (KoreanReading.Parse parse : reading.parses()) {
      family |= parse.surname().at(surname[i]) > LEAST_SURNAME;
    }
    double sum = 0;
    for (KoreanModel.HangulName name :
        family ? names.get(i).person().hangul() : List.<KoreanModel.HangulName>of()) {
      sum = Math.max(sum, Math.max(model.likelihood(reading, name), exact(reading, name)));
    }
    return sum;
  }

  /// The likelihood of a spelling nobody has been seen to use.
  private double exact(KoreanReading reading, KoreanModel.HangulName name) {
    double sum = 0;
    int family = model.spelling.surnameIndex(name.surname());
    for (KoreanReading.Parse parse : reading.parses()) {
      double surname = parse.weight() * parse.surname().at(family);
      if (surname > LEAST_SURNAME && name.given().length() == 2) {
        for (int at = 1; at < parse.given().length(); at++) {
          double first =
              parse.style().exact(parse.given().substring(0, at), name.given().charAt(0));
          double second = parse.style().exact(parse.given().substring(at), name.given().charAt(1));
          sum += surname * first * second * UNSEEN_CUT;
        }
      }
    }
    return sum;
  }

  /// A parse with its chances spread out for direct access.
  private static final class DenseParse {
    private final double[] surname;
    private final double[][] firsts;
    private final double[][] seconds;

    DenseParse(KoreanReading.Parse parse, KoreanSpelling spelling) {
      this.surname = parse.surname().dense(spelling.surnamePrior.length, parse.weight());
      int cuts = parse.cuts().size();
      this.firsts = new double[cuts][];
      this.seconds = new double[cuts][];
      for (int i = 0; i < cuts; i++) {
        KoreanReading.Cut cut = parse.cuts().get(i);
        firsts[i] = cut.first().dense(spelling.firstPrior.length, cut.weight());
        seconds[i] = cut.second().dense(spelling.secondPrior.length, 1);
      }
    }

    double given(int one, int other) {
      double sum = 0;
      for (int i = 0; i < firsts.length; i++) {
        sum += firsts[i][one] * seconds[i][other];
      }
      return sum;
    }
  }
}
