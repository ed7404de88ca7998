package org.rapporteur.report.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.Verdict;

/// The dossier as one page that needs neither network nor script: the same for the analyst, the
/// opposing party and the reviewer.
public final class DossierPage {
  private final Dossier dossier;
  private final Sentences sentences;
  private final Markup page = new Markup();

  private DossierPage(Dossier dossier) {
    this.dossier = dossier;
    this.sentences = new Sentences(dossier::name);
  }

  /// The page.
  ///
  /// @param digest of the content of `dossier.json`
  public static String write(Dossier dossier, String digest) {
    return new DossierPage(dossier).whole(digest);
  }

  private String whole(String digest) {
    String title = "Exposure of " + dossier.name(dossier.subject().id());
    subject();
    dossier.findings().forEach(this::finding);
    page.list(
        dossier.refused().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(e -> e.getKey() + " was not asked: " + e.getValue())
            .toList(),
        "");
    records();
    rebuttals();
    coverage();
    method(digest);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + Markup.escaped(title)
        + "</title>\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
        + " 'unsafe-inline'\">\n"
        + "<style>"
        + style()
        + "</style>\n"
        + "</head>\n"
        + "<body>\n"
        + "<header class=\"masthead\">\n"
        + "<p class=\"label\">Exposure dossier</p>\n"
        + "<h1>"
        + Markup.escaped(title)
        + "</h1>\n"
        + "<p class=\"standing\">This dossier says what records say, and what a legal test makes of"
        + " them. Whether a record is true is for its reader to judge.</p>\n"
        + "</header>\n"
        + "<main id=\"content\" style=\"max-width:60rem;margin:0 auto;padding:0 1rem\">\n"
        + page
        + "</main>\n</body>\n</html>\n";
  }

  private void subject() {
    page.heading(2, "Subject and question");
    var node = dossier.subject();
    var facts = new ArrayList<String>();
    facts.add("Identity: " + node.id() + ", " + node.sort().label());
    node.names().stream().map(n -> "Name: " + n.text()).distinct().forEach(facts::add);
    node.identifiers().forEach(i -> facts.add(i.scheme() + ": " + i.value()));
    node.countries().forEach(c -> facts.add("Country: " + c));
    node.addresses().forEach(a -> facts.add("Address: " + a));
    dossier
        .joined()
        .forEach(j ->
            facts.add(
                dossier.name(j.node())
                    + " ("
                    + j.node()
                    + ") is taken for "
                    + j.is()
                    + (j.by() == null ? "" : ": " + j.by().why())));
    facts.add(
        "Question: which tests is it inside "
            + (dossier.asOf() == null
                ? "(nothing is dated)"
                : "as of " + Sentences.day(dossier.asOf()))
            + "?");
    page.list(facts, "");
  }

  private void finding(Dossier.Finding finding) {
    var verdict = finding.verdict();
    page.heading(2, finding.regime().title() + ": " + verdict.answer());
    page.element("p", sentences.verdict(verdict, finding.regime()));
    if (finding.without() != null) {
      page.element(
          "p",
          "Without the disputed records: "
              + finding.without().answer()
              + ". "
              + sentences.verdict(finding.without(), finding.regime()));
    }
    page.element("p", finding.economic());
    boolean certain = verdict.answer() == Verdict.Answer.IN;
    if (!verdict.steps().isEmpty()) {
      page.heading(3, certain ? "Derivation" : "What data allow at most");
      page.raw(DerivationDrawing.of(verdict.steps(), sentences));
      page.ordered(
          verdict.steps().stream().map(s -> sentences.step(s, finding.regime(), certain)).toList());
    }
    page.heading(3, "What would change this verdict");
    page.list(
        verdict.deciding().stream().map(sentences::deciding).toList(),
        "No datum that is missing or disputed would change it.");
    page.heading(3, "Contradictions and warnings");
    page.list(
        Stream.concat(
                verdict.contradictions().stream().map(sentences::contradiction),
                verdict.notes().stream())
            .toList(),
        "None were found.");
    page.heading(3, "Over time");
    page.list(finding.timeline().stretches().stream().map(DossierPage::stretch).toList(), "");
    page.element(
        "p",
        "Test: " + Sentences.test(finding.regime()) + ". " + finding.regime().citation() + ".");
    finding.regime().open().forEach(o -> page.element("p", "Not confirmed: " + o + "."));
  }

  /// Days with one verdict, and what began them.
  static String stretch(Timeline.Stretch stretch) {
    return stretch.answer()
        + (stretch.from() == null ? "" : " from " + Sentences.day(stretch.from()))
        + (stretch.until() == null ? "" : " until " + Sentences.day(stretch.until()))
        + (stretch.because().isEmpty() ? "" : ": " + String.join("; ", stretch.because()));
  }

  private void records() {
    page.heading(2, "Records");
    page.table(
        List.of("Record", "Says", "Share", "Valid", "Stated", "Source"),
        dossier.edges().stream().map(this::row).toList());
    page.heading(3, "Listings");
    page.list(
        dossier.listings().stream()
            .map(l -> dossier.name(l.node()) + ": " + sentences.listing(l))
            .toList(),
        "None of the parties named here stands on a list that was searched.");
    page.heading(3, "Data that sources say they do not have");
    page.list(
        dossier.absences().stream()
            .map(a -> dossier.name(a.node()) + ": " + a.what() + ", " + a.reason())
            .toList(),
        "None.");
  }

  private List<String> row(Edge edge) {
    var origin = edge.origin();
    String file = dossier.files().getOrDefault(origin.citation().evidence(), "");
    return List.of(
        edge.id(),
        dossier.name(edge.from()) + " → " + dossier.name(edge.to()) + ": " + edge.kind().label(),
        edge.kind().isStake() ? edge.share().words() : "",
        Sentences.period(edge.period()),
        origin.strength().name().toLowerCase(Locale.ROOT)
            + (origin.stated() == null ? "" : ", " + Sentences.day(origin.stated())),
        file + " " + origin.citation().words());
  }

  private void rebuttals() {
    page.heading(2, "Rebuttals");
    page.list(
        dossier.rebuttals().stream()
            .map(r ->
                "Against "
                    + r.edge()
                    + ": "
                    + r.claims()
                    + " ("
                    + r.status().name().toLowerCase(Locale.ROOT)
                    + (r.decided() == null ? "" : " " + Sentences.day(r.decided()))
                    + (r.reason().isEmpty() ? "" : ": " + r.reason())
                    + ")")
            .toList(),
        "None were offered.");
  }

  private void coverage() {
    page.heading(2, "What was searched");
    page.table(
        List.of("File", "Kind", "Its date", "Records", "Unread"),
        dossier.coverage().stream()
            .map(c ->
                List.of(
                    c.name(),
                    c.kind(),
                    c.dated(),
                    String.valueOf(c.records()),
                    String.valueOf(c.unread())))
            .toList());
    page.element(
        "p",
        "Status words: blocking (assets frozen, dealings forbidden), import-ban, export-licence,"
            + " sectoral, advisory and watch. The last two forbid nothing and start no test.");
  }

  private void method(String digest) {
    page.heading(2, "Method and check");
    page.list(
        List.of(
            "A party is inside if it is listed, or if the stakes of parties that are inside reach"
                + " the threshold. Shares are exact fractions; a stake through an owner that is not"
                + " inside counts nothing.",
            "Several tellings of one stake are never added; contradictory ones widen what is"
                + " known.",
            "The file dossier.json holds all of this for programs. Digest of its content: sha256 "
                + digest,
            "Check it without this program: java Check.java dossier.json. The checker replays every"
                + " verdict IN and refuses a dossier that was changed.",
            dossier.program()
                + (dossier.caseId().isEmpty() ? "" : ", case " + dossier.caseId())
                + (dossier.head().isEmpty() ? "" : ", head of the custody log " + dossier.head())),
        "");
  }

  private static String style() {
    try (var css = DossierPage.class.getResourceAsStream("/org/rapporteur/report/html/style.css")) {
      return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
