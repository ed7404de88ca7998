package org.rapporteur.analyze.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analyze.identity.Pair.Decision;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.analyze.pairing.Rings;
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
  /// In so many documents a body is known by its name; no other words are looked for.
  private static final int MANY = 200;

  /// The reason that a document itself gives two names to one person.
  static final String ALIAS = "alias";

  private final List<NamedReferent> named;
  private final Map<ReferentId, Integer> position = new HashMap<>();
  private final Rings rings;
  private final Map<Integer, List<Link>> links = new HashMap<>();
  private final PairList suspects = new PairList();
  private final Map<Integer, Set<EvidenceId>> documents = new HashMap<>();
  private final List<long[]> apart = new ArrayList<>();
  private final Set<Set<ReferentId>> calledOne = new HashSet<>();

  Clusters(List<NamedReferent> named, Decisions decisions) {
    this.named = named;
    this.rings = new Rings(named.size());
    for (int i = 0; i < named.size(); i++) {
      position.put(named.get(i).id(), i);
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

  /// Notes that two names of one document are likely of one thing, so that the document is no
  /// witness that they are two.
  void callOne(int left, int right) {
    calledOne.add(Set.of(named.get(left).id(), named.get(right).id()));
  }

  /// Joins two whom the gazetteer knows as one.
  void offer(Pair known) {
    offer(at(known.left()), at(known.right()), known);
  }

  /// Joins two, or notes that they may be one. Who is joined already is not weighed again.
  void offer(int left, int right, Candidates candidates) {
    if (root(left) != root(right)) {
      var pair = candidates.weighed(left, right);
      if (pair != null) {
        offer(left, right, pair);
      }
    }
  }

  /// Joins two with the reasons that were found, unless something keeps them apart.
  void offer(int i, int j, Pair pair) {
    int left = root(i);
    int right = root(j);
    if (left == right) {
      return;
    }
    boolean allowed = !keptApart(left, right) && !namedApart(left, right, pair);
    if (pair.decision() == Decision.JOIN && allowed) {
      join(
          left, right, new Link(pair.left().id(), pair.right().id(), pair.score(), pair.weights()));
    } else if (pair.decision() != Decision.APART && !keptApart(left, right)) {
      suspects.add(i, j);
    }
  }

  private int at(NamedReferent one) {
    return position.getOrDefault(one.id(), 0);
  }

  int root(int at) {
    return rings.root(at);
  }

  private void join(int a, int b, Link link) {
    int left = root(a);
    int right = root(b);
    if (left == right || keptApart(left, right)) {
      return;
    }
    int first = rings.join(left, right);
    int second = Math.max(left, right);
    var known = documents(second);
    documents.remove(second);
    documents.put(first, both(documents(first), known));
    var all = links.computeIfAbsent(first, k -> new ArrayList<>());
    all.addAll(links.getOrDefault(second, List.of()));
    links.remove(second);
    all.add(link);
  }

  /// The documents that name a cluster; of one referent they need not be kept.
  private Set<EvidenceId> documents(int root) {
    var known = documents.get(root);
    return known == null ? Set.of(named.get(root).id().evidence()) : known;
  }

  /// The smaller set goes into the larger one.
  private static <T> Set<T> both(Set<T> one, Set<T> other) {
    boolean swap = one.size() < other.size();
    var larger = swap ? other : one;
    var all = larger instanceof HashSet<T> ? larger : new HashSet<>(larger);
    all.addAll(swap ? one : other);
    return all;
  }

  private boolean keptApart(int left, int right) {
    return apart.stream()
        .anyMatch(p ->
            (root((int) p[0]) == left && root((int) p[1]) == right)
                || (root((int) p[0]) == right && root((int) p[1]) == left));
  }

  /// One document that names both is a witness that they are two, unless the names are equal, the
  /// gazetteer knows them as one or another document says that both are names of one.
  private boolean namedApart(int left, int right, Pair pair) {
    if (pair.weights().stream().anyMatch(w -> w.feature().matches("gazetteer|" + ALIAS))) {
      return false;
    }
    var one = documents(left);
    var other = documents(right);
    var shared = new HashSet<>(one.size() < other.size() ? one : other);
    shared.retainAll(one.size() < other.size() ? other : one);
    boolean person = pair.left().isPerson() || pair.right().isPerson();
    return !shared.isEmpty()
        && (person
            ? !areCalledSo(left, right, shared)
            : Math.max(one.size(), other.size()) > MANY || toldApart(left, right, shared));
  }

  /// Whether of two persons in each of these documents one is called by an alias that another
  /// document gives to one of both.
  private boolean areCalledSo(int left, int right, Set<EvidenceId> shared) {
    var aliases =
        Stream.of(rings.members(left), rings.members(right))
            .flatMap(m -> Arrays.stream(m).mapToObj(named::get))
            .flatMap(n -> n.alias().stream())
            .collect(Collectors.toSet());
    return !aliases.isEmpty()
        && within(left, shared).stream()
            .allMatch(l ->
                within(right, shared).stream()
                    .filter(r -> l.id().evidence().equals(r.id().evidence()))
                    .allMatch(r -> aliases.contains(l.folded()) != aliases.contains(r.folded())));
  }

  /// Whether a document has a body of each that is called otherwise. What it calls by the same
  /// words, in another order or with the form of the firm, by its initials or by its first or last
  /// word, is one there too.
  private boolean toldApart(int left, int right, Set<EvidenceId> shared) {
    var one = within(left, shared);
    return within(right, shared).stream()
        .anyMatch(r ->
            one.stream()
                .filter(l -> l.id().evidence().equals(r.id().evidence()))
                .anyMatch(l ->
                    !isOneBody(l, r)
                        && !isOnePlace(l, r)
                        && !calledOne.contains(Set.of(l.id(), r.id()))));
  }

  private List<NamedReferent> within(int root, Set<EvidenceId> documents) {
    return Arrays.stream(rings.members(root))
        .mapToObj(named::get)
        .filter(n -> documents.contains(n.id().evidence()))
        .toList();
  }

  private static boolean isOneBody(NamedReferent left, NamedReferent right) {
    return left.referent().type().near(EntityType.ORGANIZATION)
        && right.referent().type().near(EntityType.ORGANIZATION)
        && (BodyKey.areOne(left.form(), right.form())
            || BodyKey.areOne(left.official(), right.official())
            || BodyKey.isShort(left.form(), right.form())
            || BodyKey.isShort(right.form(), left.form()));
  }

  /// `Wunrieth` and `Wun-Rieth`, `보성` and `보성군`
  private static boolean isOnePlace(NamedReferent left, NamedReferent right) {
    return left.group().equals("l")
        && right.group().equals("l")
        && left.bare().replace(" ", "").equals(right.bare().replace(" ", ""));
  }

  /// @param candidates tells once more why two may be one
  List<Entity> entities(Candidates candidates) {
    var ids = new TreeMap<Integer, EntityId>();
    for (int i = 0; i < named.size(); i++) {
      if (root(i) == i) {
        ids.put(i, id(i));
      }
    }
    var suspected = new Suspected(suspects, this::root);
    var names = MainNames.of(ids.keySet().stream().map(this::members).toList());
    var entities = new ArrayList<Entity>();
    ids.forEach((root, id) -> {
      var others = suspects(root, ids, suspected, candidates);
      entities.add(entity(root, id, others, names));
    });
    entities.sort(Comparator.comparing(Entity::id));
    return entities;
  }

  private List<NamedReferent> members(int root) {
    return Arrays.stream(rings.members(root)).mapToObj(named::get).toList();
  }

  /// The id comes from the gazetteer id or from the founding mention.
  private EntityId id(int root) {
    var founder = named.get(root);
    var known =
        Arrays.stream(rings.members(root))
            .mapToObj(m -> named.get(m).referent().knownAs())
            .filter(k -> k != null)
            .sorted()
            .findFirst();
    var first = founder.referent().mentions().getFirst();
    String content =
        known.orElse(founder.id().evidence().hex() + ":" + first.start() + "-" + first.end());
    return new EntityId(
        "E-" + EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16));
  }

  private Entity entity(int root, EntityId id, List<Suspect> suspects, MainNames names) {
    var all = members(root);
    var mentions = new ArrayList<Span>();
    var forms = new HashMap<String, String>(); // a name of a thousand mentions has few
    for (var one : all) {
      for (var mention : one.referent().mentions()) {
        String form = forms.computeIfAbsent(mention.text(), text -> text);
        mentions.add(new Span(one.id().evidence(), mention.start(), mention.end(), form));
      }
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
        names.of(all),
        knownAs,
        all.stream().map(NamedReferent::id).toList(),
        mentions,
        why,
        suspects);
  }

  private List<Suspect> suspects(
      int root, Map<Integer, EntityId> ids, Suspected suspected, Candidates candidates) {
    var found = new TreeMap<EntityId, Suspect>();
    suspected.of(
        root,
        (i, j) -> {
          int left = root(i);
          int right = root(j);
          var other = ids.get(left == root ? right : left);
          if (other != null && !found.containsKey(other) && !keptApart(left, right)) {
            var pair = candidates.weighed(i, j);
            if (pair != null) {
              found.put(other, new Suspect(other, pair.score(), pair.weights()));
            }
          }
        });
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
}
