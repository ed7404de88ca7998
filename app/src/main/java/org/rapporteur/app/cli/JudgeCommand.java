package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.model.identity.Judgement.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description =
        "Decide whether two names or entities are one. The decision enters the custody log, outranks every score, and is never overwritten by a machine.",
    footer = {
      "",
      "Examples:",
      "  rapporteur judge same \"Jane Doe\" \"J. Doe\" --why \"same post, same day\" --case my-case",
      "  rapporteur judge different E-0123456789abcdef E-fedcba9876543210 --why \"father and son\""
    })
final class JudgeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "same|different|unsure", description = "The decision.")
  private Answer answer = Answer.UNSURE;

  @Parameters(index = "1", paramLabel = "A", description = "A name as printed, or an entity's id.")
  private String left = "";

  @Parameters(index = "2", paramLabel = "B", description = "The other.")
  private String right = "";

  @Option(
      names = "--why",
      required = true,
      paramLabel = "REASON",
      description = "The reason; it is kept with the decision.")
  private String why = "";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var judgement = desk.judge(answer, left, right, why);
      var out = spec.commandLine().getOut();
      out.println(
          options.json()
              ? Json.write(java.util.Map.of("id", judgement.id(), "answer", answer.name()))
              : "Recorded as "
                  + judgement.id()
                  + ". Run `rapporteur analyze` and `rapporteur report` to see it obeyed.");
      return ExitCode.DONE;
    }
  }
}
