package org.rapporteur.app.cli.estimate;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.estimate.Figures;
import org.rapporteur.desk.estimate.KeptEstimates;
import org.rapporteur.desk.estimate.RunEstimate;
import org.rapporteur.desk.estimate.WriteEstimate;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.Stratification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Every accepted method on one table: a page with the statement that may be made, all"
            + " methods on one axis, and the checks; and the same as JSON.",
    footer = {
      "",
      "The table has one 0/1 column per list and a column count, or one row per person. Without"
          + " victims, period, place and the date of the data no number is stated.",
      "",
      "Example:",
      "  rapporteur estimate run killings.csv --victims killings --period \"20 March to 22 June"
          + " 1999\" --place Kosovo --as-of 2002 --out estimate",
      "  rapporteur estimate run killings.csv --design killings.yaml --out estimate",
      "  rapporteur estimate run killings.csv --design killings.yaml --case my-case",
      "  rapporteur link entries.csv --out pairs.csv",
      "  rapporteur estimate run entries.csv --links pairs.csv --design lists.yaml --out estimate",
      "",
      "What may be declared in a design: docs/formats/estimate-design.md"
    })
final class RunEstimateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TABLE.csv", description = "The table of lists.")
  private Path table = Path.of("table.csv");

  @Option(
      names = "--lists",
      split = ",",
      paramLabel = "NAME",
      description = "The columns that are lists (default: all of 0 and 1).")
  private List<String> lists = List.of();

  @Option(
      names = "--design",
      paramLabel = "FILE.yaml",
      description =
          "What is declared of the lists: what cannot occur, referrals, strata, periods, and the"
              + " words for victims, period and place.")
  private @Nullable Path design;

  @Option(
      names = "--links",
      paramLabel = "PAIRS.csv",
      description =
          "The pairs that `link` wrote about the table, which then holds one row per entry of a"
              + " list. The uncertainty of the matches is carried into the estimate.")
  private @Nullable Path links;

  @Option(
      names = "--list-column",
      paramLabel = "NAME",
      description = "With --links: the column that names the list of a row (default: list).")
  private String listColumn = "list";

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      description = "With --links: the column that names a row (default: its number).")
  private String idColumn = "";

  @Option(names = "--victims", paramLabel = "WORDS", description = "Whom the lists count.")
  private String victims = "";

  @Option(names = "--period", paramLabel = "WORDS", description = "From when to when.")
  private String period = "";

  @Option(names = "--place", paramLabel = "WORDS", description = "Where.")
  private String place = "";

  @Option(names = "--as-of", paramLabel = "DATE", description = "The date of the data.")
  private String asOf = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write index.html and estimate.json to.")
  private @Nullable Path out;

  @Option(
      names = "--case",
      paramLabel = "DIR",
      description =
          "Keep the estimate in this case: its files become evidence, and the report tells it.")
  private @Nullable Path box;

  @Option(names = "--public", description = "Hide counts below ten, and what would give them away.")
  private boolean forPublic;

  @Option(names = "--seed", paramLabel = "N", description = "Where chance begins (default: 1).")
  private long seed = 1;

  @Mixin private EstimateOptions options = new EstimateOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var named = named();
    var done = new ArrayList<String>();
    Findings findings = box == null ? estimated(named) : kept(named, box, done);
    String json = Json.write(FindingsJson.of(findings, forPublic));
    if (out != null) {
      done.add("Page: " + new WriteEstimate(findings, forPublic).write(out, json, named));
    }
    var writer = spec.commandLine().getOut();
    if (options.json()) {
      writer.println(json);
    } else {
      writer.print(words(findings));
      done.forEach(writer::println);
    }
    writer.flush();
    return ExitCode.DONE;
  }

  private Findings estimated(KeptEstimates.Named named) {
    return new RunEstimate(options.cores(), seed, options.progress())
        .run(named.question(), named.read());
  }

  private Findings kept(KeptEstimates.Named named, Path folder, List<String> done) {
    try (var desk = Desk.open(folder, InstantSource.system(), options.progress())) {
      var kept = desk.estimates(options.threads()).keep(named);
      done.add(
          "Kept in the case as "
              + kept.dataset()
              + "; `rapporteur report --case "
              + folder
              + "` tells it, once the case is analyzed.");
      return kept.findings();
    }
  }

  private KeptEstimates.Named named() {
    if (out == null && box == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Say where the estimate goes: --out DIR, --case DIR, or both.");
    }
    if (links != null && !lists.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--lists chooses columns, and with --links a list is no column.");
    }
    return new KeptEstimates.Named(
        table,
        lists,
        design,
        links,
        listColumn,
        idColumn,
        new Question(victims, period, place, asOf),
        seed);
  }

  private static String words(Findings findings) {
    var text = new StringBuilder();
    findings.statement().sentences().forEach(s -> text.append(s.words()).append('\n'));
    text.append('\n')
        .append(
            Terminal.table(
                List.of("method", "estimate", "interval", "remarks"),
                findings.rows().stream().map(RunEstimateCommand::row).toList()));
    text.append(parts(findings.strata()));
    findings.notices().forEach(n -> text.append(Terminal.plain(n)).append('\n'));
    return text.toString();
  }

  private static String parts(Stratification strata) {
    if (strata.isNone()) {
      return "";
    }
    var rows = new ArrayList<List<String>>();
    for (var stratum : strata.strata()) {
      if (!stratum.estimable()) {
        rows.add(List.of(stratum.name(), "none", "not estimable", "", stratum.refusal()));
      }
      stratum.rows().forEach(r -> rows.add(part(stratum.name(), r)));
    }
    strata.totals().forEach(r -> rows.add(part("sum", r)));
    return "\nBy "
        + strata.by()
        + ":\n"
        + Terminal.table(List.of("part", "method", "estimate", "interval", "remarks"), rows);
  }

  private static List<String> part(String name, Estimate estimate) {
    var cells = new ArrayList<>(row(estimate));
    cells.addFirst(name);
    return cells;
  }

  private static List<String> row(Estimate estimate) {
    return List.of(
        estimate.method().label(),
        estimate.number().map(n -> Figures.plain(n.point())).orElse("none"),
        estimate
            .number()
            .filter(Outcome.Total::hasInterval)
            .map(n -> Figures.plain(n.low()) + " to " + Figures.plain(n.high()))
            .orElse(""),
        Terminal.cut(EstimateJson.flags(estimate), 60));
  }
}
