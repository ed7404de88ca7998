package org.rapporteur.report.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Question;
import org.rapporteur.report.html.page.Section;

/// The sections made of questions: agreement, contradiction, denial, and answers that differ
/// without contradicting.
final class QuestionSections {
  private final Casebook casebook;
  private final Questions questions;

  QuestionSections(Casebook casebook, Questions questions) {
    this.casebook = casebook;
    this.questions = questions;
  }

  Catalogue<Comparison> agreements() {
    return catalogue(
        "agreements",
        "What the sources agree on",
        "Questions to which all sources that speak to them give one answer. What counts is independent families: copies of one text count once.",
        24,
        EnumSet.of(Relation.AGREES),
        (head, items, notes) ->
            new Section.Agreements(head, told(items, notes, true), told(items, notes, false)));
  }

  Catalogue<Comparison> contradictions() {
    return catalogue(
        "contradictions",
        "Where the sources contradict one another",
        "Answers that cannot both be so. The passages stand side by side; words in which they differ are marked. Nothing is settled silently.",
        10,
        EnumSet.of(Relation.CONTRADICTS),
        (head, items, notes) -> new Section.Contradictions(head, quoted(items, notes)));
  }

  Catalogue<Comparison> disputes() {
    return catalogue(
        "denials",
        "What one speaker says and another denies",
        "Here the sources do not contradict one another: they report people who do.",
        10,
        EnumSet.of(Relation.DISPUTED),
        (head, items, notes) -> new Section.Contradictions(head, quoted(items, notes)));
  }

  Catalogue<Comparison> variants() {
    return catalogue(
        "variants",
        "Differences that are no contradiction",
        "One answer is more precise than another, a name is spelt differently, or figures may count different things.",
        12,
        EnumSet.of(Relation.REFINES, Relation.SPELT_DIFFERENTLY, Relation.REFERENT_UNCERTAIN),
        this::variants);
  }

  private Section variants(Head head, List<Comparison> items, Notes notes) {
    return new Section.Variants(
        head,
        quoted(of(items, Relation.REFINES), notes),
        quoted(of(items, Relation.SPELT_DIFFERENTLY), notes),
        quoted(of(items, Relation.REFERENT_UNCERTAIN), notes));
  }

  private Catalogue<Comparison> catalogue(
      String id,
      String title,
      String lead,
      int room,
      Set<Relation> relations,
      Catalogue.Composer<Comparison> composer) {
    var order = Questions.byImportance();
    List<Comparison> items =
        casebook.analysis().comparisons().stream()
            .filter(comparison -> relations.contains(comparison.relation()))
            .sorted(order)
            .toList();
    return new Catalogue<>(id, title, lead, "questions", items, order, room, composer);
  }

  private List<Question> told(List<Comparison> items, Notes notes, boolean independent) {
    return items.stream()
        .filter(c -> independent == c.answers().stream().anyMatch(a -> a.families() > 1))
        .map(comparison -> questions.told(comparison, notes))
        .toList();
  }

  private List<Question> quoted(List<Comparison> items, Notes notes) {
    return items.stream().map(comparison -> questions.quoted(comparison, notes)).toList();
  }

  private static List<Comparison> of(List<Comparison> items, Relation relation) {
    return items.stream().filter(item -> item.relation() == relation).toList();
  }
}
