package org.rapporteur.app.cli.names;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.desk.names.TrainNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Learn Korean spelling anew from pairs of Hangul and Latin names.",
      "",
      "The pairs are a table with the columns hangul, latin, surname, given, order, separated by"
          + " tabs, below a heading line. The same pairs give the same table, bit for bit; beside"
          + " it a record says where it comes from. To ship it, put both files in the place of the"
          + " program's own and build."
    },
    footer = {
      "",
      "Example:",
      "  rapporteur names train ko-names-train.tsv --out korean-spelling.tsv --about \"Wikidata"
          + " labels, CC0 1.0\""
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PAIRS.tsv", description = "The pairs, in UTF-8.")
  private Path pairs = Path.of("pairs.tsv");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "TABLE.tsv",
      description = "The table to write.")
  private Path out = Path.of("korean-spelling.tsv");

  @Option(
      names = "--about",
      paramLabel = "TEXT",
      defaultValue = "not stated",
      description = "What the pairs are and under which terms; it is kept in the record.")
  private String about = "not stated";

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var trained = new TrainNames().train(pairs, about, out);
    var terminal = spec.commandLine().getOut();
    terminal.println(
        "Learned from "
            + trained.taught()
            + " of "
            + trained.rows()
            + " pairs, mean log-likelihood "
            + String.format(Locale.ROOT, "%.4f", trained.likelihood())
            + ".");
    terminal.println("Written: " + trained.table() + " and " + trained.provenance());
    return ExitCode.DONE;
  }
}
