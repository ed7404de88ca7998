package org.rapporteur.analyze.linkage;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.rapporteur.model.linkage.LinkField;

/// Learns a [LinkModel] from counted patterns by expectation and maximisation.
///
/// Left alone, this procedure settles on a wrong share of matches when the pairs it sees were found
/// by the very fields it weighs: ranking stays right and every probability is wrong. Therefore:
///
/// - the pairs counted stand for **all** pairs: those no key found are taken as no matches, so the
///   prior is a share of all pairs and not of candidates;
/// - chance agreement comes from pairs taken at random ([Chance]), less the matches among them;
/// - equality is weighed by the value's own frequency ([Rarity]);
/// - fields that go together are not counted twice ([Overlap]);
/// - more agreement never weighs less (adjacent levels are pooled);
/// - shipped shares count as some pairs, so that few rows cannot mislead ([Defaults]).
public final class PatternEm {
  private static final int ROUNDS = 100;
  private static final double SETTLED = 1e-6;

  private final List<String> names;
  private final PatternCounts.Line[] lines;
  private final double scale;
  private final Chance chance;
  private final double pairs;
  private final double most;
  private final List<Rarity> rarities;
  private final double[][] shipped;

  /// @param scale how many pairs each counted one stands for
  public PatternEm(PatternCounts counts, double scale, Chance chance, Records records) {
    this(
        records.fields().stream().map(LinkField::name).toList(),
        counts.lines(),
        scale,
        chance,
        (double) records.pairs(),
        rarities(records),
        records.fields().stream().map(f -> Defaults.shares(f.kind())).toArray(double[][]::new));
  }

  private PatternEm(
      List<String> names,
      PatternCounts.Line[] lines,
      double scale,
      Chance chance,
      double pairs,
      List<Rarity> rarities,
      double[][] shipped) {
    this.names = names;
    this.lines = lines;
    this.scale = scale;
    this.chance = chance;
    this.pairs = pairs;
    this.most = Math.max(1, .5 * pairs);
    this.rarities = rarities;
    this.shipped = shipped;
  }

  /// The same over counts that are drawn anew around those seen (a bootstrap), to learn how sure
  /// the learned weights are.
  public PatternEm redrawn(RandomGenerator random) {
    var redrawn = new PatternCounts.Line[lines.length];
    for (int i = 0; i < lines.length; i++) {
      redrawn[i] =
          new PatternCounts.Line(
              lines[i].pattern(), lines[i].rarity(), redrawn(lines[i].count(), random));
    }
    return new PatternEm(names, redrawn, scale, chance, pairs, rarities, shipped);
  }

  /// A Poisson variate; a large one as its normal neighbour.
  private static long redrawn(long count, RandomGenerator random) {
    if (count > 40) {
      return Math.max(
          0, Math.round((double) count + Math.sqrt((double) count) * random.nextGaussian()));
    }
    double least = Math.exp(-(double) count);
    double product = random.nextDouble();
    long events = 0;
    while (product > least) {
      product *= random.nextDouble();
      events++;
    }
    return events;
  }

  private static List<Rarity> rarities(Records records) {
    return IntStream.range(0, records.width()).mapToObj(f -> Rarity.of(records, f)).toList();
  }

  /// What was learned, and whether the learning came to rest.
  public record Learned(LinkModel model, int rounds, boolean settled) {}

  /// The model before anything is learned.
  ///
  /// @param matches a guess at the pairs of one person
  public LinkModel start(double matches) {
    double[] filled = IntStream.range(0, shipped.length).mapToDouble(chance::filled).toArray();
    return model(Math.min(matches, most), shipped, filled, false);
  }

  /// Learns until rest, first as if no fields went together, then with what they say twice. The
  /// other way round, pairs of one person would look like fields that go together, and stay so.
  public Learned learn(LinkModel start, int rounds) {
    Learned apart = rest(start, rounds, false);
    Learned learned = rest(apart.model(), rounds, true);
    return new Learned(learned.model(), apart.rounds() + learned.rounds(), learned.settled());
  }

  /// Learns some rounds more from a model that was learned.
  public LinkModel again(LinkModel learned, int rounds) {
    return rest(learned, rounds, true).model();
  }

  private Learned rest(LinkModel start, int rounds, boolean overlap) {
    LinkModel model = start;
    for (int round = 1; round <= Math.min(rounds, ROUNDS); round++) {
      LinkModel next = step(model, overlap);
      double change = Math.abs(next.matches() - model.matches()) / model.matches();
      model = next;
      if (change < SETTLED) {
        return new Learned(model, round, true);
      }
    }
    return new Learned(model, rounds, false);
  }

  private LinkModel step(LinkModel model, boolean overlap) {
    int width = shipped.length;
    var seen = new double[width][Pattern.LEVELS];
    double matches = 0;
    for (var line : lines) {
      double bits = model.prior() + model.fields(line.pattern()) + line.rarity();
      double share = line.count() * scale * LinkModel.probability(bits);
      matches += share;
      for (int f = 0; f < width; f++) {
        seen[f][Pattern.level(line.pattern(), f)] += share;
      }
    }
    var filled = new double[width];
    var same = new double[width][];
    for (int f = 0; f < width; f++) {
      filled[f] = (matches - seen[f][0] + chance.filled(f)) / (matches + 1);
      same[f] = blended(seen[f], matches - seen[f][0], shipped[f]);
    }
    return model(Math.min(most, Math.max(matches, .01)), same, filled, overlap);
  }

  private static double[] blended(double[] seen, double all, double[] shipped) {
    var same = new double[seen.length];
    for (int level = 1; level < same.length; level++) {
      same[level] = (seen[level] + Defaults.STRENGTH * shipped[level]) / (all + Defaults.STRENGTH);
    }
    return same;
  }

  private LinkModel model(double matches, double[][] same, double[] filled, boolean overlapping) {
    int width = same.length;
    var other = new double[width][];
    var weights = new double[width][];
    for (int f = 0; f < width; f++) {
      other[f] = others(f, matches / Math.max(1, pairs), same[f], filled[f]);
      weights[f] = Monotone.weights(same[f], other[f]);
    }
    double share = matches / Math.max(1, pairs);
    double[] overlap = overlapping ? Overlap.of(chance, same, other, share, filled) : new double[1];
    return new LinkModel(names, matches, pairs, weights, same, other, overlap, rarities);
  }

  /// Shares of levels among pairs of different persons: those of all pairs less the matches.
  private double[] others(int field, double share, double[] same, double filled) {
    var other = new double[Pattern.LEVELS];
    double all = Math.max(1e-12, chance.filled(field) - share * filled);
    double sum = 0;
    for (int level = 1; level < other.length; level++) {
      double seen = chance.share(field, level);
      double left = (seen - share * filled * same[level]) / all;
      double unseen =
          level == Pattern.EQUAL
              ? .2 * Math.pow(2, -Math.max(rarities.get(field).mean(), 1))
              : .5 / chance.drawn();
      other[level] = Math.max(left, Math.max(unseen, 1e-12));
      sum += other[level];
    }
    for (int level = 1; level < other.length; level++) {
      other[level] /= sum;
    }
    return other;
  }
}
