import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.analyze.english.CoreNlpAnnotator;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.mention.SentenceStage;
import org.rapporteur.analyze.mention.SignedSentence;
import org.rapporteur.analyze.tagging.TagLearner;
import org.rapporteur.analyze.tagging.TagWeights;
import org.rapporteur.analyze.tagging.Tagged;
import org.rapporteur.analyze.text.BlockStage;
import org.rapporteur.model.text.Token;
import tools.jackson.databind.JsonNode;

/// Learns what the signs weigh by which a word is held for part of a name, from clusters of texts
/// whose names are known. `bench/name-weights` runs it. How well they carry over is told by leaving
/// out one fold of the clusters at a time; all texts of a cluster stand in one fold.
final class NameWeights {
  private static final int PASSES = 8;
  private static final int FEWEST = 2;
  private static final int FOLDS = 6;
  private static final long SEED = 17;
  private static final List<String> KINDS = List.of("PERSON", "ORGANIZATION", "PLACE", "DOCUMENT");
  private static final Map<String, String> KIND =
      Map.of(
          "Person", "PERSON", "Organization", "ORGANIZATION", "PublicBody", "ORGANIZATION",
          "Group", "ORGANIZATION", "Country", "PLACE", "Place", "PLACE", "Document", "DOCUMENT");

  /// The tag of a word that gold leaves open, such as a title: named or not, it costs nothing.
  private static final String OPEN = "OPEN";

  /// @param tags what gold takes each word for
  private record Known(SignedSentence sentence, List<String> tags) {}

  private record Cluster(List<Known> sentences) {}

  public static void main(String[] arguments) throws IOException {
    var stage = new SentenceStage(CoreNlpAnnotator.load(), Gazetteer.standard());
    var clusters = KnownClusters.of(arguments).read(cluster -> read(cluster, stage));
    report(clusters);
    var table = Path.of(arguments[1]);
    Files.writeString(table, head(clusters) + learn(clusters).print());
    System.out.println("written: " + table);
  }

  private static Cluster read(KnownClusters.Known cluster, SentenceStage stage) {
    var sentences = new ArrayList<Known>();
    for (var source : cluster.view().sources()) {
      cluster.view().document(source.evidence()).ifPresent(document -> {
        var named = named(cluster.gold(), source.name());
        var open = open(cluster.gold(), source.name());
        for (var sentence : stage.signed(new BlockStage().apply(document))) {
          sentences.add(new Known(sentence, tags(sentence.words(), named, open)));
        }
      });
    }
    return new Cluster(sentences);
  }

  /// @param kind the tag that all near kinds share
  private record Stretch(int start, int end, String kind) {
    boolean meets(Token word) {
      return word.start() < end && start < word.end();
    }
  }

  private static List<Stretch> named(JsonNode gold, String document) {
    var named = new ArrayList<Stretch>();
    for (var entity : gold.path("entities")) {
      var kind = KIND.get(entity.path("type").asString(""));
      for (var range : entity.path("mentions").path(document)) {
        if (kind != null) {
          named.add(new Stretch(range.get(0).asInt(), range.get(1).asInt(), kind));
        }
      }
    }
    return named;
  }

  private static List<Stretch> open(JsonNode gold, String document) {
    return Stream.of("ignore", "boilerplate")
        .flatMap(part -> gold.path(part).path(document).valueStream())
        .map(range -> new Stretch(range.get(0).asInt(), range.get(1).asInt(), OPEN))
        .toList();
  }

  private static List<String> tags(List<Token> words, List<Stretch> named, List<Stretch> open) {
    var tags = new String[words.size()];
    Arrays.fill(tags, "O");
    for (int i = 0; i < tags.length; i++) {
      var word = words.get(i);
      if (open.stream().anyMatch(o -> o.meets(word))) {
        tags[i] = OPEN;
      }
    }
    for (var name : named) {
      boolean begun = false;
      for (int i = 0; i < tags.length; i++) {
        if (name.meets(words.get(i))) {
          tags[i] = (begun ? "I-" : "B-") + name.kind();
          begun = true;
        }
      }
    }
    return List.of(tags);
  }

  private static TagWeights learn(Collection<Cluster> clusters) {
    var known = clusters.stream()
        .flatMap(c -> c.sentences().stream())
        .map(k -> new Tagged(k.sentence().signs(), k.tags()))
        .toList();
    return new TagLearner(PASSES, FEWEST, SEED).learn(known);
  }

  private static void report(List<Cluster> clusters) {
    var before = new Counts();
    var after = new Counts();
    for (int fold = 0; fold < FOLDS; fold++) {
      var others = new ArrayList<Cluster>();
      var left = new ArrayList<Cluster>();
      for (int i = 0; i < clusters.size(); i++) {
        (i % FOLDS == fold ? left : others).add(clusters.get(i));
      }
      var weights = learn(others);
      for (var cluster : left) {
        for (var known : cluster.sentences()) {
          before.add(known.tags(), known.sentence().ruled());
          after.add(known.tags(), weights.best(known.sentence().signs()));
        }
      }
    }
    System.out.printf(Locale.ROOT, "%d clusters, each sixth by weights learned from the others; whole names, precision, recall, F1%n", clusters.size());
    for (var kind : KINDS) {
      System.out.printf(Locale.ROOT, "  %-12s rules alone %s   weighed %s%n", kind.toLowerCase(Locale.ROOT), before.print(kind), after.print(kind));
    }
  }

  /// How many names are known, told, and told rightly, of each kind.
  private static final class Counts {
    private final Map<String, int[]> counts = new TreeMap<>();

    void add(List<String> known, List<String> told) {
      var right = stretches(known, known);
      for (var name : right) {
        of(name.kind())[0]++;
      }
      for (var name : stretches(told, known)) {
        of(name.kind())[1]++;
        of(name.kind())[2] += right.contains(name) ? 1 : 0;
      }
    }

    private int[] of(String kind) {
      return counts.computeIfAbsent(kind, k -> new int[3]);
    }

    String print(String kind) {
      var c = of(kind);
      double precision = (double) c[2] / Math.max(1, c[1]);
      double recall = (double) c[2] / Math.max(1, c[0]);
      return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
    }

    /// Names as ranges of words; those that meet a word which gold leaves open are left out.
    private static List<Stretch> stretches(List<String> tags, List<String> known) {
      var found = new ArrayList<Stretch>();
      for (int at = 0; at < tags.size(); at++) {
        if (tags.get(at).contains("-")) {
          String kind = tags.get(at).substring(2);
          int to = at + 1;
          while (to < tags.size() && tags.get(to).equals("I-" + kind)) {
            to++;
          }
          if (!known.subList(at, to).contains(OPEN)) {
            found.add(new Stretch(at, to, kind));
          }
          at = to - 1;
        }
      }
      return found;
    }
  }

  private static String head(List<Cluster> clusters) {
    return "# What each sign of a word speaks for its being part of a name (analyze.mention.WeighedNames).\n"
        + "# made by: bench/name-weights\n"
        + "# method: averaged perceptron for sequences (Collins 2002), " + PASSES + " passes, seed " + SEED + "\n"
        + "# learned from: the project's own " + clusters.size() + " clusters for tuning, "
        + clusters.stream().mapToInt(c -> c.sentences().size()).sum() + " sentences\n";
  }
}
