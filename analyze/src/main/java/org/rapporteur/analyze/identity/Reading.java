package org.rapporteur.analyze.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.telling.Told;

/// One document read for comparison with others: its referents, their names taken apart, what
/// stands around them and the words of their sentences. Many may ask at once.
final class Reading {
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}|\\d[\\d.,]*\\d");
  private static final int STEM = 6;

  /// What more sentences of a document have says nothing of one of them.
  private static final int OFTEN = 3;

  private static final int[] NOTHING = {};

  final List<NamedReferent> referents;
  final Surroundings around;
  final boolean translated;
  private final NameMatcher matcher;
  private final Map<String, Read> reads = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> clusters = new HashMap<>();
  private final Set<Integer> roots = new HashSet<>();
  private final int[][] words;

  Reading(
      Told told,
      List<NamedReferent> referents,
      ToIntFunction<NamedReferent> root,
      NameMatcher matcher) {
    this.referents = referents;
    this.matcher = matcher;
    this.around = new Surroundings(referents, root);
    this.translated = !referents.isEmpty() && referents.getFirst().translated();
    for (var one : referents) {
      clusters.put(one.referent().number(), root.applyAsInt(one));
      roots.add(root.applyAsInt(one));
    }
    this.words = words(told);
  }

  private static int[][] words(Told told) {
    var telling = told.telling();
    Map<Integer, Integer> times = new HashMap<>();
    var sentences =
        telling.sentences().stream()
            .map(s -> told.document().text().substring(s.start(), s.end()))
            .map(Reading::stems)
            .toList();
    sentences.forEach(s -> s.forEach(w -> times.merge(w, 1, Integer::sum)));
    sentences.forEach(s -> s.removeIf(w -> times.getOrDefault(w, 0) > OFTEN));
    int[][] words = new int[telling.referents().size()][];
    for (var referent : telling.referents()) {
      var own = stems(referent.name());
      words[referent.number()] =
          referent.mentions().stream()
              .flatMap(m -> sentences.get(m.sentence()).stream())
              .filter(w -> !own.contains(w))
              .mapToInt(w -> w)
              .distinct()
              .sorted()
              .toArray();
    }
    return words;
  }

  private static Set<Integer> stems(String sentence) {
    var stems = new TreeSet<Integer>();
    var matcher = WORD.matcher(NamedReferent.folded(sentence));
    while (matcher.find()) {
      String word = matcher.group();
      stems.add(word.substring(0, Math.min(STEM, word.length())).hashCode());
    }
    return stems;
  }

  /// A name taken apart as that of a person, a body or a place.
  Read read(NamedReferent one) {
    return reads.computeIfAbsent(one.group() + one.referent().number(), k -> Read.of(one, matcher));
  }

  int root(NamedReferent one) {
    return clusters.getOrDefault(one.referent().number(), -1);
  }

  /// Whether the document names a cluster.
  boolean names(int root) {
    return roots.contains(root);
  }

  int[] words(NamedReferent one) {
    return one.referent().number() < words.length ? words[one.referent().number()] : NOTHING;
  }

  /// How many of the words of the sentences of one stand around the other too.
  static int shared(int[] left, int[] right) {
    int shared = 0;
    for (int word : left) {
      shared += Arrays.binarySearch(right, word) >= 0 ? 1 : 0;
    }
    return shared;
  }
}
