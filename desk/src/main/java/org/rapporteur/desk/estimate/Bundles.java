package org.rapporteur.desk.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.estimate.BundleFile;
import org.rapporteur.desk.program.Program;
import org.rapporteur.model.estimate.Bundle;
import org.rapporteur.model.evidence.EvidenceId;

/// Puts everything beside an estimate that is needed to make it again, without a network and to the
/// same bytes; and makes it again.
///
/// A bundle holds the table, so there is none beside an estimate for the public.
public final class Bundles {
  private static final String FOLDER = "bundle";
  private static final String FILE = "bundle.yaml";

  private Bundles() {}

  /// Writes `bundle/` into the folder of an estimate.
  ///
  /// @param outputs the files of the estimate, by name
  static void write(Path folder, KeptEstimates.Named named, List<String> outputs)
      throws IOException {
    Path bundle = Files.createDirectories(folder.resolve(FOLDER));
    var inputs = new TreeMap<String, String>();
    String table = copied(named.table(), "", bundle, inputs);
    String links = named.links() == null ? "" : copied(named.links(), "links-", bundle, inputs);
    String design = named.design() == null ? "" : copied(named.design(), "design-", bundle, inputs);
    var made = new TreeMap<String, String>();
    for (String output : outputs) {
      made.put(output, digest(folder.resolve(output)));
    }
    var question = named.question();
    var text = new StringBuilder("format: ").append(Bundle.FORMAT).append('\n');
    line(text, "program", Program.NAME);
    line(text, "victims", question.victims());
    line(text, "period", question.period());
    line(text, "place", question.place());
    line(text, "as-of", question.asOf());
    line(text, "seed", String.valueOf(named.seed()));
    line(text, "table", table);
    text.append("lists: [")
        .append(String.join(", ", named.lists().stream().map(Bundles::quoted).toList()))
        .append("]\n");
    line(text, "links", links);
    line(text, "list-column", named.listColumn());
    line(text, "id-column", named.idColumn());
    line(text, "design", design);
    digests(text, "inputs", inputs);
    digests(text, "outputs", made);
    Files.writeString(bundle.resolve(FILE), text);
  }

  /// A name that two inputs share is told apart by what the second one is.
  private static String copied(Path from, String prefix, Path bundle, Map<String, String> inputs)
      throws IOException {
    String name = String.valueOf(from.getFileName());
    String free = inputs.containsKey(name) || name.equals(FILE) ? prefix + name : name;
    byte[] bytes = Files.readAllBytes(from);
    Files.write(bundle.resolve(free), bytes);
    inputs.put(free, EvidenceId.of(bytes).hex());
    return free;
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(quoted(value)).append('\n');
  }

  private static void digests(StringBuilder text, String name, Map<String, String> digests) {
    text.append(name).append(":\n");
    digests.forEach((file, digest) ->
        text.append("  ").append(quoted(file)).append(": ").append(digest).append('\n'));
  }

  private static String quoted(String value) {
    return '"'
        + value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }

  /// A bundle, and what it was asked.
  public record Asked(Bundle bundle, KeptEstimates.Named named) {}

  /// Reads a bundle and sees that its inputs are what they were.
  ///
  /// @param folder of the estimate, or of the bundle in it
  public static Asked read(Path folder) {
    Path home =
        Files.exists(folder.resolve(FOLDER).resolve(FILE)) ? folder.resolve(FOLDER) : folder;
    var bundle = BundleFile.read(home.resolve(FILE));
    bundle
        .inputs()
        .forEach((name, digest) -> {
          if (!digest.equals(existing(home.resolve(name)))) {
            throw new IllegalArgumentException(
                home.resolve(name)
                    + " is missing or is not the file that the estimate was made from: its SHA-256"
                    + " should be "
                    + digest
                    + ".");
          }
        });
    return new Asked(
        bundle,
        new KeptEstimates.Named(
            home.resolve(bundle.table()),
            bundle.lists(),
            optional(home, bundle.design()),
            optional(home, bundle.links()),
            bundle.listColumn(),
            bundle.idColumn(),
            bundle.question(),
            bundle.seed()));
  }

  private static @Nullable Path optional(Path home, String name) {
    return name.isEmpty() ? null : home.resolve(name);
  }

  /// The files that are not the same bytes as when the bundle was made.
  public static List<String> different(Bundle bundle, Path folder) {
    var different = new ArrayList<String>();
    new TreeMap<>(bundle.outputs())
        .forEach((name, digest) -> {
          if (!digest.equals(existing(folder.resolve(name)))) {
            different.add(name);
          }
        });
    return different;
  }

  private static String existing(Path file) {
    try {
      return Files.exists(file) ? digest(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: may we?", e);
    }
  }

  private static String digest(Path file) throws IOException {
    return EvidenceId.of(Files.readAllBytes(file)).hex();
  }
}
