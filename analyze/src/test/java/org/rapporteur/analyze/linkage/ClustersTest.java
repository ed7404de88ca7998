package org.rapporteur.analyze.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.linkage.Clusters.Reason;

class ClustersTest {
  @Test
  void two_rows_that_a_third_connects_are_one_cluster() {
    var clusters = joined(List.of(edge(0, 1, 9), edge(1, 2, 8)), List.of(), List.of());
    assertThat(clusters.all()).containsExactly(new int[] {0, 1, 2});
  }

  @Test
  void a_different_between_two_rows_keeps_their_whole_clusters_apart_and_says_by_what() {
    var clusters = joined(List.of(edge(0, 1, 9), edge(1, 2, 8)), List.of(), List.of(pair(0, 2)));
    assertThat(clusters.all()).containsExactly(new int[] {0, 1});
    var refused = clusters.refused().getFirst();
    assertThat(refused.by()).isEqualTo(Reason.JUDGED_DIFFERENT);
    assertThat(List.of(refused.blockA(), refused.blockB())).containsExactlyInAnyOrder(0, 2);
  }

  @Test
  void a_different_inside_a_chain_of_same_is_a_conflict_and_nothing_is_joined_there() {
    var clusters = new Clusters(5, 5, false);
    var same = List.of(pair(0, 1), pair(1, 2));
    var conflicts = new MustLinks(same, List.of(pair(0, 2))).apply(clusters);
    clusters.joinAll(list(List.of(edge(0, 1, 9), edge(3, 4, 9))), new int[] {0, 1}, place -> true);
    assertThat(conflicts).containsExactly(new MustLinks.Conflict(List.of(0, 1, 2)));
    assertThat(clusters.all()).containsExactly(new int[] {3, 4});
  }

  @Test
  void a_list_that_promises_one_row_for_each_person_gives_a_cluster_one_row() {
    var clusters = new Clusters(4, 2, true);
    var pairs = list(List.of(edge(0, 2, 9), edge(1, 2, 8), edge(1, 3, 7)));
    clusters.joinAll(pairs, pairs.byWeight(), place -> true);
    assertThat(clusters.all()).containsExactly(new int[] {0, 2}, new int[] {1, 3});
    assertThat(clusters.refused())
        .extracting(Clusters.Refused::by)
        .containsOnly(Reason.ONE_PER_LIST);
  }

  @Test
  void two_clusters_that_one_chance_pair_connects_stay_two() {
    var edges =
        List.of(
            edge(0, 1, 9),
            edge(1, 2, 9),
            edge(0, 2, 9),
            edge(3, 4, 9),
            edge(4, 5, 9),
            edge(3, 5, 9),
            edge(2, 3, 4));
    var clusters = joined(edges, List.of(), List.of());
    assertThat(clusters.all()).containsExactly(new int[] {0, 1, 2}, new int[] {3, 4, 5});
    assertThat(clusters.refused())
        .extracting(Clusters.Refused::by)
        .containsExactly(Reason.DISAGREE);
  }

  /// In each of 10,000 random cases: no two rows that a person judged different end together, and
  /// the order in which pairs were found and judgements given changes nothing.
  @Test
  void a_different_is_respected_whatever_the_order_in_which_things_arrive() {
    var random = new Random(17);
    for (int round = 0; round < 10_000; round++) {
      var edges = edges(random, 12);
      var different = pairs(random, 12, 4);
      var same = pairs(random, 12, 2);
      var first = joined(edges, same, different);
      Collections.shuffle(edges, random);
      Collections.shuffle(different, random);
      Collections.shuffle(same, random);
      var second = joined(edges, same, different);
      assertThat(strings(second)).isEqualTo(strings(first));
      for (int[] pair : different) {
        assertThat(first.find(pair[0])).isNotEqualTo(first.find(pair[1]));
      }
    }
  }

  private static List<String> strings(Clusters clusters) {
    return clusters.all().stream().map(Arrays::toString).toList();
  }

  private record Edge(int left, int right, double weight) {}

  private static Edge edge(int left, int right, double weight) {
    return new Edge(left, right, weight);
  }

  private static int[] pair(int a, int b) {
    return new int[] {a, b};
  }

  private static List<Edge> edges(Random random, int rows) {
    var edges = new ArrayList<Edge>();
    for (int a = 0; a < rows; a++) {
      for (int b = a + 1; b < rows; b++) {
        if (random.nextInt(3) == 0) {
          edges.add(edge(a, b, random.nextInt(10) - 2));
        }
      }
    }
    return edges;
  }

  private static List<int[]> pairs(Random random, int rows, int count) {
    var pairs = new ArrayList<int[]>();
    while (pairs.size() < count) {
      int a = random.nextInt(rows);
      int b = random.nextInt(rows);
      if (a < b) {
        pairs.add(pair(a, b));
      }
    }
    return pairs;
  }

  private static PairList list(List<Edge> edges) {
    var pairs = new PairList();
    edges.forEach(e -> pairs.add(e.left(), e.right(), 0, e.weight()));
    return pairs;
  }

  private static Clusters joined(List<Edge> edges, List<int[]> same, List<int[]> different) {
    var clusters = new Clusters(12, 12, false);
    new MustLinks(same, different).apply(clusters);
    var pairs = list(edges);
    int[] order = pairs.byWeight();
    clusters.joinAll(pairs, order, place -> pairs.weight(order[place]) > 0);
    return clusters;
  }
}
