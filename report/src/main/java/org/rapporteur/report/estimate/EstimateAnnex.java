package org.rapporteur.report.estimate;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.Light;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.report.estimate.EstimatePage.Pair;
import org.rapporteur.report.html.Annex;

/// The section of a case's report that tells of its estimates.
public final class EstimateAnnex {
  private static final String ID = "estimates";

  private EstimateAnnex() {}

  /// What the template of one estimate prints.
  ///
  /// @param id its anchor on the page
  /// @param sources the files it was counted from
  /// @param doubts conditions that are not met
  public record Page(
      String id, String title, EstimatePage page, List<Pair> sources, List<Light> doubts) {}

  /// One estimate as a piece of the section, escaped.
  public static String section(Dataset dataset, Findings findings) {
    var page = new EstimateReport(findings, false, "").page();
    var doubts = findings.lights().stream().filter(l -> l.colour() != Light.Colour.GREEN).toList();
    return Annex.of(
            ID,
            "",
            "",
            "estimate/annex.jte",
            new Page(
                "estimate-" + dataset.id(),
                title(findings.question()),
                page,
                sources(dataset),
                doubts))
        .html();
  }

  /// All estimates of a case.
  public static Annex of(List<String> sections) {
    return new Annex(
        ID,
        "How many are on no list",
        "Inferred from the overlaps of lists, never counted. Every accepted method stands beside"
            + " the others; hatched rows must not be leaned on, and say why.",
        String.join("\n", sections));
  }

  private static String title(Question question) {
    String words =
        Stream.of(question.victims(), question.place(), question.period())
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "An estimate of which nothing was said" : words;
  }

  private static List<Pair> sources(Dataset dataset) {
    var day = dataset.recorded().atZone(ZoneOffset.UTC).toLocalDate();
    var files =
        dataset.parts().stream()
            .map(part -> new Pair(part.name() + " (SHA-256)", part.evidence().hex()));
    return Stream.concat(Stream.of(new Pair("Taken in", day + " as " + dataset.id())), files)
        .toList();
  }
}
