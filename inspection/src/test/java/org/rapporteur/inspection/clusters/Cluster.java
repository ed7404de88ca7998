package org.rapporteur.inspection.clusters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One cluster of texts with its gold, in a folder.
///
/// @param part `dev` for tuning, `heldout` for looking at figures only, `learn` for learning
///   weights
record Cluster(String part, Path folder) {
  /// The parts that each build reads anew.
  static final List<String> SCORED = List.of("dev", "heldout");

  private static final String LEARN = "learn";

  static List<Cluster> all() {
    return Stream.concat(scored().stream(), of(LEARN)).toList();
  }

  static List<Cluster> scored() {
    return SCORED.stream().flatMap(Cluster::of).toList();
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

  private static Stream<Cluster> of(String part) {
    try (var folders = Files.list(resource(part))) {
      return folders.sorted().map(folder -> new Cluster(part, folder)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String part) {
    try {
      return Path.of(Objects.requireNonNull(Cluster.class.getResource(part)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
