package org.rapporteur.app.cli.trace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.trace.Rebuttals;
import org.rapporteur.desk.trace.TraceMaterial;
import org.rapporteur.model.trace.Rebuttal.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "rebut",
    mixinStandardHelpOptions = true,
    description = {
      "Attach a rebuttal to an edge: a register extract, a sales contract, tracing records, an"
          + " audit. Nothing is deleted; paths and verdicts are shown with and without what it"
          + " disputes.",
      ""
    },
    footer = {
      "",
      "The id of an edge stands in square brackets in `trace path`.",
      "",
      "Examples:",
      "  rapporteur trace rebut bill:b1#shipper-1 --paper audit.pdf --claims \"the bill names the"
          + " wrong plant\" --case my-case",
      "  rapporteur trace rebut bill:b1#shipper-1 --paper audit.pdf --claims \"the bill names the"
          + " wrong plant\" --status refused --why \"the audit is of another year\" --by M-12"
          + " --case my-case"
    })
final class RebutCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "EDGE", description = "The edge it disputes.")
  private String edge = "";

  @Option(
      names = "--paper",
      required = true,
      paramLabel = "FILE",
      description = "The evidence offered.")
  private Path paper = Path.of("");

  @Option(names = "--claims", required = true, paramLabel = "WORDS", description = "What it says.")
  private String claims = "";

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      description = "What it says the stake is; without it the edge as a whole is disputed.")
  private @Nullable String share;

  @Option(
      names = "--status",
      defaultValue = "offered",
      description = "offered, accepted or refused (default: ${DEFAULT-VALUE}).")
  private Status status = Status.OFFERED;

  @Option(
      names = "--why",
      defaultValue = "",
      paramLabel = "REASON",
      description = "Why it was accepted or refused.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      description = "Who decided: an actor's id, not a name.")
  private @Nullable String by;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    if (status != Status.OFFERED && (why.isBlank() || by == null)) {
      throw new IllegalArgumentException("A decision on a rebuttal needs --why and --by.");
    }
    try (var desk = options.openExisting()) {
      var known =
          TraceCase.material(desk).load().facts().edges().stream()
              .anyMatch(e -> e.id().equals(edge));
      if (!known) {
        throw new IllegalArgumentException(
            "There is no edge "
                + edge
                + " in this case: `rapporteur trace path FROM TO` prints the ids of edges in square"
                + " brackets.");
      }
      var decided = status == Status.OFFERED ? null : LocalDate.now(java.time.ZoneOffset.UTC);
      var settings = Rebuttals.settings(edge, claims, share, status, why, by, decided);
      var dataset =
          desk.datasets().take(TraceMaterial.SUBJECT, Rebuttals.KIND, List.of(paper), settings);
      spec.commandLine()
          .getOut()
          .println(
              options.json()
                  ? Json.write(Map.of("id", dataset.id()))
                  : "Recorded as " + dataset.id() + ".");
      return ExitCode.DONE;
    }
  }
}
