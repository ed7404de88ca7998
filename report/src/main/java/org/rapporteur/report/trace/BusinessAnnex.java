package org.rapporteur.report.trace;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.report.html.Annex;

/// The section of the report that says how violations reach business.
public final class BusinessAnnex {
  private BusinessAnnex() {}

  /// One sentence on one company under one test.
  public record Line(String answer, String sentence) {}

  /// @param lines what was found, the certain first
  /// @param more how many lines are left out
  /// @param coverage what was searched
  public static Annex of(
      LocalDate day, List<Line> lines, int more, List<Dossier.Coverage> coverage) {
    var html = new Markup();
    html.heading(3, "Companies inside a legal test, or perhaps inside");
    html.list(
        lines.stream().map(l -> l.answer() + ": " + l.sentence()).toList(),
        "The records in this case put no company inside a test.");
    if (more > 0) {
      html.element("p", "And " + more + " more; `rapporteur trace verdict` tells of each.");
    }
    html.heading(3, "What was searched");
    html.list(
        coverage.stream()
            .map(c ->
                c.name()
                    + " ("
                    + c.kind()
                    + "), "
                    + c.dated()
                    + ": "
                    + c.records()
                    + " records read, "
                    + c.unread()
                    + " unread")
            .toList(),
        "Nothing.");
    return new Annex(
        "business",
        "How it reaches business",
        "What registers and lists in this case say about who is owned by listed parties, as of "
            + Sentences.day(day)
            + ". Each company can be looked into with `rapporteur trace dossier`.",
        html.toString());
  }
}
