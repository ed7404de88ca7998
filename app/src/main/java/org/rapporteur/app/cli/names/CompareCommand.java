package org.rapporteur.app.cli.names;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.names.CompareNames;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.names.AlignedPieces;
import org.rapporteur.model.names.NameExplanation;
import org.rapporteur.model.names.NamePiece;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Say how far two written names can be forms of one name, and why.",
      "",
      "The weights are bits of log-odds and add up to the score."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur names compare \"Hwang Joon-kook\" \"황준국\"",
      "  rapporteur names compare \"Hwang Jung-Cook\" \"황준국\" --translated",
      "  rapporteur names compare \"Korea Ryonbong General Corporation\" \"Korea Yonbong General"
          + " Corp\" --json"
    })
final class CompareCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A", description = "A written name.")
  private String left = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other.")
  private String right = "";

  @Option(
      names = "--translated",
      description =
          "The names come from a machine translation: allow for its typical damage (Cook for 국), in"
              + " the review band only.")
  private boolean translated;

  @Option(names = "--json", description = "Print the explanation as JSON.")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var explanation = new CompareNames().compare(left, right, translated);
    var out = spec.commandLine().getOut();
    out.print(json ? Json.write(explanation) + "\n" : text(explanation));
    out.flush();
    return ExitCode.DONE;
  }

  private static String text(NameExplanation told) {
    var text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%s: score %.4f%n", verdict(told.band()), told.score()));
    text.append("\nParts\n");
    text.append(
        Terminal.table(
            List.of("", "A", "B", "how they meet"),
            told.alignment().stream().map(CompareCommand::row).toList()));
    text.append("A is read as ").append(pieces(told.leftPieces()));
    text.append("\nB is read as ").append(pieces(told.rightPieces())).append("\n\n");
    weights(text, told);
    list(
        text,
        "Letters may stand for",
        told.readings().stream()
            .map(r ->
                String.format(
                    Locale.ROOT,
                    "%s: %s (%.0f %%)",
                    Terminal.plain(r.letters()),
                    r.name(),
                    100 * r.share()))
            .toList());
    list(text, "Frequency", told.frequency().isEmpty() ? List.of() : List.of(told.frequency()));
    list(text, "Kept for review because", told.caps());
    list(text, "Kept apart because", told.vetoes());
    list(text, "What would help to decide", told.missing());
    return text.toString();
  }

  private static String verdict(String band) {
    return switch (band) {
      case "same" -> "SAME, forms of one name";
      case "review" -> "REVIEW, may be forms of one name";
      default -> "DIFFERENT, not forms of one name";
    };
  }

  private static List<String> row(AlignedPieces row) {
    return List.of(Terminal.words(row.kind()), cell(row.left()), cell(row.right()), row.how());
  }

  private static String cell(@Nullable String text) {
    return text == null ? "-" : Terminal.plain(text);
  }

  private static String pieces(List<NamePiece> pieces) {
    return pieces.stream()
        .map(p -> Terminal.words(p.kind()) + " \"" + Terminal.plain(p.text()) + "\"")
        .reduce((a, b) -> a + ", " + b)
        .orElse("nothing");
  }

  private static void weights(StringBuilder text, NameExplanation told) {
    text.append("Weights (bits)\n");
    double sum = 0;
    for (Weight weight : told.weights()) {
      sum += weight.value();
      text.append(
          String.format(
              Locale.ROOT,
              "  %+7.3f  %s: %s%n",
              weight.value(),
              weight.feature(),
              Terminal.plain(weight.detail())));
    }
    text.append(
        String.format(Locale.ROOT, "  %+7.3f  in all; a probability of %.4f%n", sum, told.score()));
  }

  private static void list(StringBuilder text, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n').append(title).append('\n');
      lines.forEach(line -> text.append("  ").append(Terminal.plain(line)).append('\n'));
    }
  }
}
