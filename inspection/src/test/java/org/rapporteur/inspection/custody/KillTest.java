package org.rapporteur.inspection.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.cli.Main;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.folder.CaseVerifier;
import org.rapporteur.model.evidence.EvidenceId;

/// `kill -9` of a process that really collects, again and again on one case, each time at another
/// moment. What a signed checkpoint counted before the kill is acknowledged and must stay.
/// `-Drapporteur.kills=50` is the full proof; every build does a few.
class KillTest {
  private static final int KILLS = Integer.getInteger("rapporteur.kills", 6);
  private static final int SEED = Integer.getInteger("rapporteur.seed", 7);
  private static final int FILES = 150;
  @TempDir Path temporary;
  private int filled;

  private Path filesToCollect() throws IOException {
    var files = Files.createDirectories(temporary.resolve("files-" + filled));
    for (int n = 0; n < FILES; n++) {
      Files.writeString(
          files.resolve(n + ".txt"), "Delivery %d, paper %d of the archive.".formatted(filled, n));
    }
    filled++;
    return files;
  }

  private Process collecting(Path files, Path box) throws IOException {
    var java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "collect",
            files.toString(),
            "--case",
            box.toString())
        .redirectErrorStream(true)
        .redirectOutput(temporary.resolve("said.txt").toFile())
        .start();
  }

  private static String checkpoint(Path box) throws IOException {
    var file = box.resolve("log/checkpoint");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /// Waits until something new was acknowledged, then a little, then kills.
  private String killed(Process process, Path box, String before, Random random)
      throws IOException, InterruptedException {
    while (process.isAlive() && checkpoint(box).equals(before)) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    process.waitFor(random.nextInt(120), TimeUnit.MILLISECONDS);
    String acknowledged = checkpoint(box);
    process.destroyForcibly().waitFor();
    return acknowledged;
  }

  private static List<EvidenceId> held(CaseFolder box) {
    var held = new ArrayList<EvidenceId>();
    box.log().forEach(0, entry -> entry.object().ifPresent(held::add));
    return held;
  }

  @Test
  void a_killed_collection_loses_nothing_that_was_acknowledged()
      throws IOException, InterruptedException {
    var random = new Random(SEED);
    var box = temporary.resolve("case");
    var kept = temporary.resolve("kept-checkpoint");
    int interrupted = 0;
    long entries = 0;
    var files = filesToCollect();
    for (int kill = 0; kill < KILLS; kill++) {
      var process = collecting(files, box);
      Files.writeString(kept, killed(process, box, checkpoint(box), random));
      interrupted += process.exitValue() == 0 ? 0 : 1;
      var found = CaseVerifier.verify(box, Optional.of(kept));
      assertThat(found.damages()).as("after kill %d, seed %d", kill, SEED).isEmpty();
      assertThat(found.entries()).isGreaterThanOrEqualTo(entries);
      entries = found.entries();
      if (process.exitValue() == 0 || kill % 5 == 4) {
        files = filesToCollect();
      }
    }
    assertThat(interrupted).as("kills that met a process at work").isGreaterThan(KILLS / 2);
    assertEverythingNamedIsThere(box);
  }

  private static void assertEverythingNamedIsThere(Path box) {
    try (var open = CaseFolder.open(box, Instant::now, notice -> {})) {
      assertThat(held(open)).isNotEmpty().allMatch(id -> open.evidence().bytes(id).isPresent());
    }
    assertThat(CaseVerifier.verify(box, Optional.empty()).damages()).isEmpty();
  }

  @Test
  void after_a_kill_the_same_command_brings_in_what_is_missing()
      throws IOException, InterruptedException {
    var box = temporary.resolve("case");
    var files = filesToCollect();
    killed(collecting(files, box), box, "", new Random(SEED));
    var again = collecting(files, box);
    assertThat(again.waitFor()).as(Files.readString(temporary.resolve("said.txt"), UTF_8)).isZero();
    try (var open = CaseFolder.open(box, Instant::now, notice -> {})) {
      var received = new ArrayList<Entry>();
      open.log()
          .forEach(
              0,
              entry -> {
                if (entry.type().equals("ingest")) {
                  received.add(entry);
                }
              });
      assertThat(received).hasSize(FILES);
    }
  }
}
