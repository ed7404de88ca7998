package org.rapporteur.analyze.linkage;

import java.util.List;

/// What was learned of two lists: how much each agreement weighs, in bits (Fellegi and Sunter 1969,
/// "A theory for record linkage"), and how many pairs of one person are expected.
///
/// The weight of a pair is the prior, plus a weight for each field, plus what the rarity of shared
/// values adds, minus what fields say twice because they go together, as a street and its town do.
public final class LinkModel {
  private final List<String> names;
  private final double matches;
  private final double pairs;
  private final double[][] weights;
  private final double[][] same;
  private final double[][] chance;
  private final double[] overlap;
  private final List<Rarity> rarities;

  /// @param names names of the fields
  /// @param matches pairs of one person expected among all
  /// @param weights bits by field and level
  /// @param same shares of levels among pairs of one person
  /// @param chance shares of levels among other pairs
  /// @param overlap bits counted twice, by the set of equal fields
  LinkModel(
      List<String> names,
      double matches,
      double pairs,
      double[][] weights,
      double[][] same,
      double[][] chance,
      double[] overlap,
      List<Rarity> rarities) {
    this.names = List.copyOf(names);
    this.matches = matches;
    this.pairs = pairs;
    this.weights = weights;
    this.same = same;
    this.chance = chance;
    this.overlap = overlap;
    this.rarities = List.copyOf(rarities);
  }

  public double matches() {
    return matches;
  }

  /// Bits before anything is known of a pair.
  public double prior() {
    return Rarity.log2(matches / Math.max(1, pairs - matches));
  }

  public double weight(int field, int level) {
    return weights[field][level];
  }

  /// Share of a level among pairs of one person.
  public double same(int field, int level) {
    return same[field][level];
  }

  /// Share of a level among other pairs.
  public double chance(int field, int level) {
    return chance[field][level];
  }

  /// Bits that equality on a value has more, or less, than equality on a usual one.
  double rare(int field, int value) {
    return rarities.get(field).bits(value) + Rarity.log2(chance[field][Pattern.EQUAL]);
  }

  /// Bits of equality apart from the rarity of the value.
  double equalBase(int field) {
    return weights[field][Pattern.EQUAL] + Rarity.log2(chance[field][Pattern.EQUAL]);
  }

  Rarity rarity(int field) {
    return rarities.get(field);
  }

  List<Rarity> rarities() {
    return rarities;
  }

  /// Bits that a set of equal fields counts twice, as a positive number.
  double overlap(long pattern) {
    return overlap.length == 1 ? 0 : overlap[equalFields(pattern)];
  }

  /// The fields that are equal, one bit each.
  int equalFields(long pattern) {
    int equal = 0;
    for (int f = 0; f < weights.length; f++) {
      if (Pattern.level(pattern, f) == Pattern.EQUAL) {
        equal |= 1 << f;
      }
    }
    return equal;
  }

  /// The weight of a pair, without prior and rarity.
  double fields(long pattern) {
    double sum = 0;
    for (int f = 0; f < weights.length; f++) {
      int level = Pattern.level(pattern, f);
      sum += level == Pattern.EQUAL ? equalBase(f) : weights[f][level];
    }
    return sum - overlap(pattern);
  }

  /// The probability that a weight in bits stands for.
  public static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }

  int width() {
    return weights.length;
  }

  double pairs() {
    return pairs;
  }

  /// The names of the fields, in their order.
  public List<String> names() {
    return names;
  }
}
