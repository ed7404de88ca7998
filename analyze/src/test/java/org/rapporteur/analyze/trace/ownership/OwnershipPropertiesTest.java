package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict.Answer;

/// What must hold for every register, tried on seeded random ones: small, dense, full of rings,
/// bands, second tellings and sums at exactly the threshold.
class OwnershipPropertiesTest {
  private static final List<Regime> TESTS = Regimes.presets();
  private static final List<String> ROUND =
      List.of("5", "10", "15", "20", "25", "30", "40", "50", "60");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_engine_and_the_plain_solver_agree(int seed) {
    var facts = register(seed);
    var ownership = new Ownership(facts.facts(), Question.on(null));
    for (var test : TESTS) {
      assertThat(answers(ownership, test))
          .as(test.id() + " of register " + seed)
          .containsExactlyInAnyOrderEntriesOf(
              new PlainSolver(test, facts.edges()).solve(listed(facts)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_the_edges_changes_nothing(int seed) {
    var facts = register(seed);
    var random = new Random(seed);
    for (var test : TESTS) {
      var one = new Ownership(facts.facts(), Question.on(null));
      var other = new Ownership(facts.shuffled(random), Question.on(null));
      for (var node : one.nodes()) {
        assertThat(other.verdict(node, test)).isEqualTo(one.verdict(node, test));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_names_of_the_companies_change_no_verdict(int seed) {
    var facts = register(seed);
    var renamed = renamed(facts.facts(), new Random(seed));
    var one = new Ownership(facts.facts(), Question.on(null));
    var other = new Ownership(renamed.facts(), Question.on(null));
    for (var test : TESTS) {
      for (var node : one.nodes()) {
        assertThat(other.answer(renamed.names().getOrDefault(node, node), test))
            .isEqualTo(one.answer(node, test));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void one_more_listed_party_takes_nobody_out(int seed) {
    var facts = register(seed);
    var before = new Ownership(facts.facts(), Question.on(null));
    facts.listed("c" + seed % 8);
    var after = new Ownership(facts.facts(), Question.on(null));
    for (var test : TESTS) {
      assertThat(inside(after, test)).containsAll(inside(before, test));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_greater_stake_takes_nobody_out_while_nothing_is_contradicted(int seed) {
    var facts = register(seed);
    var random = new Random(seed);
    var before = new Ownership(facts.facts(), Question.on(null));
    raise(facts, random);
    var after = new Ownership(facts.facts(), Question.on(null));
    if (before.contradictions().equals(after.contradictions())) {
      for (var test : TESTS) {
        assertThat(inside(after, test)).containsAll(inside(before, test));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_possible_names_what_would_decide_and_a_share_that_turns_it_does(int seed) {
    var facts = register(seed);
    var ownership = new Ownership(facts.facts(), Question.on(null));
    for (var test : TESTS) {
      for (var node : ownership.nodes()) {
        var verdict = ownership.verdict(node, test);
        if (verdict.answer() == Answer.POSSIBLE) {
          assertThat(verdict.deciding()).as(test.id() + " " + node).isNotEmpty();
          turns(facts.facts(), verdict.deciding(), test);
        }
      }
    }
  }

  /// The asset of the first share that turns a verdict is inside once the share is known to be
  /// that.
  private static void turns(TraceFacts facts, List<Deciding> deciding, Regime test) {
    for (var datum : deciding) {
      if (datum instanceof Deciding.Share share
          && share.turnsAt() != null
          && !share.exclusive()
          && share.edges().size() == 1
          && test.aggregate() == Regime.Aggregate.ALL) {
        var known = new ArrayList<Edge>();
        for (var edge : facts.edges()) {
          boolean it = edge.id().equals(share.edges().getFirst());
          known.add(it ? edge.with(Interest.of(ShareInterval.exactly(share.turnsAt()))) : edge);
        }
        var told = with(facts, known);
        assertThat(new Ownership(told, Question.on(null)).answer(share.asset(), test))
            .as(share.toString())
            .isEqualTo(Answer.IN);
      }
    }
  }

  @Test
  void the_registers_reach_every_verdict() {
    var seen = new HashMap<Answer, Integer>();
    seeds()
        .forEach(seed -> {
          var ownership = new Ownership(register(seed).facts(), Question.on(null));
          for (var test : TESTS) {
            answers(ownership, test).values().forEach(a -> seen.merge(a, 1, Integer::sum));
          }
        });
    assertThat(seen).containsOnlyKeys(Answer.values());
    assertThat(seen.values()).allMatch(n -> n > 500);
  }

  private record Renamed(TraceFacts facts, Map<NodeId, NodeId> names) {}

  private static Renamed renamed(TraceFacts facts, Random random) {
    var names = new HashMap<NodeId, NodeId>();
    var edges = new ArrayList<Edge>();
    for (var e : facts.edges()) {
      edges.add(
          new Edge(
              e.id(),
              names.computeIfAbsent(e.from(), n -> new NodeId("x" + random.nextInt())),
              names.computeIfAbsent(e.to(), n -> new NodeId("x" + random.nextInt())),
              e.kind(),
              e.alternatives(),
              e.period(),
              e.interest(),
              e.goods(),
              e.origin()));
    }
    var renamed = new Facts();
    facts.listings().forEach(l -> renamed.listed(names.getOrDefault(l.node(), l.node()).value()));
    return new Renamed(
        new TraceFacts(
            List.of(),
            edges,
            renamed.facts().listings(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        names);
  }

  private static TraceFacts with(TraceFacts facts, List<Edge> edges) {
    return new TraceFacts(
        List.of(), edges, facts.listings(), List.of(), List.of(), List.of(), List.of());
  }

  private static void raise(Facts facts, Random random) {
    int at = random.nextInt(facts.edges().size());
    var edge = facts.edges().get(at);
    if (edge.kind().isStake()) {
      var share = edge.share();
      var more = share.upper().plus(Percent.of(1));
      var upper = more.compareTo(Percent.HUNDRED) > 0 ? Percent.HUNDRED : more;
      facts
          .edges()
          .set(at, edge.with(Interest.of(new ShareInterval(share.upper(), false, upper, false))));
    }
  }

  private static TreeSet<NodeId> listed(Facts facts) {
    var listed = new TreeSet<NodeId>();
    facts.facts().listings().forEach(l -> listed.add(l.node()));
    return listed;
  }

  private static Map<NodeId, Answer> answers(Ownership ownership, Regime test) {
    var answers = new HashMap<NodeId, Answer>();
    ownership.nodes().forEach(n -> answers.put(n, ownership.answer(n, test)));
    return answers;
  }

  private static HashSet<NodeId> inside(Ownership ownership, Regime test) {
    var inside = new HashSet<NodeId>();
    answers(ownership, test)
        .forEach((n, a) -> {
          if (a == Answer.IN) {
            inside.add(n);
          }
        });
    return inside;
  }

  /// Eight companies, two of them listed, up to twenty edges.
  private static Facts register(int seed) {
    var random = new Random(seed);
    var facts = new Facts();
    int edges = 4 + random.nextInt(16);
    for (int i = 0; i < edges; i++) {
      int owner = random.nextInt(8);
      int asset = random.nextInt(8);
      if (owner == asset) {
        asset = (asset + 1) % 8;
      }
      if (random.nextInt(12) == 0) {
        facts.linked("c" + owner, "c" + asset, EdgeKind.BOARD_MAJORITY);
      } else {
        facts.holds(
            "c" + owner,
            share(random),
            "c" + asset,
            random.nextInt(4) == 0 ? EdgeKind.VOTES : EdgeKind.SHARES);
      }
    }
    var first = facts.edges().getFirst();
    facts.listed(first.from().value());
    facts.listed(facts.edges().getLast().from().value());
    return facts;
  }

  private static ShareInterval share(Random random) {
    var one = Percent.of(new BigDecimal(ROUND.get(random.nextInt(ROUND.size()))));
    return switch (random.nextInt(8)) {
      case 0 -> ShareInterval.UNKNOWN;
      case 1, 2 -> {
        var upper = one.plus(Percent.of(25));
        boolean low = random.nextBoolean();
        boolean high = random.nextBoolean();
        yield new ShareInterval(one, low, upper, high);
      }
      case 3 ->
          ShareInterval.exactly(
              new Percent(java.math.BigInteger.valueOf(100), java.math.BigInteger.valueOf(3)));
      default -> ShareInterval.exactly(one);
    };
  }
}
