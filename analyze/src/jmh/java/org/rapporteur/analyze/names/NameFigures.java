package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

/// Prints how well names are compared: `bench/names` runs it.
///
///     NameFigures TRAIN.tsv PAIRS.csv...
///
/// Each file of labelled pairs (`left,right,type,label`, more columns allowed) is scored with a
/// Korean table that was trained without any name of it. Then unseen Korean spellings are looked up
/// among all names, the rows of one fold (SHA-256 of the Hangul, modulo 5) by a table of the others.
/// Intervals are 95 %: Wilson for shares, percentiles of 1,000 resamplings for areas.
public final class NameFigures {
  private static final int FOLDS = 5;
  private static final int RESAMPLINGS = 1000;

  private final List<KoreanTraining.Row> training;

  private NameFigures(List<KoreanTraining.Row> training) {
    this.training = training;
  }

  public static void main(String[] arguments) throws IOException {
    var figures = new NameFigures(KoreanTraining.rows(Files.readString(Path.of(arguments[0]))));
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      figures.pairs(Path.of(file));
    }
    figures.lookup();
  }

  private record Pair(String left, String right, String type, String label) {}

  private record Scored(Pair pair, double score) {
    boolean is(String label) {
      return pair.label().equals(label);
    }
  }

  private void pairs(Path file) throws IOException {
    List<Pair> pairs = read(file);
    List<KoreanTraining.Row> unseen = without(pairs);
    var matcher = new NameMatcher(KoreanTraining.train(unseen));
    System.out.printf(
        "%n%s: %d pairs; Korean table of %d rows that share no name with them%n",
        file.getFileName(), pairs.size(), unseen.size());
    List<Scored> plain = scored(matcher, pairs, false);
    report("all", plain);
    report("Korean", plain.stream().filter(s -> s.pair().type().startsWith("ko-")).toList());
    types(plain);
    folds(plain);
    System.out.println("translation flag on for every row:");
    List<Scored> translated = scored(matcher, pairs, true);
    report("  all", translated);
    List<Scored> garbled =
        translated.stream().filter(s -> s.pair().type().contains("garble")).toList();
    if (!garbled.isEmpty()) {
      System.out.println(
          "  garbled rows in review or above: " + share(garbled, s -> s.score() >= review()));
    }
  }

  private static double review() {
    return probability(Band.REVIEW_FROM);
  }

  private static double auto() {
    return probability(Band.SAME_FROM);
  }

  private static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }

  private static List<Scored> scored(NameMatcher matcher, List<Pair> pairs, boolean translated) {
    return pairs.stream()
        .map(p -> new Scored(p, matcher.compare(p.left(), p.right(), translated).score()))
        .toList();
  }

  private static void report(String title, List<Scored> scored) {
    List<Scored> same = labelled(scored, "same");
    List<Scored> different = labelled(scored, "different");
    List<Scored> ambiguous = labelled(scored, "ambiguous");
    if (same.isEmpty() || different.isEmpty()) {
      return;
    }
    System.out.printf(Locale.ROOT, "%s: AUC %s%n", title, areaWithInterval(same, different));
    long wrong = different.stream().filter(s -> s.score() >= auto()).count();
    System.out.printf(
        Locale.ROOT,
        "  different at auto or above: %d of %d (true rate below %.1f %%)%n",
        wrong,
        different.size(),
        100 * upper(wrong, different.size()));
    System.out.println(
        "  ambiguous in review: "
            + share(ambiguous, s -> s.score() >= review() && s.score() < auto()));
    System.out.println("  same at auto or above: " + share(same, s -> s.score() >= auto()));
    System.out.println("  same below review: " + share(same, s -> s.score() < review()));
    System.out.println(
        "  different at review or above: " + share(different, s -> s.score() >= review()));
    System.out.printf(Locale.ROOT, "  F1 at review: %.3f%n", f1(same, different, review()));
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
    List<Scored> same = labelled(scored, "same");
    List<Scored> different = labelled(scored, "different");
    if (!same.isEmpty() && !different.isEmpty()) {
      return String.format(Locale.ROOT, "%s %.3f (%d)", type, area(same, different), scored.size());
    }
    long right = scored.stream().filter(NameFigures::right).count();
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
        counts[1] / Math.max(1, labelled(scored, "ambiguous").size()),
        counts[2] / labelled(scored, "same").size(),
        counts[3] / labelled(scored, "same").size(),
        counts[4] / labelled(scored, "different").size());
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
        labelled(known, "different").stream().mapToDouble(Scored::score).max().orElse(0);
    double[] unsure =
        labelled(known, "ambiguous").stream().mapToDouble(Scored::score).sorted().toArray();
    double most = unsure.length == 0 ? 0 : unsure[(int) (.95 * (unsure.length - 1))];
    return Math.max(different, most) + 1e-6;
  }

  private static double reviewFor(List<Scored> known, double auto) {
    double best = 0;
    double most = -1;
    for (Scored candidate : known) {
      double f1 = f1(labelled(known, "same"), labelled(known, "different"), candidate.score());
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
          sha256(root(parent, s.pair().left())).mod(BigInteger.valueOf(FOLDS)).intValue());
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

  private static List<Scored> labelled(List<Scored> scored, String label) {
    return scored.stream().filter(s -> s.is(label)).toList();
  }

  private static double f1(List<Scored> same, List<Scored> different, double threshold) {
    double found = same.stream().filter(s -> s.score() >= threshold).count();
    double wrong = different.stream().filter(s -> s.score() >= threshold).count();
    return found == 0 ? 0 : 2 * found / (found + wrong + same.size());
  }

  private static double area(List<Scored> same, List<Scored> different) {
    double above = 0;
    for (Scored s : same) {
      for (Scored d : different) {
        above += s.score() > d.score() ? 1 : s.score() == d.score() ? .5 : 0;
      }
    }
    return above / ((double) same.size() * different.size());
  }

  private static String areaWithInterval(List<Scored> same, List<Scored> different) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    double[] areas = new double[RESAMPLINGS];
    for (int i = 0; i < RESAMPLINGS; i++) {
      areas[i] = area(resampled(same, random), resampled(different, random));
    }
    Arrays.sort(areas);
    return String.format(
        Locale.ROOT,
        "%.4f [%.3f, %.3f]",
        area(same, different),
        areas[(int) (.025 * RESAMPLINGS)],
        areas[(int) (.975 * RESAMPLINGS) - 1]);
  }

  private static List<Scored> resampled(List<Scored> from, RandomGenerator random) {
    List<Scored> drawn = new ArrayList<>(from.size());
    for (int i = 0; i < from.size(); i++) {
      drawn.add(from.get(random.nextInt(from.size())));
    }
    return drawn;
  }

  private static String share(List<Scored> scored, Predicate<Scored> what) {
    return share(scored.stream().filter(what).count(), scored.size());
  }

  private static String share(long hits, int of) {
    if (of == 0) {
      return "no such rows";
    }
    double z = 1.96;
    double p = hits / (double) of;
    double middle = (p + z * z / (2 * of)) / (1 + z * z / of);
    double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of)) / (1 + z * z / of);
    return String.format(
        Locale.ROOT, "%d of %d = %.3f [%.3f, %.3f]", hits, of, p, middle - half, middle + half);
  }

  /// One-sided upper bound of a rate with so many hits.
  private static double upper(long hits, int of) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double rate = (low + high) / 2;
      double atMost = 0;
      double term = Math.pow(1 - rate, of);
      for (int k = 0; k <= hits; k++) {
        atMost += term;
        term *= (of - k) / (k + 1.0) * rate / (1 - rate);
      }
      if (atMost > .05) {
        low = rate;
      } else {
        high = rate;
      }
    }
    return high;
  }

  private void lookup() {
    System.out.println("\nunseen Korean spellings among all distinct names of three syllables");
    List<KoreanTraining.Row> three =
        training.stream().filter(r -> r.hangul().length() == 3).toList();
    var tables = KoreanTraining.train(training.stream().filter(r -> fold(r) != 0).toList());
    var matcher = new NameMatcher(tables);
    List<String> names = three.stream().map(KoreanTraining.Row::hangul).distinct().toList();
    List<PreparedName> prepared = names.stream().map(matcher::prepare).toList();
    var index = new KoreanIndex(matcher.korean(), prepared);
    Map<String, Integer> place = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      place.put(names.get(i), i);
    }
    List<KoreanTraining.Row> queries = three.stream().filter(r -> fold(r) == 0).toList();
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
    System.out.println("  first: " + share(first, queries.size()));
    System.out.println("  among five: " + share(five, queries.size()));
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
      java.util.stream.IntStream.range(0, distance.length)
          .boxed()
          .sorted(Comparator.<Integer>comparingInt(i -> distance[i]).thenComparing(i -> i))
          .limit(5)
          .forEach(i -> scored.add(judged(matcher, row, names.get(i), "different")));
    }
    List<Scored> same = labelled(scored, "same");
    List<Scored> different = labelled(scored, "different");
    double best =
        scored.stream()
            .mapToDouble(Scored::score)
            .distinct()
            .map(t -> f1(same, different, t))
            .max()
            .orElse(0);
    System.out.printf(
        Locale.ROOT,
        "  with five near names each: best F1 %.4f, AUC %.4f, F1 at review %.4f%n",
        best,
        area(same, different),
        f1(same, different, review()));
  }

  private static Scored judged(
      NameMatcher matcher, KoreanTraining.Row row, String hangul, String label) {
    double score = matcher.compare(hangul, written(row)).score();
    return new Scored(new Pair(hangul, written(row), "ko", label), score);
  }

  private static String written(KoreanTraining.Row row) {
    return row.surname() + " " + String.join("-", row.given());
  }

  private List<KoreanTraining.Row> without(List<Pair> pairs) {
    Set<String> seen = new HashSet<>();
    for (Pair pair : pairs) {
      for (String name : List.of(pair.left(), pair.right())) {
        seen.add(name);
        seen.add(LatinFold.letters(name));
      }
    }
    return training.stream()
        .filter(r -> !seen.contains(r.hangul()))
        .filter(r -> !seen.contains(r.surname() + String.join("", r.given())))
        .toList();
  }

  private static int fold(KoreanTraining.Row row) {
    return sha256(row.hangul()).mod(BigInteger.valueOf(FOLDS)).intValue();
  }

  private static BigInteger sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return new BigInteger(1, digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Pair> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, Integer> column = new LinkedHashMap<>();
    List<String> header = cells(lines.getFirst());
    for (int i = 0; i < header.size(); i++) {
      column.put(header.get(i), i);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cell = cells(lines.get(i));
      String label = cell.size() == header.size() ? cell.get(column.get("label")) : "";
      if (!List.of("same", "different", "ambiguous").contains(label)) {
        throw new IllegalArgumentException(file + ", line " + (i + 1) + " is no labelled pair");
      }
      pairs.add(
          new Pair(
              cell.get(column.get("left")),
              cell.get(column.get("right")),
              cell.get(column.get("type")),
              label));
    }
    return pairs;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
