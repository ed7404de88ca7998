package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.Design.Division;
import org.rapporteur.model.estimate.Design.Impossible;
import org.rapporteur.model.estimate.Design.Period;
import org.rapporteur.model.estimate.ListMaterial;
import org.rapporteur.model.estimate.ListMaterial.Row;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.SourceList;
import org.rapporteur.model.estimate.StructuralZero;

/// People divided by what a person declared.
class StrataTest {
  private static final ListMaterial PEOPLE =
      new ListMaterial(
          List.of("church", "police", "court"),
          List.of(
              person(0b011, "north", "2019-05-01"),
              person(0b001, "south", "2021-02-03"),
              person(0b101, "north", "2021-12-31"),
              person(0b100, "", "spring")),
          List.of());

  @Test
  void a_column_of_words_divides_and_who_fits_nowhere_is_told() {
    var strata = Strata.of(PEOPLE, design(List.of("district"), List.of(), Map.of()));

    assertThat(strata.parts())
        .extracting(Strata.Part::name)
        .containsExactly("north", "not said", "south");
    assertThat(strata.parts().getFirst().table().people()).isEqualTo(2);
    assertThat(strata.notices()).singleElement().asString().contains("1 people", "“not said”");
  }

  @Test
  void periods_keep_their_order_and_leave_out_lists_that_had_closed() {
    var strata =
        Strata.of(
            PEOPLE,
            design(
                List.of(),
                List.of(period("then", 2019, 2020), period("now", 2021, 2021)),
                Map.of("police", new SourceList("police", "2018-01-01/2020-12-31", "", ""))));

    assertThat(strata.parts())
        .extracting(Strata.Part::name)
        .containsExactly("then", "now", "outside the periods");
    assertThat(strata.parts().get(0).table().names()).containsExactly("church", "police", "court");
    assertThat(strata.parts().get(1).table().names()).containsExactly("church", "court");
  }

  @Test
  void a_column_that_the_table_has_not_is_told() {
    assertThatThrownBy(() -> Strata.of(PEOPLE, design(List.of("region"), List.of(), Map.of())))
        .hasMessageContaining("divide by a column “region”");
  }

  @Test
  void a_list_that_leaves_takes_only_those_impossible_combinations_along_that_are_all_its_own() {
    var table =
        new Design(
                new Question("", "", "", ""),
                Map.of(),
                List.of(
                    new Impossible(List.of("church", "court"), false, "never open together", ""),
                    new Impossible(List.of("police", "court"), true, "not so", "")),
                List.of(List.of("church", "police")),
                Division.NONE,
                "")
            .declaredOn(new ListMaterial(PEOPLE.lists(), List.of(), List.of()).table());

    var without = Preparation.on(table, List.of(0, 2));

    assertThat(without.structuralZeros()).extracting(StructuralZero::pattern).containsExactly(0b11);
    assertThat(without.referrals()).isEmpty();
    assertThat(Preparation.on(table, List.of(0, 1)).referrals()).containsExactly(0b11);
    // police with court and nothing else is one of two ways to be on both; the other cannot be too
    assertThat(Preparation.on(table, List.of(1, 2)).structuralZeros()).hasSize(1);
    assertThat(Preparation.on(table, List.of(0, 1)).structuralZeros()).isEmpty();
  }

  @Test
  void nobody_is_lost_or_counted_twice() {
    var parts = Strata.of(PEOPLE, design(List.of("district"), List.of(), Map.of())).parts();
    var sum = new ArrayList<Long>();
    parts.forEach(p -> sum.add(p.table().people()));

    assertThat(sum.stream().mapToLong(Long::longValue).sum()).isEqualTo(PEOPLE.table().people());
  }

  private static Row person(int pattern, String district, String died) {
    return new Row(2, pattern, 1, Map.of("district", district, "died", died));
  }

  private static Period period(String name, int from, int to) {
    return new Period(name, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static Design design(
      List<String> columns, List<Period> periods, Map<String, SourceList> lists) {
    return new Design(
        new Question("", "", "", ""),
        lists,
        List.of(),
        List.of(),
        new Division(columns, periods.isEmpty() ? "" : "died", periods),
        "");
  }
}
