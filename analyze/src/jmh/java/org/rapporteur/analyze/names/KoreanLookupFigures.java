package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.analyze.names.LabelledPairs.Pair;
import org.rapporteur.analyze.names.LabelledPairs.Scored;

/// Unseen Korean spellings looked up among all names: the rows of one fold by a table of the
/// others.
final class KoreanLookupFigures {
  private final List<KoreanTraining.Row> training;
  private final int fold;

  KoreanLookupFigures(List<KoreanTraining.Row> training, int fold) {
    this.training = training;
    this.fold = fold;
  }

  void print() {
    System.out.println("\nunseen Korean spellings among all distinct names of three syllables");
    List<KoreanTraining.Row> three =
        training.stream().filter(r -> r.hangul().length() == 3).toList();
    var tables = KoreanTraining.train(training.stream().filter(r -> Folds.of(r) != fold).toList());
    var matcher = new NameMatcher(tables);
    List<String> names = three.stream().map(KoreanTraining.Row::hangul).distinct().toList();
    List<PreparedName> prepared = names.stream().map(matcher::prepare).toList();
    var index = new KoreanIndex(matcher.korean(), prepared);
    Map<String, Integer> place = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      place.put(names.get(i), i);
    }
    List<KoreanTraining.Row> queries = three.stream().filter(r -> Folds.of(r) == fold).toList();
    ranks(matcher, index, place, queries);
    verify(matcher, names, queries);
  }

  private static void ranks(
      NameMatcher matcher,
      KoreanIndex index,
      Map<String, Integer> place,
      List<KoreanTraining.Row> queries) {
    long first = 0;
    long five = 0;
    double reciprocal = 0;
    for (KoreanTraining.Row row : queries) {
      ReadName read = matcher.prepare(written(row)).person();
      int rank = place.size();
      if (index.reads(matcher.prepare(written(row)))) {
        double[] likelihood = index.likelihoods(read.anyKorean(), read.form());
        double own = likelihood[place.get(row.hangul())];
        rank = 1 + (int) Arrays.stream(likelihood).filter(l -> l > own).count();
        rank = own == 0 ? place.size() : rank;
      }
      first += rank == 1 ? 1 : 0;
      five += rank <= 5 ? 1 : 0;
      reciprocal += 1.0 / rank;
    }
    System.out.println("  first: " + Rates.share(first, queries.size()));
    System.out.println("  among five: " + Rates.share(five, queries.size()));
    System.out.printf(Locale.ROOT, "  mean reciprocal rank: %.4f%n", reciprocal / queries.size());
  }

  /// Each true pair with the five wrong names that are nearest as ICU romanises them.
  private static void verify(
      NameMatcher matcher, List<String> names, List<KoreanTraining.Row> queries) {
    var romanise = Transliterator.getInstance("Hangul-Latin");
    List<String> latin =
        names.stream().map(n -> LatinFold.letters(romanise.transliterate(n))).toList();
    List<Scored> scored = new ArrayList<>();
    for (KoreanTraining.Row row : queries) {
      String letters = LatinFold.letters(written(row));
      scored.add(judged(matcher, row, row.hangul(), "same"));
      int[] distance = new int[names.size()];
      for (int i = 0; i < distance.length; i++) {
        distance[i] =
            names.get(i).equals(row.hangul()) ? 99 : Typing.distance(latin.get(i), letters);
      }
      IntStream.range(0, distance.length)
          .boxed()
          .sorted(Comparator.<Integer>comparingInt(i -> distance[i]).thenComparing(i -> i))
          .limit(5)
          .forEach(i -> scored.add(judged(matcher, row, names.get(i), "different")));
    }
    List<Scored> same = LabelledPairs.labelled(scored, "same");
    List<Scored> different = LabelledPairs.labelled(scored, "different");
    double best =
        scored.stream()
            .mapToDouble(Scored::score)
            .distinct()
            .map(t -> Rates.f1(same, different, t))
            .max()
            .orElse(0);
    System.out.printf(
        Locale.ROOT,
        "  with five near names each: best F1 %.4f, AUC %.4f, F1 at review %.4f%n",
        best,
        Rates.area(same, different),
        Rates.f1(same, different, PairFigures.review()));
  }

  private static Scored judged(
      NameMatcher matcher, KoreanTraining.Row row, String hangul, String label) {
    double score = matcher.compare(hangul, written(row)).score();
    return new Scored(new Pair(hangul, written(row), "ko", label), score);
  }

  private static String written(KoreanTraining.Row row) {
    return row.surname() + " " + String.join("-", row.given());
  }
}
