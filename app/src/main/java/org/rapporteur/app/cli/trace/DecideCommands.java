package org.rapporteur.app.cli.trace;

import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.trace.NodeNames;
import org.rapporteur.model.identity.Judgement.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Decisions on who is who, kept in the custody log.
final class DecideCommands {
  private DecideCommands() {}

  @Command(
      name = "same",
      mixinStandardHelpOptions = true,
      description =
          "Decide that two nodes, or a counterparty's name and a node, are one. The decision is"
              + " kept and used in paths, screening and verdicts.",
      footer = {
        "",
        "Example:",
        "  rapporteur trace same \"Tanho Commercial Bank\" un:KPe.901 --why \"same SWIFT code\""
            + " --case my-case"
      })
  static final class Same extends Decision {
    Same() {
      super(Answer.SAME);
    }
  }

  @Command(
      name = "different",
      mixinStandardHelpOptions = true,
      description =
          "Decide that two are not one. No score and no new edition of a list overrules it.",
      footer = {
        "",
        "Example:",
        "  rapporteur trace different \"Tanho Trading\" un:KPe.901 --why \"founded in 2021, other"
            + " owners\" --case my-case"
      })
  static final class Different extends Decision {
    Different() {
      super(Answer.DIFFERENT);
    }
  }

  /// What both take.
  abstract static class Decision implements Callable<Integer> {
    private final Answer answer;

    @Parameters(index = "0", paramLabel = "A", description = "A node's id, or a name as printed.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String right = "";

    @Option(
        names = "--why",
        required = true,
        paramLabel = "REASON",
        description = "The reason; it is kept with the decision.")
    private String why = "";

    @Mixin private CaseOptions options = new CaseOptions();
    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    Decision(Answer answer) {
      this.answer = answer;
    }

    @Override
    public Integer call() {
      try (var desk = options.openExisting()) {
        new NodeNames(TraceCase.material(desk).load().facts()).mustKnow(left, right);
        var judgement = desk.judgeAnchors(answer, left, right, why);
        spec.commandLine()
            .getOut()
            .println(
                options.json()
                    ? Json.write(Map.of("id", judgement.id(), "answer", answer.name()))
                    : "Recorded as " + judgement.id() + ".");
        return ExitCode.DONE;
      }
    }
  }
}
