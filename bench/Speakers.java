import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.corenlp.CoreNlpAnnotator;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.SentenceStage;
import org.rapporteur.analyze.numerics.Cholesky;
import org.rapporteur.analyze.speech.SpeakerQuestions;
import org.rapporteur.analyze.speech.SpeakerQuestions.Question;
import org.rapporteur.analyze.text.BlockStage;
import org.rapporteur.model.telling.Annotated;
import tools.jackson.databind.JsonNode;

/// Learns what the signs weigh by which it is decided whom a word means that speaks, from clusters of
/// texts whose speakers are known. `bench/speakers` runs it.
///
/// The weights are those of a conditional logit (McFadden 1974) with a ridge, found by Newton's method.
/// How well they carry over is told by leaving out each tenth of the clusters in turn.
final class Speakers {
  private static final double RIDGE = 4;
  private static final int STEPS = 12;
  private static final int PARTS = 10;

  /// Signs seen less often weigh nothing.
  private static final int SEEN = 5;

  private static final double LIGHT = 0.02;

  /// The least part of a step that is tried.
  private static final double LEAST = 1e-4;

  public static void main(String[] arguments) throws IOException {
    var models = CoreNlpAnnotator.models();
    models.parts().forEach(Runnable::run);
    var sentences = new SentenceStage(models.annotator(), Gazetteer.standard());
    var clusters = KnownClusters.of(arguments).read(cluster -> read(cluster, sentences));
    report(clusters);
    var all = clusters.stream().flatMap(List::stream).toList();
    Files.writeString(Path.of(arguments[1]), table(fit(all)));
    System.out.println("written: " + arguments[1]);
  }

  /// One question.
  ///
  /// @param right position of the right answer
  private record Case(List<Set<String>> answers, int right, int byRule) {}

  private static List<Case> read(KnownClusters.Known cluster, SentenceStage sentences) {
    var cases = new ArrayList<Case>();
    for (var source : cluster.view().sources()) {
      cluster.view().document(source.evidence()).ifPresent(document -> {
        var annotated = sentences.apply(new BlockStage().apply(document));
        var asked =
            SpeakerQuestions.of(annotated, Gazetteer.standard(), Cues.standard(), Offices.standard());
        asked.forEach(q -> add(q, annotated, source.name(), cluster.gold(), cases));
      });
    }
    return cases;
  }

  /// A question counts if one known speech holds its word, or is the only one of its sentence.
  private static void add(
      Question question, Annotated annotated, String name, JsonNode gold, List<Case> cases) {
    var sentence = annotated.sentences().get(question.sentence());
    var said =
        gold.path("claims").valueStream()
            .filter(c -> c.path("kind").asString("").equals("said"))
            .filter(c -> c.has("start"))
            .filter(c -> c.path("asserted_by").asString("").equals(name))
            .filter(c -> c.path("start").asInt() < sentence.end() && sentence.start() < c.path("end").asInt())
            .toList();
    var holding =
        said.stream()
            .filter(c -> c.path("start").asInt() <= question.start() && question.end() <= c.path("end").asInt())
            .toList();
    var chosen = holding.size() == 1 ? holding : said;
    if (chosen.size() == 1) {
      cases.add(solved(question, annotated, name, chosen.getFirst(), gold));
    }
  }

  private static Case solved(
      Question question, Annotated annotated, String name, JsonNode claim, JsonNode gold) {
    int nobody = -1;
    int right = -1;
    int rule = -1;
    for (int i = 0; i < question.answers().size(); i++) {
      var answer = question.answers().get(i);
      nobody = answer.referent() == null ? i : nobody;
      rule = answer.signs().contains("rule") ? i : rule;
      if (answer.referent() != null && right < 0 && is(annotated, answer.referent(), name, claim, gold)) {
        right = i;
      }
    }
    var signs = question.answers().stream().map(SpeakerQuestions.Answer::signs).toList();
    return new Case(signs, right < 0 ? nobody : right, rule < 0 ? nobody : rule);
  }

  private static boolean is(Annotated annotated, int referent, String name, JsonNode claim, JsonNode gold) {
    String speaker = claim.path("attributed_to").asString("");
    var mentions = annotated.referents().get(referent).mentions();
    return gold.path("entities").valueStream()
        .filter(e -> e.path("id").asString("").equals(speaker))
        .flatMap(e -> e.path("forms").path(name).valueStream())
        .map(f -> f.asString(""))
        .anyMatch(f -> mentions.stream().anyMatch(m -> m.text().equals(f) || f.endsWith(" " + m.text())));
  }

  private static void report(List<List<Case>> clusters) {
    int right = 0;
    int rule = 0;
    int all = 0;
    for (int part = 0; part < PARTS; part++) {
      var others = new ArrayList<Case>();
      var left = new ArrayList<Case>();
      for (int i = 0; i < clusters.size(); i++) {
        (i % PARTS == part ? left : others).addAll(clusters.get(i));
      }
      var weights = fit(others);
      for (var one : left) {
        all++;
        right += best(one, weights) == one.right() ? 1 : 0;
        rule += one.byRule() == one.right() ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d clusters, %,d words: rules alone right %d, weights learned from other clusters %d%n",
        clusters.size(), all, rule, right);
  }

  private static int best(Case one, Map<String, Double> weights) {
    int best = 0;
    for (int i = 1; i < one.answers().size(); i++) {
      best = sum(one.answers().get(i), weights) > sum(one.answers().get(best), weights) ? i : best;
    }
    return best;
  }

  private static double sum(Set<String> signs, Map<String, Double> weights) {
    return signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
  }

  private static Map<String, Double> fit(List<Case> cases) {
    var count = new TreeMap<String, Integer>();
    cases.forEach(c -> c.answers().forEach(a -> a.forEach(s -> count.merge(s, 1, Integer::sum))));
    count.values().removeIf(n -> n < SEEN);
    var index = new HashMap<String, Integer>();
    count.keySet().forEach(s -> index.put(s, index.size()));
    var rows =
        cases.stream()
            .map(c ->
                c.answers().stream()
                    .map(a -> a.stream().filter(index::containsKey).mapToInt(index::get).toArray())
                    .toList())
            .toList();
    var weights = new double[index.size()];
    for (int step = 0; step < STEPS; step++) {
      newton(cases, rows, weights);
    }
    var named = new TreeMap<String, Double>();
    index.forEach((s, i) -> named.put(s, weights[i]));
    return named;
  }

  private static void newton(List<Case> cases, List<List<int[]>> rows, double[] weights) {
    int size = weights.length;
    var cholesky = new Cholesky(size);
    var matrix = cholesky.matrix();
    java.util.Arrays.fill(matrix, 0);
    var gradient = new double[size];
    for (int i = 0; i < size; i++) {
      gradient[i] = -RIDGE * weights[i];
      matrix[i * cholesky.stride() + i] = RIDGE;
    }
    for (int c = 0; c < cases.size(); c++) {
      var likely = likely(rows.get(c), weights);
      var mean = new TreeMap<Integer, Double>();
      for (int a = 0; a < likely.length; a++) {
        var signs = rows.get(c).get(a);
        double off = (a == cases.get(c).right() ? 1 : 0) - likely[a];
        for (int i : signs) {
          gradient[i] += off;
          mean.merge(i, likely[a], Double::sum);
          for (int j : signs) {
            if (j <= i) {
              matrix[i * cholesky.stride() + j] += likely[a];
            }
          }
        }
      }
      mean.forEach((i, p) ->
          mean.headMap(i, true).forEach((j, q) -> matrix[i * cholesky.stride() + j] -= p * q));
    }
    if (!cholesky.factor(size)) {
      throw new IllegalStateException("the signs do not tell the speakers apart; are there speakers in the gold?");
    }
    cholesky.solve(gradient);
    climb(cases, rows, weights, gradient);
  }

  /// Goes as far along a step as makes the cases likelier: a whole step may lead past the summit.
  private static void climb(List<Case> cases, List<List<int[]>> rows, double[] weights, double[] step) {
    double before = likelihood(cases, rows, weights);
    var begun = weights.clone();
    for (double part = 1; part > LEAST; part /= 2) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = begun[i] + part * step[i];
      }
      if (likelihood(cases, rows, weights) > before) {
        return;
      }
    }
    System.arraycopy(begun, 0, weights, 0, begun.length);
  }

  /// The logarithm of how likely the right answers are, less what the ridge takes.
  private static double likelihood(List<Case> cases, List<List<int[]>> rows, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum -= RIDGE / 2 * weight * weight;
    }
    for (int c = 0; c < cases.size(); c++) {
      sum += Math.log(Math.max(Double.MIN_NORMAL, likely(rows.get(c), weights)[cases.get(c).right()]));
    }
    return sum;
  }

  private static double[] likely(List<int[]> answers, double[] weights) {
    var sums = new double[answers.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < sums.length; a++) {
      for (int i : answers.get(a)) {
        sums[a] += weights[i];
      }
      most = Math.max(most, sums[a]);
    }
    double all = 0;
    for (int a = 0; a < sums.length; a++) {
      sums[a] = Math.exp(sums[a] - most);
      all += sums[a];
    }
    for (int a = 0; a < sums.length; a++) {
      sums[a] /= all;
    }
    return sums;
  }

  private static String table(Map<String, Double> weights) {
    var text =
        new StringBuilder(
            "# What each sign weighs, in natural logarithms of odds, when it is asked whom a word means that"
                + " speaks.\n# Learned by bench/speakers.\n");
    weights.forEach((sign, weight) -> {
      if (Math.abs(weight) >= LIGHT) {
        text.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight));
      }
    });
    return text.toString();
  }
}
