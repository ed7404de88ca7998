package org.rapporteur.app.cli.trace;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.Program;
import org.rapporteur.desk.trace.Dossiers;
import org.rapporteur.desk.trace.Exposure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description =
        "Write the exposure dossier of a subject: a page for people, the data, and a checker that replays every verdict IN without this program.",
    footer = {
      "",
      "The data: docs/formats/dossier.md. Whoever receives it needs a JDK: java Check.java dossier.json",
      "",
      "Example:",
      "  rapporteur trace dossier \"Sonamu Mill\" --as-of 2025-03-31 --out sonamu --case my-case"
    })
final class DossierCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      defaultValue = "dossier",
      paramLabel = "DIR",
      description = "The folder to write (default: ./dossier).")
  private Path out = Path.of("dossier");

  @Mixin private SubjectOptions wish = new SubjectOptions();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var loaded = TraceCase.material(desk).load();
      var export = desk.dossiers();
      var dossier =
          Dossiers.of(loaded, desk.judgements())
              .of(
                  Exposure.of(loaded).subject(wish.subject()),
                  wish.regimes(),
                  wish.asOf(),
                  Program.NAME,
                  export.custody());
      var digest = export.write(dossier, out);
      var print = spec.commandLine().getOut();
      print.println(
          options.json()
              ? Json.write(Map.of("written", out.toString(), "sha256", digest.hex()))
              : "Written: "
                  + out
                  + "/dossier.html, dossier.json, Check.java, and the signed head of the custody log. Check it: java Check.java dossier.json");
      return ExitCode.DONE;
    }
  }
}
