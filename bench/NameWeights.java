import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.analyze.corenlp.CoreNlpAnnotator;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.mention.Elsewhere;
import org.rapporteur.analyze.mention.NameLesson;
import org.rapporteur.analyze.mention.SentenceStage;
import org.rapporteur.analyze.mention.WordUses;
import org.rapporteur.analyze.tagging.TagLearner;
import org.rapporteur.analyze.tagging.TagWeights;
import org.rapporteur.analyze.tagging.Tagged;
import org.rapporteur.analyze.text.BlockStage;
import org.rapporteur.model.text.Token;
import tools.jackson.databind.JsonNode;

/// Learns what the signs weigh by which a word is held for part of a name, from clusters of texts
/// whose names are known. `bench/name-weights` runs it. How well they carry over is told by leaving
/// out one fold of the clusters at a time; all texts of a cluster stand in one fold.
///
/// Two tables: the first look's, and the one that also knows what the first look took words for in the
/// other texts of a cluster. What the second learns of the first look comes from weights that were not
/// learned from the same texts (stacked generalization, Wolpert 1992). Each text is a lesson twice, with
/// the others and alone, because a case may hold nothing else on its matter.
final class NameWeights {
  private static final int PASSES = 8;
  private static final int FEWEST = 2;

  /// A language with fewer known names of a kind says too little.
  private static final int TELLING = 100;
  private static final long SEED = 17;
  private static final List<String> KINDS = List.of("PERSON", "ORGANIZATION", "PLACE", "DOCUMENT");
  private static final Map<String, String> KIND =
      Map.of(
          "Person", "PERSON", "Organization", "ORGANIZATION", "PublicBody", "ORGANIZATION",
          "Group", "ORGANIZATION", "Country", "PLACE", "Place", "PLACE", "Document", "DOCUMENT");

  /// The tag of a word that gold leaves open, such as a title: named or not, it costs nothing.
  private static final String OPEN = "OPEN";

  /// The parts that are left out by turns so that the first look at a text is one of weights that
  /// were not learned from it.
  private static final int PARTS = 5;

  /// @param tags what gold takes each word for
  private record Text(NameLesson lesson, List<List<String>> tags) {}

  /// @param counted whether all is known of it; texts of which only names are marked are learned from,
  ///     and how well they are told is not counted
  private record Cluster(List<Text> texts, boolean counted) {}

  /// The weights of the first look, then those once it is known what other texts take words for.
  private record Weights(TagWeights first, TagWeights second) {}

  private final Map<String, String> spelt = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    var stage = new SentenceStage(CoreNlpAnnotator.load(), Gazetteer.standard());
    var clusters = KnownClusters.of(arguments).read(cluster -> read(cluster, stage));
    var learning = new NameWeights();
    var folder = Path.of(arguments[1]);
    if (Boolean.getBoolean("left-out")) {
      for (int part = 0; part < KnownClusters.PARTS; part++) {
        var others = split(clusters, KnownClusters.PARTS, part, false);
        write(others, learning.learn(others), folder.resolve(part + "/org/rapporteur/analyze/mention"));
      }
    } else {
      learning.report(clusters);
      write(clusters, learning.learn(clusters), folder);
    }
  }

  private static void write(List<Cluster> clusters, Weights weights, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("first-look.tsv"), head(clusters) + weights.first().print());
    Files.writeString(folder.resolve("name-weights.tsv"), head(clusters) + weights.second().print());
    System.out.println("written: first-look.tsv and name-weights.tsv in " + folder);
  }

  private static Cluster read(KnownClusters.Known cluster, SentenceStage stage) {
    var texts = new ArrayList<Text>();
    for (var source : cluster.view().sources()) {
      cluster.view().document(source.evidence()).ifPresent(document -> {
        var named = named(cluster.gold(), source.name());
        var open = open(cluster.gold(), source.name());
        var lesson = NameLesson.of(stage, new BlockStage().apply(document));
        texts.add(new Text(lesson, lesson.words().stream().map(w -> tags(w, named, open)).toList()));
      });
    }
    return new Cluster(texts, cluster.gold().has("claims"));
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

  private Weights learn(List<Cluster> clusters) {
    var told = new IdentityHashMap<Text, List<List<String>>>();
    for (int part = 0; part < PARTS; part++) {
      var weights = first(split(clusters, PARTS, part, false));
      split(clusters, PARTS, part, true).forEach(c -> told.putAll(first(weights, c)));
    }
    var lessons = new ArrayList<Tagged>();
    for (var cluster : clusters) {
      var words = words(cluster, told);
      for (var text : cluster.texts()) {
        var looked = told.getOrDefault(text, List.of());
        lessons.addAll(tagged(text.lesson().second(looked, Elsewhere.NOWHERE), text));
        lessons.addAll(tagged(text.lesson().second(looked, words.besides(text.lesson().use(looked))), text));
      }
    }
    return new Weights(first(clusters), learner().learn(lessons));
  }

  private TagWeights first(List<Cluster> clusters) {
    var lessons = new ArrayList<Tagged>();
    clusters.forEach(c -> c.texts().forEach(t -> lessons.addAll(tagged(t.lesson().first(), t))));
    return learner().learn(lessons);
  }

  private static TagLearner learner() {
    return new TagLearner(PASSES, FEWEST, SEED);
  }

  /// Signs of which each stands once in memory.
  private List<Tagged> tagged(List<List<List<String>>> signs, Text text) {
    var tagged = new ArrayList<Tagged>();
    for (int i = 0; i < signs.size(); i++) {
      var words = signs.get(i).stream().map(w -> w.stream().map(s -> spelt.computeIfAbsent(s, k -> k)).toList()).toList();
      tagged.add(new Tagged(words, text.tags().get(i)));
    }
    return tagged;
  }

  /// What a first look takes the words of each text for.
  private static Map<Text, List<List<String>>> first(TagWeights weights, Cluster cluster) {
    var told = new IdentityHashMap<Text, List<List<String>>>();
    cluster.texts().forEach(t -> told.put(t, t.lesson().told(weights, t.lesson().first())));
    return told;
  }

  private static WordUses words(Cluster cluster, Map<Text, List<List<String>>> told) {
    var words = new WordUses();
    cluster.texts().forEach(t -> words.add(t.lesson().use(told.getOrDefault(t, List.of()))));
    return words;
  }

  /// The clusters of one part, or all others.
  private static List<Cluster> split(List<Cluster> clusters, int parts, int part, boolean inside) {
    var split = new ArrayList<Cluster>();
    for (int i = 0; i < clusters.size(); i++) {
      if ((i % parts == part) == inside) {
        split.add(clusters.get(i));
      }
    }
    return split;
  }

  /// All but the clusters of one part, and all that are not counted.
  private static List<Cluster> without(List<Cluster> clusters, int part) {
    var others = new ArrayList<Cluster>();
    for (int i = 0; i < clusters.size(); i++) {
      if (!clusters.get(i).counted() || i % KnownClusters.PARTS != part) {
        others.add(clusters.get(i));
      }
    }
    return others;
  }

  private void report(List<Cluster> clusters) {
    var found = new TreeMap<String, Counts>();
    var ruled = new Counts();
    var looked = new Counts();
    var alone = new Counts();
    var together = new Counts();
    for (int fold = 0; fold < KnownClusters.PARTS; fold++) {
      var weights = learn(without(clusters, fold));
      for (var cluster : split(clusters, KnownClusters.PARTS, fold, true)) {
        if (!cluster.counted()) {
          continue;
        }
        var told = first(weights.first(), cluster);
        var words = words(cluster, told);
        for (var text : cluster.texts()) {
          var lesson = text.lesson();
          var first = told.getOrDefault(text, List.of());
          ruled.addAll(text.tags(), lesson.ruled());
          looked.addAll(text.tags(), first);
          alone.addAll(text.tags(), lesson.told(weights.second(), lesson.second(first, Elsewhere.NOWHERE)));
          var read = lesson.told(weights.second(), lesson.second(first, words.besides(lesson.use(first))));
          together.addAll(text.tags(), read);
          for (int i = 0; i < read.size(); i++) {
            found.computeIfAbsent(lesson.languages().get(i), l -> new Counts()).addMeeting(text.tags().get(i), read.get(i));
            found.computeIfAbsent("all", l -> new Counts()).addMeeting(text.tags().get(i), read.get(i));
          }
        }
      }
    }
    System.out.printf(Locale.ROOT, "%d clusters, each sixth by weights learned from the others and from %d more; whole names, precision, recall, F1%n", clusters.stream().filter(Cluster::counted).count(), clusters.stream().filter(c -> !c.counted()).count());
    for (var kind : KINDS) {
      System.out.printf(
          Locale.ROOT,
          "  %-12s rules alone %s   first look %s   weighed alone %s   with the others %s%n",
          kind.toLowerCase(Locale.ROOT), ruled.print(kind), looked.print(kind), alone.print(kind), together.print(kind));
    }
    System.out.println("with the others, names of which any word is found, by language; precision, recall, F1");
    found.forEach((language, counts) -> {
      for (var kind : KINDS) {
        if (counts.known(kind) >= TELLING) {
          System.out.printf(Locale.ROOT, "  %-4s %-12s %5d known  %s%n", language, kind.toLowerCase(Locale.ROOT), counts.known(kind), counts.print(kind));
        }
      }
    });
  }

  /// How many names are known, told, and told rightly, of each kind.
  private static final class Counts {
    private final Map<String, int[]> counts = new TreeMap<>();

    void addAll(List<List<String>> known, List<List<String>> told) {
      for (int i = 0; i < known.size(); i++) {
        add(known.get(i), told.get(i));
      }
    }

    private void add(List<String> known, List<String> told) {
      var right = stretches(known, known);
      for (var name : right) {
        of(name.kind())[0]++;
      }
      for (var name : stretches(told, known)) {
        of(name.kind())[1]++;
        of(name.kind())[2] += right.contains(name) ? 1 : 0;
      }
    }

    /// Counts a name as told rightly if one of its kind meets it, one to one.
    void addMeeting(List<String> known, List<String> told) {
      var open = new ArrayList<>(stretches(known, known));
      open.forEach(name -> of(name.kind())[0]++);
      for (var name : stretches(told, known)) {
        of(name.kind())[1]++;
        var met = open.stream().filter(o -> o.kind().equals(name.kind()) && o.start() < name.end() && name.start() < o.end()).findFirst();
        met.ifPresent(open::remove);
        of(name.kind())[2] += met.isPresent() ? 1 : 0;
      }
    }

    int known(String kind) {
      return of(kind)[0];
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
    return "# What each sign of a word speaks for its being part of a name (analyze.mention.WeighedNames); at the first look, or after it.\n"
        + "# made by: bench/name-weights\n"
        + "# method: averaged perceptron for sequences (Collins 2002), " + PASSES + " passes, seed " + SEED + "\n"
        + "# learned from: the project's own " + clusters.size() + " clusters for tuning, "
        + clusters.stream().flatMap(c -> c.texts().stream()).mapToInt(t -> t.tags().size()).sum() + " sentences\n";
  }
}
