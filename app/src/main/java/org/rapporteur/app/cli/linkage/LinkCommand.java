package org.rapporteur.app.cli.linkage;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.TerminalProgress;
import org.rapporteur.desk.Progress;
import org.rapporteur.desk.linkage.Link;
import org.rapporteur.desk.linkage.LinkRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Links two lists, or finds the duplicates of one.
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Find the rows of two lists that are one person or body, or the duplicates of one list, with"
          + " probabilities and reasons.",
      "",
      "A pair's band says what may be done with it: auto (joined without a look; only after judged"
          + " pairs showed that it can be trusted), likely (a proposal), review (a person decides)."
          + " Without --schema the columns are guessed from their names, and the guess is told."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur link detainees.csv --out pairs.csv --clusters clusters.csv",
      "  rapporteur link ours.csv theirs.csv --schema schema.yaml --out pairs.csv --explain",
      "  rapporteur link ours.csv theirs.csv --judgements judged.csv --out pairs.csv --json",
      "",
      "The schema and the files written are described in docs/formats/link-schema.md.",
      "Exit codes: 0 done, 1 done but some rows were unreadable (they are listed), 2 usage."
    })
public final class LinkCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "LEFT.csv", description = "A list with a header line.")
  private Path left = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RIGHT.csv",
      description = "Another list; without it, duplicates of LEFT are looked for.")
  private @Nullable Path right;

  @Option(
      names = "--schema",
      paramLabel = "S.yaml",
      description = "What the columns hold; without it, it is guessed.")
  private @Nullable Path schema;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PAIRS.csv",
      description = "Where pairs are written.")
  private Path out = Path.of("");

  @Option(
      names = "--clusters",
      paramLabel = "CLUSTERS.csv",
      description = "Where clusters are written.")
  private @Nullable Path clusters;

  @Option(
      names = "--judgements",
      paramLabel = "JUDGED.csv",
      description =
          "What people decided: columns left, right, answer (same, different or unsure). A decision"
              + " binds.")
  private @Nullable Path judgements;

  @Option(
      names = "--explain",
      description = "Write for each pair the bits of every field; they add up to its weight.")
  private boolean explain;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  @Option(names = "--threads", paramLabel = "N", description = "Cores to use (default: all).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed for drawing chance pairs (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var request =
        new LinkRequest(left, right, schema, judgements, out, clusters, explain, threads, seed);
    var report = Link.link(request, quiet ? Progress.SILENT : TerminalProgress.onStandardError());
    var printer = spec.commandLine().getOut();
    printer.print(
        json ? Json.write(report) + System.lineSeparator() : LinkText.of(report, request));
    printer.flush();
    return report.unreadable().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }
}
