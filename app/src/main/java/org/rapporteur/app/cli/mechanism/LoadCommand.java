package org.rapporteur.app.cli.mechanism;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.mechanism.Loaded;
import org.rapporteur.model.mechanism.Withheld;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Take a pack into the case: a folder of tables with a pack.yaml. If any row is bad, all bad rows are listed and nothing is loaded.",
    footer = {
      "",
      "Examples:",
      "  rapporteur mechanism load reference/dprk --case my-case",
      "  rapporteur mechanism load my-pack --skip-bad-rows --case my-case"
    })
final class LoadCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "The pack.")
  private Path folder = Path.of(".");

  @Option(
      names = "--unconfirmed",
      description =
          "Also load what was recalled and not confirmed (grade C); it is marked wherever shown.")
  private boolean unconfirmed;

  @Option(
      names = "--without-private-persons",
      description =
          "Leave out everybody who holds no public office: detainees, escapees, relatives.")
  private boolean withoutPrivatePersons;

  @Option(names = "--skip-bad-rows", description = "Load the rest if some rows cannot be used.")
  private boolean skip;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.open()) {
      var loaded = desk.mechanisms().load(folder, unconfirmed, withoutPrivatePersons, skip);
      var out = spec.commandLine().getOut();
      out.println(options.json() ? Json.write(object(loaded)) : words(loaded));
      out.flush();
      return loaded.bad().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
  }

  private String words(Loaded loaded) {
    var words = new StringBuilder();
    loaded.bad().forEach(line -> words.append(line).append('\n'));
    var dataset = loaded.dataset();
    if (dataset == null) {
      return words
          .append("Nothing was loaded: ")
          .append(
              skip
                  ? "a rule is wrong, and a pack is not loaded without one of its rules. Mend it."
                  : Answer.bad(loaded.bad().size()) + ", or load the rest with --skip-bad-rows.")
          .toString();
    }
    var pack = loaded.pack();
    words
        .append("Loaded ")
        .append(pack.title())
        .append(": ")
        .append(pack.mechanisms().size())
        .append(" mechanisms, ")
        .append(pack.acts().size())
        .append(" acts, ")
        .append(pack.rules().size())
        .append(" rules, as ")
        .append(dataset.id())
        .append('.');
    reasons(loaded.pack().withheld())
        .forEach((reason, count) ->
            words
                .append("\nLeft out: ")
                .append(count)
                .append(" rows, ")
                .append(reason)
                .append('.'));
    return words.toString();
  }

  private static java.util.Map<String, Long> reasons(List<Withheld> withheld) {
    return withheld.stream()
        .collect(
            Collectors.groupingBy(
                w ->
                    switch (w.reason()) {
                      case UNCONFIRMED -> "not confirmed (--unconfirmed loads them)";
                      case REVIEW -> "wait for a person's release";
                      case PRIVATE_PERSON -> "private persons";
                    },
                LinkedHashMap::new,
                Collectors.counting()));
  }

  private static Object object(Loaded loaded) {
    var object = new LinkedHashMap<String, Object>();
    var dataset = loaded.dataset();
    object.put("dataset", dataset == null ? "" : dataset.id());
    object.put("mechanisms", loaded.pack().mechanisms().size());
    object.put("acts", loaded.pack().acts().size());
    object.put("rules", loaded.pack().rules().size());
    object.put("left out", loaded.pack().withheld().size());
    object.put("bad", loaded.bad());
    return object;
  }
}
