package org.rapporteur.app.cli.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Paths;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.LegalTests;
import org.rapporteur.desk.trace.OwnershipOfCases;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "ownership",
    mixinStandardHelpOptions = true,
    description =
        "Work a file of ownership cases: who is inside which legal test, with the derivation. Needs"
            + " no case folder.",
    footer = {
      "",
      "The shape of the file: docs/formats/ownership-cases.md.",
      "",
      "Example:",
      "  rapporteur trace ownership --cases cases.json --out verdicts.json"
    })
final class OwnershipCommand implements Callable<Integer> {
  @Option(
      names = "--cases",
      required = true,
      paramLabel = "FILE.json",
      description = "The cases: who owns what of whom, who is listed, on which day.")
  private Path cases = Path.of("cases.json");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.json",
      description = "The file to write.")
  private Path out = Path.of("verdicts.json");

  @Option(
      names = "--regime",
      paramLabel = "TEST",
      description = "Only this legal test, such as ofac or uk; may be repeated (default: all).")
  private List<String> regimes = List.of();

  @Option(names = "--json", description = "Print results as JSON.")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    Paths.requireAll(List.of(cases));
    var result = new OwnershipOfCases(LegalTests.named(regimes)).work(cases, out);
    var print = spec.commandLine().getOut();
    if (json) {
      print.println(Json.write(Map.of("result", result, "written", out.toString())));
    } else {
      print.println(
          result.cases()
              + (result.cases() == 1 ? " case: " : " cases: ")
              + result.verdicts().entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .map(e -> e.getValue() + " " + e.getKey())
                  .collect(Collectors.joining(", "))
              + ".");
      result.unusable().forEach(u -> print.println("Kept, not used: " + Terminal.plain(u)));
      print.println("Written: " + out);
    }
    return result.unusable().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }
}
