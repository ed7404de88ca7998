package org.rapporteur.analyze.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.linkage.FieldKind;

class PairSearchTest {
  @Test
  void a_short_list_is_compared_whole_each_pair_once() {
    var records = records(300, i -> "name" + i % 40, i -> "" + (1950 + i % 30));
    var found = found(records, PassPlan.of(records, new SplittableRandom(1)));
    assertThat(found.pairs).hasSize(300 * 299 / 2);
    assertThat(found.twice).isZero();
  }

  @Test
  void a_long_list_is_searched_by_keys_and_a_pair_that_shares_two_comes_once() {
    var random = new Random(3);
    String[] names = IntStream.range(0, 6000).mapToObj(i -> word(random)).toArray(String[]::new);
    var records = records(6000, i -> names[i % 3000], i -> "" + (1930 + i % 3000 % 70));
    var plan = PassPlan.of(records, new SplittableRandom(1));
    var found = found(records, plan);
    assertThat(plan.whole()).isFalse();
    assertThat(found.twice).isZero();
    long twins = found.pairs.stream().filter(p -> same(records, p)).count();
    assertThat(twins).isGreaterThanOrEqualTo(3000);
  }

  @Test
  void a_block_above_200_000_pairs_is_split_and_what_does_not_meet_is_counted() {
    var records = records(6000, i -> i < 1500 ? "kim" : "x" + i, i -> "" + (1950 + i % 50));
    var name = KeyPart.of(records.column(0), 0).getFirst();
    var year = KeyPart.of(records.column(1), 1).getFirst();
    var plan = PassPlan.of(List.of(new KeyPass(List.of(name), 1)), List.of(year));
    var found = found(records, plan);
    long ofKim = 1500L * 1499 / 2;
    assertThat(found.pairs).hasSize(50 * (30 * 29 / 2));
    assertThat(found.oversize.blocks()).isEqualTo(1);
    assertThat(found.oversize.notCompared()).isEqualTo(ofKim - found.pairs.size());
  }

  @Test
  void a_block_that_nothing_can_split_is_counted_whole() {
    var records = records(6000, i -> i < 1500 ? "kim" : "x" + i, i -> "1950");
    var name = KeyPart.of(records.column(0), 0).getFirst();
    var year = KeyPart.of(records.column(1), 1).getFirst();
    var found = found(records, PassPlan.of(List.of(new KeyPass(List.of(name), 1)), List.of(year)));
    assertThat(found.pairs).isEmpty();
    assertThat(found.oversize.notCompared()).isEqualTo(1500L * 1499 / 2);
  }

  private static final class Found implements PairVisitor {
    private final Set<Long> pairs = new HashSet<>();
    private final Oversize oversize = new Oversize();
    private int twice;

    @Override
    public boolean wants(int left) {
      return true;
    }

    @Override
    public void pair(int left, int right) {
      twice += pairs.add((long) left << 32 | right) ? 0 : 1;
    }
  }

  private static Found found(Records records, PassPlan plan) {
    var search = new PairSearch(records, plan);
    search.prepare(0, records.rows());
    var found = new Found();
    for (int task = 0; task < search.tasks(); task++) {
      found.oversize.add(search.run(task, found));
    }
    return found;
  }

  private static boolean same(Records records, long pair) {
    int left = (int) (pair >>> 32);
    int right = (int) pair;
    return records.code(left, 0) == records.code(right, 0)
        && records.code(left, 1) == records.code(right, 1);
  }

  private interface Of {
    String row(int number);
  }

  private static Records records(int rows, Of name, Of year) {
    String[] names = IntStream.range(0, rows).mapToObj(name::row).toArray(String[]::new);
    String[] years = IntStream.range(0, rows).mapToObj(year::row).toArray(String[]::new);
    var columns =
        List.of(
            ComparisonTest.column(FieldKind.SURNAME, names),
            ComparisonTest.column(FieldKind.YEAR, years));
    return Records.ofOne(columns, IntStream.range(0, rows).asLongStream().toArray());
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
