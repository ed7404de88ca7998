package org.rapporteur.desk.estimate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.mechanism.Shelf;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.report.estimate.EstimateAnnex;
import org.rapporteur.report.html.Annex;

/// Estimates that a case keeps. Their tables, declarations and links are evidence; what was said at
/// the door stands in the settings of the dataset, so that the estimate can be made again from the
/// case alone. Its section is kept among what is derived, and made anew where that was deleted.
public final class KeptEstimates {
  /// The subject of datasets that are for estimates.
  public static final String SUBJECT = "estimate";

  /// Changes when the same material would give another section.
  private static final String VERSION = "2";

  private static final String KIND = "table";

  private final Shelf shelf;
  private final Path cache;
  private final Work work;
  private final Steps progress;

  /// @param cache where sections are kept that can be made again
  public KeptEstimates(Shelf shelf, Path cache, Work work, Steps progress) {
    this.shelf = shelf;
    this.cache = cache;
    this.work = work;
    this.progress = progress;
  }

  /// What a person names for one estimate.
  ///
  /// @param lists the columns that are lists; none means all that can be
  /// @param links the pairs that `link` wrote, or null
  public record Named(
      Path table,
      List<String> lists,
      @Nullable Path design,
      @Nullable Path links,
      String listColumn,
      String idColumn,
      Question question,
      long seed) {
    public Named {
      lists = List.copyOf(lists);
    }

    public Tables.Read read() {
      return links == null
          ? Tables.read(table, lists, design)
          : Tables.linked(table, links, listColumn, idColumn, design);
    }
  }

  /// An estimate and the dataset that it is kept as.
  public record Kept(String dataset, Findings findings) {}

  /// Takes the material into the case and estimates. What cannot be read is refused before anything
  /// is taken in.
  public Kept keep(Named named) {
    named.read();
    var paths = new ArrayList<>(List.of(named.table()));
    var settings = new TreeMap<String, String>();
    settings.put("victims", named.question().victims());
    settings.put("period", named.question().period());
    settings.put("place", named.question().place());
    settings.put("as-of", named.question().asOf());
    settings.put("seed", String.valueOf(named.seed()));
    settings.put("lists", String.join("\n", named.lists()));
    if (named.links() != null) {
      settings.put("links", String.valueOf(paths.size()));
      settings.put("list-column", named.listColumn());
      settings.put("id-column", named.idColumn());
      paths.add(named.links());
    }
    if (named.design() != null) {
      settings.put("design", String.valueOf(paths.size()));
      paths.add(named.design());
    }
    var dataset = shelf.take(SUBJECT, KIND, paths, settings);
    var findings = findings(dataset);
    store(dataset, EstimateAnnex.section(dataset, findings));
    return new Kept(dataset.id(), findings);
  }

  /// Takes an estimate out of use.
  public void undo(String dataset, String why) {
    if (shelf.standing(SUBJECT).stream().noneMatch(d -> d.id().equals(dataset))) {
      throw new IllegalArgumentException("There is no estimate " + dataset + " in this case.");
    }
    shelf.withdraw(dataset, why);
  }

  /// The section of the report, if the case keeps any estimate.
  public List<Annex> annexes() {
    var sections = shelf.standing(SUBJECT).stream().map(this::section).toList();
    return sections.isEmpty() ? List.of() : List.of(EstimateAnnex.of(sections));
  }

  private String section(Dataset dataset) {
    var file = file(dataset);
    try {
      if (Files.exists(file)) {
        return Files.readString(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: may we?", e);
    }
    String section = EstimateAnnex.section(dataset, findings(dataset));
    store(dataset, section);
    return section;
  }

  private Findings findings(Dataset dataset) {
    var settings = dataset.settings();
    var question =
        new Question(
            settings.getOrDefault("victims", ""),
            settings.getOrDefault("period", ""),
            settings.getOrDefault("place", ""),
            settings.getOrDefault("as-of", ""));
    long seed = Long.parseLong(settings.getOrDefault("seed", "1"));
    return new RunEstimate(work, seed, progress).run(question, read(dataset));
  }

  private Tables.Read read(Dataset dataset) {
    var settings = dataset.settings();
    String table = text(dataset, 0);
    String design =
        settings.containsKey("design") ? text(dataset, number(settings.get("design"))) : null;
    String name = dataset.parts().getFirst().name();
    if (settings.containsKey("links")) {
      return Tables.parseLinked(
          table,
          text(dataset, number(settings.get("links"))),
          settings.getOrDefault("list-column", ""),
          settings.getOrDefault("id-column", ""),
          design);
    }
    var lists =
        Arrays.stream(settings.getOrDefault("lists", "").split("\n"))
            .filter(list -> !list.isEmpty())
            .toList();
    return Tables.parse(name, table, lists, design);
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }

  private String text(Dataset dataset, int part) {
    try (InputStream bytes = shelf.open(dataset.parts().get(part).evidence())) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A table of the case cannot be read.", e);
    }
  }

  private Path file(Dataset dataset) {
    return cache.resolve(dataset.id() + "-" + VERSION + ".html");
  }

  private void store(Dataset dataset, String section) {
    try {
      Files.createDirectories(cache);
      var whole = Files.createTempFile(cache, "section", ".part");
      Files.writeString(whole, section);
      Files.move(whole, file(dataset), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The section could not be kept in " + cache + ": is there room, and may we write?", e);
    }
  }
}
