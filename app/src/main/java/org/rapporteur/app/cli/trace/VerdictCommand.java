package org.rapporteur.app.cli.trace;

import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.Exposure;
import org.rapporteur.model.trace.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

@Command(
    name = "verdict",
    mixinStandardHelpOptions = true,
    description =
        "Say which legal tests a company, person or vessel is inside on a day, with every step, and what would change it.",
    footer = {
      "",
      "IN: certain. OUT: impossible. POSSIBLE: data are missing, and the answer names them. REVIEW: data contradict each other.",
      "",
      "Example:",
      "  rapporteur trace verdict \"Sonamu Mill\" --regime ofac --as-of 2025-03-31 --case my-case"
    })
final class VerdictCommand implements Callable<Integer> {
  @Mixin private SubjectOptions wish = new SubjectOptions();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var exposure = wish.of(TraceCase.exposure(desk));
      var subject = exposure.subject(wish.subject());
      var verdicts = exposure.verdicts(subject, wish.regimes(), wish.asOf()).orNone();
      var warnings = exposure.warnings(subject, wish.asOf());
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(
            Json.write(
                Map.of(
                    "verdicts", verdicts.answered().stream().map(exposure::json).toList(),
                    "refused", verdicts.refused(),
                    "warnings", warnings)));
      } else {
        verdicts.answered().forEach(v -> print(exposure, v));
        verdicts.refused().forEach((test, why) -> out.println(test + ": not asked. " + why));
        warnings.forEach(w -> out.println("! " + line(w) + "."));
      }
      return ExitCode.DONE;
    }
  }

  private void print(Exposure exposure, Exposure.Answered answered) {
    var out = spec.commandLine().getOut();
    var say = exposure.sentences();
    var verdict = answered.verdict();
    boolean certain = verdict.answer() == Verdict.Answer.IN;
    out.println(verdict.answer() + "  " + line(say.verdict(verdict, answered.regime())));
    verdict
        .steps()
        .forEach(s -> out.println("  - " + line(say.step(s, answered.regime(), certain))));
    verdict.deciding().forEach(d -> out.println("  ? " + line(say.deciding(d))));
    verdict.contradictions().forEach(c -> out.println("  ! " + line(say.contradiction(c))));
    verdict.notes().forEach(n -> out.println("  ! " + line(n)));
    answered
        .readings()
        .forEach(r ->
            out.println(
                "  ~ "
                    + line(r.words() + ": " + r.verdict().answer() + ". ")
                    + line(say.verdict(r.verdict(), answered.regime()))
                    + (r.stands() ? " This stands." : " Not decided.")));
    answered.regime().open().forEach(o -> out.println("  Not confirmed: " + o + "."));
    out.println();
  }

  private static String line(String text) {
    return Terminal.plain(text);
  }
}
