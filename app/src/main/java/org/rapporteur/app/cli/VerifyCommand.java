package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.Verify;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Check all evidence and the whole custody log; name the first damaged file, entry and object.",
    footer = {
      "",
      "Example:",
      "  rapporteur verify --case my-case --against checkpoint-from-last-month"
    })
final class VerifyCommand implements Callable<Integer> {
  @Option(
      names = "--against",
      paramLabel = "CHECKPOINT",
      description =
          "A copy of log/checkpoint that was kept outside the case: also finds a log that was rolled back or rewritten.")
  private @Nullable Path against;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var result = Verify.verify(options.path(), Optional.ofNullable(against));
    if (options.json()) {
      out.println(Json.write(result));
      return result.damages().isEmpty() ? ExitCode.DONE : ExitCode.DAMAGE;
    }
    if (result.damages().isEmpty()) {
      out.println(
          "Sound: "
              + result.entries()
              + " entries, "
              + result.objects()
              + " objects, "
              + result.bytes()
              + " bytes.");
      out.println("Root: " + result.root() + " (" + result.origin() + ")");
      if (result.unlisted() > 0) {
        out.println(
            result.unlisted()
                + " objects belong to no entry, as after an interrupted run; they are no damage.");
      }
      if (against == null) {
        out.println(
            "Keep a copy of "
                + options.path().resolve("log/checkpoint")
                + " elsewhere: only with it can a rolled-back log be found.");
      }
      return ExitCode.DONE;
    }
    out.println(
        "Damaged: "
            + result.damages().size()
            + (result.damages().size() == 1 ? " place" : " places")
            + ". The first:");
    result.damages().stream().limit(20).forEach(d -> out.println(describe(d)));
    out.println("Change nothing here. Compare with your copy of the case, and keep both.");
    return ExitCode.DAMAGE;
  }

  private static String describe(Verify.Finding finding) {
    String entry = finding.entry() == null ? "" : ", entry " + finding.entry();
    String object = finding.object() == null ? "" : ", object sha256:" + finding.object();
    return "  "
        + finding.file()
        + " bytes "
        + finding.from()
        + "-"
        + finding.to()
        + entry
        + object
        + ": "
        + finding.message();
  }
}
