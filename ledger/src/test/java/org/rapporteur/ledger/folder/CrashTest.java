package org.rapporteur.ledger.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.custody.Draft;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.disk.Guard;
import org.rapporteur.ledger.disk.Guard.Step;
import org.rapporteur.ledger.disk.Room;
import org.rapporteur.ledger.evidence.ObjectKind;
import org.rapporteur.model.evidence.EvidenceId;

/// Every step of writing is once the last one that happens. Of the three ways to fail each takes
/// every third step; `-Drapporteur.crash.stride=1` lets each take all.
class CrashTest {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
  private static final int STRIDE = Integer.getInteger("rapporteur.crash.stride", 3);
  @TempDir Path temporary;
  private final List<EvidenceId> confirmed = new ArrayList<>();
  private Room room = new Room(0, 0);
  private Path folder;

  /// Stops the process, as far as a thread can.
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /// Lets `allowed` steps happen, then fails as it is told, at that one or at all that follow.
  private static final class Failing implements Guard {
    private final AtomicInteger left;
    private final boolean once;
    private final Optional<IOException> how;

    Failing(int allowed, boolean once, Optional<IOException> how) {
      this.left = new AtomicInteger(allowed);
      this.once = once;
      this.how = how;
    }

    @Override
    public void before(Step step, Path file) throws IOException {
      int now = left.getAndDecrement();
      if (now > 0 || (once && now < 0)) {
        return;
      }
      if (how.isPresent()) {
        throw how.get();
      }
      throw new Killed();
    }

    boolean reached() {
      return left.get() < 0;
    }
  }

  private void work(Guard guard) throws IOException {
    try (var box = CaseFolder.open(folder, () -> NOON, notice -> {}, place -> room, guard)) {
      for (int n = 0; n < 2; n++) {
        var bytes = ("text " + n).getBytes(UTF_8);
        var kept = box.evidence().put(ObjectKind.EVIDENCE, new ByteArrayInputStream(bytes));
        box.log().append(List.of(Draft.of("ingest").object(kept.id())));
        confirmed.add(kept.id());
      }
      box.log().append(Collections.nCopies(254, Draft.of("import-note")));
    }
  }

  private void everyPosition(
      int first, boolean once, Optional<IOException> how, Problem... expected) throws IOException {
    for (int position = first % STRIDE; ; position += STRIDE) {
      folder = temporary.resolve("case-" + position);
      confirmed.clear();
      var failing = new Failing(position, once, how);
      try {
        work(failing);
      } catch (Killed | CompletionException e) {
        assertThat(how).isEmpty();
      } catch (LedgerException e) {
        if (how.isPresent()) {
          assertThat(e.problem()).isIn((Object[]) expected);
        }
      }
      if (!failing.reached()) {
        System.out.printf("figure: %d positions, nothing confirmed was lost%n", position);
        assertThat(position).isGreaterThan(60);
        return;
      }
      assertNothingLost("position " + position);
    }
  }

  private void assertNothingLost(String when) throws IOException {
    if (Files.exists(folder.resolve("log/checkpoint"))) {
      assertThat(CaseVerifier.verify(folder, Optional.empty()).damages()).as(when).isEmpty();
    }
    var notices = new ArrayList<String>();
    try (var box = CaseFolder.open(folder, () -> NOON, notices::add, place -> room, Guard.NONE)) {
      var held = new ArrayList<EvidenceId>();
      box.log().forEach(0, entry -> entry.object().ifPresent(held::add));
      assertThat(held).as(when).containsAll(confirmed);
      assertThat(confirmed).allMatch(id -> box.evidence().bytes(id).isPresent());
      box.log().append(List.of(Draft.of("import-note")));
    }
    assertThat(notices).as(when).isEmpty();
    var verification = CaseVerifier.verify(folder, Optional.empty());
    assertThat(verification.damages()).as(when).isEmpty();
    delete();
  }

  private void delete() throws IOException {
    try (var all = Files.walk(folder)) {
      for (var file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void a_process_that_dies_at_any_step_loses_nothing_confirmed() throws IOException {
    everyPosition(0, false, Optional.empty());
  }

  @Test
  void a_disk_that_fails_at_any_step_loses_nothing_confirmed() throws IOException {
    everyPosition(1, true, Optional.of(new IOException("Input/output error")), Problem.IO);
  }

  @Test
  void a_disk_that_is_full_at_any_step_loses_nothing_confirmed() throws IOException {
    everyPosition(
        2, true, Optional.of(new IOException("No space left on device")), Problem.DISK_FULL);
  }

  @Test
  void a_full_disk_gives_up_the_reserve_and_keeps_what_was_confirmed() throws IOException {
    folder = temporary.resolve("full");
    room = new Room(1 << 20, 0);
    var full = new boolean[1];
    Guard guard =
        (step, file) -> {
          if (full[0] && step == Step.FORCE && file.toString().contains("private")) {
            throw new IOException("No space left on device");
          }
        };
    try (var box = CaseFolder.open(folder, () -> NOON, notice -> {}, place -> room, guard)) {
      box.log().append(List.of(Draft.of("import-note")));
      assertThat(folder.resolve("reserve")).exists();
      full[0] = true;
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> box.log().append(List.of(Draft.of("import-note"))))
            .isInstanceOfSatisfying(
                LedgerException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DISK_FULL))
            .hasMessageContaining("What was confirmed is kept");
      }
      assertThat(folder.resolve("reserve")).doesNotExist();
      assertThat(box.log().size()).isEqualTo(2);
      assertThatThrownBy(
              () -> box.evidence().put(ObjectKind.EVIDENCE, new ByteArrayInputStream(new byte[1])))
          .isInstanceOf(LedgerException.class);
      var read = new ArrayList<Entry>();
      box.log().forEach(0, read::add);
      assertThat(read).hasSize(2);
    }
    assertThat(CaseVerifier.verify(folder, Optional.empty()).damages()).isEmpty();
    try (var box = CaseFolder.open(folder, () -> NOON, notice -> {})) {
      assertThat(box.log().append(List.of(Draft.of("import-note"))).getFirst().seq()).isEqualTo(2);
      assertThat(folder.resolve("reserve")).exists();
    }
  }

  @Test
  void a_tail_torn_anywhere_is_set_aside_and_the_case_goes_on() throws IOException {
    folder = temporary.resolve("torn");
    var random = new Random(51);
    try (var box = CaseFolder.open(folder, () -> NOON, notice -> {})) {
      box.log().append(Collections.nCopies(3, Draft.of("import-note")));
    }
    var segment = folder.resolve("log/private/000");
    for (int n = 0; n < 25; n++) {
      long size = CaseVerifier.verify(folder, Optional.empty()).entries();
      var bytes = Files.readAllBytes(segment);
      var record = Arrays.copyOfRange(bytes, bytes.length - 150, bytes.length);
      var torn = Arrays.copyOf(record, 1 + random.nextInt(149));
      Files.write(segment, torn, StandardOpenOption.APPEND);
      var notices = new ArrayList<String>();
      try (var box = CaseFolder.open(folder, () -> NOON, notices::add)) {
        assertThat(box.log().size()).isEqualTo(size + 1);
      }
      assertThat(notices).singleElement().asString().contains(torn.length + " bytes set aside");
      assertThat(folder.resolve("log/torn/" + size)).hasBinaryContent(torn);
      assertThat(CaseVerifier.verify(folder, Optional.empty()).damages()).isEmpty();
    }
  }
}
