package org.rapporteur.app.cli.estimate;

import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.Withdrawal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description =
        "Take an estimate of the case out of use. Its files and the log's memory of it stay.",
    footer = {
      "",
      "Example:",
      "  rapporteur estimate undo D-0123456789abcdef --why \"lists not merged\" --case my-case"
    })
final class UndoEstimateCommand implements Callable<Integer> {
  @Mixin private Withdrawal withdrawal = new Withdrawal();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    return withdrawal.from(
        options, spec, (desk, dataset, why) -> desk.estimates(1).undo(dataset, why));
  }
}
