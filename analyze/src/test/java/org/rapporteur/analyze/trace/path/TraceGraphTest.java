package org.rapporteur.analyze.trace.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.TracePath;

class TraceGraphTest {
  private static List<List<String>> paths(Facts facts, String from, String to) {
    return answered(facts, from, to, Limits.USUAL).paths().stream()
        .map(TraceGraphTest::names)
        .toList();
  }

  private static TraceGraph.Answered answered(Facts facts, String from, String to, Limits limits) {
    return new TraceGraph(facts.build(), false).paths(new NodeId(from), new NodeId(to), limits);
  }

  private static List<String> names(TracePath path) {
    return path.nodes().stream().map(NodeId::value).toList();
  }

  private static Facts chain(String shipped) {
    return new Facts()
        .edge("act", EdgeKind.COMMITTED_AT, "hall", "2023-06", "2023-12")
        .edge("reefers", EdgeKind.SHARES, "hall", "2018", null)
        .node("bill", Node.Sort.SHIPMENT)
        .edge("reefers", EdgeKind.SHIPS, "bill", shipped, shipped)
        .edge("bill", EdgeKind.SHIPS, "importer", shipped, shipped);
  }

  @Test
  void an_act_reaches_an_importer_over_site_owner_and_shipment() {
    assertThat(paths(chain("2024-03-01"), "act", "importer"))
        .containsExactly(List.of("act", "hall", "reefers", "bill", "importer"));
  }

  @Test
  void what_was_shipped_before_the_act_is_not_of_it() {
    assertThat(paths(chain("2021-03-01"), "act", "importer")).isEmpty();
  }

  @Test
  void what_left_long_after_is_beyond_the_lead_time() {
    assertThat(paths(chain("2026-03-01"), "act", "importer")).isEmpty();
  }

  @Test
  void an_owner_who_had_sold_before_the_act_is_no_way() {
    var facts =
        new Facts()
            .edge("act", EdgeKind.COMMITTED_AT, "hall", "2023-06-01", "2023-06-30")
            .edge("seller", EdgeKind.SHARES, "hall", "2010-01-01", "2022-12-31")
            .edge("seller", EdgeKind.SUPPLIES, "importer");
    assertThat(paths(facts, "act", "importer")).isEmpty();
  }

  @Test
  void goods_do_not_flow_back_to_their_sender() {
    var facts = new Facts().edge("a", EdgeKind.SUPPLIES, "b").edge("c", EdgeKind.SUPPLIES, "b");
    assertThat(paths(facts, "a", "c")).isEmpty();
  }

  @Test
  void links_that_do_not_say_how_are_walked_on_request_only() {
    var facts = new Facts().edge("a", EdgeKind.LINK_UNSPECIFIED, "b");
    assertThat(paths(facts, "a", "b")).isEmpty();
    var wide = new Limits(4, 5, 540, 1000, true, true, null, null);
    assertThat(answered(facts, "a", "b", wide).paths()).hasSize(1);
  }

  @Test
  void stated_paths_come_before_hedged_ones_however_long() {
    var facts =
        new Facts()
            .edge("a", EdgeKind.SUPPLIES, "z", null, null, Strength.HEDGED)
            .edge("a", EdgeKind.SUPPLIES, "b")
            .edge("b", EdgeKind.SUPPLIES, "c")
            .edge("c", EdgeKind.SUPPLIES, "z");
    var found = answered(facts, "a", "z", Limits.USUAL).paths();
    assertThat(found)
        .extracting(TracePath::strength)
        .containsExactly(Strength.STATED, Strength.HEDGED);
    assertThat(found.getLast().weakest().strength()).isEqualTo(Strength.HEDGED);
  }

  @Test
  void no_path_holds_all_nodes_of_a_better_one() {
    var facts =
        new Facts()
            .edge("a", EdgeKind.SUPPLIES, "z")
            .edge("a", EdgeKind.SUPPLIES, "b")
            .edge("b", EdgeKind.SUPPLIES, "z");
    assertThat(paths(facts, "a", "z")).containsExactly(List.of("a", "z"));
  }

  @Test
  void a_forwarder_does_not_transmit() {
    var forwarder =
        new Node(
            new NodeId("fwd"),
            Node.Sort.COMPANY,
            "Blue Wave",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            java.util.Map.of("role", "forwarder"),
            new org.rapporteur.model.trace.Citation(
                org.rapporteur.model.evidence.EvidenceId.of(new byte[] {1}),
                new org.rapporteur.model.trace.Place.Whole()));
    var built =
        new Facts().edge("a", EdgeKind.SUPPLIES, "fwd").edge("fwd", EdgeKind.SUPPLIES, "z").build();
    var nodes = new ArrayList<>(built.nodes());
    nodes.replaceAll(n -> n.id().equals(forwarder.id()) ? forwarder : n);
    var graph =
        new TraceGraph(
            new TraceFacts(
                nodes, built.edges(), List.of(), List.of(), List.of(), List.of(), List.of()),
            false);
    assertThat(graph.paths(new NodeId("a"), new NodeId("z"), Limits.USUAL).paths()).isEmpty();
    assertThat(graph.hubs()).containsEntry(new NodeId("fwd"), "a forwarder");
    assertThat(graph.paths(new NodeId("a"), new NodeId("fwd"), Limits.USUAL).paths()).hasSize(1);
  }

  @Test
  void an_undecided_identity_makes_a_candidate_and_a_decided_one_a_path() {
    for (var answer : Answer.values()) {
      var facts =
          new Facts()
              .edge("a", EdgeKind.SUPPLIES, "b")
              .edge("b2", EdgeKind.SUPPLIES, "z")
              .same(
                  new SameNode(
                      new NodeId("b"), new NodeId("b2"), answer, 0.7, null, "names alike"));
      var found = answered(facts, "a", "z", Limits.USUAL).paths();
      switch (answer) {
        case SAME ->
            assertThat(found)
                .singleElement()
                .matches(p -> !p.isCandidate(0.95) && p.hops().size() == 2);
        case UNSURE ->
            assertThat(found)
                .singleElement()
                .matches(p -> p.isCandidate(0.95) && p.hops().size() == 3);
        case DIFFERENT -> assertThat(found).isEmpty();
      }
    }
  }

  @Test
  void an_edge_with_an_accepted_rebuttal_is_left_out_if_asked() {
    var facts =
        new Facts()
            .edge("a", EdgeKind.SUPPLIES, "b")
            .rebuttal("e0", Rebuttal.Status.ACCEPTED)
            .build();
    assertThat(
            new TraceGraph(facts, false)
                .paths(new NodeId("a"), new NodeId("b"), Limits.USUAL)
                .paths())
        .hasSize(1);
    assertThat(
            new TraceGraph(facts, true)
                .paths(new NodeId("a"), new NodeId("b"), Limits.USUAL)
                .paths())
        .isEmpty();
  }

  @Test
  void a_search_that_hits_its_limit_says_so() {
    var facts = new Facts();
    for (int i = 0; i < 300; i++) {
      facts
          .edge("a", EdgeKind.SUPPLIES, "m" + i)
          .edge("m" + i, EdgeKind.SUPPLIES, "n" + i % 7)
          .edge("n" + i % 7, EdgeKind.SUPPLIES, "z");
    }
    var few = answered(facts, "a", "z", new Limits(4, 50, 540, 100, false, true, null, null));
    assertThat(few.complete()).isFalse();
    assertThat(few.completeHops()).isLessThan(4);
    assertThat(answered(facts, "a", "z", Limits.USUAL).paths()).hasSize(5);
  }

  @Test
  void what_is_not_there_or_one_and_the_same_is_refused() {
    var facts = new Facts().edge("a", EdgeKind.SUPPLIES, "b");
    assertThatThrownBy(() -> paths(facts, "a", "nobody")).hasMessageContaining("no node nobody");
    assertThatThrownBy(() -> paths(facts, "a", "a")).hasMessageContaining("the two are one");
    assertThatThrownBy(() -> new Limits(9, 1, 1, 1, false, false, null, null))
        .hasMessageContaining("1 to 8 hops");
  }

  @Test
  void the_same_paths_come_out_in_whatever_order_the_facts_come_in() {
    var random = new Random(20);
    for (int round = 0; round < 30; round++) {
      var facts = new Facts();
      for (int i = 0; i < 60; i++) {
        facts.edge(
            "n" + random.nextInt(14),
            random.nextBoolean() ? EdgeKind.SUPPLIES : EdgeKind.SHARES,
            "n" + (14 + random.nextInt(14)));
        facts.edge("n" + (14 + random.nextInt(14)), EdgeKind.SUPPLIES, "n" + random.nextInt(14));
      }
      var built = facts.node("n0", Node.Sort.COMPANY).node("n20", Node.Sort.COMPANY).build();
      var edges = new ArrayList<>(built.edges());
      var nodes = new ArrayList<>(built.nodes());
      Collections.shuffle(edges, random);
      var shuffled =
          new TraceFacts(nodes, edges, List.of(), List.of(), List.of(), List.of(), List.of());
      var first =
          new TraceGraph(built, false).paths(new NodeId("n0"), new NodeId("n20"), Limits.USUAL);
      var second =
          new TraceGraph(shuffled, false).paths(new NodeId("n0"), new NodeId("n20"), Limits.USUAL);
      assertThat(second).isEqualTo(first);
    }
  }
}
