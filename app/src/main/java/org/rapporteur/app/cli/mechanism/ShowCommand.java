package org.rapporteur.app.cli.mechanism;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.Day;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.mechanism.Mechanisms;
import org.rapporteur.model.mechanism.Snapshot;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Everything on one mechanism: its state, holders, what the rules say, all its acts with their sources, and the passages, claims and alleged violations of the documents that speak of it, each with the ground.",
    footer = {
      "",
      "Examples:",
      "  rapporteur mechanism show sr-dprk --as-of 2025-05-20 --case my-case",
      "  rapporteur mechanism show coi-rec-n --json --case my-case"
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The mechanism, as `list` names it.")
  private String id = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "today",
      description = "The day (default: today).")
  private String day = "today";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var mechanisms = desk.mechanisms();
      var snapshot = mechanisms.show(id, Day.of(day));
      var acts = mechanisms.timeline().stream().filter(a -> a.mechanism().equals(id)).toList();
      var spoken = Spoken.of(mechanisms.links(), id, desk.view().orElse(null));
      var out = spec.commandLine().getOut();
      if (options.json()) {
        var object = new LinkedHashMap<>(Shown.object(snapshot));
        object.put("all acts", acts.stream().map(Shown::object).toList());
        object.put("spoken of", spoken.objects());
        object.put("sources", spoken.documents());
        object.put("independent families", spoken.families());
        out.println(Json.write(object));
      } else {
        words(mechanisms, snapshot, out);
        var rows = new ArrayList<List<String>>();
        acts.forEach(a ->
            rows.add(
                List.of(
                    a.when(),
                    a.kind(),
                    a.grade().name(),
                    a.id(),
                    Shown.detail(a) + "  \u2014 " + a.citation().print())));
        out.println();
        new Answer(List.of("when", "act", "grade", "id", "what, and who says so"), rows)
            .print(out, options);
        spoken.print(out, options);
      }
      out.flush();
      return ExitCode.DONE;
    }
  }

  private void words(Mechanisms mechanisms, Snapshot snapshot, PrintWriter out) {
    out.println(Terminal.plain(snapshot.mechanism().label()));
    out.println("On " + snapshot.asOf() + ": " + Terminal.plain(snapshot.state()));
    snapshot.holders().forEach(h -> out.println("Holder: " + Terminal.plain(h.words())));
    snapshot
        .rulings()
        .forEach(r ->
            out.println(
                r.rule()
                    + ": "
                    + Terminal.plain(r.words())
                    + " ["
                    + String.join(", ", r.acts())
                    + "]"));
    var terms = mechanisms.terms(id);
    if (!terms.isEmpty()) {
      out.println("All holders:");
      var unconfirmed = mechanisms.unconfirmed();
      terms.forEach(t ->
          out.println(
              "  "
                  + t.print()
                  + "  "
                  + Terminal.plain(t.person())
                  + (t.acts().stream().anyMatch(unconfirmed::contains) ? " (unconfirmed)" : "")));
    }
  }
}
