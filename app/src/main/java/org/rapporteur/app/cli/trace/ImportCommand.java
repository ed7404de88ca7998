package org.rapporteur.app.cli.trace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.ImportKinds;
import org.rapporteur.desk.trace.TraceMaterial;
import org.rapporteur.desk.trace.TraceMaterial.Taken;
import org.rapporteur.model.evidence.Dataset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Take registers, lists, manifests or tables into the case. The files are kept as evidence;"
          + " every record is read, or reported unread with its line and the reason.",
      ""
    },
    footer = {
      "",
      "Kinds: `rapporteur trace import kinds` lists them all. Files of one set (OFAC's CSV files,"
          + " the tables of a manifest) go in one command.",
      "",
      "Examples:",
      "  rapporteur trace import un consolidated.xml --case my-case",
      "  rapporteur trace import ofac-sdn SDN.CSV ADD.CSV ALT.CSV SDN_COMMENTS.CSV --case my-case",
      "  rapporteur trace import customs lines.csv --map exporter=Shipper --map importer=Buyer"
          + " --case my-case",
      "",
      "Exit code 1: some records were unreadable; they are listed."
    })
final class ImportCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Parameters(index = "0", paramLabel = "KIND", description = "What the files are, or `kinds`.")
  private String kind = "";

  @Parameters(index = "1..*", paramLabel = "FILE", arity = "0..*", description = "The files.")
  private List<Path> files = List.of();

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      description = "Which column of your table holds a field; may be given often.")
  private Map<String, String> mapping = new LinkedHashMap<>();

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    if (kind.equals("kinds")) {
      return kinds();
    }
    ImportKinds.mustKnow(kind, mapping);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("Name at least one file after the kind.");
    }
    try (var desk = options.open()) {
      var datasets = new ArrayList<Dataset>();
      for (var group :
          ImportKinds.together(kind) ? List.of(files) : files.stream().map(List::of).toList()) {
        datasets.add(desk.datasets().take(TraceMaterial.SUBJECT, kind, group, mapping));
      }
      var material = TraceCase.material(desk);
      var taken = datasets.stream().flatMap(d -> material.taken(d).stream()).toList();
      print(taken);
      return taken.stream().anyMatch(t -> t.unread() > 0)
          ? ExitCode.SOME_UNREADABLE
          : ExitCode.DONE;
    }
  }

  private int kinds() {
    var out = spec.commandLine().getOut();
    var rows = ImportKinds.all();
    out.print(
        options.json()
            ? Json.write(rows) + System.lineSeparator()
            : Terminal.table(
                List.of("kind", "what it is"),
                rows.stream().map(k -> List.of(k.name(), k.words())).toList()));
    out.flush();
    return ExitCode.DONE;
  }

  private void print(List<Taken> taken) {
    var out = spec.commandLine().getOut();
    if (options.json()) {
      out.println(Json.write(taken));
    } else {
      taken.forEach(t -> out.print(words(t)));
    }
    out.flush();
  }

  private static String words(Taken taken) {
    var words = new StringBuilder();
    words.append(
        "%s: %,d %s read, %,d unread%s; %,d nodes, %,d edges, %,d listings%s (%s)%n"
            .formatted(
                Terminal.plain(taken.file()),
                taken.read(),
                taken.read() == 1 ? "record" : "records",
                taken.unread(),
                taken.unusable() == 0 ? "" : ", %,d read and set aside".formatted(taken.unusable()),
                taken.nodes(),
                taken.edges(),
                taken.listings(),
                taken.dated().isEmpty() ? "; undated" : "; dated " + Terminal.plain(taken.dated()),
                taken.dataset()));
    taken.faults().stream()
        .limit(SHOWN)
        .forEach(
            f -> words.append("  line %,d: %s%n".formatted(f.line(), Terminal.plain(f.reason()))));
    if (taken.unread() > SHOWN) {
      words.append(
          "  and %,d more; --json lists the first thousand%n".formatted(taken.unread() - SHOWN));
    }
    taken.setAside().stream()
        .limit(SHOWN)
        .forEach(s ->
            words.append(
                "  set aside, %s: %s: %s%n"
                    .formatted(
                        Terminal.plain(s.where()),
                        Terminal.plain(s.what()),
                        Terminal.plain(s.reason()))));
    if (taken.unusable() > SHOWN) {
      words.append(
          "  and %,d more set aside; `rapporteur trace inputs` shows them%n"
              .formatted(taken.unusable() - SHOWN));
    }
    taken.notes().forEach(n -> words.append("  %s%n".formatted(Terminal.plain(n))));
    taken
        .unknown()
        .forEach((name, times) ->
            words.append(
                "  kept, but not known to the reader: %s (%s)%n"
                    .formatted(
                        Terminal.plain(name), times == 1 ? "once" : "%,d times".formatted(times))));
    return words.toString();
  }
}
