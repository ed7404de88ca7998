package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.LinkedLists.Entry;
import org.rapporteur.model.estimate.LinkedLists.Link;

/// Entries of lists become persons, once or by chance.
class LinkingTest {
  /// Two on a, two on b, one on c; one certain link, one likely, one doubtful.
  private static final LinkedLists LISTS =
      new LinkedLists(
          List.of("a", "b", "c"),
          List.of(entry(0), entry(0), entry(1), entry(1), entry(2)),
          List.of(new Link(0, 2, 1, true), new Link(2, 4, 0.9, true), new Link(1, 3, 0.3, false)));

  @Test
  void entries_that_are_joined_are_one_person_on_all_their_lists() {
    var joined = new Linking(LISTS).proposed();

    assertThat(joined.links()).isEqualTo(2);
    assertThat(joined.material().table().counts())
        .isEqualTo(Map.of(0b111, 1L, 0b001, 1L, 0b010, 1L));
  }

  @Test
  void fewer_links_make_more_people() {
    var linking = new Linking(LISTS);

    assertThat(linking.from(0.95).material().table().people()).isEqualTo(4);
    assertThat(linking.from(0.2).material().table().people()).isEqualTo(2);
  }

  @Test
  void a_link_is_drawn_as_often_as_it_is_probable() {
    var linking = new Linking(LISTS);
    var random = Known.stream(11);
    double links = 0;
    for (int i = 0; i < 4000; i++) {
      links += linking.drawn(random).links();
    }

    assertThat(links / 4000).isCloseTo(1 + 0.9 + 0.3, within(0.04));
  }

  @Test
  void two_entries_of_one_list_may_be_one_person() {
    var twice =
        new LinkedLists(
            List.of("a", "b"), List.of(entry(0), entry(0)), List.of(new Link(1, 0, 1, true)));

    assertThat(new Linking(twice).proposed().material().table().counts())
        .isEqualTo(Map.of(0b01, 1L));
  }

  @Test
  void several_estimates_are_combined_on_the_logarithm() {
    // one estimate twice: nothing between, so the interval is that of one
    double[] same = Linking.combined(new double[] {100, 100}, new double[] {10, 10});
    assertThat(same[0]).isCloseTo(100, within(1e-9));
    assertThat(same[1]).isCloseTo(100 * Math.exp(-1.959964 * 0.1), within(1e-3));

    // no error within: only the spread, enlarged by half for two tables
    double[] apart = Linking.combined(new double[] {50, 200}, new double[] {0, 0});
    double deviation = Math.sqrt(1.5 * 2 * Math.pow(Math.log(2), 2));
    assertThat(apart[0]).isCloseTo(100, within(1e-9));
    assertThat(apart[2]).isCloseTo(100 * Math.exp(1.959964 * deviation), within(0.1));
  }

  @Test
  void the_same_stream_gives_the_same_persons() {
    var entries = new ArrayList<Entry>();
    var links = new ArrayList<Link>();
    for (int i = 0; i < 60; i++) {
      entries.add(entry(i % 3));
      links.add(new Link(i, (i * 7 + 1) % 60, (i % 10) / 10.0, true));
    }
    var linking = new Linking(new LinkedLists(List.of("a", "b", "c"), entries, links));

    assertThat(linking.drawn(Known.stream(3)).material().table())
        .isEqualTo(linking.drawn(Known.stream(3)).material().table())
        .isNotEqualTo(linking.drawn(Known.stream(4)).material().table());
  }

  private static Entry entry(int list) {
    return new Entry(1, list, Map.of());
  }
}
