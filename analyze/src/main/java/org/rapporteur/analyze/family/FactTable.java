package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.analyze.pairing.Postings;

/// The facts of all documents as numbers: which document tells which fact, where, and how rare the
/// fact is.
final class FactTable {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Facts> documents = new ArrayList<>();
  private double[] rarity = {};
  private double[] weight = {};

  /// Facts of one document.
  private static final class Facts {
    /// Numbers in the order in which it first tells them.
    final int[] told;

    /// The same numbers, sorted.
    final int[] sorted;

    /// Where the fact with the sorted number stands.
    final int[] places;

    Facts(int[] told, int[] sorted, int[] places) {
      this.told = told;
      this.sorted = sorted;
      this.places = places;
    }

    int find(int fact) {
      return Arrays.binarySearch(sorted, fact);
    }
  }

  void add(Map<String, Integer> facts) {
    var told = new int[facts.size()];
    var keyed = new long[facts.size()];
    int i = 0;
    for (var fact : facts.entrySet()) {
      Integer next = numbers.size();
      int number = numbers.computeIfAbsent(fact.getKey(), k -> next);
      told[i] = number;
      keyed[i++] = ((long) number << 32) | fact.getValue();
    }
    Arrays.sort(keyed);
    documents.add(
        new Facts(
            told,
            Arrays.stream(keyed).mapToInt(k -> (int) (k >> 32)).toArray(),
            Arrays.stream(keyed).mapToInt(k -> (int) k).toArray()));
  }

  /// Ends the adding: facts of many documents tell little (natural logarithm).
  void weigh() {
    var spread = new int[numbers.size()];
    documents.forEach(d -> Arrays.stream(d.told).forEach(f -> spread[f]++));
    numbers.clear();
    rarity =
        Arrays.stream(spread).mapToDouble(n -> Math.log((documents.size() + 1.0) / n)).toArray();
    weight =
        documents.stream()
            .mapToDouble(d -> Arrays.stream(d.told).mapToDouble(f -> rarity[f]).sum())
            .toArray();
  }

  /// Adds the pairs of documents that tell one fact, once for each fact that not too many tell.
  void pairs(int crowded, PairList pairs) {
    var postings = new Postings();
    for (int i = 0; i < documents.size(); i++) {
      for (int fact : documents.get(i).told) {
        postings.add(fact, i);
      }
    }
    postings.pairs(crowded, pairs);
  }

  /// How much of the rarer facts of the one with fewer the other tells too.
  double overlap(int left, int right) {
    double both = 0;
    double least = Math.min(weight[left], weight[right]);
    for (int fact : documents.get(left).told) {
      both += documents.get(right).find(fact) >= 0 ? rarity[fact] : 0;
    }
    return least < 3 ? 0 : both / least;
  }

  /// How much of the facts of the one with fewer the other tells too, common or rare; all of none.
  double share(int left, int right) {
    var mine = documents.get(left).told;
    var theirs = documents.get(right);
    int least = Math.min(mine.length, theirs.told.length);
    long both = Arrays.stream(mine).filter(f -> theirs.find(f) >= 0).count();
    return least == 0 ? 1 : (double) both / least;
  }

  /// Facts above a rarity that both tell, in the order of the first.
  List<Integer> common(int left, int right, double least) {
    var common = new ArrayList<Integer>();
    for (int fact : documents.get(left).told) {
      if (documents.get(right).find(fact) >= 0 && rarity[fact] > least) {
        common.add(fact);
      }
    }
    return common;
  }

  int place(int document, int fact) {
    var facts = documents.get(document);
    int found = facts.find(fact);
    return found < 0 ? 0 : facts.places[found];
  }
}
