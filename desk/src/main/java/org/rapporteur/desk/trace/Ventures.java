package org.rapporteur.desk.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.ownership.Group;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.Sentences;

/// Joint ventures with parties of the DPRK, which Security Council resolution 2375 (2017),
/// paragraph 18, forbids whatever the share; so it is no threshold and does not pass on, and stands
/// beside the tests of ownership with a verdict of its own. A party is of the DPRK if a source
/// gives that country, or if the Council's list has it under the sanctions regime of 1718.
final class Ventures {
  private static final LocalDate SINCE = LocalDate.of(2017, 9, 11);
  private static final Set<String> COUNTRY =
      Set.of(
          "kp",
          "prk",
          "dprk",
          "north korea",
          "korea north",
          "korea dpr",
          "dpr korea",
          "democratic people s republic of korea",
          "korea democratic people s republic of");

  private final TraceFacts facts;
  private final Sentences sentences;

  Ventures(TraceFacts facts, Sentences sentences) {
    this.facts = facts;
    this.sentences = sentences;
  }

  /// A sentence for each stake of a party of the DPRK in the subject.
  List<String> of(NodeId subject, @Nullable LocalDate day) {
    if (day != null && day.isBefore(SINCE)) {
      return List.of();
    }
    var group = Group.of(facts, subject);
    var ownership = new Ownership(group, Question.on(day));
    var parties = parties(group, ownership);
    var one = ownership.identity(subject);
    var words = new ArrayList<String>();
    for (var edge : group.edges()) {
      if (edge.kind().isStake()
          && ownership.identity(edge.to()).equals(one)
          && parties.contains(ownership.identity(edge.from()))
          && (day == null || edge.period().possiblyOn(day))) {
        words.add(sentence(edge, day));
      }
    }
    return words;
  }

  private static Set<NodeId> parties(TraceFacts group, Ownership ownership) {
    var parties = new HashSet<NodeId>();
    group.nodes().stream()
        .filter(n -> n.countries().stream().anyMatch(c -> COUNTRY.contains(NodeId.plain(c))))
        .forEach(n -> parties.add(ownership.identity(n.id())));
    group.listings().stream()
        .filter(l -> l.list().value().equals("un-sc") && l.reference().startsWith("KP"))
        .forEach(l -> parties.add(ownership.identity(l.node())));
    return parties;
  }

  private String sentence(Edge edge, @Nullable LocalDate day) {
    boolean certain =
        edge.origin().strength() == Strength.STATED
            && (day == null || edge.period().certainlyOn(day));
    return "UNSCR 2375, paragraph 18 (joint ventures with parties of the DPRK, of any share,"
        + " version 1): "
        + (certain ? "IN: " : "POSSIBLE: ")
        + sentences.name(edge.from())
        + " holds "
        + edge.share().words()
        + " of the "
        + edge.kind().label()
        + " of "
        + sentences.name(edge.to())
        + " ("
        + edge.id()
        + lists(edge.from())
        + "); whether an exemption of the Committee covers it is not known here";
  }

  private String lists(NodeId holder) {
    var on = new TreeSet<String>();
    facts.listings().stream()
        .filter(l -> l.node().equals(holder))
        .forEach(l -> on.add(l.list() + " (" + l.status().words() + ")"));
    return on.isEmpty() ? "" : "; the holder stands on " + String.join(", ", on);
  }
}
