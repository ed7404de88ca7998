package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.telling.Told;

/// Joins the referents of all documents to entities. What the gazetteer knows is joined by its id;
/// other names by their scores and the company they keep, what no rule joins by all signs together
/// ([LikelyJoins]), never against a person's judgement, and never two persons that one document
/// names apart.
public final class IdentityStage implements WholeStage<IdentityStage.Input, List<Entity>> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 32;

  private final NameMatcher matcher;

  public IdentityStage(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /// What is joined.
  ///
  /// @param judgements people's decisions, oldest first
  public record Input(List<Told> told, List<Judgement> judgements) {
    public Input {
      told = OnDemand.copyOf(told);
      judgements = List.copyOf(judgements);
    }
  }

  @Override
  public StageId id() {
    return new StageId("identity", VERSION);
  }

  /// The entities, and how many pairs were looked at to find them.
  public record Output(List<Entity> entities, long looked) {
    public Output {
      entities = List.copyOf(entities);
    }
  }

  @Override
  public List<Entity> apply(Input input) {
    return join(input).entities();
  }

  /// Joins, and says how much was looked at.
  public Output join(Input input) {
    return join(input, Work.ALONE);
  }

  /// The same.
  ///
  /// @param work where spellings are compared
  public Output join(Input input, Work work) {
    var ruled = ruled(input, work);
    new LikelyJoins(ruled.named(), ruled.clusters()).join(ruled.likely(input));
    var entities = ruled.clusters().entities(ruled.candidates());
    return new Output(
        new SecondReading(entities, judged(input.judgements())).of(input.told()),
        ruled.candidates().looked());
  }

  /// What the rules joined.
  private record Ruled(List<NamedReferent> named, Clusters clusters, Candidates candidates) {
    LikelyPairs likely(Input input) {
      return candidates.likely(input.told(), clusters::root);
    }
  }

  private Ruled ruled(Input input, Work work) {
    var printed = new HashMap<EvidenceId, Set<String>>();
    input.told().forEach(told -> printed.put(told.document().evidence(), PrintedFacts.of(told)));
    var named = named(input.told(), printed);
    var clusters = new Clusters(named, Decisions.of(input.judgements(), named));
    known(named, clusters);
    var facts = new SentenceFacts();
    input.told().forEach(facts::add);
    var candidates = new Candidates(matcher, named, printed, facts, work);
    candidates.pairs((left, right) -> clusters.offer(left, right, candidates));
    return new Ruled(named, clusters, candidates);
  }

  /// What is done with two that no rule joined.
  interface Open {
    void pair(NamedReferent left, NamedReferent right, Map<Sign, Double> signs);
  }

  /// The pairs that no rule joined and nothing forbids to join, with their signs. Persons whose
  /// names are little alike are among them, though they are never joined: without them what is
  /// learned would hold nearly everybody for one.
  void likely(Input input, Open open) {
    var ruled = ruled(input, Work.ALONE);
    var named = ruled.named();
    ruled
        .likely(input)
        .forEach((i, j, signs) -> {
          signs.remove(Sign.UNLIKE);
          if (!SameReferent.forbids(named.get(i), signs)) {
            open.pair(named.get(i), named.get(j), signs);
          }
        });
  }

  /// All referents in the order of their ids, each of the kind that the documents together tell.
  private static List<NamedReferent> named(List<Told> told, Map<EvidenceId, Set<String>> printed) {
    var named = new ArrayList<NamedReferent>();
    told.forEach(one -> named.addAll(NamedReferent.all(one)));
    named.sort(Comparator.comparing(NamedReferent::id));
    var matters = new Matters(named, printed);
    return LoneNames.freed(Kinds.settled(named, matters::same), matters::same);
  }

  private static Set<String> judged(List<Judgement> judgements) {
    var judged = new HashSet<String>();
    judgements.forEach(j -> {
      judged.add(NamedReferent.folded(j.left()));
      judged.add(NamedReferent.folded(j.right()));
    });
    return judged;
  }

  private static void known(List<NamedReferent> named, Clusters clusters) {
    Map<String, NamedReferent> first = new TreeMap<>();
    for (var one : named) {
      String knownAs = one.referent().knownAs();
      if (knownAs != null) {
        var other = first.putIfAbsent(knownAs, one);
        if (other != null) {
          clusters.offer(Pair.known(other, one, knownAs));
        }
      }
    }
  }
}
