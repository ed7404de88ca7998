package org.rapporteur.app.cli.trace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.trace.ExportFacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write the facts of the trace for other programs: bods (Beneficial Ownership Data Standard"
          + " 0.4) or ftm (FollowTheMoney, with FILE.exact.jsonl beside it for what its schemata"
          + " cannot hold).",
      ""
    },
    footer = {"", "Example:", "  rapporteur trace export bods --out ownership.json --case my-case"})
final class TraceExportCommand implements Callable<Integer> {
  /// Formats of others.
  enum Format {
    bods,
    ftm
  }

  @Parameters(index = "0", paramLabel = "bods|ftm", description = "The format.")
  private Format format = Format.bods;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path out = Path.of("");

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var loaded = desk.traceHandedOut().load();
      var export = ExportFacts.of(loaded);
      var written =
          switch (format) {
            case bods -> export.bods(out, LocalDate.now(ZoneOffset.UTC).toString());
            case ftm -> export.ftm(out);
          };
      spec.commandLine()
          .getOut()
          .println(
              options.json()
                  ? Json.write(
                      Map.of(
                          "records",
                          written.records(),
                          "leftOut",
                          written.leftOut(),
                          "withheld",
                          loaded.withheld(),
                          "sheltered",
                          loaded.sheltered()))
                  : "%,d records written to %s%s"
                          .formatted(
                              written.records(),
                              out,
                              written.leftOut() == 0
                                  ? "."
                                  : "; %,d edges have no place in this format."
                                      .formatted(written.leftOut()))
                      + DossierCommand.consents(loaded));
      return ExitCode.DONE;
    }
  }
}
