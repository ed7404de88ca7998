import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Pipeline;
import org.rapporteur.desk.Progress;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.telling.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Clusters of texts of which people wrote down what they tell, analyzed one after the other: what
/// the commands of this folder that learn weights learn from.
///
/// `-Dpart=N` reads only every sixth cluster, from the N-th on: those of which names are told by
/// tables that were learned from the others (`bench/names-left-out`).
final class KnownClusters {
  /// So many parts the clusters are divided into.
  static final int PARTS = 6;

  private final Path work;
  private final List<Path> folders;

  /// A cluster, analyzed.
  ///
  /// @param gold what people found in it
  record Known(Path folder, CaseView view, JsonNode gold) {
    String name() {
      return folder.getFileName().toString();
    }

    /// The texts with what the analysis read in each.
    List<Told> told() {
      var told = new ArrayList<Told>();
      for (var source : view.sources()) {
        view.telling(source.evidence())
            .ifPresent(t -> view.document(source.evidence()).ifPresent(d -> told.add(new Told(d, t))));
      }
      return told;
    }
  }

  /// What is made of a cluster.
  interface Reader<T> {
    T read(Known cluster);
  }

  private KnownClusters(Path work, List<Path> folders) {
    this.work = work;
    this.folders = folders;
  }

  /// The clusters that a command was given: a folder to work in, where to write, then folders of
  /// clusters.
  static KnownClusters of(String[] arguments) throws IOException {
    var folders = new ArrayList<Path>();
    for (int i = 2; i < arguments.length; i++) {
      try (var below = Files.list(Path.of(arguments[i]))) {
        below.filter(f -> Files.exists(f.resolve("gold.json"))).sorted().forEach(folders::add);
      }
    }
    int part = Integer.getInteger("part", -1);
    var mine = new ArrayList<Path>();
    for (int i = 0; i < folders.size(); i++) {
      if (part < 0 || i % PARTS == part) {
        mine.add(folders.get(i));
      }
    }
    return new KnownClusters(Path.of(arguments[0]), mine);
  }

  /// What a reader makes of each, in order.
  <T> List<T> read(Reader<T> reader) throws IOException {
    var pipeline = Pipeline.loaded();
    var all = new ArrayList<T>();
    for (var folder : folders) {
      var home = work.resolve(folder.getFileName());
      try (var desk = Desk.open(home, InstantSource.system(), Progress.SILENT, () -> pipeline)) {
        desk.collect(List.of(folder.resolve("docs")));
        desk.analyze(1);
        var gold = JsonMapper.builder().build().readTree(folder.resolve("gold.json"));
        all.add(reader.read(new Known(folder, desk.analyzedView(), gold)));
      }
      remove(home); // a case keeps room on the disk for itself: together they would fill it
    }
    return all;
  }

  private static void remove(Path folder) throws IOException {
    try (var below = Files.walk(folder)) {
      for (var one : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
