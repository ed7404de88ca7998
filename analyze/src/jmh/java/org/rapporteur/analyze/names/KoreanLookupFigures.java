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
    verify(matcher, names, new NameIndex(matcher, prepared), index, queries);
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
      double[] likelihood = index.likelihoods(matcher.prepare(written(row)).person().form());
      double own = likelihood[place.get(row.hangul())];
      int above = (int) Arrays.stream(likelihood).filter(l -> l > own).count();
      int rank = own == 0 ? place.size() : 1 + above;
      first += rank == 1 ? 1 : 0;
      five += rank <= 5 ? 1 : 0;
      reciprocal += 1.0 / rank;
    }
    System.out.println("  first: " + Rates.share(first, queries.size()));
    System.out.println("  among five: " + Rates.share(five, queries.size()));
    System.out.printf(Locale.ROOT, "  mean reciprocal rank: %.4f%n", reciprocal / queries.size());
  }

  /// Each true pair with the five wrong names that are nearest as ICU romanises them, told apart by
  /// the score of the pair alone, by the score that a name has in the list of all names, and by its
  /// share in the list if the name that is meant is known to be there.
  private static void verify(
      NameMatcher matcher,
      List<String> names,
      NameIndex list,
      KoreanIndex index,
      List<KoreanTraining.Row> queries) {
    var romanise = Transliterator.getInstance("Hangul-Latin");
    List<String> latin =
        names.stream().map(n -> LatinFold.letters(romanise.transliterate(n))).toList();
    List<Scored> alone = new ArrayList<>();
    List<Scored> listed = new ArrayList<>();
    List<Scored> known = new ArrayList<>();
    for (KoreanTraining.Row row : queries) {
      String letters = LatinFold.letters(written(row));
      PreparedName query = matcher.prepare(written(row));
      double[] inList = list.scores(query);
      double[] share = index.likelihoods(query.person().form());
      double all = Math.max(Double.MIN_NORMAL, Arrays.stream(share).sum());
      int own = names.indexOf(row.hangul());
      alone.add(judged(matcher, row, row.hangul(), "same"));
      listed.add(scored(row, row.hangul(), "same", inList[own]));
      known.add(scored(row, row.hangul(), "same", share[own] / all));
      int[] distance = new int[names.size()];
      for (int i = 0; i < distance.length; i++) {
        distance[i] =
            names.get(i).equals(row.hangul()) ? 99 : Typing.distance(latin.get(i), letters);
      }
      IntStream.range(0, distance.length)
          .boxed()
          .sorted(Comparator.<Integer>comparingInt(i -> distance[i]).thenComparing(i -> i))
          .limit(5)
          .forEach(i -> {
            alone.add(judged(matcher, row, names.get(i), "different"));
            listed.add(scored(row, names.get(i), "different", inList[i]));
            known.add(scored(row, names.get(i), "different", share[i] / all));
          });
    }
    report("each pair alone", alone);
    report("in the list", listed);
    report("known to be in the list", known);
  }

  private static void report(String title, List<Scored> scored) {
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
        "  with five near names each, %s: best F1 %.4f, AUC %.4f, F1 at review %.4f%n",
        title,
        best,
        Rates.area(same, different),
        Rates.f1(same, different, PairFigures.review()));
  }

  private static Scored judged(
      NameMatcher matcher, KoreanTraining.Row row, String hangul, String label) {
    return scored(row, hangul, label, matcher.compare(hangul, written(row)).score());
  }

  private static Scored scored(KoreanTraining.Row row, String hangul, String label, double score) {
    return new Scored(new Pair(hangul, written(row), "ko", label), score);
  }

  private static String written(KoreanTraining.Row row) {
    return row.surname() + " " + String.join("-", row.given());
  }
}
