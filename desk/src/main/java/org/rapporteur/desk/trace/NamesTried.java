package org.rapporteur.desk.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.trace.identity.Screening;
import org.rapporteur.analyze.trace.identity.Screening.Counterparty;
import org.rapporteur.analyze.trace.identity.Screening.Hit;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.Dossier.Found;
import org.rapporteur.report.trace.Dossier.Tried;

/// Looks on all lists of the case for every name of a subject and of those above it, so that a
/// dossier can say what was tried and what it found.
final class NamesTried {
  private static final int MOST = 60;
  private static final int SHOWN = 5;

  private final TraceFacts facts;
  private final List<Judgement> judgements;

  NamesTried(TraceFacts facts, List<Judgement> judgements) {
    this.facts = facts;
    this.judgements = List.copyOf(judgements);
  }

  /// @param nodes whose names are looked for, the subject first
  List<Tried> of(List<Node> nodes) {
    if (facts.listings().isEmpty()) {
      return List.of();
    }
    var screening = new Screening(facts, judgements, NameMatcher.standard(), false);
    var tried = new ArrayList<Tried>();
    for (var node : nodes) {
      var names = new LinkedHashSet<String>();
      node.names().forEach(n -> names.add(n.text()));
      for (var name : names) {
        if (tried.size() < MOST) {
          tried.add(new Tried(node.id(), name, script(name), found(screening, node, name)));
        }
      }
    }
    return tried;
  }

  private static List<Found> found(Screening screening, Node node, String name) {
    var country = node.countries().isEmpty() ? "" : node.countries().getFirst();
    return screening.screen(new Counterparty(name, country, "", "")).stream()
        .limit(SHOWN)
        .map(hit -> found(node, hit))
        .toList();
  }

  private static Found found(Node node, Hit hit) {
    boolean itself = hit.node().id().equals(node.id());
    return new Found(
        hit.node().id(),
        hit.name().text(),
        hit.score(),
        itself ? "the entry itself" : ScreenNames.words(hit.standing()),
        hit.listings().stream()
            .map(l -> l.list() + " (" + l.status().words() + ")")
            .distinct()
            .toList(),
        hit.judgement() == null ? "" : hit.judgement().id() + ": " + hit.judgement().why());
  }

  /// The scripts of a name's letters, such as `Hangul, Latin`.
  static String script(String name) {
    var scripts = new TreeSet<String>();
    name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .map(s -> s.name().charAt(0) + s.name().substring(1).toLowerCase(Locale.ROOT))
        .forEach(scripts::add);
    return String.join(", ", scripts);
  }
}
