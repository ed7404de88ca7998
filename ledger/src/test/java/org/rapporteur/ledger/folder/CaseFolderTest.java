package org.rapporteur.ledger.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.custody.Draft;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.evidence.ObjectKind;
import org.rapporteur.model.evidence.EvidenceId;

class CaseFolderTest {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
  @TempDir Path temporary;
  private final List<String> notices = Collections.synchronizedList(new ArrayList<>());

  private Path folder() {
    return temporary.resolve("case");
  }

  private CaseFolder open() {
    return CaseFolder.open(folder(), () -> NOON, notices::add);
  }

  private static Entry ingest(CaseFolder box, String text) throws IOException {
    var kept =
        box.evidence().put(ObjectKind.EVIDENCE, new ByteArrayInputStream(text.getBytes(UTF_8)));
    return box.log().append(List.of(Draft.of("ingest").object(kept.id()))).getFirst();
  }

  private static List<Entry> entries(CaseFolder box) {
    var entries = new ArrayList<Entry>();
    box.log().forEach(0, entries::add);
    return entries;
  }

  private void damaged(String... parts) {
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGE))
        .satisfies(
            e -> Arrays.stream(parts).forEach(part -> assertThat(e).hasMessageContaining(part)));
  }

  @Test
  void a_new_case_begins_with_an_entry_that_names_log_key_and_format() throws IOException {
    try (var box = open()) {
      assertThat(box.caseId()).matches("C-[2-9A-Z]{4}-[2-9A-Z]{4}");
      assertThat(box.actor()).matches("U-[2-9A-Z]{4}-[2-9A-Z]{4}");
      var begin = entries(box).getFirst();
      assertThat(begin.type()).isEqualTo("begin");
      assertThat(begin.first("origin")).contains(box.log().checkpoint().origin());
      assertThat(begin.first("format"))
          .contains(
              "sha256:" + EvidenceId.of(Files.readAllBytes(folder().resolve("FORMAT"))).hex());
      assertThat(box.log().size()).isEqualTo(1);
    }
    assertThat(CaseFolder.isCase(folder())).isTrue();
    assertThat(notices).isEmpty();
  }

  @Test
  void what_was_appended_is_there_when_the_case_is_opened_again() throws IOException {
    String caseId;
    String actor;
    try (var box = open()) {
      ingest(box, "one");
      caseId = box.caseId();
      actor = box.actor();
    }
    try (var box = open()) {
      assertThat(box.caseId()).isEqualTo(caseId);
      assertThat(box.actor()).isEqualTo(actor);
      assertThat(ingest(box, "two").seq()).isEqualTo(2);
      assertThat(entries(box)).extracting(Entry::type).containsExactly("begin", "ingest", "ingest");
      assertThat(box.evidence().bytes(EvidenceId.of("one".getBytes(UTF_8)))).isPresent();
    }
  }

  @Test
  void a_case_is_open_once_and_the_holder_is_named() {
    try (var box = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.IN_USE))
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
      box.log().append(List.of(Draft.of("import-note")));
    }
    open().close();
  }

  @Test
  void a_second_process_is_told_the_pid_of_the_first() throws Exception {
    try (var box = open()) {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var second =
          new ProcessBuilder(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  OpenCase.class.getName(),
                  folder().toString())
              .redirectErrorStream(true)
              .start();
      var said = new String(second.getInputStream().readAllBytes(), UTF_8);
      assertThat(second.waitFor()).as(said).isEqualTo(3);
      assertThat(said)
          .contains("IN_USE")
          .contains("Process " + ProcessHandle.current().pid() + " works on this case");
      assertThat(box.log().size()).isEqualTo(1);
    }
  }

  @Test
  void a_folder_of_other_files_is_no_case_and_stays_as_it_is() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("letter.txt"), "x");
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_A_CASE));
    assertThat(folder()).isDirectoryContaining("glob:**letter.txt");
    assertThat(folder().toFile().list()).hasSize(1);
  }

  @Test
  void a_case_of_a_newer_format_is_not_touched() throws IOException {
    open().close();
    Files.writeString(
        folder().resolve("FORMAT"), "format: 2\nmin-reader: 2\ncreated-by: 9.0\nmore: x\n");
    Files.writeString(folder().resolve("LOCK"), "as it was");
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER_FORMAT))
        .hasMessageContaining("9.0");
    assertThat(folder().resolve("LOCK")).hasContent("as it was");
  }

  @Test
  void a_torn_record_beyond_the_checkpoint_is_set_aside_and_told() throws IOException {
    try (var box = open()) {
      ingest(box, "one");
    }
    var segment = folder().resolve("log/private/000");
    Files.write(segment, new byte[] {0, 0, 0, 90, 1, 2, 3}, StandardOpenOption.APPEND);
    try (var box = open()) {
      var restore = entries(box).getLast();
      assertThat(restore.type()).isEqualTo("restore");
      assertThat(restore.first("output"))
          .contains("sha256:" + EvidenceId.of(new byte[] {0, 0, 0, 90, 1, 2, 3}).hex());
    }
    assertThat(notices)
        .containsExactly(
            "The last write was interrupted; 7 bytes set aside. Nothing confirmed was lost.");
    assertThat(folder().resolve("log/torn/2")).hasBinaryContent(new byte[] {0, 0, 0, 90, 1, 2, 3});
    open().close();
    assertThat(notices).hasSize(1);
  }

  @Test
  void whole_records_beyond_the_checkpoint_are_kept_and_signed() throws IOException {
    byte[] older;
    try (var box = open()) {
      ingest(box, "one");
      older = Files.readAllBytes(folder().resolve("log/checkpoint"));
      ingest(box, "two");
    }
    Files.write(folder().resolve("log/checkpoint"), older);
    try (var box = open()) {
      assertThat(box.log().size()).isEqualTo(3);
      assertThat(entries(box)).extracting(Entry::type).containsExactly("begin", "ingest", "ingest");
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void a_bad_record_at_or_below_the_checkpoint_is_damage_and_nothing_is_changed()
      throws IOException {
    try (var box = open()) {
      ingest(box, "one");
      ingest(box, "two");
    }
    var segment = folder().resolve("log/private/000");
    var bytes = Files.readAllBytes(segment);
    bytes[bytes.length - 3] ^= 1;
    Files.write(segment, bytes);
    damaged("log/private/000", "entry 2", "bytes ", "check sum");
    assertThat(segment).hasBinaryContent(bytes);

    bytes[bytes.length - 3] ^= 1;
    Files.write(segment, Arrays.copyOf(bytes, bytes.length - 1));
    damaged("log/private/000", "entry 2");
    Files.delete(segment);
    damaged("log/private/000", "missing");
  }

  @Test
  void other_damage_is_named_too() throws IOException {
    EvidenceId id;
    try (var box = open()) {
      id = ingest(box, "one").object().orElseThrow();
    }
    move("log/checkpoint", () -> damaged("log/checkpoint", "missing"));
    move("FORMAT", () -> damaged("FORMAT", "missing"));
    move("keys/ring", () -> damaged("keys/ring", "missing"));
    move("objects", () -> damaged("objects/", "entry 1", id.hex(), "missing"));
    open().close();
  }

  private void move(String file, Runnable check) throws IOException {
    var away = temporary.resolve("away");
    Files.move(folder().resolve(file), away);
    check.run();
    Files.move(away, folder().resolve(file));
  }

  @Test
  void missing_tiles_are_written_again() throws IOException {
    try (var box = open()) {
      box.log().append(Collections.nCopies(600, Draft.of("import-note")));
    }
    var full = folder().resolve("log/tile/0/001");
    var partial = folder().resolve("log/tile/entries/002.p/89");
    var before = List.of(Files.readAllBytes(full), Files.readAllBytes(partial));
    Files.delete(full);
    Files.delete(partial);
    open().close();
    assertThat(full).hasBinaryContent(before.get(0));
    assertThat(partial).hasBinaryContent(before.get(1));
    assertThat(notices).singleElement().asString().contains("2 tiles");
  }

  @Test
  void a_clock_that_went_back_leaves_an_entry() {
    var now = new Instant[] {NOON};
    try (var box = CaseFolder.open(folder(), () -> now[0], notices::add)) {
      now[0] = NOON.minusSeconds(1);
      assertThat(box.log().append(List.of(Draft.of("import-note"))).getFirst().at())
          .isEqualTo(NOON);
      now[0] = NOON.minus(Duration.ofDays(365));
      var entry = box.log().append(List.of(Draft.of("import-note"))).getFirst();
      assertThat(entry.seq()).isEqualTo(3);
      assertThat(entry.at()).isEqualTo(now[0]);
      assertThat(entries(box))
          .extracting(Entry::type)
          .containsExactly("begin", "import-note", "clock-step", "import-note");
    }
    assertThat(notices).singleElement().asString().contains("clock");
  }

  @Test
  void many_writers_lose_nothing_and_each_finds_its_own_order() throws Exception {
    long begun = System.nanoTime();
    try (var box = open();
        var threads = Executors.newFixedThreadPool(32)) {
      var writers =
          IntStream.range(0, 32)
              .mapToObj(writer -> threads.submit(() -> write(box, writer, 100)))
              .toList();
      for (var writer : writers) {
        writer.get();
      }
      assertThat(box.log().size()).isEqualTo(3201);
      var next = new int[32];
      box.log()
          .forEach(
              1,
              entry -> {
                var note = entry.first("note").orElseThrow().split(" ");
                assertThat(Integer.parseInt(note[1])).isEqualTo(next[Integer.parseInt(note[0])]++);
              });
      assertThat(next).containsOnly(100);
    }
    System.out.printf(
        "figure: 3,200 single appends by 32 threads in %d ms%n",
        (System.nanoTime() - begun) / 1_000_000);
    open().close();
  }

  private static long write(CaseFolder box, int writer, int count) {
    for (int n = 0; n < count; n++) {
      box.log().append(List.of(Draft.of("import-note").note(writer + " " + n)));
    }
    return count;
  }

  @Test
  void small_documents_are_kept_durably_at_a_good_rate() throws Exception {
    try (var box = open();
        var threads = Executors.newFixedThreadPool(8)) {
      long begun = System.nanoTime();
      var puts =
          IntStream.range(0, 300)
              .mapToObj(n ->
                  threads.submit(() ->
                      box.evidence()
                          .put(
                              ObjectKind.EVIDENCE,
                              new ByteArrayInputStream(
                                  ("text " + n).repeat(2000).getBytes(UTF_8)))))
              .toList();
      var drafts = new ArrayList<Draft>();
      for (var put : puts) {
        drafts.add(Draft.of("ingest").object(put.get().id()));
      }
      box.log().append(drafts);
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf("figure: %.0f small documents a second, durable%n", 300 / seconds);
      assertThat(300 / seconds).isGreaterThan(20); // 100 on a quiet machine
    }
  }

  @Test
  void after_close_nothing_is_appended() {
    var box = open();
    box.close();
    box.close();
    assertThatThrownBy(() -> box.log().append(List.of(Draft.of("import-note"))))
        .isInstanceOf(LedgerException.class);
  }
}
