package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.analyze.pairing.Postings;

/// Runs of words, or whole sentences, of all documents as hashes, sorted, each once.
final class Runs {
  /// What more documents have is a formula of its publisher, or news that all of them print.
  private static final int MANY = 12;

  /// Formulas are shorter.
  private static final int REPRINTED = 20;

  /// So many runs that are not shared part two places.
  private static final int APART = 15;

  private final List<int[]> all = new ArrayList<>();
  private final List<int[]> rare = new ArrayList<>();

  void add(int[] runs) {
    all.add(runs);
  }

  /// Ends the adding: now it is known what many documents have.
  void end() {
    int[] worn = postings().numbers(MANY);
    for (var runs : all) {
      var kept = Arrays.stream(runs).filter(r -> Arrays.binarySearch(worn, r) < 0).toArray();
      rare.add(kept.length == runs.length ? runs : kept);
    }
  }

  /// The runs of a document.
  ///
  /// @param all also those that many documents have
  private int[] of(int document, boolean all) {
    return (all ? this.all : rare).get(document);
  }

  /// How many stand in both.
  ///
  /// @param all also those that many documents have
  int common(int left, int right, boolean all) {
    return common(of(left, all), of(right, all));
  }

  /// In how many places of a text stand runs that another has too. What lies less than a sentence
  /// apart is one place: a passage of which a word was changed.
  ///
  /// @param text the runs of the text in the order in which they stand
  /// @param all also those that many documents have
  int places(int[] text, int other, boolean all) {
    int[] theirs = of(other, all);
    int places = 0;
    int end = -APART;
    for (int i = 0; i < text.length; i++) {
      if (Arrays.binarySearch(theirs, text[i]) >= 0) {
        places += i - end >= APART ? 1 : 0;
        end = i;
      }
    }
    return places;
  }

  /// How much of the shorter text stands in the other.
  ///
  /// @param all also what many documents have
  double containment(int left, int right, boolean all) {
    return containment(of(left, all), of(right, all));
  }

  /// How much of the list with fewer numbers stands in the other.
  static double containment(int[] one, int[] other) {
    int least = Math.min(one.length, other.length);
    return least == 0 ? 0 : (double) common(one, other) / least;
  }

  /// How many numbers stand in both, each list being sorted.
  private static int common(int[] one, int[] other) {
    int both = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      both += one[i] == other[j] ? 1 : 0;
      int ahead = Integer.compare(one[i], other[j]);
      i += ahead <= 0 ? 1 : 0;
      j += ahead >= 0 ? 1 : 0;
    }
    return both;
  }

  /// Adds the pairs of documents that have a run in common. Where more than so many have it each is
  /// only held against the next, if they have more in common than a formula, so that what fifty
  /// papers reprint is found and costs no more than its length.
  void pairs(int crowded, PairList pairs) {
    var postings = postings();
    postings.pairs(crowded, pairs);
    var chains = new PairList();
    postings.chains(crowded, chains);
    chains.forEachCounted((left, right, times) -> {
      if (times >= REPRINTED) {
        pairs.add(left, right);
      }
    });
  }

  private Postings postings() {
    var postings = new Postings();
    for (int i = 0; i < all.size(); i++) {
      for (int run : all.get(i)) {
        postings.add(run, i);
      }
    }
    return postings;
  }
}
