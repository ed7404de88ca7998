package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  @Test
  void of_many_that_share_a_common_key_those_that_share_more_are_near() {
    List<List<String>> keys = new ArrayList<>();
    IntStream.range(0, 100).forEach(i -> keys.add(List.of("kim", i % 2 == 0 ? "even" : "odd")));
    var near = new NearNames(keys);
    assertThat(near.near(List.of("kim", "even"), 50))
        .containsExactly(IntStream.range(0, 50).map(i -> 2 * i).toArray());
    assertThat(near.near(List.of("kim"), 1000)).hasSize(100);
    assertThat(near.near(List.of("park"), 10)).isEmpty();
  }

  @Test
  void who_shares_a_rare_key_is_always_near() {
    List<List<String>> keys = new ArrayList<>();
    IntStream.range(0, 500).forEach(i -> keys.add(List.of("kim", "tae", "jung")));
    IntStream.range(0, 15).forEach(i -> keys.add(List.of("wheeler")));
    int[] near = new NearNames(keys).near(List.of("kim", "tae", "jung", "wheeler"), 10);
    assertThat(near).contains(IntStream.range(500, 515).toArray());
  }

  @Test
  void equals_are_all_taken_and_the_places_come_in_order() {
    List<List<String>> keys = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> keys.add(List.of("kim")));
    assertThat(new NearNames(keys).near(List.of("kim"), 5))
        .containsExactly(IntStream.range(0, 30).toArray());
  }

  @Test
  void in_a_crowded_list_every_spelling_that_a_comparison_of_all_finds_is_found() {
    var matcher = NameMatcher.standard();
    List<String> names = crowd();
    List<PreparedName> prepared = names.stream().map(matcher::prepare).toList();
    var index = new NameIndex(matcher, prepared);
    int found = 0;
    int there = 0;
    for (String query :
        List.of("Kim Yong-chol", "Pak Kyong-su", "Lee Sung-ho", "Chung Young-min")) {
      PreparedName wanted = matcher.prepare(query);
      var places = index.find(query, names.size()).stream().map(NameIndex.Found::place).toList();
      for (int i = 0; i < prepared.size(); i++) {
        boolean same = matcher.compare(wanted, prepared.get(i)).band() == Band.SAME;
        there += same ? 1 : 0;
        found += same && places.contains(i) ? 1 : 0;
      }
    }
    assertThat(there).isGreaterThan(10);
    assertThat(found).isEqualTo(there);
  }

  /// Two thousand names of one country, all coarse keys of which are crowded.
  private static List<String> crowd() {
    List<String> names = new ArrayList<>();
    for (String surname : "Kim Lee Park Pak Jung Chung Jeong Choi Cho Kang".split(" ")) {
      for (String first : "Yong Young Kyong Kyung Sung Seong Min Ji Su Tae Hyon Jun".split(" ")) {
        for (String second : "ho chol cheol su soo min mi jin hwan uk sik ju hee il u".split(" ")) {
          names.add(surname + " " + first + "-" + second);
        }
      }
    }
    return names;
  }
}
