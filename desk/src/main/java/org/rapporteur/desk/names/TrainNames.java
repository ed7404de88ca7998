package org.rapporteur.desk.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.analyze.names.KoreanTraining;
import org.rapporteur.model.evidence.EvidenceId;

/// Learns Korean spelling anew from a table of pairs and writes the table that the program reads,
/// with a record of where it comes from.
///
/// Both files depend on the input alone, so whoever has the same pairs gets the same bytes.
public final class TrainNames {
  private static final String MADE = "# made by `rapporteur names train`; see ";

  /// The files that were written.
  public record Trained(Path table, Path provenance, int rows, int taught, double likelihood) {}

  /// @param pairs the table of pairs: hangul, latin, surname, given, order, separated by tabs
  /// @param about what the pairs are and under which terms they may be used
  /// @param table where to write
  public Trained train(Path pairs, String about, Path table) {
    String text = NameTable.text(pairs);
    KoreanTraining.Learned learned = KoreanTraining.learn(text);
    Path provenance = beside(table);
    String head = MADE + provenance.getFileName() + "\n";
    write(table, head + String.join("\n", learned.lines()) + "\n");
    write(provenance, record(pairs, text, about, table, learned));
    return new Trained(
        table, provenance, learned.rows(), learned.taught(), learned.meanLogLikelihood().getLast());
  }

  private static Path beside(Path table) {
    String name = String.valueOf(table.getFileName()).replaceFirst("\\.tsv$", "");
    return table.resolveSibling(name + ".provenance.txt");
  }

  private static String record(
      Path pairs, String text, String about, Path table, KoreanTraining.Learned learned) {
    return String.join(
        "\n",
        "file: " + table.getFileName(),
        "made by: rapporteur names train " + pairs.getFileName() + " --out " + table.getFileName(),
        "method: six rounds of expectation maximisation over all cuts of the letters"
            + " and counts of how each syllable is written (analyze.names.KoreanTraining)",
        "data set: " + pairs.getFileName() + ", " + learned.rows() + " rows",
        "about it: " + about,
        "sha256 of the data set: " + EvidenceId.of(text.getBytes(StandardCharsets.UTF_8)).hex(),
        "taught: "
            + learned.taught()
            + " rows; the others are Chinese readings of a surname or given name",
        "mean log-likelihood of an item, by round: " + rounded(learned.meanLogLikelihood()),
        "");
  }

  private static String rounded(List<Double> values) {
    return values.stream()
        .map(v -> String.format(Locale.ROOT, "%.4f", v))
        .collect(Collectors.joining(" "));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Nothing could be written to "
              + file
              + ": does its folder exist, and may we write there?",
          e);
    }
  }
}
