package org.rapporteur.inspection.clusters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.inspection.clusters.Scorer.Score;
import org.rapporteur.inspection.whole.Bench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One cluster of texts with its gold, in a folder.
///
/// @param part `dev` for tuning, `heldout` for looking at figures only, `learn` for learning
///   weights
record Cluster(String part, Path folder) {
  /// The parts that each build reads anew.
  static final List<String> SCORED = List.of("dev", "heldout");

  /// Texts of which only the names are marked, for learning how names are told.
  static final String NAMES = "names";

  /// Texts of which the names are marked and who is meant by each, for learning who is who as well.
  static final String WHO = "who";

  private static final String LEARN = "learn";

  static List<Cluster> all() {
    return Stream.of(scored(), of(LEARN)).flatMap(List::stream).toList();
  }

  static List<Cluster> scored() {
    return SCORED.stream().flatMap(part -> of(part).stream()).toList();
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path documents() {
    return folder.resolve("docs");
  }

  JsonNode gold() {
    return JsonMapper.builder().build().readTree(folder.resolve("gold.json"));
  }

  static List<Cluster> of(String part) {
    return below(part, resource(part));
  }

  /// The clusters in a folder, by their names.
  static List<Cluster> below(String part, Path folder) {
    try (var folders = Files.list(folder)) {
      return folders
          .filter(f -> Files.exists(f.resolve("gold.json")))
          .sorted()
          .map(f -> new Cluster(part, f))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the program says of it, held against its gold.
  ///
  /// @param work a folder for its case
  Score score(Path work) {
    var bench = new Bench(work.resolve(name()));
    bench.at(desk -> {
      desk.collect(List.of(documents()));
      return desk.analyze(2);
    });
    var texts = new Texts(documents());
    var reader = new SheetReader(texts);
    return new Scorer(texts).score(reader.gold(gold()), reader.record(bench.record()));
  }

  private static Path resource(String part) {
    try {
      return Path.of(Objects.requireNonNull(Cluster.class.getResource(part)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
