package org.rapporteur.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.explain.Explanation;
import org.rapporteur.desk.explain.Explanation.Passage;
import org.rapporteur.desk.explain.Explanation.Reason;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Say why the analysis says what it says: passages with the words marked »so«, the rule, each feature with its weight, and what people decided.",
    footer = {
      "",
      "Examples:",
      "  rapporteur explain K-0123456789abcdef --case my-case",
      "  rapporteur explain C-01234 --json --case my-case     (the beginning of an id is enough)",
      "  rapporteur explain \"Jane Doe\" --case my-case"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CLAIM|ENTITY|EVENT|CONFLICT|FAMILY",
      description = "An id of `show`, its beginning, or a name as printed.")
  private String word = "";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var explanation = desk.explain(word);
      var out = spec.commandLine().getOut();
      out.print(options.json() ? Json.write(explanation) + "\n" : text(explanation));
      out.flush();
      return ExitCode.DONE;
    }
  }

  private static String text(Explanation explanation) {
    var text = new StringBuilder();
    text.append(explanation.kind()).append(' ').append(explanation.id()).append('\n');
    text.append(Terminal.plain(explanation.title())).append('\n');
    for (var section : explanation.sections()) {
      text.append('\n').append(Terminal.plain(section.heading())).append('\n');
      section.reasons().forEach(reason -> append(text, reason));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Reason reason) {
    var weight = reason.weight();
    if (weight != null || !reason.text().isEmpty()) {
      text.append("  ")
          .append(weight == null ? "" : String.format(Locale.ROOT, "%+7.2f  ", weight))
          .append(Terminal.plain(reason.text()))
          .append('\n');
    }
    var passage = reason.passage();
    if (passage != null) {
      text.append("    ").append(quoted(passage)).append('\n');
    }
  }

  private static String quoted(Passage passage) {
    return Terminal.plain(
            (passage.before() + "»" + passage.words() + "«" + passage.after())
                .replaceAll("\\s+", " "))
        + "\n    "
        + Terminal.plain(passage.file())
        + ":"
        + passage.start()
        + "-"
        + passage.end();
  }
}
