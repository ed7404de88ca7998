package org.rapporteur.app.cli.mechanism;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "jsonld",
    mixinStandardHelpOptions = true,
    description =
        "The record as JSON-LD with PROV-O: what happened as activities with their agents, who says so as entries with their primary sources. Published slips are entries only.",
    footer = {"", "Example:", "  rapporteur export jsonld --out record.jsonld --case my-case"})
public final class JsonLdCommand implements Callable<Integer> {
  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path out = Path.of("record.jsonld");

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var exports = desk.mechanisms().exports();
      Written.write(desk, "jsonld", out, Json.write(exports.linked()) + "\n");
      Written.say(spec, exports, out);
      return ExitCode.DONE;
    }
  }
}
