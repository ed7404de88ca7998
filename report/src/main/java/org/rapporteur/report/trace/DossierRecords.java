package org.rapporteur.report.trace;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TracePath;

/// The evidence of a dossier: the paths to the subject, and every record that bears on it with its
/// source, its days and the decisions on who is who.
final class DossierRecords {
  private final Dossier dossier;
  private final Sentences sentences;
  private final Drawings drawings;
  private final PathText text;

  DossierRecords(Dossier dossier, Sentences sentences, Drawings drawings) {
    this.dossier = dossier;
    this.sentences = sentences;
    this.drawings = drawings;
    this.text = new PathText(dossier::name, dossier.files());
  }

  DossierPage.Part paths() {
    var html = new Markup();
    html.paragraph(
        "lead",
        "The best minimal paths from each act and listed party in reach. A path is as strong as its"
            + " weakest hop.");
    if (dossier.routes().isEmpty()) {
      html.element("p", "No act and no listed party of this case reaches the subject.");
    }
    for (var route : dossier.routes()) {
      html.heading(3, "From " + text.name(route.from()) + ", " + route.why());
      route.paths().forEach(path -> path(path, html));
      if (!route.complete()) {
        html.paragraph(
            "quiet",
            "The search stopped at its limit; hops 1 to "
                + route.completeHops()
                + " are complete.");
      }
    }
    return new DossierPage.Part("paths", "How it is reached", html.toString());
  }

  private void path(TracePath path, Markup html) {
    html.raw("<figure class=\"plot\">\n");
    html.raw(drawings.path(path, text));
    html.raw("<figcaption>Together: " + Markup.escaped(text.standing(path)) + ". ");
    html.raw("Weakest: " + Markup.escaped(text.weakest(path)) + ".</figcaption>\n</figure>\n");
    html.table(
        "The hops of this path",
        List.of("Says", "Source", "Record"),
        path.hops().stream().map(this::hop).toList());
  }

  private List<String> hop(TracePath.Hop hop) {
    var edge = hop.edge();
    return List.of(
        text.name(hop.against() ? hop.to() : hop.from())
            + " → "
            + text.name(hop.against() ? hop.from() : hop.to())
            + ": "
            + PathText.kind(hop),
        text.source(hop),
        edge == null ? "" : edge.id());
  }

  DossierPage.Part records() {
    var html = new Markup();
    html.table(
        "Every record that bears on the subject",
        List.of("Says", "Share", "Valid", "Stated", "Source", "Record"),
        dossier.edges().stream().map(this::row).toList());
    html.heading(3, "Who is taken for whom");
    html.list(
        dossier.joined().stream().map(this::joined).toList(),
        "No two of these were joined; each is what one source calls it.");
    html.heading(3, "Listings");
    html.list(
        dossier.listings().stream()
            .map(l ->
                dossier.name(l.node()) + ": " + sentences.listing(l) + "; " + source(l.citation()))
            .toList(),
        "None of the parties named here stands on a list that was searched.");
    html.heading(3, "Data that sources say they do not have");
    html.list(
        dossier.absences().stream()
            .map(a -> dossier.name(a.node()) + ": " + a.what() + ", " + a.reason())
            .toList(),
        "None.");
    return new DossierPage.Part("records", "Records", html.toString());
  }

  private List<String> row(Edge edge) {
    var origin = edge.origin();
    return List.of(
        dossier.name(edge.from())
            + " → "
            + dossier.name(edge.to())
            + ": "
            + edge.kind().label()
            + identities(edge),
        edge.kind().isStake() ? edge.share().words() : "",
        Sentences.period(edge.period()),
        origin.strength().name().toLowerCase(Locale.ROOT)
            + (origin.stated() == null ? "" : " " + Sentences.day(origin.stated()))
            + (origin.publisher() == null ? "" : " by " + origin.publisher()),
        source(origin.citation()) + (origin.words() == null ? "" : ": \"" + origin.words() + "\""),
        edge.id());
  }

  private String source(org.rapporteur.model.trace.Citation citation) {
    var file = citation.isProtected() ? null : dossier.files().get(citation.evidence());
    return (file == null ? "" : file + ", ") + citation.words();
  }

  /// Decisions on its ends.
  private String identities(Edge edge) {
    var decided =
        Stream.of(edge.from(), edge.to())
            .flatMap(end -> dossier.joined().stream().filter(j -> about(j, end)))
            .flatMap(j -> Stream.ofNullable(j.by()))
            .flatMap(by -> Stream.ofNullable(by.judgement()))
            .distinct()
            .collect(Collectors.joining(", "));
    return decided.isEmpty() ? "" : " (identity by " + decided + ")";
  }

  private static boolean about(Dossier.Joined joined, NodeId end) {
    return joined.node().equals(end) || joined.is().equals(end);
  }

  private String joined(Dossier.Joined joined) {
    var by = joined.by();
    return dossier.name(joined.node())
        + " ("
        + joined.node()
        + ") is taken for "
        + dossier.name(joined.is())
        + " ("
        + joined.is()
        + "): "
        + (by == null
            ? "by succession, or through another"
            : by.why()
                + ", score "
                + String.format(Locale.ROOT, "%.2f", by.score())
                + (by.judgement() == null
                    ? ", by their numbers"
                    : ", decided by a person, " + by.judgement()));
  }
}
