package org.rapporteur.analyze.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.id;
import static org.rapporteur.analyze.ReadingRoom.published;
import static org.rapporteur.analyze.ReadingRoom.told;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.Told;

/// The year of a day in a page that does not say when it came out, from other pages of the case.
class NeighbourYearsTest {
  private static final Told UNDATED =
      told("Ines Quiroga told Judge Tomas Abarca on 14 March that the quarry had been sealed.");

  @Test
  void a_page_that_names_the_same_people_lends_the_year_in_which_it_came_out() {
    var dated = published("Judge Tomas Abarca heard Ines Quiroga again.", "2019-05-02");
    var other = published("Baroness Edda Holm opened a bridge.", "2024-05-02");

    assertThat(days(List.of(UNDATED, dated, other))).containsExactly("2019-03-14");
  }

  @Test
  void a_page_that_shares_one_name_lends_nothing() {
    var dated = published("Ines Quiroga opened a bridge.", "2019-05-02");
    var other = published("Baroness Edda Holm opened a bridge.", "2024-05-02");

    assertThat(days(List.of(UNDATED, dated, other))).containsExactly("XXXX-03-14");
  }

  @Test
  void names_that_many_hundreds_of_pages_bear_bring_nobody_together() {
    var days = new CaseDays();
    var names = Set.of("ines quiroga", "tomas abarca");
    for (int i = 0; i < 501; i++) {
      days.add(new CaseDays.Days(id("page " + i), null, List.of()), names);
    }
    days.add(new CaseDays.Days(id("a letter"), null, List.of()), Set.of("the quarry board"));
    days.add(new CaseDays.Days(id("an answer"), null, List.of()), Set.of("the quarry board"));
    days.gathered();

    assertThat(days.sharing(id("page 0"), names)).isEmpty();
    assertThat(days.sharing(id("a letter"), Set.of("the quarry board", "ines quiroga")))
        .containsExactly(Map.entry(502, 1));
  }

  private static List<String> days(List<Told> all) {
    return new AnchorStage()
        .apply(all).of(UNDATED.document().evidence()).values().stream()
            .map(t -> t.edtf().value())
            .toList();
  }
}
