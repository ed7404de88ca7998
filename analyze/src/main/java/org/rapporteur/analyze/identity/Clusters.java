package org.rapporteur.analyze.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.identity.Pair.Decision;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Entity.Link;
import org.rapporteur.model.identity.Entity.Suspect;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Span;

/// Grows entities out of pairs, strongest first. A join is refused if it would bring together what
/// a person keeps apart, or two persons that one document names apart.
final class Clusters {
  private final List<NamedReferent> named;
  private final Map<ReferentId, Integer> position = new HashMap<>();
  private final int[] parent;
  private final List<Set<Integer>> members = new ArrayList<>();
  private final Map<Integer, List<Link>> links = new HashMap<>();
  private final List<Pair> suspects = new ArrayList<>();
  private final List<Set<EvidenceId>> documents = new ArrayList<>();
  private final List<long[]> apart = new ArrayList<>();

  Clusters(List<NamedReferent> named, Decisions decisions) {
    this.named = named;
    this.parent = new int[named.size()];
    for (int i = 0; i < named.size(); i++) {
      parent[i] = i;
      position.put(named.get(i).id(), i);
      members.add(new HashSet<>(Set.of(i)));
      documents.add(new HashSet<>(Set.of(named.get(i).id().evidence())));
    }
    for (var decided : decisions.with(Answer.DIFFERENT)) {
      decided
          .left()
          .forEach(l -> decided.right().forEach(r -> apart.add(new long[] {at(l), at(r)})));
    }
    for (var decided : decisions.with(Answer.SAME)) {
      var all = new ArrayList<>(decided.left());
      all.addAll(decided.right());
      for (int i = 1; i < all.size(); i++) {
        var weight = new Weight("judgement", "a person decided: " + decided.judgement().why(), 1);
        join(
            at(all.getFirst()),
            at(all.get(i)),
            new Link(all.getFirst().id(), all.get(i).id(), 1, List.of(weight)));
      }
    }
  }

  void offer(Pair pair) {
    int left = root(at(pair.left()));
    int right = root(at(pair.right()));
    if (left == right) {
      return;
    }
    boolean allowed = !keptApart(left, right) && !namedApart(left, right, pair);
    if (pair.decision() == Decision.JOIN && allowed) {
      join(
          left, right, new Link(pair.left().id(), pair.right().id(), pair.score(), pair.weights()));
    } else if (pair.decision() != Decision.APART && !keptApart(left, right)) {
      suspects.add(pair);
    }
  }

  private int at(NamedReferent one) {
    return position.getOrDefault(one.id(), 0);
  }

  private int root(int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private void join(int a, int b, Link link) {
    int left = root(a);
    int right = root(b);
    if (left == right || keptApart(left, right)) {
      return;
    }
    int first = Math.min(left, right);
    int second = Math.max(left, right);
    parent[second] = first;
    pour(members, second, first);
    pour(documents, second, first);
    var all = links.computeIfAbsent(first, k -> new ArrayList<>());
    all.addAll(links.getOrDefault(second, List.of()));
    links.remove(second);
    all.add(link);
  }

  /// The smaller set goes into the larger one, whichever of the two stays.
  private static <T> void pour(List<Set<T>> sets, int from, int into) {
    var gone = sets.get(from);
    var kept = sets.get(into);
    boolean swap = gone.size() > kept.size();
    var larger = swap ? gone : kept;
    larger.addAll(swap ? kept : gone);
    sets.set(into, larger);
    sets.set(from, new HashSet<>());
  }

  private boolean keptApart(int left, int right) {
    return apart.stream()
        .anyMatch(p ->
            (root((int) p[0]) == left && root((int) p[1]) == right)
                || (root((int) p[0]) == right && root((int) p[1]) == left));
  }

  /// One document that names both is a witness that they are two, unless the names are equal or the
  /// gazetteer knows them as one.
  private boolean namedApart(int left, int right, Pair pair) {
    if (pair.weights().stream().anyMatch(w -> w.feature().equals("gazetteer"))) {
      return false;
    }
    var one = documents.get(left);
    var other = documents.get(right);
    return one.size() < other.size()
        ? one.stream().anyMatch(other::contains)
        : other.stream().anyMatch(one::contains);
  }

  List<Entity> entities() {
    var ids = new TreeMap<Integer, EntityId>();
    for (int i = 0; i < named.size(); i++) {
      if (root(i) == i) {
        ids.put(i, id(i));
      }
    }
    var suspected = suspected();
    var entities = new ArrayList<Entity>();
    ids.forEach(
        (root, id) -> entities.add(entity(root, id, ids, suspected.getOrDefault(root, List.of()))));
    entities.sort(Comparator.comparing(Entity::id));
    return entities;
  }

  /// The id comes from the gazetteer id or from the founding mention.
  private EntityId id(int root) {
    var founder = named.get(members.get(root).stream().min(Integer::compare).orElse(root));
    var known =
        members.get(root).stream()
            .map(m -> named.get(m).referent().knownAs())
            .filter(k -> k != null)
            .sorted()
            .findFirst();
    var first = founder.referent().mentions().getFirst();
    String content =
        known.orElse(founder.id().evidence().hex() + ":" + first.start() + "-" + first.end());
    return new EntityId(
        "E-" + EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16));
  }

  private Entity entity(int root, EntityId id, Map<Integer, EntityId> ids, List<Pair> suspected) {
    var all = members.get(root).stream().sorted().map(named::get).toList();
    var mentions = new ArrayList<Span>();
    for (var one : all) {
      one.referent()
          .mentions()
          .forEach(m -> mentions.add(new Span(one.id().evidence(), m.start(), m.end(), m.text())));
    }
    mentions.sort(null);
    var why = new ArrayList<>(links.getOrDefault(root, List.of()));
    why.sort(Comparator.comparing(Link::left).thenComparing(Link::right));
    String knownAs =
        all.stream()
            .map(n -> n.referent().knownAs())
            .filter(k -> k != null)
            .sorted()
            .findFirst()
            .orElse(null);
    return new Entity(
        id,
        type(all),
        name(all),
        knownAs,
        all.stream().map(NamedReferent::id).toList(),
        mentions,
        why,
        suspects(root, ids, suspected));
  }

  /// The suspected pairs of each cluster, in their order.
  private Map<Integer, List<Pair>> suspected() {
    var byRoot = new HashMap<Integer, List<Pair>>();
    for (var pair : suspects) {
      int left = root(at(pair.left()));
      int right = root(at(pair.right()));
      if (left != right) {
        byRoot.computeIfAbsent(left, k -> new ArrayList<>()).add(pair);
        byRoot.computeIfAbsent(right, k -> new ArrayList<>()).add(pair);
      }
    }
    return byRoot;
  }

  private List<Suspect> suspects(int root, Map<Integer, EntityId> ids, List<Pair> suspected) {
    var found = new TreeMap<EntityId, Suspect>();
    for (var pair : suspected) {
      int left = root(at(pair.left()));
      int right = root(at(pair.right()));
      if (!keptApart(left, right)) {
        var other = ids.get(left == root ? right : left);
        if (other != null) {
          found.putIfAbsent(other, new Suspect(other, pair.score(), pair.weights()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static EntityType type(List<NamedReferent> all) {
    var counts = new TreeMap<EntityType, Integer>();
    all.forEach(n ->
        counts.merge(
            n.referent().type(),
            n.referent().mentions().stream().mapToInt(Clusters::witness).sum(),
            Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /// What the words beside a name say of its kind weighs more than the classifier's guess.
  private static int witness(Mention mention) {
    String rule = mention.rule();
    boolean firm =
        rule.endsWith(":document") || rule.startsWith("pattern") || rule.endsWith(":where");
    return firm ? 4 : 1;
  }

  /// The gazetteer's name, else the fullest form of a document that is no translation.
  private static String name(List<NamedReferent> all) {
    var known = all.stream().filter(n -> n.referent().knownAs() != null).findFirst();
    if (known.isPresent()) {
      return known.get().referent().name();
    }
    return all.stream()
        .min(
            Comparator.comparing(NamedReferent::translated)
                .thenComparingInt(n -> -NamedReferent.words(n.form()).size())
                .thenComparing(NamedReferent::form))
        .orElseThrow()
        .form();
  }
}
