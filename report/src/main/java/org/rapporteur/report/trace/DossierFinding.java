package org.rapporteur.report.trace;

import java.util.stream.Stream;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.Verdict;

/// What one test came to: its derivation, what would change it, what quarrels, how it was before.
final class DossierFinding {
  private final Dossier.Finding finding;
  private final Sentences sentences;
  private final Drawings drawings;
  private final Markup html = new Markup();

  DossierFinding(Dossier.Finding finding, Sentences sentences, Drawings drawings) {
    this.finding = finding;
    this.sentences = sentences;
    this.drawings = drawings;
  }

  DossierPage.Part part() {
    var regime = finding.regime();
    html.element("p", sentences.verdict(finding.verdict(), regime));
    derivation();
    html.heading(3, "What would change this verdict");
    html.list(
        finding.verdict().deciding().stream().map(sentences::deciding).toList(),
        finding.readings().stream()
                .anyMatch(r -> r.verdict().answer() != finding.verdict().answer())
            ? "No datum that is missing would change it; the rebuttals below would."
            : "No datum that is missing or disputed would change it.");
    readings();
    html.heading(3, "Contradictions and warnings");
    html.list(
        Stream.concat(
                finding.verdict().contradictions().stream().map(sentences::contradiction),
                finding.verdict().notes().stream())
            .toList(),
        "None were found.");
    html.heading(3, "Over time");
    html.raw(drawings.history(finding.timeline()));
    html.list(finding.timeline().stretches().stream().map(DossierFinding::stretch).toList(), "");
    html.paragraph("quiet", finding.economic());
    html.paragraph("quiet", Sentences.test(regime) + ". " + regime.citation() + ".");
    regime.open().forEach(o -> html.paragraph("suspect", "Not confirmed: " + o + "."));
    return new DossierPage.Part(
        regime.id(), regime.title() + ": " + finding.verdict().answer(), html.toString());
  }

  private void derivation() {
    var steps = finding.verdict().steps();
    boolean certain = finding.verdict().answer() == Verdict.Answer.IN;
    if (!steps.isEmpty()) {
      html.heading(3, certain ? "Derivation" : "What data allow at most");
      html.raw(drawings.derivation(steps, sentences));
      html.ordered(steps.stream().map(s -> sentences.step(s, finding.regime(), certain)).toList());
    }
  }

  private void readings() {
    if (finding.readings().isEmpty()) {
      return;
    }
    html.heading(3, "With and without what is disputed");
    html.list(
        Stream.concat(
                Stream.of("From the records as they stand: " + finding.verdict().answer() + "."),
                finding.readings().stream()
                    .map(r ->
                        r.words()
                            + ": "
                            + r.verdict().answer()
                            + ". "
                            + sentences.verdict(r.verdict(), finding.regime())
                            + (r.stands()
                                ? " This stands, because the rebuttals were accepted."
                                : " Nobody has decided that it stands.")))
            .toList(),
        "");
  }

  /// Days with one verdict, and what began them.
  static String stretch(Timeline.Stretch stretch) {
    return stretch.answer()
        + (stretch.from() == null ? "" : " from " + Sentences.day(stretch.from()))
        + (stretch.until() == null ? "" : " until " + Sentences.day(stretch.until()))
        + (stretch.because().isEmpty() ? "" : ": " + String.join("; ", stretch.because()));
  }
}
