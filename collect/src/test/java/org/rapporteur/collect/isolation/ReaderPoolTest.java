package org.rapporteur.collect.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

class ReaderPoolTest {
  @TempDir Path temporary;

  @Test
  void twenty_good_files_are_read_beside_a_hanging_one_and_a_memory_bomb() throws IOException {
    var jobs = new ArrayList<Job>();
    for (int i = 0; i < 20; i++) {
      jobs.add(job("good" + i + ".txt", "Text number " + i));
    }
    jobs.add(5, job("a.hang", "x"));
    jobs.add(11, job("a.bomb", "x"));
    var read = read(jobs, Duration.ofSeconds(12));
    assertThat(read.values().stream().filter(Reading.Text.class::isInstance)).hasSize(20);
    assertThat(((Reading.Text) read.get("good7.txt")).text()).isEqualTo("Text number 7");
    assertThat(reason(read.get("a.hang"))).isEqualTo(UnreadableReason.TIMED_OUT);
    assertThat(reason(read.get("a.bomb"))).isEqualTo(UnreadableReason.OUT_OF_MEMORY);
  }

  @Test
  void each_way_to_fail_has_its_own_reason() throws IOException {
    var jobs =
        List.of(
            job("a.crash", "x"),
            job("a.deep", "x"),
            job("a.throw", "x"),
            job("a.forge", "x"),
            job("a.flood", "x"),
            job("a.txt", "still here"));
    var read = read(jobs, Duration.ofSeconds(20));
    assertThat(reason(read.get("a.crash"))).isEqualTo(UnreadableReason.CRASHED);
    assertThat(reason(read.get("a.deep"))).isEqualTo(UnreadableReason.MALFORMED);
    assertThat(reason(read.get("a.throw"))).isEqualTo(UnreadableReason.CRASHED);
    assertThat(reason(read.get("a.forge"))).isEqualTo(UnreadableReason.CRASHED);
    assertThat(reason(read.get("a.flood"))).isEqualTo(UnreadableReason.ANSWER_TOO_LARGE);
    assertThat(read.get("a.txt")).isInstanceOf(Reading.Text.class);
  }

  @Test
  void a_child_knows_nothing_of_its_surroundings_and_leaves_nothing_behind() throws IOException {
    var read = read(List.of(job("a.environment", "x")), Duration.ofSeconds(20));
    var text = ((Reading.Text) read.get("a.environment")).text();
    assertThat(text).startsWith("[").doesNotContain("HOME", "PATH", "USER").contains("reading-");
    try (var left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void bytes_that_cannot_be_had_are_an_outcome() throws IOException {
    var forbidden =
        new Content() {
          @Override
          public InputStream open() throws IOException {
            throw new AccessDeniedException("a");
          }

          @Override
          public long size() {
            return 0;
          }
        };
    var jobs =
        List.of(
            Job.of(EvidenceId.of(new byte[1]), "no.txt", forbidden), job("yes.txt", "still here"));
    var read = read(jobs, Duration.ofSeconds(20));
    assertThat(reason(read.get("no.txt"))).isEqualTo(UnreadableReason.NOT_PERMITTED);
    assertThat(read.get("yes.txt")).isInstanceOf(Reading.Text.class);
  }

  @Test
  void members_are_handed_over_and_their_paths_stay_data() throws IOException {
    byte[] large = new byte[300_000];
    byte[] zip = zip(Map.of("../../up.txt", "up".getBytes(StandardCharsets.UTF_8), "large", large));
    var found = new LinkedHashMap<String, Integer>();
    try (var pool = pool(Duration.ofSeconds(20))) {
      pool.read(
          List.of(Job.of(EvidenceId.of(zip), "a.zip", Content.of(zip))),
          outcome -> {
            assertThat(((Reading.NoText) outcome.reading()).reason())
                .isEqualTo(NoTextReason.CONTAINER);
            outcome.members().forEach(m -> found.put(m.path(), length(m.content())));
          });
    }
    assertThat(found).containsOnly(Map.entry("../../up.txt", 2), Map.entry("large", 300_000));
  }

  @Test
  void an_archive_that_unpacks_to_far_more_than_its_size_is_refused() throws IOException {
    byte[] zip = zip(Map.of("zeros", new byte[40 << 20]));
    var read =
        read(
            List.of(Job.of(EvidenceId.of(zip), "bomb.zip", Content.of(zip))),
            Duration.ofSeconds(20));
    assertThat(reason(read.get("bomb.zip"))).isEqualTo(UnreadableReason.ARCHIVE_LIMIT);
  }

  @Test
  void containers_may_not_be_nested_without_end() throws IOException {
    byte[] zip = zip(Map.of("a.txt", new byte[] {'a'}));
    var job = Job.of(EvidenceId.of(zip), "0.zip", Content.of(zip));
    for (int depth = 1; depth <= Allowance.DEEPEST; depth++) {
      job = job.member(EvidenceId.of(zip), depth + ".zip", Content.of(zip));
    }
    var read = read(List.of(job), Duration.ofSeconds(20));
    assertThat(reason(read.get("8.zip"))).isEqualTo(UnreadableReason.ARCHIVE_LIMIT);
  }

  @Test
  void a_failing_sink_stops_the_batch_and_is_not_swallowed() {
    var jobs = List.of(job("a.txt", "one"), job("b.txt", "two"));
    try (var pool = pool(Duration.ofSeconds(20))) {
      assertThatThrownBy(() ->
              pool.read(
                  jobs,
                  outcome -> {
                    throw new IllegalStateException("disk full");
                  }))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_child_that_cannot_start_is_an_exception_not_a_bad_file() {
    var command = new ChildCommand(Isolation.probe(), "no.such.Main");
    try (var pool = new ReaderPool(command, temporary, Duration.ofSeconds(20))) {
      assertThatThrownBy(() -> pool.read(List.of(job("a.txt", "one")), outcome -> {}))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("does not start");
    }
  }

  @Test
  void the_walls_that_stand_are_told() {
    var isolation = Isolation.probe();
    assertThat(isolation.walls())
        .contains(Isolation.Wall.OWN_PROCESS, Isolation.Wall.CLEAN_SURROUNDINGS);
    assertThat(isolation.partial()).isTrue();
    assertThat(isolation.describe()).startsWith("partial: own process").contains("missing: ");
  }

  @Test
  void plain_text_is_read_within_a_second_of_starting() throws IOException {
    read(List.of(job("warm.txt", "x")), Duration.ofSeconds(20));
    long start = System.nanoTime();
    read(List.of(job("a.txt", "x")), Duration.ofSeconds(20));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  private Map<String, Reading> read(List<Job> jobs, Duration wall) throws IOException {
    var read = Collections.synchronizedMap(new LinkedHashMap<String, Reading>());
    try (var pool = pool(wall)) {
      pool.read(jobs, outcome -> read.put(outcome.job().name(), outcome.reading()));
    }
    assertThat(read).hasSize(jobs.size());
    return read;
  }

  private ReaderPool pool(Duration wall) {
    var command = new ChildCommand(Isolation.probe(), HookedProcess.class.getName());
    return new ReaderPool(command, temporary, wall);
  }

  private static UnreadableReason reason(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  private static Job job(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Job.of(EvidenceId.of(bytes), name, Content.of(bytes));
  }

  private static int length(Content content) {
    try (var in = content.open()) {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return out.toByteArray();
  }
}
