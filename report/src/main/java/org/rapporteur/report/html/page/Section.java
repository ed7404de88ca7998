package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a page with a heading.
public sealed interface Section {
  /// What stands above it.
  Head head();

  /// The whole in a few sentences.
  record Summary(Head head, List<Sentence> sentences) implements Section {}

  /// What sources say happened, in order of time.
  record Timeline(Head head, @Nullable Plot plot, List<Happening> rows) implements Section {}

  /// What sources speak of in another sense than that it happened.
  record Otherwise(Head head, List<Happening> rows) implements Section {}

  /// Who is who.
  record People(Head head, List<Known> people) implements Section {}

  /// Answers that agree: those of several independent families, and those of one.
  record Agreements(Head head, List<Question> agreed, List<Question> single) implements Section {}

  /// Answers that cannot both be so, or that a speaker denies.
  record Contradictions(Head head, List<Question> questions) implements Section {}

  /// Answers that differ without contradicting.
  record Variants(Head head, List<Question> refined, List<Question> spelt, List<Question> uncertain)
      implements Section {}

  /// Who says what.
  record Speech(Head head, List<Speaker> speakers) implements Section {}

  /// Alleged violations by type.
  record Violations(Head head, List<Violation> types) implements Section {}

  /// Which sources derive from one.
  record Families(Head head, List<Kin> families) implements Section {}

  /// What a language model proposes and nobody has checked.
  record Suggestions(Head head, List<Line> lines) implements Section {}

  /// What is not known.
  record Gaps(Head head, List<Gap> gaps) implements Section {}

  /// The sources.
  record Sources(Head head, List<Source> sources) implements Section {}

  /// What an engine of its own found; its html is already escaped.
  record Annexed(Head head, String html) implements Section {}

  /// How the page came about.
  record Method(Head head, List<String> paragraphs, List<Fact> facts, List<Line> judgements)
      implements Section {}
}
