package org.rapporteur.analyze.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.Several;

final class PairingTest {
  private static List<String> listed(PairList pairs) {
    var all = new ArrayList<String>();
    pairs.forEach((left, right) -> all.add(left + "-" + right));
    return all;
  }

  @Test
  void a_pair_that_shares_two_keys_is_listed_once_and_in_order() {
    var blocks = new KeyBlocks();
    blocks.put("detention@2014-05", 0);
    blocks.put("detention@2014-05", 2);
    blocks.put("detention&Ilse Varga", 2);
    blocks.put("detention&Ilse Varga", 0);
    blocks.put("detention&Ilse Varga", 1);
    var pairs = new PairList();
    blocks.blocks().forEach(b -> b.pairs(pairs));
    assertThat(listed(pairs)).containsExactly("0-1", "0-2", "1-2");
  }

  @Test
  void of_many_namesakes_each_meets_only_the_first() {
    var blocks = new KeyBlocks();
    List.of(3, 5, 8, 13).forEach(i -> blocks.put("Kim Min", i));
    var pairs = new PairList();
    blocks.blocks().forEach(b -> b.star(pairs));
    assertThat(listed(pairs)).containsExactly("3-5", "3-8", "3-13");
  }

  @Test
  void those_that_one_meets_come_together_once_and_in_order() {
    var pairs = new PairList();
    pairs.add(4, 9);
    pairs.add(6, 4);
    pairs.add(2, 3);
    pairs.add(9, 4);
    var met = new ArrayList<String>();
    pairs.forEachLeft(beside -> {
      met.add(beside.item() + " meets " + beside.size());
      beside.only(other -> other > 6).forEach((one, other) -> met.add(one + "-" + other));
    });
    assertThat(met).containsExactly("2 meets 1", "4 meets 2", "4-9");
  }

  @Test
  void where_there_are_no_pairs_nobody_meets() {
    var met = new ArrayList<Beside>();
    new PairList().forEachLeft(met::add);
    assertThat(met).isEmpty();
  }

  @Test
  void a_pair_counts_as_often_as_it_was_added() {
    var pairs = new PairList();
    pairs.add(7, 4);
    pairs.add(1, 2);
    pairs.add(4, 7);
    var counted = new TreeMap<String, Integer>();
    pairs.forEachCounted((left, right, times) -> counted.put(left + "-" + right, times));
    assertThat(counted)
        .containsExactly(java.util.Map.entry("1-2", 1), java.util.Map.entry("4-7", 2));
  }

  @Test
  void ranked_pairs_come_by_falling_score_and_equal_ones_in_their_order() {
    var pairs = new RankedPairs();
    pairs.add(0, 1, 0.25);
    pairs.add(0, 2, 4);
    pairs.add(1, 2, -0.5);
    pairs.add(1, 3, 0.25);
    var listed = new ArrayList<String>();
    pairs.forEach((left, right) -> listed.add(left + "-" + right));
    assertThat(listed).containsExactly("0-2", "0-1", "1-3", "1-2");
    assertThat(pairs.contains(1, 3)).isTrue();
    assertThat(pairs.contains(0, 3)).isFalse();
  }

  @Test
  void what_stands_under_any_of_several_keys_is_given_once_and_in_order() {
    var blocks = new KeyBlocks();
    List.of(4, 6, 9).forEach(i -> blocks.put("Ilse", i));
    List.of(1, 4, 7).forEach(i -> blocks.put("Varga", i));

    assertThat(blocks.under(List.of("Ilse", "nobody", "Varga"))).containsExactly(1, 4, 6, 7, 9);
  }

  @Test
  void what_stands_after_a_position_under_several_keys_is_met_once() {
    var blocks = new KeyBlocks();
    List.of(1, 4, 6).forEach(i -> blocks.put("Varga", i));
    List.of(4, 6, 9).forEach(i -> blocks.put("Ilse", i));
    List.of(1, 2, 3, 4, 5).forEach(i -> blocks.put("the", i));
    blocks.keep(block -> block.size() <= 3);
    var beside = new Buffer();
    blocks.after(List.of("Varga", "Ilse", "the"), 1, beside);
    var met = new ArrayList<Integer>();
    beside.drain(met::add);
    assertThat(met).containsExactly(4, 6, 9);
  }

  @Test
  void key_after_key_every_pair_that_shares_one_is_met_once() {
    var random = new Random(5);
    for (int round = 0; round < 50; round++) {
      var blocks = new KeyBlocks();
      var held = new ArrayList<TreeSet<Integer>>();
      for (int item = 0; item < 12; item++) {
        var keys = new TreeSet<Integer>();
        for (int n = 0; n < random.nextInt(4); n++) {
          keys.add(random.nextInt(8));
        }
        int position = item;
        keys.forEach(key -> blocks.put("key " + key, position));
        held.add(keys);
      }
      var expected = new ArrayList<String>();
      for (int i = 0; i < 12; i++) {
        for (int j = i + 1; j < 12; j++) {
          if (held.get(i).stream().anyMatch(held.get(j)::contains)) {
            expected.add(i + "-" + j);
          }
        }
      }

      var met = new ArrayList<String>();
      blocks.meetOnce(beside -> beside.forEach((one, other) -> met.add(one + "-" + other)));

      assertThat(met).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void what_several_work_on_comes_in_the_order_of_the_items_and_in_portions() {
    var several = new Several();
    var squares = new ArrayList<Integer>();
    var items = new Portions<Integer, Integer>(several, i -> i * i, squares::add);
    for (int i = 0; i < 2500; i++) {
      items.add(i);
    }
    items.end();

    assertThat(squares).hasSize(2500).isSorted().endsWith(2499 * 2499);
    assertThat(several.portions()).containsExactly(1024, 1024, 452);
  }

  @Test
  void a_number_that_too_many_hold_pairs_nobody() {
    var postings = new Postings();
    for (int position = 0; position < 3; position++) {
      postings.add(-17, position);
      postings.add(99, position);
    }
    postings.add(99, 3);
    var pairs = new PairList();
    postings.pairs(3, pairs);
    assertThat(listed(pairs)).containsExactly("0-1", "0-2", "1-2");
  }

  @Test
  void postings_find_what_comparing_everything_finds() {
    var random = new Random(11);
    for (int round = 0; round < 50; round++) {
      int holders = 2 + random.nextInt(12);
      var held = new ArrayList<List<Integer>>();
      var postings = new Postings();
      for (int i = 0; i < holders; i++) {
        var numbers = new TreeSet<Integer>();
        for (int n = 0; n < 4; n++) {
          numbers.add(random.nextInt(20) - 10);
        }
        int holder = i;
        numbers.forEach(n -> postings.add(n, holder));
        held.add(List.copyOf(numbers));
      }
      var expected = new ArrayList<String>();
      for (int i = 0; i < holders; i++) {
        for (int j = i + 1; j < holders; j++) {
          if (held.get(i).stream().anyMatch(held.get(j)::contains)) {
            expected.add(i + "-" + j);
          }
        }
      }
      var pairs = new PairList();
      postings.pairs(holders, pairs);
      assertThat(listed(pairs)).isEqualTo(expected);
    }
  }

  @Test
  void joined_positions_are_known_by_their_smallest_and_listed_in_order() {
    var rings = new Rings(7);
    rings.join(4, 6);
    assertThat(rings.join(rings.root(6), 1)).isEqualTo(1);
    rings.join(2, 5);

    var groups = new ArrayList<List<Integer>>();
    rings.roots(root -> groups.add(java.util.Arrays.stream(rings.members(root)).boxed().toList()));

    assertThat(groups).containsExactly(List.of(0), List.of(1, 4, 6), List.of(2, 5), List.of(3));
    assertThat(rings.root(6)).isEqualTo(1);
    assertThat(rings.size(1)).isEqualTo(3);
    assertThat(rings.size(3)).isEqualTo(1);
  }

  @Test
  void joining_a_group_with_itself_changes_nothing() {
    var rings = new Rings(3);
    rings.join(0, 2);

    assertThat(rings.join(0, rings.root(2))).isZero();
    assertThat(rings.members(0)).containsExactly(0, 2);
    assertThat(rings.size(0)).isEqualTo(2);
    assertThat(rings.next(1)).isEqualTo(1);
  }
}
