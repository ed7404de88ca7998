package org.rapporteur.app.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Paths;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "collect",
    mixinStandardHelpOptions = true,
    description =
        "Take files into evidence and read them. Every file is kept; what cannot be read is listed with the reason.",
    footer = {"", "Example:", "  rapporteur collect statements/ --case my-case"})
final class CollectCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to collect.")
  private List<Path> paths = List.of();

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    Paths.requireAll(paths);
    var out = spec.commandLine().getOut();
    try (var desk = options.open()) {
      var collected = desk.collect(paths);
      if (options.json()) {
        out.println(Json.write(collected));
        return Collected.tell(
            new PrintWriter(Writer.nullWriter()), paths, collected, desk.sources());
      }
      out.println(
          collected.files()
              + " named, "
              + collected.fresh()
              + " new, "
              + collected.read()
              + " read.");
      return Collected.tell(out, paths, collected, desk.sources());
    }
  }
}
