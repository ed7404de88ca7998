package org.rapporteur.analyze.names;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.analyze.pairing.KeyBlocks;

/// Which names of a list are worth comparing with a name: those that share the most and the rarest
/// keys with it.
///
/// A coarse key promises that spellings meet and cannot be rare in a long list of one country's
/// names. So a key counts by its rarity, `log2(names / bearers)`, and of all that share any key the
/// best are taken. Who shares a rare key is always taken.
final class NearNames {
  private static final int RARE = 20;
  private static final double ALWAYS = 1e6;

  private final int names;
  private final KeyBlocks bearers = new KeyBlocks();

  /// @param keys those of each name, none twice
  NearNames(List<List<String>> keys) {
    this.names = keys.size();
    for (int i = 0; i < names; i++) {
      for (String key : keys.get(i)) {
        bearers.put(key, i);
      }
    }
  }

  /// The places of the names that share most with these keys, in the order of the list.
  int[] near(List<String> keys, int most) {
    double[] weight = new double[names];
    int found = 0;
    for (String key : keys) {
      KeyBlocks.Block those = bearers.under(key);
      double rarity = those.size() <= RARE ? ALWAYS : bits(those.size());
      for (int i = 0; i < those.size(); i++) {
        int place = those.at(i);
        found += weight[place] == 0 ? 1 : 0;
        weight[place] += rarity;
      }
    }
    return found <= most ? places(weight, 0) : places(weight, least(weight, found, most));
  }

  /// A little for a key that all bear, so that it counts at all.
  private double bits(int those) {
    return Math.log(names / (double) those) / Math.log(2) + .01;
  }

  /// The weight that a name must exceed or reach to be among the best.
  private static double least(double[] weight, int found, int most) {
    double[] sorted = new double[found];
    int n = 0;
    for (double each : weight) {
      if (each > 0) {
        sorted[n++] = each;
      }
    }
    Arrays.sort(sorted);
    return Math.min(sorted[found - most], ALWAYS);
  }

  private static int[] places(double[] weight, double least) {
    int[] places = new int[weight.length];
    int n = 0;
    for (int i = 0; i < weight.length; i++) {
      if (weight[i] > 0 && weight[i] >= least) {
        places[n++] = i;
      }
    }
    return Arrays.copyOf(places, n);
  }
}
