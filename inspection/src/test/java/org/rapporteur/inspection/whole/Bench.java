package org.rapporteur.inspection.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.desk.Analyze;
import org.rapporteur.desk.Collect;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Pipeline;
import org.rapporteur.desk.Progress;
import org.rapporteur.desk.Verify;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.view.CaseView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A case under test: every request opens it anew, as a command does.
public record Bench(Path folder) {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

  /// The models, loaded once for all tests.
  private static final class Models {
    static final Pipeline LOADED = Pipeline.loaded();
  }

  /// What one run did.
  public record Ran(Collect.Result collected, Analyze.Result analyzed, Path page) {}

  /// Collects, analyzes and reports.
  public Ran run(List<Path> paths, int threads) {
    return at(desk -> new Ran(desk.collect(paths), desk.analyze(threads), desk.report()));
  }

  public <T> T at(Function<Desk, T> request) {
    return at(Progress.SILENT, request);
  }

  /// Makes a request to which somebody listens.
  public <T> T at(Progress progress, Function<Desk, T> request) {
    try (var desk = Desk.open(folder, () -> NOON, progress, () -> Models.LOADED)) {
      return request.apply(desk);
    }
  }

  <T> T view(Function<CaseView, T> question) {
    return at(desk -> question.apply(desk.analyzedView()));
  }

  /// The exported record without the name of the case, which is made by chance.
  public JsonNode record() {
    var out = folder.resolveSibling(folder.getFileName() + "-record.json");
    return at(desk -> {
      desk.exportRecord(out);
      var record = (ObjectNode) JsonMapper.builder().build().readTree(out);
      record.remove("cluster");
      return record;
    });
  }

  List<String> claimIds() {
    return view(
        view -> view.analysis().claims().stream().map(claim -> claim.id().value()).toList());
  }

  List<Entry> log() {
    var entries = new ArrayList<Entry>();
    try (var box = CaseFolder.open(folder, () -> NOON, notice -> {})) {
      box.log().forEach(0, entries::add);
    }
    return entries;
  }

  List<Verify.Finding> damages() {
    return Verify.verify(folder, Optional.empty()).damages();
  }

  /// Deletes what can be rebuilt.
  void forget() {
    try (var files = Files.walk(folder.resolve("derived"))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
