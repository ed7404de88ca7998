package org.rapporteur.ledger.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.custody.Draft;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.evidence.ObjectKind;
import org.rapporteur.model.evidence.EvidenceId;

class CaseVerifierTest {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
  @TempDir Path temporary;
  private Path folder;
  private Instant now = NOON;

  /// 300 entries over three days, eight of them with an object.
  @BeforeEach
  void makeCase() throws IOException {
    folder = temporary.resolve("case");
    try (var box = open()) {
      for (int n = 0; n < 8; n++) {
        now = now.plus(Duration.ofHours(9));
        var kept =
            box.evidence()
                .put(ObjectKind.EVIDENCE, new ByteArrayInputStream(("text " + n).getBytes(UTF_8)));
        box.log().append(List.of(Draft.of("ingest").object(kept.id()).tool("test 1")));
      }
      var drafts = new ArrayList<Draft>();
      for (int n = 0; n < 291; n++) {
        drafts.add(Draft.of("import-note").note("line " + n));
      }
      box.log().append(drafts);
    }
  }

  private CaseFolder open() {
    return CaseFolder.open(folder, () -> now, notice -> {});
  }

  private List<Damage> damages() {
    return CaseVerifier.verify(folder, Optional.empty()).damages();
  }

  /// The files that a verification is answerable for.
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

  private void replace(Path file, byte[] bytes) throws IOException {
    Files.deleteIfExists(file);
    Files.write(file, bytes);
  }

  @Test
  void a_sound_case_is_sound() {
    var verification = CaseVerifier.verify(folder, Optional.empty());
    assertThat(verification.damages()).isEmpty();
    assertThat(verification.entries()).isEqualTo(300);
    assertThat(verification.objects()).isEqualTo(8);
    assertThat(verification.bytes()).isEqualTo(48);
    assertThat(verification.unlisted()).isZero();
    assertThat(verification.origin()).startsWith("rapporteur/");
    assertThat(folder.resolve("log/checkpoint"))
        .content()
        .contains("\n300\n" + verification.root());
  }

  @Test
  void a_case_is_sound_while_it_is_open_and_growing() throws Exception {
    try (var box = open()) {
      var writer =
          Thread.ofPlatform()
              .start(() -> {
                for (int n = 0; n < 300; n++) {
                  box.log().append(List.of(Draft.of("import-note")));
                }
              });
      while (writer.isAlive()) {
        assertThat(damages()).isEmpty();
      }
    }
    assertThat(damages()).isEmpty();
  }

  @Test
  void flipped_bits_are_found_in_their_file_place_and_entry() throws IOException {
    var random = new Random(41);
    var files = files();
    for (int n = 0; n < 600; n++) {
      var file = files.get(random.nextInt(files.size()));
      var bytes = Files.readAllBytes(file);
      int bit = random.nextInt(bytes.length * 8);
      var changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      replace(file, changed);
      var damages = damages();
      assertThat(damages).as("bit %d of %s", bit, name(file)).hasSize(1);
      var damage = damages.getFirst();
      assertThat(damage.file()).isEqualTo(name(file));
      assertThat(damage.from()).isLessThanOrEqualTo(bit / 8);
      assertThat(damage.to()).isGreaterThan(bit / 8);
      expectedEntry(file, bit / 8)
          .ifPresent(entry -> assertThat(damage.entry()).as(damage.toString()).contains(entry));
      if (name(file).startsWith("objects/")) {
        assertThat(damage.object()).isPresent();
        assertThat(damage.entry().orElseThrow()).isBetween(1L, 8L);
      }
      replace(file, bytes);
    }
    assertThat(damages()).isEmpty();
  }

  private Optional<Long> expectedEntry(Path file, long at) {
    return switch (name(file)) {
      case "log/tile/0/000" -> Optional.of(at / 32);
      case "log/tile/0/001.p/44" -> Optional.of(256 + at / 32);
      case "log/tile/entries/000" -> Optional.of(at / 34);
      case "log/tile/entries/001.p/44" -> Optional.of(256 + at / 34);
      default -> Optional.empty();
    };
  }

  @Test
  void a_file_cut_short_deleted_zeroed_or_lengthened_is_named() throws IOException {
    var random = new Random(42);
    for (var file : files()) {
      var bytes = Files.readAllBytes(file);
      Files.delete(file);
      assertNamed(file, "deleted");
      replace(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      assertNamed(file, "cut");
      replace(file, new byte[0]);
      assertNamed(file, "emptied");
      replace(file, new byte[bytes.length]);
      assertNamed(file, "zeroed");
      if (!name(file).equals("log/private/001")) { // there, a write may be under way
        replace(file, Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(40)));
        assertNamed(file, "lengthened");
      }
      replace(file, bytes);
    }
    assertThat(damages()).isEmpty();
  }

  private void assertNamed(Path file, String how) {
    var damages = damages();
    assertThat(damages).as("%s: %s", name(file), how).isNotEmpty();
    assertThat(damages.getFirst().file())
        .as("%s: %s: %s", name(file), how, damages)
        .isEqualTo(name(file));
  }

  @Test
  void swapped_and_doubled_files_are_found() throws IOException {
    var random = new Random(43);
    var files = files();
    for (int n = 0; n < 60; n++) {
      var one = files.get(random.nextInt(files.size()));
      var two = files.get(random.nextInt(files.size()));
      var first = Files.readAllBytes(one);
      var second = Files.readAllBytes(two);
      if (Arrays.equals(first, second) || (isKey(one) && isKey(two))) {
        continue; // of two keys in each other's place only one can be told
      }
      replace(one, second);
      replace(two, first);
      assertThat(damages())
          .as("%s and %s", name(one), name(two))
          .extracting(Damage::file)
          .contains(name(one), name(two));
      replace(one, first);
      replace(two, second);
      var copy = one.resolveSibling("copy-of-it");
      Files.write(copy, first);
      if (name(one).contains("/") && !isKey(one)) {
        assertThat(damages()).extracting(Damage::file).contains(name(copy));
      }
      Files.delete(copy);
    }
  }

  private boolean isKey(Path file) {
    return name(file).startsWith("keys/");
  }

  @Test
  void an_object_under_the_name_of_another_is_found_with_its_entry() throws IOException {
    var objects = files().stream().filter(file -> name(file).startsWith("objects/")).toList();
    var bytes = Files.readAllBytes(objects.get(0));
    replace(objects.get(1), bytes);
    var damage = damages().getFirst();
    assertThat(damage.file()).isEqualTo(name(objects.get(1)));
    assertThat(damage.object()).isPresent();
    assertThat(damage.entry()).isPresent();
  }

  @Test
  void an_entry_altered_with_its_check_sum_is_the_odd_one_of_three() throws IOException {
    var segment = folder.resolve("log/private/000");
    var bytes = Files.readAllBytes(segment);
    var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    int at = text.indexOf("line 100");
    bytes[at + 5] = '7';
    int record = text.lastIndexOf("actor: ", at) - 32 - 9;
    int length = java.nio.ByteBuffer.wrap(bytes).getInt(record);
    var crc = new java.util.zip.CRC32C();
    crc.update(bytes, record + 8, length);
    java.nio.ByteBuffer.wrap(bytes).putInt(record + 4, (int) crc.getValue());
    replace(segment, bytes);
    assertThat(damages())
        .containsExactly(
            Damage.ofEntry(
                "log/private/000",
                record,
                record + 8 + length,
                109,
                "this copy differs from the two others of the same entry."));
  }

  @Test
  void a_log_rolled_back_shows_against_a_kept_checkpoint() throws IOException {
    var older = temporary.resolve("older");
    copy(folder, older);
    try (var box = open()) {
      box.log().append(List.of(Draft.of("import-note")));
    }
    var kept = temporary.resolve("kept-checkpoint");
    Files.copy(folder.resolve("log/checkpoint"), kept);
    assertThat(CaseVerifier.verify(folder, Optional.of(kept)).sound()).isTrue();
    assertThat(CaseVerifier.verify(older, Optional.empty()).sound()).isTrue();
    var damages = CaseVerifier.verify(older, Optional.of(kept)).damages();
    assertThat(damages).singleElement().asString().contains("ends at 300, expected at least 301");
  }

  @Test
  void a_log_rolled_back_inside_its_folder_shows_by_its_own_heads() throws IOException {
    var older = temporary.resolve("older");
    copy(folder, older);
    now = now.plus(Duration.ofDays(2));
    try (var box = open()) {
      box.log().append(List.of(Draft.of("import-note")));
    }
    Files.copy(
        older.resolve("log/checkpoint"),
        folder.resolve("log/checkpoint"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        older.resolve("log/private/001"),
        folder.resolve("log/private/001"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(damages())
        .anyMatch(damage -> damage.message().contains("ends at 300, expected at least 301"));
    assertThatThrownBy(this::open).hasMessageContaining("ends at 300, expected at least 301");
  }

  @Test
  void two_copies_that_went_on_apart_show_as_a_fork() throws IOException {
    var other = temporary.resolve("other");
    copy(folder, other);
    for (var place : List.of(folder, other)) {
      try (var box = CaseFolder.open(place, () -> now, notice -> {})) {
        box.log()
            .append(List.of(Draft.of("import-note").note(String.valueOf(place.getFileName()))));
      }
    }
    var damages =
        CaseVerifier.verify(folder, Optional.of(other.resolve("log/checkpoint"))).damages();
    assertThat(damages)
        .singleElement()
        .asString()
        .contains("two histories")
        .contains("at size 301");
  }

  @Test
  void the_checkpoint_of_another_case_is_refused() {
    var other = temporary.resolve("other");
    CaseFolder.open(other, () -> now, notice -> {}).close();
    var damages =
        CaseVerifier.verify(folder, Optional.of(other.resolve("log/checkpoint"))).damages();
    assertThat(damages).singleElement().asString().contains("not signed by the key of this log");
  }

  @Test
  void an_object_without_entry_is_counted_and_no_damage() throws IOException {
    try (var box = open()) {
      box.evidence().put(ObjectKind.DERIVED, new ByteArrayInputStream(new byte[] {1}));
    }
    var verification = CaseVerifier.verify(folder, Optional.empty());
    assertThat(verification.sound()).isTrue();
    assertThat(verification.unlisted()).isEqualTo(1);
  }

  @Test
  void what_was_set_aside_after_a_crash_is_watched_too() throws IOException {
    Files.write(
        folder.resolve("log/private/001"),
        new byte[] {1, 2, 3},
        java.nio.file.StandardOpenOption.APPEND);
    open().close();
    assertThat(damages()).isEmpty();
    var torn = folder.resolve("log/torn/300");
    replace(torn, new byte[] {1, 2, 4});
    assertThat(damages()).singleElement().extracting(Damage::file).isEqualTo("log/torn/300");
  }

  @Test
  void a_newer_format_is_refused_and_a_folder_without_case_too() throws IOException {
    assertThatThrownBy(() -> CaseVerifier.verify(temporary, Optional.empty()))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_A_CASE));
    Files.writeString(folder.resolve("FORMAT"), "format: 1\nmin-reader: 2\ncreated-by: x\n");
    assertThat(damages().getFirst().file()).isEqualTo("FORMAT");
    assertThat(damages().getFirst().object()).isEqualTo(Optional.<EvidenceId>empty());
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (var file : all.toList()) {
        if (!file.endsWith("reserve")) {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }
}
