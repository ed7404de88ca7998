package org.rapporteur.analyze.names;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.analyze.names.LabelledPairs.Pair;
import org.rapporteur.analyze.names.LabelledPairs.Scored;

/// How well labelled pairs are told apart, as a whole, by type, and with thresholds chosen on other
/// pairs.
final class PairFigures {
  private static final int FOLDS = Folds.COUNT;

  private final List<KoreanTraining.Row> training;

  PairFigures(List<KoreanTraining.Row> training) {
    this.training = training;
  }

  void print(Path file) throws IOException {
    List<Pair> pairs = LabelledPairs.read(file);
    List<KoreanTraining.Row> unseen = Folds.without(training, pairs);
    var matcher = new NameMatcher(KoreanTraining.train(unseen));
    System.out.printf(
        "%n%s: %d pairs; Korean table of %d rows that share no name with them%n",
        file.getFileName(), pairs.size(), unseen.size());
    List<Scored> plain = LabelledPairs.scored(matcher, pairs, false);
    report("all", plain);
    report("Korean", plain.stream().filter(s -> s.pair().type().startsWith("ko-")).toList());
    types(plain);
    folds(plain);
    System.out.println("translation flag on for every row:");
    List<Scored> translated = LabelledPairs.scored(matcher, pairs, true);
    report("  all", translated);
    List<Scored> garbled =
        translated.stream().filter(s -> s.pair().type().contains("garble")).toList();
    if (!garbled.isEmpty()) {
      System.out.println(
          "  garbled rows in review or above: " + Rates.share(garbled, s -> s.score() >= review()));
    }
  }

  static double review() {
    return probability(Band.REVIEW_FROM);
  }

  private static double auto() {
    return probability(Band.SAME_FROM);
  }

  private static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }

  private static void report(String title, List<Scored> scored) {
    List<Scored> same = LabelledPairs.labelled(scored, "same");
    List<Scored> different = LabelledPairs.labelled(scored, "different");
    List<Scored> ambiguous = LabelledPairs.labelled(scored, "ambiguous");
    if (same.isEmpty() || different.isEmpty()) {
      return;
    }
    System.out.printf(Locale.ROOT, "%s: AUC %s%n", title, Rates.areaWithInterval(same, different));
    long wrong = different.stream().filter(s -> s.score() >= auto()).count();
    System.out.printf(
        Locale.ROOT,
        "  different at auto or above: %d of %d (true rate below %.1f %%)%n",
        wrong,
        different.size(),
        100 * Rates.upper(wrong, different.size()));
    System.out.println(
        "  ambiguous in review: "
            + Rates.share(ambiguous, s -> s.score() >= review() && s.score() < auto()));
    System.out.println("  same at auto or above: " + Rates.share(same, s -> s.score() >= auto()));
    System.out.println("  same below review: " + Rates.share(same, s -> s.score() < review()));
    System.out.println(
        "  different at review or above: " + Rates.share(different, s -> s.score() >= review()));
    System.out.printf(Locale.ROOT, "  F1 at review: %.3f%n", Rates.f1(same, different, review()));
  }

  private static void types(List<Scored> scored) {
    Map<String, List<Scored>> byType = new TreeMap<>();
    scored.forEach(s -> byType.computeIfAbsent(s.pair().type(), k -> new ArrayList<>()).add(s));
    String areas =
        byType.entrySet().stream()
            .map(e -> typeLine(e.getKey(), e.getValue()))
            .collect(Collectors.joining("; "));
    System.out.println("  by type (AUC where both labels occur, else in the right band): " + areas);
  }

  private static String typeLine(String type, List<Scored> scored) {
    List<Scored> same = LabelledPairs.labelled(scored, "same");
    List<Scored> different = LabelledPairs.labelled(scored, "different");
    if (!same.isEmpty() && !different.isEmpty()) {
      return String.format(
          Locale.ROOT, "%s %.3f (%d)", type, Rates.area(same, different), scored.size());
    }
    long right = scored.stream().filter(PairFigures::right).count();
    return type + " " + right + " of " + scored.size();
  }

  private static boolean right(Scored s) {
    return s.is("same")
        ? s.score() >= review()
        : s.is("different") ? s.score() < review() : s.score() >= review() && s.score() < auto();
  }

  /// Thresholds chosen on four folds and used on the fifth; no name is in two folds.
  private static void folds(List<Scored> scored) {
    Map<String, Integer> fold = components(scored);
    double[] counts = new double[6];
    List<String> chosen = new ArrayList<>();
    for (int held = 0; held < FOLDS; held++) {
      int out = held;
      List<Scored> known = scored.stream().filter(s -> fold.get(s.pair().left()) != out).toList();
      double auto = autoFor(known);
      double review = reviewFor(known, auto);
      chosen.add(String.format(Locale.ROOT, "%.2f/%.2f", review, auto));
      for (Scored s : scored) {
        if (fold.get(s.pair().left()) == out) {
          count(counts, s, review, auto);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  thresholds by five folds (review/auto %s): different at auto %.0f, ambiguous in review"
            + " %.2f, same at auto %.2f, lost %.2f, burden %.2f%n",
        String.join(" ", chosen),
        counts[0],
        counts[1] / Math.max(1, LabelledPairs.labelled(scored, "ambiguous").size()),
        counts[2] / LabelledPairs.labelled(scored, "same").size(),
        counts[3] / LabelledPairs.labelled(scored, "same").size(),
        counts[4] / LabelledPairs.labelled(scored, "different").size());
  }

  private static void count(double[] counts, Scored s, double review, double auto) {
    counts[0] += s.is("different") && s.score() >= auto ? 1 : 0;
    counts[1] += s.is("ambiguous") && s.score() >= review && s.score() < auto ? 1 : 0;
    counts[2] += s.is("same") && s.score() >= auto ? 1 : 0;
    counts[3] += s.is("same") && s.score() < review ? 1 : 0;
    counts[4] += s.is("different") && s.score() >= review ? 1 : 0;
  }

  /// Above every `different`, and above four fifths of `ambiguous`, whichever is higher.
  private static double autoFor(List<Scored> known) {
    double different =
        LabelledPairs.labelled(known, "different").stream()
            .mapToDouble(Scored::score)
            .max()
            .orElse(0);
    double[] unsure =
        LabelledPairs.labelled(known, "ambiguous").stream()
            .mapToDouble(Scored::score)
            .sorted()
            .toArray();
    double most = unsure.length == 0 ? 0 : unsure[(int) (.95 * (unsure.length - 1))];
    return Math.max(different, most) + 1e-6;
  }

  private static double reviewFor(List<Scored> known, double auto) {
    double best = 0;
    double most = -1;
    for (Scored candidate : known) {
      double f1 =
          Rates.f1(
              LabelledPairs.labelled(known, "same"),
              LabelledPairs.labelled(known, "different"),
              candidate.score());
      if (candidate.score() < auto && f1 > most) {
        most = f1;
        best = candidate.score();
      }
    }
    return best;
  }

  private static Map<String, Integer> components(List<Scored> scored) {
    Map<String, String> parent = new HashMap<>();
    for (Scored s : scored) {
      parent.put(root(parent, s.pair().left()), root(parent, s.pair().right()));
    }
    Map<String, Integer> fold = new HashMap<>();
    for (Scored s : scored) {
      fold.put(
          s.pair().left(),
          Folds.sha256(root(parent, s.pair().left())).mod(BigInteger.valueOf(FOLDS)).intValue());
    }
    return fold;
  }

  private static String root(Map<String, String> parent, String name) {
    String at = name;
    while (!parent.getOrDefault(at, at).equals(at)) {
      at = parent.get(at);
    }
    return at;
  }
}
