package org.rapporteur.app.cli.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.estimate.Bundles;
import org.rapporteur.desk.estimate.RunEstimate;
import org.rapporteur.desk.estimate.WriteEstimate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "rerun",
    mixinStandardHelpOptions = true,
    description =
        "Make an estimate again from its bundle, without a network, and say whether every byte is"
            + " the same.",
    footer = {
      "",
      "`estimate run --out DIR` puts a bundle beside the page: the table, the declarations, the"
          + " matches, the seed, and digests of what came out. The exit code is 0 if all is the"
          + " same and 5 if not.",
      "",
      "Example:",
      "  rapporteur estimate rerun estimate"
    })
final class RerunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder of the estimate, or its bundle.")
  private Path folder = Path.of(".");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keep what is made here (default: nowhere).")
  private @Nullable Path out;

  @Mixin private EstimateOptions options = new EstimateOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var asked = Bundles.read(folder);
    var named = asked.named();
    var findings =
        new RunEstimate(options.cores(), named.seed(), options.progress())
            .run(named.question(), named.read());
    String json = Json.write(FindingsJson.of(findings, false));
    Path target = out == null ? temporary() : out;
    new WriteEstimate(findings, false).write(target, json, named);
    var different = Bundles.different(asked.bundle(), target);
    say(asked.bundle().program(), asked.bundle().outputs().size(), different);
    if (out == null) {
      delete(target);
    }
    return different.isEmpty() ? ExitCode.DONE : ExitCode.DAMAGE;
  }

  private void say(String program, int files, List<String> different) {
    var writer = spec.commandLine().getOut();
    if (options.json()) {
      var object = new LinkedHashMap<String, Object>();
      object.put("same", different.isEmpty());
      object.put("files", files);
      object.put("different", different);
      writer.println(Json.write(object));
    } else if (different.isEmpty()) {
      writer.println("The same bytes: all " + files + " files are as they were.");
    } else {
      writer.println(
          "Not the same: "
              + String.join(", ", different)
              + ". It was made by "
              + program
              + "; another version may print otherwise.");
    }
    writer.flush();
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " could not be taken away: delete it.", e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("rerun");
    } catch (IOException e) {
      throw new UncheckedIOException("There is no room for a temporary folder.", e);
    }
  }
}
