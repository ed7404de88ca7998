package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.report.html.page.Passage;
import org.rapporteur.report.html.page.Question;

/// Puts questions and the answers of the sources into words.
final class Questions {
  private static final int PASSAGES = 3;

  private final Casebook casebook;

  Questions(Casebook casebook) {
    this.casebook = casebook;
  }

  /// The question with its answers in words only.
  Question told(Comparison comparison, Notes notes) {
    return question(comparison, answers(comparison, notes, false));
  }

  /// The question with the passages side by side.
  Question quoted(Comparison comparison, Notes notes) {
    return question(comparison, answers(comparison, notes, true));
  }

  /// Major contradictions first, then what most independent families speak to.
  static Comparator<Comparison> byImportance() {
    return Comparator.comparing(Comparison::relation)
        .thenComparing(c -> c.severity() != Severity.MAJOR)
        .thenComparingInt(c -> -c.answers().stream().mapToInt(Answer::families).sum())
        .thenComparing(Comparison::id);
  }

  /// An answer's value in words.
  String value(Answer answer) {
    return casebook.claims(answer.claims()).stream()
        .findFirst()
        .map(claim -> Wording.value(claim, answer.value()))
        .orElse(answer.value());
  }

  /// The value within a sentence: one that no source prints is said to be worked out.
  String valueWithin(Answer answer) {
    return answer.derived() ? value(answer) + " (worked out)" : value(answer);
  }

  private Question question(Comparison comparison, List<Question.Answer> answers) {
    return new Question(
        comparison.id(),
        comparison.subjectLabel(),
        Wording.capital(Wording.property(comparison.property())),
        Wording.relation(comparison.relation()),
        comparison.severity() == null
            ? ""
            : comparison.severity() == Severity.MAJOR ? "major" : "minor",
        answers,
        verdict(comparison),
        weighed(comparison));
  }

  private static List<String> weighed(Comparison comparison) {
    var lines = new ArrayList<String>();
    lines.add("compared by: " + comparison.scope());
    lines.addAll(comparison.reasons());
    return lines;
  }

  private List<Question.Answer> answers(Comparison comparison, Notes notes, boolean quoted) {
    var answers = new ArrayList<Question.Answer>();
    for (int i = 0; i < comparison.answers().size(); i++) {
      String other = quoted ? compared(comparison, i == 0 ? 1 : 0) : "";
      answers.add(answer(comparison.answers().get(i), other, notes, quoted));
    }
    return answers;
  }

  private Question.Answer answer(Answer answer, String other, Notes notes, boolean quoted) {
    List<Claim> claims = casebook.claims(answer.claims());
    var quotation = new Quotation(casebook, notes);
    List<Passage> passages =
        quoted
            ? claims.stream().limit(PASSAGES).map(claim -> quotation.passage(claim, other)).toList()
            : List.of();
    return new Question.Answer(
        value(answer),
        answer.derived() ? workedOut(claims) : "",
        Wording.support(answer.families(), answer.documents().size()),
        notes.voicesOf(claims),
        passages,
        quoted ? claims.size() - passages.size() : 0);
  }

  private String compared(Comparison comparison, int index) {
    if (index >= comparison.answers().size()) {
      return "";
    }
    return casebook.claims(comparison.answers().get(index).claims()).stream()
        .findFirst()
        .map(claim -> claim.span().text())
        .orElse("");
  }

  private String verdict(Comparison comparison) {
    Integer preferred = comparison.preferred();
    if (comparison.relation() == Relation.AGREES
        || comparison.relation() == Relation.SPELT_DIFFERENTLY) {
      return "";
    }
    if (preferred == null) {
      return comparison.relation() == Relation.DISPUTED ? "" : "Undecided.";
    }
    return switch (comparison.relation()) {
          case REFINES -> "More precise, or better supported: ";
          case CONTRADICTS, DISPUTED, REFERENT_UNCERTAIN -> "Better supported: ";
          case AGREES, SPELT_DIFFERENTLY -> "";
        }
        + "“"
        + valueWithin(comparison.answers().get(preferred))
        + "”.";
  }

  private static String workedOut(List<Claim> claims) {
    return claims.stream().findFirst().map(Happenings::workedOut).orElse("worked out");
  }
}
