package org.rapporteur.inspection.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.trace.identity.Screening;
import org.rapporteur.analyze.trace.identity.Screening.Counterparty;
import org.rapporteur.analyze.trace.path.Limits;
import org.rapporteur.analyze.trace.path.PathGraph;
import org.rapporteur.analyze.trace.path.PathSearch;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.TraceFacts;

/// Figures of paths and screening for `docs/measured.md`, run by `bench/trace.sh`. No test: speed
/// depends on the machine.
public final class TraceBench {
  private TraceBench() {}

  public static void main(String[] arguments) {
    if (arguments[0].equals("paths")) {
      paths(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    } else if (arguments[0].equals("hub")) {
      hub(Integer.parseInt(arguments[1]));
    } else {
      screening(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }
  }

  private static void paths(int edges, int questions) {
    var random = new Random(5);
    int nodes = edges / 4;
    long start = System.nanoTime();
    var builder = new PathGraph.Builder(nodes);
    for (int i = 0; i < edges; i++) {
      boolean owned = random.nextInt(4) == 0;
      int day = 15_000 + random.nextInt(4_000);
      builder.edge(
          random.nextInt(nodes),
          random.nextInt(nodes),
          owned ? EdgeKind.SHARES : EdgeKind.SUPPLIES,
          day,
          owned ? day + 2_000 : day + 1,
          random.nextInt(10) == 0 ? 1 : 0,
          i);
    }
    var chains = new int[questions][];
    for (int i = 0; i < questions; i++) {
      chains[i] = chain(builder, nodes, edges + 8 * i, random);
    }
    var graph = builder.build();
    System.out.printf(
        "compiled %,d edges as %,d arcs in %.1f s%n", edges, graph.arcs(), seconds(start));
    for (int hops : new int[] {4, 6}) {
      ask(graph, chains, hops);
    }
  }

  /// Through a company that a tenth of all edges lead to and a tenth away from.
  private static void hub(int edges) {
    var random = new Random(5);
    int nodes = edges / 4;
    var builder = new PathGraph.Builder(nodes);
    for (int i = 0; i < edges; i++) {
      int day = 15_000 + random.nextInt(4_000);
      boolean in = i % 10 == 0;
      boolean out = i % 10 == 1;
      builder.edge(
          out ? 0 : 1 + random.nextInt(nodes - 1),
          in ? 0 : 1 + random.nextInt(nodes - 1),
          EdgeKind.SUPPLIES,
          day,
          day + 1,
          0,
          i);
    }
    var chains = new int[50][];
    for (int i = 0; i < chains.length; i++) {
      chains[i] = new int[] {1 + random.nextInt(nodes - 1), 0, 0, 0, 1 + random.nextInt(nodes - 1)};
    }
    var graph = builder.build();
    System.out.printf("a hub of %,d edges each way%n", edges / 10);
    ask(graph, chains, 4);
  }

  /// Goods that go from hand to hand, six times, so that there is something to find.
  private static int[] chain(PathGraph.Builder builder, int nodes, int number, Random random) {
    var chain = new int[7];
    int day = 15_000 + random.nextInt(3_000);
    for (int i = 0; i < chain.length; i++) {
      chain[i] = random.nextInt(nodes);
      if (i > 0) {
        day += random.nextInt(60);
        builder.edge(chain[i - 1], chain[i], EdgeKind.SUPPLIES, day, day + 1, 0, number + i);
      }
    }
    return chain;
  }

  private static void ask(PathGraph graph, int[][] chains, int hops) {
    int questions = chains.length;
    var search = new PathSearch(graph, i -> 1);
    var limits = new Limits(hops, 5, 540, 200_000, false, true, null, null);
    var times = new long[questions];
    int found = 0;
    int whole = 0;
    for (int i = -20; i < questions; i++) {
      var chain = chains[Math.floorMod(i, questions)];
      int a = chain[0];
      int b = chain[hops];
      long begun = System.nanoTime();
      var answer = search.find(a, b, limits);
      if (i >= 0) {
        times[i] = System.nanoTime() - begun;
        found += answer.ways().isEmpty() ? 0 : 1;
        whole += answer.complete() ? 1 : 0;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "%d hops: %d questions, %d with a path, %d complete; p50 %.2f ms, p95 %.2f ms, most %.1f"
            + " ms%n",
        hops,
        questions,
        found,
        whole,
        times[questions / 2] / 1e6,
        times[questions * 95 / 100] / 1e6,
        times[questions - 1] / 1e6);
  }

  private static void screening(int entries, int counterparties) {
    var random = new Random(6);
    var here = new Citation(EvidenceId.of(new byte[] {1}), new Place.Whole());
    var nodes = new ArrayList<Node>();
    var listings = new ArrayList<Listing>();
    for (int i = 0; i < entries; i++) {
      var id = new NodeId("un:" + i);
      boolean person = i % 2 == 0;
      nodes.add(
          Node.named(
              id,
              person ? Node.Sort.PERSON : Node.Sort.COMPANY,
              person ? person(random) : company(random),
              here));
      listings.add(
          new Listing(
              id, new ListId("un-sc"), "", ListStatus.BLOCKING, null, null, List.of(), here));
    }
    var facts =
        new TraceFacts(nodes, List.of(), listings, List.of(), List.of(), List.of(), List.of());
    long start = cpu();
    var screening = new Screening(facts, List.of(), NameMatcher.standard(), false);
    System.out.printf(
        "indexed %,d listed names in %.1f s of processor time%n", entries, spent(start));
    start = cpu();
    int hits = 0;
    for (int i = 0; i < counterparties; i++) {
      hits +=
          screening
              .screen(new Counterparty(i % 3 == 0 ? person(random) : company(random), "", "", ""))
              .size();
    }
    System.out.printf(
        "screened %,d counterparties in %.1f s of processor time, %,d hits%n",
        counterparties, spent(start), hits);
  }

  /// Time of all processors that this process had: the machine is shared.
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double spent(long since) {
    return (cpu() - since) / 1e9;
  }

  private static final String[] SYLLABLES =
      "ba ro mi ka lun tei sor vel dan ri cho nam gul por wen tas mor lin fe qua zor".split(" ");
  private static final String[] SORTS =
      "Trading Shipping Foods Metals Textiles Holdings Fisheries Chemicals".split(" ");

  private static String word(Random random, int syllables) {
    var word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String person(Random random) {
    return word(random, 2) + " " + word(random, 3);
  }

  private static String company(Random random) {
    return word(random, 3)
        + " "
        + word(random, 2)
        + " "
        + SORTS[random.nextInt(SORTS.length)]
        + (random.nextBoolean() ? " Ltd" : " Corporation");
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
