package org.rapporteur.report.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.report.trace.Markup.Fact;

/// The dossier as one page that needs neither network nor script: the same for the analyst, the
/// opposing party and the reviewer. Its sections come in the order in which a reviewer asks.
public final class DossierPage {
  private final Dossier dossier;
  private final Sentences sentences;
  private final Drawings drawings;
  private final List<Part> parts = new ArrayList<>();

  /// A section of the page.
  record Part(String id, String title, String html) {}

  private DossierPage(Dossier dossier, Drawings drawings) {
    this.dossier = dossier;
    this.sentences = new Sentences(dossier::name);
    this.drawings = drawings;
  }

  /// The page.
  ///
  /// @param digest of the content of `dossier.json`
  public static String write(Dossier dossier, String digest) {
    var page = new DossierPage(dossier, new Drawings.Screen());
    page.gather(digest);
    return page.page(page.title());
  }

  /// The same as XHTML for a printer: no navigation, and drawings of text.
  public static String paper(Dossier dossier, String digest) {
    var page = new DossierPage(dossier, new Drawings.Paper());
    page.gather(digest);
    return DossierPaper.of(page.title(), page.parts);
  }

  private String title() {
    return "Exposure of " + dossier.name(dossier.subject().id());
  }

  private void gather(String digest) {
    subject();
    verdicts();
    parts.add(new DossierRecords(dossier, sentences, drawings).paths());
    parts.add(new DossierRecords(dossier, sentences, drawings).records());
    dossier.findings().stream()
        .map(f -> new DossierFinding(f, sentences, drawings).part())
        .forEach(parts::add);
    var search = new DossierSearch(dossier);
    parts.add(search.rebuttals());
    parts.add(search.coverage());
    method(digest);
  }

  private void subject() {
    var html = new Markup();
    var node = dossier.subject();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Identity", node.id().value(), true));
    facts.add(Fact.of("Kind", node.sort().label()));
    node.names().stream().map(n -> Fact.of("Name", n.text())).distinct().forEach(facts::add);
    node.identifiers().forEach(i -> facts.add(new Fact(i.scheme(), i.value(), true)));
    node.countries().forEach(c -> facts.add(Fact.of("Country", c)));
    node.addresses().forEach(a -> facts.add(Fact.of("Address", a)));
    facts.add(
        Fact.of(
            "Question",
            "Which of these tests is it inside "
                + (dossier.asOf() == null
                    ? "(nothing is dated)"
                    : "as of " + Sentences.day(dossier.asOf()))
                + "?"));
    dossier.findings().forEach(f -> facts.add(Fact.of("Test", Sentences.test(f.regime()))));
    html.facts(facts);
    parts.add(new Part("subject", "Subject and question", html.toString()));
  }

  private void verdicts() {
    var html = new Markup();
    html.table(
        "The verdict of each test in one sentence",
        List.of("Test", "Verdict", "In one sentence"),
        dossier.findings().stream()
            .map(f ->
                List.of(
                    f.regime().title(),
                    f.verdict().answer().name(),
                    sentences.verdict(f.verdict(), f.regime())))
            .toList());
    dossier.refused().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(e -> html.paragraph("quiet", "Not asked: " + e.getValue()));
    dossier.warnings().forEach(w -> html.paragraph("suspect", w + "."));
    html.paragraph(
        "quiet",
        "IN: certain. OUT: impossible by these records. POSSIBLE: data are missing, and the"
            + " section of the test names them. REVIEW: data contradict each other.");
    parts.add(new Part("verdicts", "Verdicts", html.toString()));
  }

  private void method(String digest) {
    var html = new Markup();
    html.list(
        List.of(
            "A party is inside if it is listed, or if the stakes of parties that are inside reach"
                + " the threshold. Shares are exact fractions; a stake through an owner that is not"
                + " inside counts nothing.",
            "Several tellings of one stake are never added; contradictory ones widen what is"
                + " known.",
            "A path runs with the goods and with time. Forwarders, banks and crowded addresses are"
                + " not walked through. Paths that contain all of another are left out.",
            "dossier.json holds all of this for programs; Check.java replays every verdict IN"
                + " and POSSIBLE from it and refuses it if anything was changed. Whoever has a JDK needs nothing of"
                + " ours: java Check.java dossier.json"),
        "");
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Digest of the content", "sha256 " + digest, true));
    facts.add(Fact.of("Program", dossier.program()));
    var custody = dossier.custody();
    if (custody != null) {
      facts.add(new Fact("Case", custody.caseId(), true));
      facts.add(new Fact("Custody log", custody.origin(), true));
      facts.add(Fact.of("Entries before this dossier", String.valueOf(custody.size())));
      facts.add(new Fact("Root of the log", custody.root(), true));
      facts.add(
          Fact.of(
              "Signature",
              "The file checkpoint is the log's head after this dossier was entered in it, signed"
                  + " with the key of the log, whose public half lies beside it."));
    }
    html.facts(facts);
    parts.add(new Part("method", "Method, check and signature", html.toString()));
  }

  private String page(String title) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + Markup.escaped(title)
        + "</title>\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
        + " 'unsafe-inline'; img-src data:\">\n"
        + "<link rel=\"icon\" href=\"data:,\">\n<style>\n"
        + style()
        + "</style>\n</head>\n<body>\n"
        + "<a class=\"skip\" href=\"#content\">Skip to the content</a>\n"
        + head(title)
        + "<div class=\"columns\">\n"
        + contents()
        + "<main id=\"content\">\n"
        + parts.stream().map(DossierPage::section).collect(Collectors.joining())
        + "</main>\n</div>\n</body>\n</html>\n";
  }

  static String head(String title) {
    return "<header class=\"masthead\">\n<p class=\"label\">Exposure dossier</p>\n<h1>"
        + Markup.escaped(title)
        + "</h1>\n<p class=\"standing\">This dossier says what records say, and what a legal test"
        + " makes of them. Whether a record is true is for its reader to judge.</p>\n</header>\n";
  }

  private String contents() {
    return "<nav aria-label=\"Contents\">\n<p class=\"label\">Contents</p>\n<ol>\n"
        + parts.stream()
            .map(p -> "<li><a href=\"#" + p.id + "\">" + Markup.escaped(p.title) + "</a></li>\n")
            .collect(Collectors.joining())
        + "</ol>\n</nav>\n";
  }

  static String section(Part part) {
    return "<section aria-labelledby=\""
        + part.id
        + "\">\n<h2 id=\""
        + part.id
        + "\">"
        + Markup.escaped(part.title)
        + "</h2>\n"
        + part.html
        + "</section>\n";
  }

  private static String style() {
    return sheet("/org/rapporteur/report/html/style.css");
  }

  static String sheet(String resource) {
    try (var css = DossierPage.class.getResourceAsStream(resource)) {
      return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
