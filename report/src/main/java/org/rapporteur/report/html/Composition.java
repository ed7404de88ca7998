package org.rapporteur.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.event.Event;
import org.rapporteur.report.html.page.CasePage;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Link;
import org.rapporteur.report.html.page.Section;
import org.rapporteur.report.html.page.SourcePage;

/// Lays out the pages of one report: which sections stand on the first page, which lists go on, and
/// last the sources, when it is known which of their passages are cited.
final class Composition {
  private static final int NAMED_ON_FIRST = 6;
  private static final String FAMILIES = "families";
  private static final int NAMED_ON_LISTS = 1_000;

  private final Casebook casebook;
  private final Cited cited = new Cited();
  private final SummarySection summary;
  private final SourceWords words;
  private final Catalogue<Event> timeline;
  private final Catalogue<Event> violations;
  private final Catalogue<Comparison> agreements;
  private final Catalogue<Comparison> contradictions;
  private final Catalogue<Unknowns.Unknown> unknown;
  private final List<Catalogue<?>> catalogues;
  private final List<Annex> annexes;
  private final Margins margins;
  private final Homes homes = new Homes();

  Composition(CaseView view, List<Annex> annexes) {
    this.annexes = List.copyOf(annexes);
    margins = new Margins(this.annexes);
    this.annexes.forEach(a -> a.cites().forEach(s -> cited.note(s, Cited.Kind.STATEMENT)));
    casebook = new Casebook(view);
    words = new SourceWords(casebook);
    var happenings = new Happenings(casebook, homes, margins);
    var questions = new Questions(casebook);
    var events = new EventSections(casebook, happenings);
    var answers = new QuestionSections(casebook, questions);
    summary = new SummarySection(casebook, happenings, questions);
    timeline = events.timeline();
    var otherwise = events.otherwise();
    violations = events.violations();
    agreements = answers.agreements();
    contradictions = answers.contradictions();
    var disputes = answers.disputes();
    var variants = answers.variants();
    var people = new PeopleSection(casebook, cited).catalogue();
    List.of(timeline, otherwise, violations).forEach(list -> homes.learn(list, Event::id));
    List.of(contradictions, disputes, variants, agreements)
        .forEach(list -> homes.learn(list, Comparison::id));
    homes.learn(people, entity -> entity.id().value());
    unknown = new GapSection(new Unknowns(casebook, homes, happenings).all()).catalogue();
    catalogues =
        List.of(
            timeline,
            otherwise,
            people,
            agreements,
            contradictions,
            disputes,
            variants,
            new SpeechSection(casebook, homes).catalogue(),
            violations,
            new FamilySection(casebook).catalogue(),
            unknown,
            new SuggestionSection(casebook).catalogue(),
            new SourceSection(casebook, words).catalogue());
  }

  void write(Pages pages) throws IOException {
    pages.write("index.html", first());
    for (Catalogue<?> catalogue : catalogues) {
      if (goesOn(catalogue)) {
        writeList(catalogue, pages);
      }
    }
    var sources = new SourcePages(casebook, cited, words, margins);
    for (SourceView source : casebook.view().sources()) {
      Optional<SourcePage> page = sources.page(source);
      if (page.isPresent()) {
        pages.write(Cited.page(source.evidence()), page.get());
      }
    }
  }

  private CasePage first() {
    var notes = new Notes(casebook, cited, NAMED_ON_FIRST);
    var sections = new ArrayList<Section>();
    sections.add(
        summary.section(
            timeline.items(),
            agreements.items(),
            contradictions.items(),
            violations.items(),
            unknown.items(),
            notes));
    for (Catalogue<?> catalogue : catalogues) {
      if (catalogue.id().equals(FAMILIES)) {
        annexes.forEach(annex -> sections.add(annex.section(homes)));
      }
      if (!catalogue.items().isEmpty()) {
        sections.add(section(catalogue, notes));
      }
    }
    sections.add(new MethodSection(casebook).section());
    return new CasePage(
        caseId(), "Report on case " + caseId(), facts(), true, sections, notes.list());
  }

  private <T> Section section(Catalogue<T> catalogue, Notes notes) {
    List<Link> links =
        goesOn(catalogue)
            ? List.of(
                new Link(
                    "All " + Wording.grouped(catalogue.items().size()) + " " + catalogue.noun(),
                    catalogue.file(0)))
            : List.of();
    var head = new Head(catalogue.id(), catalogue.title(), catalogue.lead(), links);
    return catalogue.composer().compose(head, catalogue.first(), notes);
  }

  /// Whether a list has more than the first page shows.
  private <T> boolean goesOn(Catalogue<T> catalogue) {
    List<T> first = catalogue.first();
    if (first.size() < catalogue.items().size()) {
      return true;
    }
    var trial = new Notes(casebook, cited, NAMED_ON_FIRST);
    var _ = catalogue.composer().compose(new Head("", "", "", List.of()), first, trial);
    return trial.cut();
  }

  private <T> void writeList(Catalogue<T> catalogue, Pages pages) throws IOException {
    List<List<T>> parts = catalogue.pages();
    for (int i = 0; i < parts.size(); i++) {
      var notes = new Notes(casebook, cited, NAMED_ON_LISTS);
      String number = parts.size() == 1 ? "" : ", page " + (i + 1) + " of " + parts.size();
      var head =
          new Head(
              catalogue.id(),
              catalogue.title() + number,
              catalogue.lead(),
              turns(catalogue, i, parts.size()));
      Section section = catalogue.composer().compose(head, parts.get(i), notes);
      pages.write(
          catalogue.file(i),
          new CasePage(
              caseId(),
              catalogue.title() + number,
              List.of(),
              false,
              List.of(section),
              notes.list()));
    }
  }

  private static List<Link> turns(Catalogue<?> catalogue, int page, int pages) {
    var links = new ArrayList<Link>();
    if (page > 0) {
      links.add(new Link("Previous page", catalogue.file(page - 1)));
    }
    if (page + 1 < pages) {
      links.add(new Link("Next page", catalogue.file(page + 1)));
    }
    return links;
  }

  private List<String> facts() {
    long read =
        casebook.view().sources().stream().filter(s -> casebook.isAnalyzed(s.evidence())).count();
    var facts = new ArrayList<String>();
    facts.add(Wording.count(casebook.view().sources().size(), "file", "files") + " received");
    facts.add(Wording.count(Math.toIntExact(read), "text", "texts") + " analyzed");
    facts.add(Wording.count(casebook.analysis().claims().size(), "claim", "claims"));
    if (!casebook.view().sources().isEmpty()) {
      facts.add("newest evidence of " + DateWords.moment(casebook.view().run().lastRecorded()));
    }
    return facts;
  }

  private String caseId() {
    return casebook.view().run().caseId();
  }
}
