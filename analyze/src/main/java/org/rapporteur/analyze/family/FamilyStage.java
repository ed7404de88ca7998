package org.rapporteur.analyze.family;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.analyze.family.Kinship.Couple;
import org.rapporteur.analyze.pairing.Portions;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.family.Family.Edge;
import org.rapporteur.model.family.Family.Sign;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Time;

/// Joins documents that derive from one source. One sign that is enough alone makes an edge, or two
/// independent ones of which at least one cannot come from writing about the same facts.
public final class FamilyStage implements WholeStage<FamilyStage.Input, List<Family>> {
  private static final double ENOUGH = 0.8;

  /// Everything two documents may have in common.
  ///
  /// @param names what the referents of a document are called in all documents, by their numbers
  /// @param dates the dates of a document's printed times, by their numbers
  public record Input(
      List<Told> told,
      Function<EvidenceId, Map<Integer, String>> names,
      Function<Told, Map<Integer, Time>> dates) {
    public Input {
      told = OnDemand.copyOf(told);
    }
  }

  @Override
  public StageId id() {
    return new StageId("family", 15);
  }

  /// The families, and how many pairs of documents were looked at to find them.
  public record Output(List<Family> families, long looked) {
    public Output {
      families = List.copyOf(families);
    }
  }

  @Override
  public List<Family> apply(Input input) {
    return join(input).families();
  }

  /// Joins, and says how much was looked at.
  public Output join(Input input) {
    return join(input, Work.ALONE);
  }

  /// The same.
  ///
  /// @param work where documents are held against each other
  public Output join(Input input, Work work) {
    var told =
        OnDemand.inOrder(input.told(), Comparator.comparing((Told t) -> t.document().evidence()));
    var kinship = new Kinship(input, told);
    var edges = edges(kinship, work);
    var parent = new TreeMap<EvidenceId, EvidenceId>();
    kinship.documents().forEach(d -> parent.put(d, d));
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
    var families =
        members.entrySet().stream()
            .map(m -> family(m.getValue(), own.getOrDefault(m.getKey(), List.of())))
            .sorted(Comparator.comparing(Family::id))
            .toList();
    return new Output(families, kinship.looked());
  }

  private static List<Edge> edges(Kinship kinship, Work work) {
    var edges = new ArrayList<Edge>();
    var couples =
        new Portions<Couple, Optional<Edge>>(
            work, couple -> edge(kinship, couple), edge -> edge.ifPresent(edges::add));
    kinship.pairs((left, right) -> couples.add(new Couple(left, right)));
    couples.end();
    return edges;
  }

  private static Optional<Edge> edge(Kinship kinship, Couple couple) {
    var signs = kinship.signs(couple.left(), couple.right());
    double sum = signs.stream().mapToDouble(Sign::weight).sum();
    var documents = kinship.documents();
    return suffice(signs)
        ? Optional.of(
            new Edge(documents.get(couple.left()), documents.get(couple.right()), sum, signs))
        : Optional.empty();
  }

  /// Whether signs are enough: one alone, or two of which one is beyond the subject.
  static boolean suffice(List<Sign> signs) {
    double sum = signs.stream().mapToDouble(Sign::weight).sum();
    boolean alone = signs.stream().anyMatch(s -> s.weight() >= 1);
    return alone
        || (signs.size() >= 2 && signs.stream().anyMatch(Sign::beyondTopic) && sum >= ENOUGH);
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
