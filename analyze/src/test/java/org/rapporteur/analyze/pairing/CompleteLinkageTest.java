package org.rapporteur.analyze.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompleteLinkageTest {
  private static final int SIZE = 48;

  /// Some pairs of positions: those of one planted group often, others seldom.
  private static Set<List<Integer>> pairs(Random random, int groups, double within, double other) {
    var pairs = new HashSet<List<Integer>>();
    for (int i = 0; i < SIZE; i++) {
      for (int j = i + 1; j < SIZE; j++) {
        if (random.nextDouble() < (i % groups == j % groups ? within : other)) {
          pairs.add(List.of(i, j));
        }
      }
    }
    return pairs;
  }

  private static RankedPairs ranked(Set<List<Integer>> pairs, Random random) {
    var ranked = new RankedPairs();
    for (int i = 0; i < SIZE; i++) {
      for (int j = i + 1; j < SIZE; j++) {
        if (pairs.contains(List.of(i, j))) {
          ranked.add(i, j, random.nextInt(5));
        }
      }
    }
    return ranked;
  }

  private static List<List<Integer>> groups(Rings rings) {
    var groups = new ArrayList<List<Integer>>();
    rings.roots(root -> groups.add(Arrays.stream(rings.members(root)).boxed().toList()));
    return groups;
  }

  /// By the definition, every pair of two groups looked at for each link.
  private static List<List<Integer>> byDefinition(
      RankedPairs ranked, Set<List<Integer>> linked, Set<List<Integer>> apart) {
    var rings = new Rings(SIZE);
    ranked.forEach((i, j) -> {
      var left = Arrays.stream(rings.members(rings.root(i))).boxed().toList();
      var right = Arrays.stream(rings.members(rings.root(j))).boxed().toList();
      var between =
          left.stream()
              .flatMap(a -> right.stream().map(b -> List.of(Math.min(a, b), Math.max(a, b))))
              .toList();
      if (!left.equals(right)
          && between.stream().noneMatch(apart::contains)
          && between.stream().filter(linked::contains).count() * 2 >= between.size()) {
        rings.join(rings.root(i), rings.root(j));
      }
    });
    return groups(rings);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void groups_are_those_of_the_definition(long seed) {
    var random = new Random(seed);
    int planted = 2 + random.nextInt(3);
    var linked = pairs(random, planted, 0.9, 0.4);
    var apart = pairs(random, planted, 0, 0.02);
    var ranked = ranked(linked, random);

    var found =
        CompleteLinkage.of(
            SIZE,
            ranked,
            (i, j) -> apart.contains(List.of(Math.min(i, j), Math.max(i, j))),
            (left, right, i, j) -> {});

    assertThat(groups(found)).isEqualTo(byDefinition(ranked, linked, apart));
  }

  @Test
  void the_pairs_of_two_groups_that_cannot_be_joined_are_looked_at_once() {
    var ranked = new RankedPairs();
    for (int i = 0; i < SIZE; i++) {
      for (int j = i + 1; j < SIZE; j++) {
        boolean one = i % 2 == j % 2;
        if (one || (j - i) % 3 == 0) {
          ranked.add(i, j, one ? 2 : 1);
        }
      }
    }
    int[] between = new int[1];

    var found =
        CompleteLinkage.of(
            SIZE,
            ranked,
            (i, j) -> {
              between[0] += i % 2 == j % 2 ? 0 : 1;
              return false;
            },
            (left, right, i, j) -> {});

    assertThat(groups(found)).hasSize(2);
    assertThat(between[0]).isEqualTo(SIZE / 2 * SIZE / 2);
  }

  @Test
  void each_join_is_told_with_the_link_that_made_it() {
    var ranked = new RankedPairs();
    ranked.add(0, 3, 1);
    ranked.add(1, 3, 2);
    var joins = new ArrayList<String>();

    CompleteLinkage.of(
        SIZE,
        ranked,
        (i, j) -> false,
        (left, right, i, j) -> joins.add(left + "+" + right + " by " + i + "-" + j));

    assertThat(joins).containsExactly("1+3 by 1-3", "0+1 by 0-3");
  }
}
