package org.rapporteur.ledger.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.disk.Guard;
import org.rapporteur.ledger.disk.Room;
import org.rapporteur.ledger.keys.CaseKeys;
import org.rapporteur.model.evidence.EvidenceId;

class EvidenceStoreTest {
  @TempDir Path folder;
  private Disk disk;
  private CaseKeys keys;
  private EvidenceStore store;

  @BeforeEach
  void openStore() {
    disk = new Disk(folder, new Room(0, 0), Guard.NONE);
    keys = CaseKeys.create(disk, Instant.parse("2026-02-03T09:14:07.120Z"));
    store = new EvidenceStore(disk, keys.address(), "C-TEST");
  }

  private Kept put(byte[] bytes) throws IOException {
    return store.put(ObjectKind.EVIDENCE, new ByteArrayInputStream(bytes));
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("objects"))) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @Test
  void what_was_put_comes_back_byte_for_byte() throws IOException {
    var random = new Random(7);
    for (int size : new int[] {0, 1, 19, 20, 65_535, 65_536, 65_537, 200_000}) {
      var bytes = new byte[size];
      random.nextBytes(bytes);
      var kept = put(bytes);
      assertThat(kept).isEqualTo(new Kept(EvidenceId.of(bytes), size, true));
      assertThat(store.bytes(kept.id())).hasValueSatisfying(b -> assertThat(b).isEqualTo(bytes));
    }
  }

  @Test
  void the_same_bytes_are_kept_once() throws IOException {
    assertThat(put("one".getBytes(UTF_8)).fresh()).isTrue();
    assertThat(put("one".getBytes(UTF_8)).fresh()).isFalse();
    try (Stream<Path> files = Files.walk(folder.resolve("objects"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void the_stored_file_is_the_header_and_the_bytes_and_may_not_be_written() throws IOException {
    put("hello".getBytes(UTF_8));
    assertThat(Files.readAllBytes(onlyFile()))
        .isEqualTo("RAPPOBJ1\0\1\0\0\0\0\0\0\0\0\0\5hello".getBytes(UTF_8));
    assertThat(Files.getPosixFilePermissions(onlyFile()).toString()).isEqualTo("[OWNER_READ]");
  }

  @Test
  void a_file_name_tells_neither_digest_nor_that_two_cases_hold_the_same() throws IOException {
    var id = put("hello".getBytes(UTF_8)).id();
    assertThat(onlyFile().toString()).doesNotContain(id.hex());
    assertThat(keys.address().name("C-TEST", 1, id))
        .isEqualTo(String.valueOf(onlyFile().getFileName()))
        .isNotEqualTo(keys.address().name("C-OTHER", 1, id))
        .isNotEqualTo(keys.address().name("C-TEST", 2, id));
  }

  @Test
  void an_unknown_id_is_not_held() {
    var id = EvidenceId.of("never put".getBytes(UTF_8));
    assertThat(store.holds(id)).isFalse();
    assertThat(store.bytes(id)).isEmpty();
  }

  @Test
  void a_changed_object_ends_in_an_exception_that_names_it() throws IOException {
    var id = put("hello".getBytes(UTF_8)).id();
    var bytes = Files.readAllBytes(onlyFile());
    for (int at = 0; at < bytes.length; at++) {
      var changed = bytes.clone();
      changed[at] ^= 2;
      rewrite(changed);
      if (at == 9) {
        continue; // the kind: found by its name when the case is verified
      }
      assertThatThrownBy(() -> store.bytes(id))
          .isInstanceOfSatisfying(
              LedgerException.class,
              e -> {
                assertThat(e.problem()).isEqualTo(Problem.DAMAGE);
                assertThat(e).hasMessageContaining(id.hex()).hasMessageContaining("objects/");
              });
    }
  }

  @Test
  void every_flipped_bit_of_an_object_is_found_by_the_check() throws IOException {
    var id = put("hello".getBytes(UTF_8)).id();
    var bytes = Files.readAllBytes(onlyFile());
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      var changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      rewrite(changed);
      var damages = check(id);
      assertThat(damages).hasSize(1);
      assertThat(damages.getFirst().object()).contains(id);
      assertThat(damages.getFirst().entry()).contains(3L);
      assertThat(damages.getFirst().from()).isLessThanOrEqualTo(bit / 8);
      assertThat(damages.getFirst().to()).isGreaterThan(bit / 8);
    }
  }

  @Test
  void a_missing_and_a_strange_object_are_found_by_the_check() throws IOException {
    var id = put("hello".getBytes(UTF_8)).id();
    var file = onlyFile();
    Files.move(file, file.resolveSibling("0".repeat(64)));
    assertThat(check(id))
        .extracting(Damage::message)
        .containsExactly(
            "this file is no object of the case.", "the object of this entry is missing.");
  }

  private List<Damage> check(EvidenceId id) throws IOException {
    var damages = new ArrayList<Damage>();
    new ObjectCheck(folder, Optional.of(keys.address()), "C-TEST", damages::add)
        .check(Map.of(id, 3L), Map.of());
    return damages;
  }

  private void rewrite(byte[] bytes) throws IOException {
    var file = onlyFile();
    Files.delete(file);
    Files.write(file, bytes);
  }

  @Test
  void many_threads_keep_many_objects() throws Exception {
    var ids = new ArrayList<EvidenceId>();
    long begun = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(16)) {
      var puts =
          Stream.iterate(0, n -> n + 1)
              .limit(200)
              .map(n -> threads.submit(() -> put(("text " + n % 150).getBytes(UTF_8)).id()))
              .toList();
      for (var put : puts) {
        ids.add(put.get());
      }
    }
    System.out.printf("200 durable puts in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    assertThat(ids).allMatch(store::holds);
    assertThat(ids.stream().distinct()).hasSize(150);
  }

  @Test
  void a_source_that_breaks_off_leaves_nothing() throws IOException {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the stream broke");
          }
        };
    assertThatThrownBy(() -> store.put(ObjectKind.EVIDENCE, broken)).hasMessage("the stream broke");
    try (Stream<Path> files = Files.walk(folder.resolve("objects"))) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
    assertThat(put("next".getBytes(UTF_8)).fresh()).isTrue();
  }

  @Test
  void intake_stops_while_there_is_still_room() {
    var narrow = new Disk(folder, new Room(0, Long.MAX_VALUE / 2), Guard.NONE);
    var full = new EvidenceStore(narrow, keys.address(), "C-TEST");
    assertThatThrownBy(
            () -> full.put(ObjectKind.EVIDENCE, new ByteArrayInputStream(new byte[] {1})))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DISK_FULL))
        .hasMessageContaining("needed");
  }

  @Test
  void after_a_failed_force_nothing_more_is_written() {
    var failing =
        new Disk(
            folder,
            new Room(0, 0),
            (step, file) -> {
              if (step == Guard.Step.FORCE) {
                throw new IOException("Input/output error");
              }
            });
    var other = new EvidenceStore(failing, keys.address(), "C-TEST");
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(
              () -> other.put(ObjectKind.EVIDENCE, new ByteArrayInputStream(new byte[] {1})))
          .isInstanceOfSatisfying(
              LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.IO))
          .hasMessageContaining("refused to keep data");
    }
  }
}
