package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A list of names to search: which of them may a written name be a form of?
///
/// A Latin spelling is weighed against every Hangul name of the list (and a Hangul name against
/// every Latin spelling), because no key can promise not to miss one; of all other names those that
/// share the most and the rarest keys ([NearNames]) are compared.
///
/// For Hangul and Latin the score is the probability of a candidate when the query is as likely as
/// not to be in the list, and all names in it are equally likely: P(letters | candidate) against
/// the sum over the list and against Korean names at large. For all other pairs it is the score of
/// the comparison.
public final class NameIndex {
  private static final double LEAST = 1e-12;

  /// The chance of letters that no Korean would write: nobody's name then fits them well.
  private static final double RARE = 1e-12;

  private static final int COMPARED = 600;

  private final NameMatcher matcher;
  private final List<PreparedName> candidates;
  private final KoreanIndex korean;
  private final NearNames near;

  /// @param candidates the names to search, already read
  public NameIndex(NameMatcher matcher, List<PreparedName> candidates) {
    this.matcher = matcher;
    this.candidates = List.copyOf(candidates);
    this.korean = new KoreanIndex(matcher.korean(), this.candidates);
    this.near = new NearNames(this.candidates.stream().map(matcher::blockingKeys).toList());
  }

  /// One candidate that may be meant.
  ///
  /// @param place its place in the list, from 0
  public record Found(int place, String name, double score, Band band) {}

  /// The best candidates for a name, best first; equal scores in the order of the list.
  public List<Found> find(String query, int most) {
    PreparedName name = matcher.prepare(query);
    double[] score = scores(name);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < score.length; i++) {
      if (score[i] > 0) {
        places.add(i);
      }
    }
    places.sort(Comparator.<Integer>comparingDouble(i -> -score[i]).thenComparing(i -> i));
    return places.stream().limit(most).map(i -> found(name, i, score[i])).toList();
  }

  private Found found(PreparedName query, int place, double score) {
    PreparedName candidate = candidates.get(place);
    return new Found(place, candidate.text(), score, matcher.compare(query, candidate).band());
  }

  /// The score of every candidate, by its place.
  double[] scores(PreparedName query) {
    double[] score = new double[candidates.size()];
    double[] exact = spelled(query);
    boolean read = korean.reads(query);
    for (int i : near.near(matcher.blockingKeys(query), COMPARED)) {
      if (!read || exact[i] < 0) {
        score[i] = matcher.compare(query, candidates.get(i)).score();
      }
    }
    for (int i = 0; i < score.length; i++) {
      score[i] = Math.max(score[i], exact[i]);
    }
    return score;
  }

  /// The scores of pairs of Hangul and Latin, -1 for all other pairs.
  private double[] spelled(PreparedName query) {
    if (KoreanIndex.hangul(query) != null) {
      return reversed(query);
    }
    KoreanReading reading = query.person().anyKorean();
    double mass = Math.max(RARE, reading == null ? 0 : reading.mass());
    return shares(korean.likelihoods(query.person().form()), mass);
  }

  private double[] shares(double[] likelihood, double mass) {
    double sum = 0;
    int names = 0;
    for (int i = 0; i < likelihood.length; i++) {
      boolean own = KoreanIndex.hangul(candidates.get(i)) != null;
      names += own ? 1 : 0;
      sum += likelihood[i];
      likelihood[i] = own ? likelihood[i] : -1;
    }
    double all = sum + names * mass;
    for (int i = 0; i < likelihood.length; i++) {
      likelihood[i] = likelihood[i] < 0 ? -1 : trimmed(likelihood[i] / all);
    }
    return likelihood;
  }

  private static double trimmed(double share) {
    return share < LEAST ? 0 : share;
  }

  /// A Hangul name against Latin spellings: each spelling is weighed against all it may stand for.
  private double[] reversed(PreparedName query) {
    double[] shares = new double[candidates.size()];
    for (int i = 0; i < shares.length; i++) {
      KoreanReading reading = candidates.get(i).person().anyKorean();
      shares[i] = -1;
      for (KoreanModel.HangulName name : query.person().hangul()) {
        shares[i] = reading == null ? -1 : Math.max(shares[i], korean.posterior(reading, name));
      }
    }
    return shares;
  }
}
