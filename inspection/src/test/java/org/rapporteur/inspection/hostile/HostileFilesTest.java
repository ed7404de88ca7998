package org.rapporteur.inspection.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.collect.isolation.Content;
import org.rapporteur.collect.isolation.Job;
import org.rapporteur.collect.isolation.Member;
import org.rapporteur.collect.isolation.Outcome;
import org.rapporteur.collect.isolation.ReaderPool;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;

/// Reads every hostile file, and what is inside, as the desk would.
class HostileFilesTest {
  private static final long SEED = 20250520;
  private static final Duration WALL = Duration.ofSeconds(10);
  private static final int LEAST = 80;

  @TempDir Path folder;

  private final AtomicInteger calls = new AtomicInteger();
  private final Map<String, Ending> endings = new TreeMap<>();
  private final List<String> leaks = new ArrayList<>();
  private final List<Ending> insides = new ArrayList<>();
  private final Deque<Job> inside = new ArrayDeque<>();

  @Test
  void every_hostile_file_ends_as_expected_and_the_program_lives() throws IOException {
    var temporary = Files.createDirectory(folder.resolve("temporary"));
    var before = children();
    List<Sample> samples;
    try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      listen(listener);
      samples = HostileFiles.generate(SEED, baits(listener));
      try (var pool = ReaderPool.open(temporary, WALL)) {
        read(pool, samples);
      }
    }
    assertThat(samples).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(endings).hasSameSizeAs(samples);
    assertThat(samples.stream().filter(sample -> !ended(sample)).map(this::wrong)).isEmpty();
    assertThat(leaks).as("files that were read through a reference").isEmpty();
    assertThat(calls).as("connections").hasValue(0);
    assertThat(insides).as("members of nested bombs").contains(Ending.ARCHIVE_LIMIT, Ending.TEXT);
    assertThat(insides).doesNotContain(Ending.CRASHED, Ending.TIMED_OUT);
    assertThat(Path.of("/tmp/rapporteur-escaped")).doesNotExist();
    try (var left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
    assertThat(children()).as("child processes").isEqualTo(before);
  }

  @Test
  void the_same_seed_gives_the_same_files() {
    var baits = new Baits(Path.of("/nowhere"), 1);
    var once = HostileFiles.generate(SEED, baits);
    var again = HostileFiles.generate(SEED, baits);
    for (int i = 0; i < once.size(); i++) {
      assertThat(Arrays.equals(once.get(i).bytes(), again.get(i).bytes()))
          .as(once.get(i).name())
          .isTrue();
    }
    assertThat(new HashSet<>(once.stream().map(Sample::name).toList())).hasSameSizeAs(once);
  }

  private void read(ReaderPool pool, List<Sample> samples) throws IOException {
    var jobs = samples.stream().map(HostileFilesTest::job).toList();
    pool.read(jobs, outcome -> endings.put(outcome.job().name(), Ending.of(take(outcome))));
    while (!inside.isEmpty()) {
      var next = List.copyOf(inside);
      inside.clear();
      pool.read(next, outcome -> insides.add(Ending.of(take(outcome))));
    }
  }

  private Reading take(Outcome outcome) {
    var reading = outcome.reading();
    if (reading instanceof Reading.Text text && text.text().contains(Sample.CANARY)) {
      leaks.add(outcome.job().name());
    }
    outcome.members().forEach(member -> inside.add(job(outcome.job(), member)));
    return reading;
  }

  private boolean ended(Sample sample) {
    return sample.allowed().contains(endings.get(sample.name()));
  }

  private String wrong(Sample sample) {
    return sample.name() + ": " + endings.get(sample.name()) + ", not " + sample.allowed();
  }

  private Baits baits(ServerSocket listener) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), Sample.CANARY);
    return new Baits(secret, listener.getLocalPort());
  }

  private void listen(ServerSocket listener) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (true) {
              listener.accept().close();
              calls.incrementAndGet();
            }
          } catch (IOException e) {
            return; // closed at the end of the test
          }
        });
  }

  private static Job job(Sample sample) {
    return Job.of(EvidenceId.of(sample.bytes()), sample.name(), Content.of(sample.bytes()));
  }

  private static Job job(Job container, Member member) {
    try (var in = member.content().open()) {
      byte[] bytes = in.readAllBytes();
      return container.member(EvidenceId.of(bytes), member.path(), Content.of(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long children() {
    return ProcessHandle.current().descendants().count();
  }
}
