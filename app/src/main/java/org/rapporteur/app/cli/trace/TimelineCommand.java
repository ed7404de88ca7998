package org.rapporteur.app.cli.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.model.trace.Timeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Tell how the verdict on a subject changed over time, and what changed it.",
    footer = {
      "",
      "Example:",
      "  rapporteur trace timeline \"Sonamu Mill\" --regime uk --case my-case"
    })
final class TimelineCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SUBJECT", description = "A name or an id.")
  private String subject = "";

  @Option(
      names = "--regime",
      paramLabel = "TEST",
      description = "Only this legal test, such as ofac or uk; may be repeated (default: all).")
  private List<String> regimes = List.of();

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var exposure = TraceCase.exposure(desk);
      var id = exposure.subject(subject);
      var lines = new ArrayList<Timeline>();
      for (var regime : org.rapporteur.desk.trace.LegalTests.named(regimes)) {
        lines.add(exposure.timeline(id, regime));
      }
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(lines.stream().map(TimelineCommand::json).toList()));
      } else {
        lines.forEach(line -> print(line));
      }
      return ExitCode.DONE;
    }
  }

  private void print(Timeline line) {
    var out = spec.commandLine().getOut();
    out.println(line.regime());
    for (var stretch : line.stretches()) {
      out.println(
          "  %-8s %s to %s%s"
              .formatted(
                  stretch.answer(),
                  stretch.from() == null ? "…" : stretch.from(),
                  stretch.until() == null ? "…" : stretch.until(),
                  stretch.because().isEmpty()
                      ? ""
                      : ": " + Terminal.plain(String.join("; ", stretch.because()))));
    }
  }

  private static Map<String, Object> json(Timeline line) {
    var stretches = new ArrayList<Map<String, Object>>();
    for (var stretch : line.stretches()) {
      var one = new LinkedHashMap<String, Object>();
      one.put("from", stretch.from() == null ? "" : stretch.from().toString());
      one.put("until", stretch.until() == null ? "" : stretch.until().toString());
      one.put("verdict", stretch.answer().name());
      one.put("because", stretch.because());
      stretches.add(one);
    }
    return Map.of(
        "subject", line.subject().value(), "regime", line.regime(), "stretches", stretches);
  }
}
