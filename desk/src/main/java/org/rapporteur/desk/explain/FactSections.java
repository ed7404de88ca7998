package org.rapporteur.desk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.desk.explain.Explanation.Reason;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.event.Account;

/// Explains what is asserted: a claim by its words and its rule, a conflict by its answers.
final class FactSections {
  private final CaseView view;
  private final Sources sources;

  FactSections(CaseView view, Sources sources) {
    this.view = view;
    this.sources = sources;
  }

  Explanation claim(Claim claim) {
    var sections =
        new Sections()
            .add("Where it stands", List.of(Reason.of("", sources.passage(claim.span()))))
            .lines("What is asserted", asserted(claim))
            .add(
                "What it also rests on",
                claim.support().stream().map(s -> Reason.of("", sources.passage(s))).toList())
            .lines("How it was made", made(claim))
            .lines("Part of", uses(claim.id()));
    String title = claim.property() + ": " + claim.value().print();
    return new Explanation(claim.id().value(), "claim", title, sections.list());
  }

  private static List<String> asserted(Claim claim) {
    var lines = new ArrayList<String>();
    lines.add("kind " + claim.kind().label() + ", about " + claim.subjectKey());
    lines.add("value " + claim.value().print());
    String sense = words(claim.factuality());
    lines.add("sense: " + sense + ", polarity: " + words(claim.polarity()));
    lines.add(
        claim.speakerText() == null
            ? "asserted by the document itself"
            : "attributed to " + claim.speakerText());
    return lines;
  }

  private static List<String> made(Claim claim) {
    var lines = new ArrayList<String>();
    lines.add("stage " + claim.provenance().stage() + ", rule " + claim.provenance().rule());
    lines.addAll(claim.provenance().steps());
    return lines;
  }

  /// Events and comparisons in which a claim is used.
  private List<String> uses(ClaimId id) {
    var lines = new ArrayList<String>();
    var telling =
        view.analysis().accounts().stream()
            .filter(a -> a.claims().contains(id))
            .map(Account::id)
            .toList();
    for (var event : view.analysis().events()) {
      if (event.accounts().stream().anyMatch(telling::contains)) {
        lines.add("event " + event.id() + ": " + event.title());
      }
    }
    for (var comparison : view.analysis().comparisons()) {
      if (comparison.answers().stream().anyMatch(a -> a.claims().contains(id))) {
        lines.add(
            words(comparison.relation()) + " " + comparison.id() + ": " + comparison.property());
      }
    }
    return lines;
  }

  Explanation conflict(Comparison comparison) {
    var claims = new HashMap<ClaimId, Claim>();
    view.analysis().claims().forEach(c -> claims.put(c.id(), c));
    var sections = new Sections().lines("What was asked", asked(comparison));
    for (var answer : comparison.answers()) {
      sections.add(heading(comparison, answer), passages(answer, claims));
    }
    sections.lines("What was weighed", comparison.reasons());
    String title = words(comparison.relation()) + ": " + comparison.property();
    return new Explanation(comparison.id(), "conflict", title, sections.list());
  }

  private static List<String> asked(Comparison comparison) {
    var lines = new ArrayList<String>();
    lines.add(comparison.property() + " of " + comparison.subjectLabel());
    lines.add("about " + comparison.subject());
    if (!comparison.scope().isBlank()) {
      lines.add("comparable because of: " + comparison.scope());
    }
    if (comparison.severity() != null) {
      lines.add("severity: " + words(comparison.severity()));
    }
    return lines;
  }

  private static String heading(Comparison comparison, Answer answer) {
    Integer preferred = comparison.preferred();
    boolean chosen =
        preferred != null && comparison.answers().get(preferred).value().equals(answer.value());
    return "Answer \""
        + answer.value()
        + "\": "
        + answer.families()
        + (answer.families() == 1 ? " independent family" : " independent families")
        + (answer.derived() ? ", worked out, printed nowhere" : "")
        + (chosen ? ", preferred" : "");
  }

  private List<Reason> passages(Answer answer, Map<ClaimId, Claim> claims) {
    var reasons = new ArrayList<Reason>();
    for (var id : answer.claims()) {
      var claim = claims.get(id);
      if (claim != null) {
        reasons.add(
            Reason.of(id + " by rule " + claim.provenance().rule(), sources.passage(claim.span())));
      }
    }
    return reasons;
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
