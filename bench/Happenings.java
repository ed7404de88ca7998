import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.analyze.event.EventStage;
import org.rapporteur.analyze.event.TimelineCandidates;
import org.rapporteur.analyze.event.TimelineCandidates.Candidate;
import org.rapporteur.analyze.numerics.RidgeLogistic;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Edtf;
import tools.jackson.databind.JsonNode;

/// Learns what the signs weigh by which a happening stands on the timeline, from clusters of texts
/// whose happenings are known. `bench/timeline` runs it.
///
/// A happening is right if it shares a sentence with a known one, is of its kind and may be of its
/// day; one is matched with one, the likest first. The weights are those of a logistic regression
/// ([RidgeLogistic]). How well they carry over is told by leaving out a twelfth of the clusters at a time.
final class Happenings {
  private static final int PARTS = 12;
  private static final double RIDGE = 1;
  private static final double[] THRESHOLDS = {0.24, 0.28, 0.32, 0.36, 0.40};

  public static void main(String[] arguments) throws IOException {
    var clusters = KnownClusters.of(arguments).read(Happenings::read);
    clusters.sort(Comparator.comparing(c -> Integer.reverse(c.name().hashCode())));
    report(clusters);
    var weights = fit(clusters);
    Files.writeString(Path.of(arguments[1]), table(weights, clusters));
    System.out.println("written: " + arguments[1]);
  }

  /// @param known what a person found in the texts
  private record Cluster(String name, Path root, List<Happening> told, List<Known> known) {}

  /// @param sentences its sentences, each by document and number
  /// @param right whether it is matched when every candidate stands; null if nobody minds
  private record Happening(Candidate candidate, double[] signs, Set<String> sentences, Boolean right) {}

  /// @param optional whether nobody minds if it is told or not
  private record Known(Set<String> types, List<String> dates, boolean undated, boolean optional, Set<String> words, Set<String> sentences) {}

  private static Cluster read(KnownClusters.Known cluster) {
    var told = new HashMap<String, Told>();
    cluster.told().forEach(t -> told.put(t.document().evidence().hex(), t));
    var known = known(cluster.gold(), told, cluster.view());
    var found = cluster.view().analysis();
    var accounts = new HashMap<String, Account>();
    found.accounts().forEach(a -> accounts.put(a.id(), a));
    var input = new EventStage.Input(found.accounts(), found.entities(), List.copyOf(told.values()));
    var candidates = new ArrayList<Happening>();
    for (var candidate : TimelineCandidates.of(input)) {
      candidates.add(new Happening(candidate, numbers(candidate), sentences(candidate, accounts, told), false));
    }
    return new Cluster(cluster.name(), cluster.folder().getParent(), judged(candidates, known), known);
  }

  private static double[] numbers(Candidate candidate) {
    return TimelineCandidates.signs().stream().mapToDouble(s -> candidate.signs().getOrDefault(s, 0.0)).toArray();
  }

  private static Set<String> sentences(Candidate candidate, Map<String, Account> accounts, Map<String, Told> told) {
    var all = new HashSet<String>();
    for (var id : candidate.event().accounts()) {
      for (var passage : accounts.get(id).passages()) {
        all.addAll(sentences(told.get(passage.evidence().hex()), passage.start(), passage.end()));
      }
    }
    return all;
  }

  private static Set<String> sentences(Told one, int start, int end) {
    var found = new HashSet<String>();
    var sentences = one.telling().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).start() < end && start < sentences.get(i).end()) {
        found.add(one.document().evidence().hex() + i);
      }
    }
    return found;
  }

  private static List<Known> known(JsonNode gold, Map<String, Told> told, CaseView view) {
    var byName = new HashMap<String, Told>();
    view.sources().forEach(s -> byName.put(s.name().substring(s.name().lastIndexOf('/') + 1), told.get(s.evidence().hex())));
    return gold.path("events").valueStream().map(e -> known(e, byName)).toList();
  }

  private static Known known(JsonNode event, Map<String, Told> byName) {
    var sentences = new HashSet<String>();
    for (var source : event.path("sources").properties()) {
      var one = byName.get(source.getKey());
      for (var passage : source.getValue()) {
        String words = passage.path(0).asString("");
        int start = one == null ? -1 : one.document().text().indexOf(words);
        if (start >= 0) {
          sentences.addAll(sentences(one, start, start + words.length()));
        }
      }
    }
    var types = new HashSet<>(texts(event.path("type_alt")));
    types.add(event.path("type").asString(""));
    var dates = new ArrayList<>(texts(event.path("date_alt")));
    dates.add(event.path("date").asString(""));
    dates.removeIf(String::isEmpty);
    return new Known(types, dates, event.path("date").isNull(), event.path("optional").asBoolean(false), words(event.path("title").asString("")), sentences);
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(t -> t.asString("")).toList();
  }

  private static Set<String> words(String title) {
    return Set.of(Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).distinct().toArray(String[]::new));
  }

  private static List<Happening> judged(List<Happening> told, List<Known> known) {
    var matched = matched(told, known);
    return told.stream()
        .map(t -> new Happening(t.candidate(), t.signs(), t.sentences(), matched.containsKey(t) ? (matched.get(t).optional() ? null : Boolean.TRUE) : Boolean.FALSE))
        .toList();
  }

  private record Pair(Happening told, Known known, double likeness) {}

  private static Map<Happening, Known> matched(List<Happening> told, List<Known> known) {
    var pairs = new ArrayList<Pair>();
    for (var one : told) {
      known.forEach(k -> pairs.add(new Pair(one, k, likeness(one, k))));
    }
    pairs.removeIf(p -> p.likeness() == 0);
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    var matched = new HashMap<Happening, Known>();
    for (var pair : pairs) {
      if (!matched.containsKey(pair.told()) && !matched.containsValue(pair.known())) {
        matched.put(pair.told(), pair.known());
      }
    }
    return matched;
  }

  private static double likeness(Happening told, Known known) {
    var event = told.candidate().event();
    var both = new HashSet<>(told.sentences());
    both.retainAll(known.sentences());
    var date = event.date() == null ? null : event.date().edtf();
    boolean day = date == null || known.undated() || known.dates().stream().anyMatch(d -> meets(date, d));
    if (both.isEmpty() || !known.types().contains(event.type().label()) || !day) {
      return 0;
    }
    double sentences = (double) both.size() / (told.sentences().size() + known.sentences().size() - both.size());
    boolean same = date != null && known.dates().contains(date.value());
    return sentences + 0.5 * shared(words(event.title()), known.words()) + (same ? 0.5 : 0) + 0.01;
  }

  private static double shared(Set<String> left, Set<String> right) {
    long both = left.stream().filter(right::contains).count();
    return (double) both / (left.size() + right.size() - both);
  }

  private static boolean meets(Edtf date, String known) {
    var left = date.interval();
    var right = Edtf.parse(known).flatMap(Edtf::interval);
    return left.isPresent() && right.isPresent() && left.get().meets(right.get());
  }

  private static List<RidgeLogistic.Row> rows(List<Cluster> clusters) {
    return clusters.stream()
        .flatMap(c -> c.told().stream())
        .filter(t -> t.candidate().asked() && t.right() != null)
        .map(t -> new RidgeLogistic.Row(t.signs(), t.right()))
        .toList();
  }

  private static double[] fit(List<Cluster> clusters) {
    return new RidgeLogistic(RIDGE).fit(rows(clusters));
  }

  private static void report(List<Cluster> clusters) {
    var rows = rows(clusters);
    System.out.printf(Locale.ROOT, "%d clusters, %,d happenings of one document alone, %d of them known%n", clusters.size(), rows.size(), rows.stream().filter(RidgeLogistic.Row::answer).count());
    var weights = new HashMap<Cluster, double[]>();
    for (int part = 0; part < PARTS; part++) {
      int mine = part;
      var left = clusters.stream().filter(c -> clusters.indexOf(c) % PARTS == mine).toList();
      var learned = fit(clusters.stream().filter(c -> !left.contains(c)).toList());
      left.forEach(c -> weights.put(c, learned));
    }
    for (var root : clusters.stream().map(Cluster::root).distinct().sorted().toList()) {
      print(clusters.stream().filter(c -> c.root().equals(root)).toList(), root.toString(), weights);
    }
    print(clusters, "all", weights);
  }

  private static void print(List<Cluster> clusters, String name, Map<Cluster, double[]> weights) {
    System.out.printf(Locale.ROOT, "%s, %d clusters, each by the weights of others:%n", name, clusters.size());
    System.out.println("  all that is told: " + figures(clusters, c -> t -> true));
    for (double least : THRESHOLDS) {
      System.out.printf(Locale.ROOT, "  at %.2f: %s%n", least, figures(clusters, c -> t -> !t.candidate().asked() || RidgeLogistic.probability(weights.get(c), t.signs()) >= least));
    }
  }

  private static String figures(List<Cluster> clusters, java.util.function.Function<Cluster, Predicate<Happening>> stands) {
    double f1 = 0;
    double right = 0;
    double said = 0;
    double known = 0;
    for (var cluster : clusters) {
      var kept = cluster.told().stream().filter(stands.apply(cluster)).toList();
      var matched = matched(kept, cluster.known());
      long optional = matched.values().stream().filter(Known::optional).count();
      long asked = cluster.known().stream().filter(k -> !k.optional()).count();
      double hits = matched.size() - optional;
      f1 += 2 * hits / Math.max(1, kept.size() - optional + asked);
      right += hits;
      said += kept.size() - optional;
      known += asked;
    }
    return String.format(Locale.ROOT, "mean F1 %.3f, precision %.2f, recall %.2f", f1 / clusters.size(), right / said, right / known);
  }

  private static String table(double[] weights, List<Cluster> clusters) {
    var rows = rows(clusters);
    return """
        # What each sign weighs, in natural logarithms of odds, by which a happening of which one document
        # alone tells stands on the timeline (analyze.event.Timeline).
        # made by: bench/timeline
        # method: logistic regression with a ridge, 30 steps of Newton's
        """
        + "# learned from: the project's own %d clusters for tuning, %d happenings, of which %d are known%n".formatted(clusters.size(), rows.size(), rows.stream().filter(RidgeLogistic.Row::answer).count())
        + RidgeLogistic.lines(TimelineCandidates.signs(), weights);
  }
}
