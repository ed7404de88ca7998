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
    name = "ftm",
    mixinStandardHelpOptions = true,
    description =
        "The record as FollowTheMoney entities, one JSON object a line; stock schemata only.",
    footer = {"", "Example:", "  rapporteur export ftm --out record.ftm.json --case my-case"})
public final class FtmCommand implements Callable<Integer> {
  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path out = Path.of("record.ftm.json");

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var exports = desk.mechanisms().exports();
      var export = exports.ftm();
      var lines = new StringBuilder();
      export.entities().forEach(e -> lines.append(Json.line(e)).append('\n'));
      Written.write(desk, "ftm", out, lines.toString());
      export
          .dropped()
          .forEach((what, count) ->
              spec.commandLine().getOut().println("Left out: " + count + " " + what));
      Written.say(spec, exports, out);
      return ExitCode.DONE;
    }
  }
}
