package org.rapporteur.analyze.family;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.family.Family.Edge;
import org.rapporteur.model.family.Family.Sign;
import org.rapporteur.model.telling.Told;

/// Joins documents that derive from one source. One sign that is enough alone makes an edge, or two
/// independent ones of which at least one cannot come from writing about the same facts.
public final class FamilyStage implements WholeStage<FamilyStage.Input, List<Family>> {
  private static final double ENOUGH = 0.8;

  /// Everything two documents may have in common.
  public record Input(
      List<Told> told,
      List<Claim> claims,
      List<Account> accounts,
      List<Event> events,
      Map<EvidenceId, Map<Integer, String>> names) {
    public Input {
      told = List.copyOf(told);
      claims = List.copyOf(claims);
      accounts = List.copyOf(accounts);
      events = List.copyOf(events);
      names = Map.copyOf(names);
    }
  }

  @Override
  public StageId id() {
    return new StageId("family", 2);
  }

  @Override
  public List<Family> apply(Input input) {
    var told =
        input.told().stream()
            .sorted(Comparator.comparing((Told t) -> t.document().evidence()))
            .toList();
    var edges = edges(told, new Kinship(input, told));
    var parent = new TreeMap<EvidenceId, EvidenceId>();
    told.forEach(t -> parent.put(t.document().evidence(), t.document().evidence()));
    for (var edge : edges) {
      var left = root(parent, edge.left());
      var right = root(parent, edge.right());
      parent.put(
          left.compareTo(right) < 0 ? right : left, left.compareTo(right) < 0 ? left : right);
    }
    var members = new TreeMap<EvidenceId, List<EvidenceId>>();
    parent
        .keySet()
        .forEach(e -> members.computeIfAbsent(root(parent, e), k -> new ArrayList<>()).add(e));
    var own = new HashMap<EvidenceId, List<Edge>>();
    edges.forEach(e -> own.computeIfAbsent(root(parent, e.left()), k -> new ArrayList<>()).add(e));
    return members.entrySet().stream()
        .map(m -> family(m.getValue(), own.getOrDefault(m.getKey(), List.of())))
        .sorted(Comparator.comparing(Family::id))
        .toList();
  }

  private static List<Edge> edges(List<Told> told, Kinship kinship) {
    var edges = new ArrayList<Edge>();
    for (var pair : kinship.pairs()) {
      var left = told.get(pair.left());
      var right = told.get(pair.right());
      var signs = kinship.signs(pair.left(), pair.right());
      double sum = signs.stream().mapToDouble(Sign::weight).sum();
      boolean alone = signs.stream().anyMatch(s -> s.weight() >= 1);
      boolean beyond =
          signs.size() >= 2 && signs.stream().anyMatch(Sign::beyondTopic) && sum >= ENOUGH;
      if (alone || beyond) {
        edges.add(new Edge(left.document().evidence(), right.document().evidence(), sum, signs));
      }
    }
    return edges;
  }

  private static EvidenceId root(Map<EvidenceId, EvidenceId> parent, EvidenceId of) {
    var at = of;
    for (var up = parent.getOrDefault(at, at); !up.equals(at); up = parent.getOrDefault(at, at)) {
      parent.put(at, parent.getOrDefault(up, up));
      at = up;
    }
    return at;
  }

  private static Family family(List<EvidenceId> members, List<Edge> edges) {
    var content = new StringBuilder();
    members.forEach(m -> content.append(m.hex()));
    String id =
        "F-"
            + EvidenceId.of(content.toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, 16);
    return new Family(id, members, edges);
  }

  /// The family of each document.
  public static Map<EvidenceId, String> homes(List<Family> families) {
    var homes = new HashMap<EvidenceId, String>();
    families.forEach(f -> f.members().forEach(m -> homes.put(m, f.id())));
    return homes;
  }
}
