package org.rapporteur.app.cli.trace;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.Inputs;
import org.rapporteur.desk.trace.LegalTests;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "inputs",
    mixinStandardHelpOptions = true,
    description = {
      "Show what the trace works with and what to settle first: lists with their dates, edges by"
          + " strength, rows set aside, contradictions, and missing data, those first on which"
          + " most verdicts hang.",
      ""
    },
    footer = {"", "Example:", "  rapporteur trace inputs --as-of 2025-03-31 --case my-case"})
final class InputsCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day asked about, such as 2025-03-31 (default: today).")
  private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var page = new Inputs(TraceCase.material(desk).load()).on(asOf, LegalTests.named(List.of()));
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(page));
      } else {
        print(page, out);
      }
      out.flush();
      return ExitCode.DONE;
    }
  }

  private static void print(Inputs.Page page, PrintWriter out) {
    out.print(
        Terminal.table(
            List.of("file", "kind", "its date", "records", "unread"),
            page.lists().stream()
                .map(l ->
                    List.of(
                        Terminal.cut(l.name(), 40),
                        l.kind(),
                        Terminal.cut(l.dated(), 20),
                        String.valueOf(l.records()),
                        String.valueOf(l.unread())))
                .toList()));
    out.println();
    out.print(
        Terminal.table(
            List.of("edges", "stated", "hedged", "inferred"),
            page.edges().stream()
                .map(e ->
                    List.of(
                        e.kind(),
                        String.valueOf(e.stated()),
                        String.valueOf(e.hedged()),
                        String.valueOf(e.inferred())))
                .toList()));
    section(
        "Set aside: received, kept, not computed with",
        page.setAside().stream().map(r -> r.where() + ": " + r.what() + ": " + r.reason()).toList(),
        out);
    section("Contradictions to settle", page.contradictions(), out);
    section(
        "Missing, by the number of verdicts that hang on it",
        page.missing().stream().map(m -> m.verdicts() + "  " + m.words()).toList(),
        out);
    if (page.asked() < page.open()) {
      out.println(
          "The first %,d of %,d open verdicts were looked into."
              .formatted(page.asked(), page.open()));
    }
  }

  private static void section(String title, List<String> lines, PrintWriter out) {
    out.println();
    out.println(title + (lines.isEmpty() ? ": none." : ":"));
    lines.stream().limit(SHOWN).forEach(line -> out.println("  " + Terminal.plain(line)));
    if (lines.size() > SHOWN) {
      out.println("  and %,d more; --json has all".formatted(lines.size() - SHOWN));
    }
  }
}
