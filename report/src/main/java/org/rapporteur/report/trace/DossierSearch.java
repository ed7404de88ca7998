package org.rapporteur.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.trace.Rebuttal;

/// What the other side says, and how far was looked: lists with their dates, names and scripts
/// tried, what they found.
final class DossierSearch {
  private final Dossier dossier;

  DossierSearch(Dossier dossier) {
    this.dossier = dossier;
  }

  DossierPage.Part rebuttals() {
    var html = new Markup();
    html.list(dossier.rebuttals().stream().map(this::words).toList(), "None were offered.");
    return new DossierPage.Part("rebuttals", "Rebuttals", html.toString());
  }

  private String words(Rebuttal rebuttal) {
    return "Against "
        + rebuttal.edge()
        + ": "
        + rebuttal.claims()
        + (rebuttal.share() == null ? "" : " (the share is " + rebuttal.share().words() + ")")
        + "; "
        + rebuttal.status().name().toLowerCase(Locale.ROOT)
        + (rebuttal.decided() == null ? "" : " " + Sentences.day(rebuttal.decided()))
        + (rebuttal.author() == null ? "" : " by " + rebuttal.author())
        + (rebuttal.reason().isEmpty() ? "" : ": " + rebuttal.reason())
        + ". Paper: "
        + dossier.files().getOrDefault(rebuttal.citation().evidence(), "")
        + " ("
        + rebuttal.citation().words()
        + ")";
  }

  DossierPage.Part coverage() {
    var html = new Markup();
    html.table(
        "Lists, registers and tables that were searched",
        List.of("File", "Kind", "Its date", "Records", "Unread"),
        dossier.coverage().stream()
            .map(c ->
                List.of(
                    c.name(),
                    c.kind(),
                    c.dated(),
                    String.format(Locale.ROOT, "%,d", c.records()),
                    String.format(Locale.ROOT, "%,d", c.unread())))
            .toList());
    html.heading(3, "Names that were looked for on these lists");
    if (dossier.tried().isEmpty()) {
      html.element("p", "None: no list was searched.");
    } else {
      html.table("Names and what they found", List.of("Name", "Script", "Found"), tried());
    }
    html.paragraph(
        "quiet",
        "A name alone is a candidate and never a match. Status words: blocking (assets frozen,"
            + " dealings forbidden), import-ban, export-licence, sectoral, advisory and watch. The"
            + " last two forbid nothing and start no test.");
    return new DossierPage.Part("coverage", "What was searched", html.toString());
  }

  private List<List<String>> tried() {
    var rows = new ArrayList<List<String>>();
    for (var tried : dossier.tried()) {
      var found = new ArrayList<String>();
      tried.found().forEach(f -> found.add(found(f)));
      rows.add(
          List.of(
              tried.name(),
              tried.script(),
              found.isEmpty() ? "nothing" : String.join(". ", found)));
    }
    return rows;
  }

  private static String found(Dossier.Found found) {
    return found.standing()
        + ": "
        + found.name()
        + " ("
        + found.entry()
        + "; "
        + String.join(", ", found.lists())
        + "; score "
        + String.format(Locale.ROOT, "%.2f", found.score())
        + (found.decision().isEmpty() ? "" : "; " + found.decision())
        + ")";
  }
}
