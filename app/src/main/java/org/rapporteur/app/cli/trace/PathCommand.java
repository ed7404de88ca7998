package org.rapporteur.app.cli.trace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.desk.trace.TracePaths;
import org.rapporteur.desk.trace.TracePaths.Wish;
import org.rapporteur.model.trace.TracePath;
import org.rapporteur.model.trace.TracePath.Hop;
import org.rapporteur.report.trace.PathJson;
import org.rapporteur.report.trace.PathText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "path",
    mixinStandardHelpOptions = true,
    description = {
      "Show how one thing reaches another: an act its importer, a company a listed party. The best"
          + " minimal paths, every hop dated and sourced, the weakest named.",
      ""
    },
    footer = {
      "",
      "Paths run with the goods and with time; ownership and control are walked both ways while"
          + " they hold. Forwarders, banks and crowded addresses are not walked through.",
      "",
      "Example:",
      "  rapporteur trace path \"Forced labour at the drying hall\" \"Orlik Foods Inc\" --case"
          + " my-case"
    })
final class PathCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FROM", description = "A name or an id.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "A name or an id.")
  private String to = "";

  @Option(
      names = "--hops",
      defaultValue = "6",
      description = "Most hops, up to 8 (default: ${DEFAULT-VALUE}).")
  private int hops;

  @Option(
      names = "--paths",
      defaultValue = "5",
      description = "How many paths (default: ${DEFAULT-VALUE}).")
  private int paths;

  @Option(
      names = "--lead",
      paramLabel = "DAYS",
      defaultValue = "540",
      description =
          "Most days between the arrival of an input and the departure of what is made of it"
              + " (default: ${DEFAULT-VALUE}).")
  private int lead;

  @Option(
      names = "--links",
      description = "Also walk directors, agents, families and links that do not say how.")
  private boolean links;

  @Option(
      names = "--decided-only",
      description = "Leave out paths over identities that nobody has decided.")
  private boolean decidedOnly;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only what held or happened from this day on.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only what held or happened until this day; the same as --since for one day.")
  private @Nullable LocalDate until;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var loaded = TraceCase.material(desk).load();
      var asked = new TracePaths(loaded);
      var answer =
          asked.paths(from, to, new Wish(hops, paths, lead, links, !decidedOnly, since, until));
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(json(answer, asked, loaded)));
      } else {
        out.print(text(answer, asked, loaded));
      }
      out.flush();
      return ExitCode.DONE;
    }
  }

  private String text(TracePaths.Answer answer, TracePaths asked, Loaded loaded) {
    var words = new StringBuilder();
    if (answer.paths().isEmpty()) {
      words.append(
          "No path of up to %d hops leads from %s to %s.%n"
              .formatted(
                  hops,
                  Terminal.plain(asked.name(answer.from())),
                  Terminal.plain(asked.name(answer.to()))));
    }
    int number = 0;
    for (var path : answer.paths()) {
      words.append(one(path, ++number, new PathText(asked::name, loaded.names())));
    }
    if (!answer.complete()) {
      words.append(
          "Stopped at %,d labels; hops 1 to %d are complete.%n"
              .formatted(answer.labels(), answer.completeHops()));
    }
    answer
        .rebuttals()
        .forEach(r ->
            words.append(
                "Rebuttal %s against %s: %s%s%n"
                    .formatted(
                        Terminal.words(r.status()),
                        r.edge(),
                        Terminal.plain(r.claims()),
                        r.reason().isEmpty() ? "" : " (" + Terminal.plain(r.reason()) + ")")));
    if (!answer.remaining().equals(answer.paths())) {
      words.append(
          "Once accepted rebuttals are heeded, %d of %d paths remain.%n"
              .formatted(answer.remaining().size(), answer.paths().size()));
    }
    return words.toString();
  }

  private static String one(TracePath path, int number, PathText text) {
    var words = new StringBuilder();
    words.append("Path %d: %s%n".formatted(number, text.standing(path)));
    words
        .append("  ")
        .append(Terminal.plain(text.name(path.hops().getFirst().from())))
        .append('\n');
    for (var hop : path.hops()) {
      words
          .append("    ")
          .append(arrow(hop))
          .append(' ')
          .append(Terminal.plain(text.name(hop.to())))
          .append('\n');
      words.append("        ").append(Terminal.plain(text.record(hop))).append('\n');
    }
    words.append("  Weakest: %s%n%n".formatted(Terminal.plain(text.weakest(path))));
    return words.toString();
  }

  private static String arrow(Hop hop) {
    return hop.edge() == null
        ? "== may be =="
        : hop.against() ? "<-- " + PathText.kind(hop) + " --" : "-- " + PathText.kind(hop) + " -->";
  }

  private static Map<String, Object> json(
      TracePaths.Answer answer, TracePaths asked, Loaded loaded) {
    var json = new LinkedHashMap<String, Object>();
    json.put("from", answer.from().value());
    json.put("to", answer.to().value());
    json.put("complete", answer.complete());
    json.put("completeHops", answer.completeHops());
    json.put(
        "paths",
        answer.paths().stream().map(new PathJson(asked::name, loaded.names())::path).toList());
    json.put("pathsAfterRebuttals", answer.remaining().size());
    json.put(
        "rebuttals",
        answer.rebuttals().stream()
            .map(r ->
                Map.of(
                    "edge",
                    r.edge(),
                    "status",
                    r.status().name(),
                    "claims",
                    r.claims(),
                    "reason",
                    r.reason()))
            .toList());
    var hubs = new LinkedHashMap<String, String>();
    answer.hubs().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> hubs.put(e.getKey().value(), e.getValue()));
    json.put("hubs", hubs);
    return json;
  }
}
