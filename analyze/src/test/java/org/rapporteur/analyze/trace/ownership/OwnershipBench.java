package org.rapporteur.analyze.trace.ownership;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;

/// Figures of ownership for `docs/measured.md`, run by `bench/ownership/measure.sh`. No test: speed
/// depends on the machine.
///
/// The register is random: one to nine holders of each company, one in three companies with a
/// majority holder, one stake in ten a band, one in seven ended; one node in fifty is listed.
/// `make` writes it for the peers, who must find as many inside.
public final class OwnershipBench {
  private static final int DAY = Day.number(LocalDate.of(2023, 1, 1));

  private OwnershipBench() {}

  public static void main(String[] arguments) throws IOException {
    int size = Integer.parseInt(arguments[1]);
    switch (arguments[0]) {
      case "make" -> make(size, Path.of(arguments[2]));
      case "regimes" -> regimes(size);
      case "hub" -> hub(size);
      case "ring" -> ring(size);
      case "timeline" -> timeline(size);
      default -> throw new IllegalArgumentException("there is no bench " + arguments[0]);
    }
  }

  /// Takes a stake with its days.
  private interface Sink {
    void stake(int owner, int asset, int low, boolean open, int high, int from, int to);
  }

  private static int nodes(int edges) {
    return Math.max(20, edges / 5);
  }

  private static int[] listed(int nodes) {
    return new Random(11).ints(nodes / 50 + 1, 0, nodes).sorted().distinct().toArray();
  }

  /// Every company has its holders once, so that its stakes come to no more than all of it; the
  /// last ones have none.
  private static void register(int edges, Sink sink) {
    var random = new Random(7);
    int nodes = nodes(edges);
    int given = 0;
    for (int asset = 0; asset < nodes && given < edges; asset++) {
      given += company(asset, nodes, Math.min(edges - given, 1 + random.nextInt(9)), random, sink);
    }
  }

  private static int company(int asset, int nodes, int holders, Random random, Sink sink) {
    int[] owners = random.ints(holders, 0, nodes).distinct().filter(o -> o != asset).toArray();
    int left = 1_000_000;
    for (int i = 0; i < owners.length; i++) {
      int part =
          i == 0 && random.nextInt(3) == 0
              ? 500_000 + random.nextInt(400_000)
              : random.nextInt(left / 2 + 1);
      left -= part;
      int from = 11_000 + random.nextInt(7_000);
      int to = random.nextInt(7) == 0 ? from + random.nextInt(3_000) : Integer.MAX_VALUE;
      boolean band = random.nextInt(10) == 0;
      sink.stake(
          owners[i],
          asset,
          part,
          band,
          band ? Math.min(1_000_000, part + 250_000) : part,
          from,
          to);
    }
    return owners.length;
  }

  private static void make(int edges, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("stakes.tsv")))) {
      register(
          edges,
          (owner, asset, low, open, high, from, to) ->
              out.printf("%d\t%d\t%d\t%d\t%d%n", owner, asset, low, from, to));
    }
    try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("listed.tsv")))) {
      Arrays.stream(listed(nodes(edges))).forEach(out::println);
    }
  }

  private static void regimes(int edges) {
    long begun = cpu();
    int nodes = nodes(edges);
    var builder = new GraphBuilder(nodes);
    var count = new int[1];
    register(
        edges,
        (owner, asset, low, open, high, from, to) -> {
          builder.stake(owner, asset, EdgeKind.SHARES, low, open, high, false, from, to);
          count[0]++;
        });
    var graph = builder.build();
    System.gc();
    System.out.printf(
        "compiled %,d statements on %,d parties in %.1f s; %,d MB in use%n",
        count[0], nodes, seconds(begun), used());
    int[] listed = listed(nodes);
    for (int round = 0; round < 2; round++) {
      var book = new DayBook(graph, new Day(true, DAY));
      for (var regime : Regimes.presets()) {
        ask(book, regime, listed, round == 0 ? "first" : "again");
      }
    }
  }

  private static void ask(DayBook book, Regime regime, int[] listed, String round) {
    long begun = cpu();
    var counts = new Outcome(book, regime, starts(regime, listed)).counts();
    System.out.printf(
        "%s, %s: %.2f s, %,d listed; %s%n",
        round, regime.id(), seconds(begun), listed.length, counts);
  }

  private static List<Outcome.Start> starts(Regime regime, int[] listed) {
    return switch (regime.aggregate()) {
      case ALL -> List.of(new Outcome.Start(listed, listed, listed));
      case PER_PERSON ->
          Arrays.stream(listed)
              .mapToObj(l -> new int[] {l})
              .map(l -> new Outcome.Start(l, l, l))
              .toList();
    };
  }

  /// One company that holds a million others, and one that a million hold.
  private static void hub(int edges) {
    var owner = new Facts().listed("Hub");
    for (int i = 0; i < edges; i++) {
      owner.holds("Hub", "50", "c" + i);
    }
    verdicts("a hub that owns " + edges, owner, List.of("c17", "Hub"));
    var asset = new Facts().listed("o1", "o2");
    for (int i = 0; i < edges; i++) {
      asset.holds("o" + i, Facts.between("[0, 100]"), "Hub", EdgeKind.SHARES);
    }
    verdicts("a hub that is owned by " + edges, asset, List.of("Hub"));
  }

  private static void ring(int size) {
    var facts = new Facts().listed("L").holds("L", "50", "c0");
    for (int i = 0; i < size; i++) {
      facts.holds("c" + i, "50", "c" + (i + 1) % size);
    }
    verdicts("a ring of " + size, facts, List.of("c0", "c" + (size - 1)));
  }

  private static void verdicts(String what, Facts built, List<String> subjects) {
    var facts = built.facts();
    long begun = cpu();
    var ownership = new Ownership(facts, Question.on(null));
    System.out.printf("%s: compiled in %.2f s%n", what, seconds(begun));
    for (var subject : subjects) {
      for (var test : List.of("ofac", "uk")) {
        begun = cpu();
        var verdict = ownership.verdict(new NodeId(subject), Regimes.named(test));
        System.out.printf(
            "  %s %s: %s, %d steps, %d deciding, %.2f s%n",
            subject,
            test,
            verdict.answer(),
            verdict.steps().size(),
            verdict.deciding().size(),
            seconds(begun));
      }
    }
  }

  /// Twenty years of a group in which everything changes.
  private static void timeline(int edges) {
    var random = new Random(3);
    var facts =
        new Facts().listedFrom("c0", "2012-03-01", null).listedFrom("c1", null, "2018-05-01");
    int nodes = Math.max(40, edges / 4);
    for (int i = 2; i < 30; i++) {
      facts.listedFrom("c" + i, (2005 + i / 2) + "-02-01", null);
    }
    for (int i = 0; i < edges; i++) {
      int owner = random.nextInt(nodes - 1);
      int asset = Math.min(nodes - 1, owner + 1 + random.nextInt(40));
      int year = 2004 + random.nextInt(18);
      facts
          .holds("c" + owner, String.valueOf(5 + random.nextInt(40)), "c" + asset)
          .during(
              year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10),
              random.nextBoolean() ? null : (year + 1 + random.nextInt(3)) + "-06-30");
    }
    var built = facts.facts();
    var subject = new NodeId("c" + (nodes - 1));
    var times = new double[25];
    int stretches = 0;
    int group = Group.of(built, subject).edges().size();
    for (int i = 0; i < times.length; i++) {
      long begun = cpu();
      stretches =
          new Timelines(built, subject, List.of(), NodeId::value)
              .of(Regimes.named("ofac"))
              .stretches()
              .size();
      times[i] = seconds(begun);
    }
    Arrays.sort(times);
    System.out.printf(
        "timeline of a group of %,d edges: %d stretches; median %.3f s, least %.3f s%n",
        group, stretches, times[12], times[0]);
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /// Time of all processors that this process had, in nanoseconds: the machine is shared, so that
  /// the clock on the wall says little.
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double seconds(long since) {
    return (cpu() - since) / 1e9;
  }
}
