package org.rapporteur.inspection.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.analyze.trace.ownership.Regimes;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Judge;
import org.rapporteur.desk.Progress;
import org.rapporteur.desk.trace.TraceMaterial;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.desk.trace.TracePaths;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.Verdict;

/// Whether everything that is planted in a made-up world is found at any size, and nothing else:
/// `bench/world.sh COMPANIES SEED`.
public final class WorldBench {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

  private final Path world;
  private final List<String[]> answers;

  private WorldBench(Path world) throws IOException {
    this.world = world;
    this.answers =
        Files.readAllLines(world.resolve("answers.csv")).stream()
            .map(line -> line.split(","))
            .toList();
  }

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[2]);
    var world = folder.resolve("world");
    World.write(Integer.parseInt(arguments[0]), world, Long.parseLong(arguments[1]));
    var bench = new WorldBench(world);
    try (var desk = Desk.open(folder.resolve("case"), InstantSource.system(), Progress.SILENT)) {
      bench.imported(desk);
      var loaded = bench.loaded(desk);
      boolean found = bench.paths(loaded) & bench.owners(loaded);
      System.exit(found ? 0 : 1);
    }
  }

  private void imported(Desk desk) throws IOException {
    long begun = System.nanoTime();
    take(desk, "relations", "relations.csv");
    take(desk, "ofac-sdn", "SDN.CSV");
    take(desk, "un", "un.xml");
    take(desk, "manifest", "header.csv", "shipper.csv", "consignee.csv", "cargodesc.csv");
    say("imported", begun);
    begun = System.nanoTime();
    var decisions = new ArrayList<Judge.Decision>();
    for (var row : Files.readAllLines(world.resolve("SDN.CSV"))) {
      var cells = row.split(",");
      var name = cells[1].replace("\"", "");
      decisions.add(
          new Judge.Decision(
              Answer.SAME, name, "ofac:" + cells[0], "the register gives that number"));
    }
    desk.judgeAnchors(decisions);
    say("owners decided to be the parties listed", begun);
  }

  private void take(Desk desk, String kind, String... files) throws IOException {
    var paths = Stream.of(files).map(world::resolve).toList();
    desk.datasets().take(TraceMaterial.SUBJECT, kind, paths, Map.of());
  }

  private Loaded loaded(Desk desk) throws IOException {
    long begun = System.nanoTime();
    var datasets = desk.datasets();
    var loaded =
        new TraceMaterial(
                datasets.standing(TraceMaterial.SUBJECT),
                datasets::open,
                desk.view(),
                desk.judgements())
            .load();
    var facts = loaded.facts();
    say(facts.nodes().size() + " nodes and " + facts.edges().size() + " edges loaded", begun);
    return loaded;
  }

  private boolean paths(Loaded loaded) {
    long begun = System.nanoTime();
    var asked = new TracePaths(loaded);
    say("paths prepared", begun);
    begun = System.nanoTime();
    var wish = new TracePaths.Wish(6, 3, 540, false, true, null, null);
    var wrong = new ArrayList<String>();
    int[] planted = new int[2];
    for (var answer : answers) {
      if (answer[0].equals("path")) {
        boolean there = answer[3].equals("yes");
        planted[there ? 0 : 1]++;
        if (asked.paths(answer[1], answer[2], wish).paths().isEmpty() == there) {
          wrong.add(String.join(",", answer));
        }
      }
    }
    say(planted[0] + " planted paths and " + planted[1] + " decoys asked for", begun);
    return right("paths", wrong);
  }

  private boolean owners(Loaded loaded) {
    long begun = System.nanoTime();
    var ownership = new Ownership(loaded.facts(), Question.on(DAY));
    var test = Regimes.named("ofac-50");
    Set<String> inside =
        loaded.facts().nodes().stream()
            .filter(n -> ownership.answer(n.id(), test) == Verdict.Answer.IN)
            .map(n -> n.name())
            .filter(n -> !n.startsWith("LISTED"))
            .collect(Collectors.toCollection(TreeSet::new));
    var planted =
        answers.stream()
            .filter(a -> a[0].equals("ownership") && a[3].equals("IN"))
            .flatMap(a -> Stream.of(a[1], a[1] + " plant"))
            .collect(Collectors.toCollection(TreeSet::new));
    say(planted.size() + " companies and plants planted, " + inside.size() + " are IN", begun);
    var wrong = new ArrayList<String>();
    planted.stream().filter(p -> !inside.contains(p)).forEach(p -> wrong.add("not IN: " + p));
    inside.stream().filter(p -> !planted.contains(p)).forEach(p -> wrong.add("IN: " + p));
    return right("owners", wrong);
  }

  private static boolean right(String what, List<String> wrong) {
    System.out.println(what + ": " + (wrong.isEmpty() ? "all right" : wrong.size() + " wrong"));
    wrong.stream().limit(10).forEach(w -> System.out.println("    " + w));
    return wrong.isEmpty();
  }

  private static void say(String what, long begun) {
    var runtime = Runtime.getRuntime();
    System.out.printf(
        "%s: %.1f s, %d MB in use%n",
        what,
        (System.nanoTime() - begun) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
