package org.rapporteur.app.cli.trace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.program.Program;
import org.rapporteur.desk.trace.DossierExport;
import org.rapporteur.desk.trace.Dossiers;
import org.rapporteur.desk.trace.Exposure;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.report.trace.Dossier;
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
      "What sources.csv calls interview or internal leaves the case only under a valid consent, told by a protected source; those who work on the case see it with the other commands.",
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

  @Option(
      names = "--font",
      paramLabel = "FILE.ttf",
      description =
          "A font for the PDF, for letters that this machine's fonts lack; may be repeated.")
  private List<Path> fonts = List.of();

  @Mixin private SubjectOptions wish = new SubjectOptions();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var loaded = desk.traceHandedOut().load();
      var export = desk.dossiers();
      var exposure = wish.of(Exposure.of(loaded));
      var dossier =
          Dossiers.of(loaded, exposure, desk.judgements())
              .of(
                  exposure.subject(wish.subject()),
                  wish.regimes(),
                  wish.asOf(),
                  Program.NAME,
                  export.custody());
      var written = export.write(dossier, out, LocalDate.now(ZoneOffset.UTC), fonts);
      spec.commandLine()
          .getOut()
          .println(
              options.json()
                  ? json(written, loaded)
                  : words(written) + untested(dossier) + consents(loaded));
      return ExitCode.DONE;
    }
  }

  /// That it holds no verdict, if no test could be asked.
  private static String untested(Dossier dossier) {
    return dossier.findings().isEmpty()
        ? "\nIt holds records and paths, and no verdict: no test that was asked existed on that day (--as-of)."
        : "";
  }

  /// What consents kept back.
  static String consents(Loaded loaded) {
    return (loaded.withheld() == 0
            ? ""
            : "\nLeft out for want of a valid consent: %,d %s."
                .formatted(loaded.withheld(), loaded.withheld() == 1 ? "record" : "records"))
        + (loaded.sheltered() == 0
            ? ""
            : "\nTold by a protected source: %,d %s."
                .formatted(loaded.sheltered(), loaded.sheltered() == 1 ? "record" : "records"));
  }

  private String json(DossierExport.Written written, Loaded loaded) {
    return Json.write(
        Map.of(
            "written",
            out.toString(),
            "sha256",
            written.digest().hex(),
            "lettersWithoutFont",
            written.holes(),
            "withheld",
            loaded.withheld(),
            "sheltered",
            loaded.sheltered()));
  }

  private String words(DossierExport.Written written) {
    return "Written: "
        + out
        + "/dossier.html, dossier.pdf, dossier.json, Check.java, records.bods.json,"
        + " records.ftm.jsonl, and the signed head of the custody log. Check it: java Check.java"
        + " dossier.json"
        + (written.holes().isEmpty()
            ? ""
            : "\nThe PDF shows a sign for %d letters that no font of this machine has (%s): give one with --font FILE.ttf. The page has them all."
                .formatted(
                    written.holes().size(), Terminal.cut(String.join(" ", written.holes()), 40)));
  }
}
