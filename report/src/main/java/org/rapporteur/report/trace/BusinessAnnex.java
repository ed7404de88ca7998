package org.rapporteur.report.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rapporteur.report.html.Annex;

/// The section of the report that says how violations reach business.
public final class BusinessAnnex {
  private BusinessAnnex() {}

  /// One sentence on one company under one test.
  public record Line(String answer, String sentence) {}

  /// Where the goods of one violation's site went.
  ///
  /// @param act what was done
  /// @param told how firmly sources say so, a sentence
  /// @param deliveries one sentence for each delivery, nearest first
  public record Reach(String act, String told, List<String> deliveries) {
    public Reach {
      deliveries = List.copyOf(deliveries);
    }
  }

  /// @param reaches the violations whose goods went somewhere
  /// @param lines who is inside a test, the certain first
  /// @param more how many lines are left out
  /// @param settle what is to be settled first: contradictions and missing data
  /// @param setAside how many rows were set aside
  /// @param coverage what was searched
  public record Content(
      List<Reach> reaches,
      List<Line> lines,
      int more,
      List<String> settle,
      int setAside,
      List<Dossier.Coverage> coverage) {
    public Content {
      reaches = List.copyOf(reaches);
      lines = List.copyOf(lines);
      settle = List.copyOf(settle);
      coverage = List.copyOf(coverage);
    }
  }

  /// The section.
  public static Annex of(LocalDate day, Content content) {
    var html = new Markup();
    reaches(content.reaches(), html);
    inside(content, html);
    html.heading(3, "To settle first");
    html.list(content.settle(), "Nothing that is missing or contradicted decides a verdict.");
    searched(content, html);
    return new Annex(
        "business",
        "How it reaches business",
        "Where goods from the sites of violations went, and who is owned by listed parties, by the"
            + " registers, lists and papers in this case as of "
            + Sentences.day(day)
            + ". Each company can be looked into with “rapporteur trace dossier”.",
        html.toString());
  }

  private static void reaches(List<Reach> reaches, Markup html) {
    html.heading(3, "From violations to buyers");
    if (reaches.isEmpty()) {
      html.element("p", "No goods from the site of a violation are recorded as sent.");
    }
    for (var reach : reaches) {
      html.heading(4, reach.act());
      html.paragraph("quiet", reach.told());
      html.list(reach.deliveries(), "");
    }
  }

  private static void inside(Content content, Markup html) {
    html.heading(3, "Companies inside a legal test, or perhaps inside");
    html.list(
        content.lines().stream().map(l -> l.answer() + ": " + l.sentence()).toList(),
        "The records in this case put no company inside a test.");
    if (content.more() > 0) {
      html.element(
          "p", "And " + content.more() + " more; “rapporteur trace verdict” tells of each.");
    }
  }

  private static void searched(Content content, Markup html) {
    html.heading(3, "What was searched");
    html.list(content.coverage().stream().map(BusinessAnnex::searched).toList(), "Nothing.");
    if (content.setAside() > 0) {
      html.paragraph(
          "quiet",
          content.setAside()
              + " rows were received and kept, and are not computed with; “rapporteur trace inputs”"
              + " gives the reason for each.");
    }
  }

  private static String searched(Dossier.Coverage file) {
    return file.name()
        + " ("
        + file.kind()
        + "), "
        + file.dated().replaceFirst("T.*", "")
        + ": "
        + String.format(Locale.ROOT, "%,d", file.records())
        + (file.records() == 1 ? " record" : " records")
        + " read, "
        + (file.unread() == 0 ? "none" : String.format(Locale.ROOT, "%,d", file.unread()))
        + " unread";
  }
}
