package org.rapporteur.inspection.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.custody.Draft;
import org.rapporteur.ledger.evidence.ObjectKind;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.folder.CaseVerifier;

/// Flipped bits over a small case, each found in its file and place, and files cut, deleted, zeroed
/// and replaced. `-Drapporteur.flips=20000` is the full proof; a tenth of it runs in every build.
class RotTest {
  private static final int FLIPS = Integer.getInteger("rapporteur.flips", 2_000);
  private static final int OTHERS = FLIPS / 40;
  private static final int SEED = Integer.getInteger("rapporteur.seed", 7);
  @TempDir Path temporary;
  private Path folder;
  private Instant now = Instant.parse("2026-02-03T12:00:00Z");

  @BeforeEach
  void makeCase() throws IOException {
    folder = temporary.resolve("case");
    try (var box = CaseFolder.open(folder, () -> now, notice -> {})) {
      for (int n = 0; n < 3; n++) {
        now = now.plus(Duration.ofHours(11));
        var bytes = "text %d ".formatted(n).repeat(10 + n).getBytes(UTF_8);
        var kept = box.evidence().put(ObjectKind.EVIDENCE, new ByteArrayInputStream(bytes));
        box.log().append(List.of(Draft.of("ingest").object(kept.id()).tool("test 1")));
      }
      var drafts = new ArrayList<Draft>();
      for (int n = 0; n < 260; n++) {
        drafts.add(Draft.of("import-note").note("line " + n));
      }
      box.log().append(drafts);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !List.of("LOCK", "reserve").contains(name(file)))
          .sorted()
          .toList();
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString();
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Files.deleteIfExists(file);
    Files.write(file, bytes);
  }

  @Test
  void every_flipped_bit_is_found_and_placed() throws IOException {
    var random = new Random(SEED);
    var files = files();
    for (int n = 0; n < FLIPS; n++) {
      var file = files.get(random.nextInt(files.size()));
      var bytes = Files.readAllBytes(file);
      int bit = random.nextInt(bytes.length * 8);
      var changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      put(file, changed);
      var damages = CaseVerifier.verify(folder, Optional.empty()).damages();
      assertThat(damages).as("bit %d of %s", bit, name(file)).hasSize(1);
      var damage = damages.getFirst();
      assertThat(damage.file()).isEqualTo(name(file));
      assertThat(damage.from()).isLessThanOrEqualTo(bit / 8);
      assertThat(damage.to()).isGreaterThan(bit / 8);
      if (name(file).startsWith("objects/")) {
        assertThat(damage.object()).isPresent();
      }
      if (name(file).startsWith("log/private") || name(file).startsWith("log/tile")) {
        assertThat(damage.entry()).isPresent();
      }
      put(file, bytes);
    }
    System.out.printf("seed %d: %d flipped bits found and placed%n", SEED, FLIPS);
  }

  @Test
  void files_cut_deleted_zeroed_and_swapped_are_named() throws IOException {
    var random = new Random(SEED);
    var files = files();
    for (int n = 0; n < OTHERS; n++) {
      var file = files.get(random.nextInt(files.size()));
      var bytes = Files.readAllBytes(file);
      put(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      assertFirst(file);
      Files.delete(file);
      assertFirst(file);
      put(file, zeroed(bytes, random));
      if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
        assertFirst(file);
      }
      var other = files.get(random.nextInt(files.size()));
      var others = Files.readAllBytes(other);
      put(file, others);
      assertThat(Arrays.equals(bytes, others) || names().contains(name(file))).isTrue();
      put(file, bytes);
    }
    assertThat(names()).isEmpty();
    System.out.printf("seed %d: %d times four kinds of rot found%n", SEED, OTHERS);
  }

  private static byte[] zeroed(byte[] bytes, Random random) {
    var changed = bytes.clone();
    int from = random.nextInt(bytes.length);
    Arrays.fill(changed, from, Math.min(bytes.length, from + 4096), (byte) 0);
    return changed;
  }

  private List<String> names() {
    return CaseVerifier.verify(folder, Optional.empty()).damages().stream()
        .map(damage -> damage.file())
        .toList();
  }

  private void assertFirst(Path file) {
    assertThat(names()).first().as(name(file)).isEqualTo(name(file));
  }
}
