package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.report.html.page.Fact;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Line;
import org.rapporteur.report.html.page.Section;
import org.rapporteur.report.html.page.Voices;

/// How this report came about, from the facts of the run itself.
final class MethodSection {
  private static final Pattern PLACE = Pattern.compile("([0-9a-f]{64}):(\\d{1,9})-(\\d{1,9})");

  private final Casebook casebook;

  MethodSection(Casebook casebook) {
    this.casebook = casebook;
  }

  Section section() {
    return new Section.Method(
        new Head("method", "How this report was made", "", List.of()),
        paragraphs(),
        facts(),
        casebook.view().judgements().stream().map(this::line).toList());
  }

  private List<String> paragraphs() {
    Analysis analysis = casebook.analysis();
    return List.of(
        "A program read each source by itself and took claims from it: who asserts what, at which characters of the stored text. "
            + Wording.capital(Wording.count(analysis.claims().size(), "claim", "claims"))
            + " were taken. Each rests on a passage that is quoted word for word; what could not be tied to a passage was dropped and counted.",
        "It then compared the sources: which names mean one, which accounts tell of one happening, which answers agree, and which sources derive from one. "
            + "It found "
            + Wording.count(analysis.entities().size(), "name", "names")
            + ", "
            + Wording.count(analysis.events().size(), "happening", "happenings")
            + " and "
            + Wording.count(analysis.comparisons().size(), "question", "questions")
            + " to which sources give comparable answers. No claim in this report is taken to be true; an answer that is called better supported has more or better independent sources, and the others stay visible.",
        "Page furniture, announcements, comments and legal notices yield no claims; they are grey on the pages of the sources.");
  }

  private List<Fact> facts() {
    RunFacts run = casebook.view().run();
    var facts = new ArrayList<Fact>();
    var suggestions = casebook.view().suggestions();
    if (suggestions.model() != null) {
      facts.add(
          new Fact(
              "Language model asked, apart from the analysis",
              suggestions.model() + ": " + suggestions.summary(),
              false));
    }
    facts.addAll(facts(run));
    return facts;
  }

  private static List<Fact> facts(RunFacts run) {
    return List.of(
        new Fact("Program", run.program(), false),
        new Fact("Case", run.caseId(), false),
        new Fact("Newest evidence received", DateWords.moment(run.lastRecorded()), false),
        new Fact("Stages, with versions", String.join(", ", run.stages()), false),
        new Fact(
            "Custody log",
            Wording.grouped(run.logSize())
                + (run.logSize() == 1 ? " entry" : " entries")
                + ", origin "
                + run.logOrigin(),
            false),
        new Fact("Root of the log", run.logRoot(), true),
        new Fact("Digest of what was analyzed", run.input().hex(), true));
  }

  /// What was judged: a name, or the words at a place of a source.
  private String anchor(String anchor) {
    Matcher m = PLACE.matcher(anchor);
    if (!m.matches()) {
      return "“" + anchor + "”";
    }
    var source = new EvidenceId(m.group(1));
    int start = Integer.parseInt(m.group(2));
    int end = Integer.parseInt(m.group(3));
    return casebook
        .text(source)
        .filter(text -> start < end && end <= text.length())
        .map(text -> "“" + text.substring(start, end) + "” in " + casebook.label(source))
        .orElse("“" + anchor + "”");
  }

  private Line line(Judgement judgement) {
    String decision =
        switch (judgement.answer()) {
          case SAME -> "are one";
          case DIFFERENT -> "are not one";
          case UNSURE -> "may be one; left open";
        };
    String when = DateWords.moment(judgement.when()) + ", " + judgement.who();
    String back = judgement.supersedes() == null ? "" : "; takes back " + judgement.supersedes();
    return new Line(
        anchor(judgement.left())
            + " and "
            + anchor(judgement.right())
            + " "
            + decision
            + ". "
            + judgement.why(),
        null,
        when + back,
        null,
        Voices.NONE);
  }
}
